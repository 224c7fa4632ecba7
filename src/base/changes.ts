/** What processes hold in memory of what they share. */
export type ChangeKind = 'settings' | 'readings' | 'rounds'

/**
 * Tells what was changed to all that run on the same store: other processes too, within a second. What was missed, as in an
 * outage of the database, is told once it is over.
 */
export type Changes = {
  /** From now on `told` is told of each change of a kind; null where it is not known what, so that it may be anything. Gives back what ends it. */
  listen: (kind: ChangeKind, told: (what: string | null) => void) => () => void
  /** Tells of a change, in this process before it resolves. In: what it is of, in 200 characters at most. Throws what the store throws. */
  tell: (kind: ChangeKind, what: string) => Promise<void>
}
