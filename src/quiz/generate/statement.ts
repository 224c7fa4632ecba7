import type { Note } from '../../corpus/schemas/note.ts'
import type { Library } from '../../library/library.ts'
import { type Level, LEVELS } from '../item.ts'
import { BLANK } from './blank.ts'
import { CHOICES, clipFeedback, type Drafter, toDistractor, toKey } from './draft.ts'
import { isDisputed } from './likeness.ts'

/** What stands in the braces of a statement: what is so, and what is not. */
type Statement = { level: Level; so: string; others: string[]; fill: (words: string) => string }

/** Whether a statement that the library writes of a note is so: as it is, or with what is not so in its place, as chance has it. */
export const askWhetherTrue: Drafter = (note, library, random) => {
  const statement = statementOf(note, library)
  const [other, ...more] = statement?.others ?? []
  if (!statement || !other || more.length) return null
  const { so, fill, level } = statement
  const isTrue = random.below(2) === 0
  const why = isTrue ? `It is so: “${so}”, not “${other}”.` : sayWhy(other, so)
  const wrong = { feedback: clipFeedback(why), note: note.id }
  return {
    kind: 'true-false',
    level,
    stem: fill(isTrue ? so : other),
    options: [
      { id: 'true', text: 'True', isCorrect: isTrue, feedback: null, ...(isTrue ? {} : wrong) },
      { id: 'false', text: 'False', isCorrect: !isTrue, feedback: null, ...(isTrue ? wrong : {}) },
    ],
    explanation: note.says,
  }
}

/** Which of several words complete a statement that the library writes of a note. */
export const askToComplete: Drafter = (note, library, random) => {
  const statement = statementOf(note, library)
  if (!statement || statement.others.length < CHOICES - 1) return null
  const { so, others, fill, level } = statement
  // Named by their places, so that wording may change.
  const wrong = others.map((other, i) => toDistractor(String(i + 2), other, sayWhy(other, so), note))
  return {
    kind: 'choice',
    level,
    stem: `What completes this? ${fill(BLANK)}`,
    options: random.shuffle([toKey('1', so), ...wrong]),
    explanation: note.says,
  }
}

const sayWhy = (other: string, so: string) => `It is not “${other}”, but “${so}”.`

/** What the library states of a note, where no source has it otherwise. */
function statementOf(note: Note, library: Library): Statement | null {
  if (isDisputed(note, library)) return null
  const { statements } = library.quizRules
  for (const level of LEVELS) {
    const [before = '', words, after = ''] = statements[level][note.id]?.split(/[{}]/) ?? []
    const [so, ...others] = words?.split('|') ?? []
    if (so) return { level, so, others, fill: (put) => before + put + after }
  }
  return null
}
