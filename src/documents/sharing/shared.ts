/** What is shared of readings: a document, or a list of some, by the server whose it is ('' for all) and its name in there. */
export type SharedName = { scope: string; name: string }

/** The same as all processes are to have it. `version`: of what it holds, null once it is removed; `files`: what it is made of. */
export type SharedEntry = SharedName & { version: string | null; files: readonly string[] }

/** A piece of a file, none larger than {@link PART_BYTES}; `number`: from 0 in each file. */
export type SharedPart = { file: string; number: number; bytes: Buffer }

/** How large a piece is at most: one is in memory at a time. */
export const PART_BYTES = 1024 * 1024

/**
 * Where processes on several machines keep the readings that all of them answer from. Each change says which version it takes
 * the place of (null: none, or a removed one), and is false where that is no longer so. Each throws a `StoreError` where the
 * database fails.
 */
export type SharedReadings = {
  /** Another text whenever something has changed. */
  stamp: () => Promise<string>
  list: () => Promise<SharedEntry[]>
  put: (entry: SharedName & { version: string }, before: string | null, parts: Iterable<SharedPart>) => Promise<boolean>
  /** Adds files that can be made again to an entry that still has a version. */
  add: (entry: SharedName & { version: string }, parts: Iterable<SharedPart>) => Promise<boolean>
  remove: (entry: SharedName, before: string) => Promise<boolean>
  /** The pieces of an entry, file by file in order; none where it has another version by now. */
  parts: (entry: SharedName & { version: string }) => AsyncIterable<SharedPart>
}
