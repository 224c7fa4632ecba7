import type { SharedCounts } from '../base/pace.ts'

/** Something of what an asker heard last, as it is kept: of which kind, as JSON, and until when, in milliseconds since 1970. */
export type Heard = { asker: string; kind: string; value: string; until: number }

/** What keeps what askers heard last, for several processes. Throws what its database throws. */
export type HeardStore = {
  /** In the place of what was kept of the kind. `reader`: the id of who asks. */
  keep: (heard: Heard & { reader: string }) => Promise<void>
  /** What is kept of an asker, and not over yet. */
  recall: (asker: string) => Promise<Heard[]>
  /** The same, of a reader in all channels. */
  recallOf: (reader: string) => Promise<Heard[]>
  forget: (asker: string) => Promise<void>
}

/** What several processes that answer for one application share besides what outlives them. What is over is deleted within a minute. */
export type Sharing = {
  /** Whether an event is let in for the first time, by whichever process. It is known until then, in milliseconds since 1970. */
  claim: (id: string, until: number) => Promise<boolean>
  heard: HeardStore
  counts: SharedCounts
}
