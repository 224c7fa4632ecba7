import type { Library } from '../library/library.ts'
import type { Reply } from '../reply/reply.ts'
import type { Wording } from '../wording/wording.ts'
import type { Links } from './addresses.ts'
import type { Theme } from './preferences.ts'

/** What it takes to draw a reply as a page: itself, its words, where its links lead, and what is behind its footnotes. */
export type View = {
  reply: Reply
  wording: Wording
  links: Links
  library: Library
  theme: Theme
  /** The ids of the notes and passages behind its footnotes, by their numbers. */
  places: ReadonlyMap<number, string>
  /** Where the names lead that it has choices for. */
  ways: ReadonlyMap<string, string>
}
