/** What the site is told of a connection: where it comes from. */
export type Bindings = { Bindings: { incoming?: { socket?: { remoteAddress?: string } } } }
