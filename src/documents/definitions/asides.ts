import { INDEXES, ON_EXERCISES } from '../../speech/headings.ts'
import { isMatter } from '../../text/matter.ts'
import { NOTES } from '../../text/notes.ts'
import type { Passage } from '../../text/passages.ts'

/** Whether a passage is one of notes, exercises, an index or a list of works, which say nothing of the text's own. */
export const isAside = ({ pin: { section } }: Passage): boolean =>
  section === NOTES || isMatter(section) || INDEXES.test(section) || ON_EXERCISES.test(section)
