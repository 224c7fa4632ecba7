import type { Wording } from '../../wording/wording.ts'
import type { Item } from '../item.ts'

/** An item as it leaves: with its footnote, empty for a server's own items that cite none, and where its text can be read. */
export type ExportItem = { item: Item; citation: string; link: string | null }

/** A file of a package; `name` is its path in it. */
export type ExportFile = { name: string; text: string }

/** An item that a format cannot hold, by its id, and why not. */
export type Omission = { id: string; reason: string }

/** What is wrong, in the words of any language. */
export type FaultText = (say: Wording['faults']) => string

/** Something wrong in a file, where a teacher can go and mend it; `part`: of an item, where it is one of those. */
export type ImportFault = { line: number; says: FaultText; part?: ItemPart }

/** What of an item is wrong, as a form asks for it. */
export type ItemPart = 'question' | 'options' | 'explanation' | 'notes' | 'tags'

/** What a file of some format can say of an item, besides its question and options: what it cannot is as it was. */
export type Held = 'notes' | 'level' | 'topics' | 'explanation' | 'feedback'

/**
 * What a file holds, and the line on which each item begins. `named`: the ids that the file itself gives, and that stand for
 * the same item in another file; a title does not. `faulty`: those of the items that have one of the
 * faults; whether the others count is for the caller to say.
 */
export type Imported = {
  items: Item[]
  lines: number[]
  named: ReadonlySet<string>
  faulty: ReadonlySet<Item>
  faults: ImportFault[]
}
