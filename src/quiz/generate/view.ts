import type { Note } from '../../corpus/schemas/note.ts'
import type { Level } from '../item.ts'
import { BLANK } from './blank.ts'

/** Verbs by which a note says that somebody takes a view, reads something so, or defines a word. */
const VERBS = [
  'adds|advises|argues|believes|calls|cautions|concludes|considers|counts|criticises|defines|describes|disputes|distinguishes',
  'doubts|expects|explains|finds|holds|identifies|judges|links|notes|objects|observes|points out|praises|reads|regards|says',
  'sees|stresses|suggests|thinks|treats|urges|values|wants|warns|writes',
].join('|')

/** Of two, the verb has no ending. */
const PLURAL =
  / and \p{Lu}\p{L}+(?: \(\d{4}\))? (?:argue|ask|conclude|find|hold|observe|object|say|see|suggest|warn)\b/u

const VIEW = new RegExp(`\\b(?:${VERBS})\\b|\\baccording to\\b|[’']s (?:view|account|reading)\\b`, 'i')

/** A view at the beginning of a note, or behind a comma, held by whoever is blanked out. */
const HELD = new RegExp(
  [
    `${BLANK}(?: \\(\\d{4}\\)| \\(${BLANK}\\))?(?: also)? (?:${VERBS})\\b`,
    `(?:, (?:${VERBS})|\\b[Aa]ccording to|[Ff]or|as) ${BLANK}\\b`,
    `\\b[Ii]n ${BLANK}['’]s (?:view|account|reading)`,
  ].join('|'),
)

/** Whether a note tells a view, a reading or a definition, and not what happened. */
export const isView = ({ says, when }: Pick<Note, 'says' | 'when'>): boolean =>
  !when && (VIEW.test(says) || PLURAL.test(says))

/** Whether a statement with a name blanked out tells a view of whoever that is. */
export const isHeld = (blanked: string): boolean => HELD.test(blanked)

/** How hard it is to tell whether a note says so: to understand a view, to recall what happened. */
export const levelOf = (note: Note): Level => (isView(note) ? 'understand' : 'recall')
