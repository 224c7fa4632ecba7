import { Refusal } from './breaches.ts'
import { APPLICATION, BOT } from './identity.ts'
import { describeServer, READS_ADDER, type Server } from './servers.ts'
import { createSnowflake } from './snowflake.ts'
import type { User } from './types.ts'
import type { Call, Reply, World } from './world.ts'

/** Lets the bot into a server that it is not in. */
export function addBot(world: World, id: string, by: User): void {
  const server = world.servers.find((one) => one.id === id)
  if (!server) throw new Error(`there is no server ${id}`)
  server.addedBy = by
  for (const channel of server.channels) channel.botIsIn = true
  world.users.set(by.id, by)
  world.gateway.dispatch({ name: 'GUILD_CREATE', intent: 1, server: id, body: () => describeServer(server) })
}

/** GET /guilds/{server}/audit-logs */
export function getAuditLog(world: World, call: Call): Reply {
  const { addedBy } = findServer(world, call, READS_ADDER.auditLog)
  const entry = { id: createSnowflake(), action_type: 28, user_id: addedBy?.id, target_id: BOT.id, changes: [] }
  const others = { webhooks: [], threads: [], application_commands: [], auto_moderation_rules: [] }
  const found = addedBy ? { audit_log_entries: [entry], users: [addedBy, BOT] } : { audit_log_entries: [], users: [] }
  return { status: 200, body: { ...found, ...others, integrations: [], guild_scheduled_events: [] } }
}

/** GET /guilds/{server}/integrations */
export function listIntegrations(world: World, call: Call): Reply {
  const { addedBy } = findServer(world, call, READS_ADDER.integrations)
  const account = { id: APPLICATION, name: 'Footnote' }
  const application = { ...account, icon: null, description: '', bot: BOT }
  const own = { ...account, type: 'discord', enabled: true, account, application, user: addedBy, scopes: ['bot'] }
  return { status: 200, body: addedBy ? [own] : [] }
}

function findServer({ servers }: World, { params }: Call, needs: bigint): Server {
  const server = servers.find(({ id }) => id === params[0])
  if (!server) throw new Refusal(403, 50001, 'Missing Access')
  if (!(server.rolePermissions & needs))
    throw new Refusal(403, 50013, 'Missing Permissions', ['the bot asks for what it may not read'])
  return server
}
