/** Where in the documents folder the readings of servers are, a folder for each; nothing of others reads it. */
export const SERVERS_FOLDER = '.servers'
