/** A word as typed, and as it was read. */
export type Reading = { typed: string; read: string }
