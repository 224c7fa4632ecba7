import type { Note } from '../../corpus/schemas/note.ts'
import type { Library } from '../../library/library.ts'
import { type Level, LEVELS, saysMore } from '../item.ts'
import { BLANK } from './blank.ts'
import { CHOICES, type Drafter, notesOf, toDistractor, toKey } from './draft.ts'
import { tellOfFoil } from './foil.ts'
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
  // Who believes what is not so sees what is; who denies what is so never saw the other, and the explanation tells them.
  const isTold = isTrue || !saysMore(fill(so), { explanation: note.says })
  const wrong = { feedback: isTold ? null : fill(so), note: note.id }
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

/**
 * Which of several words complete a statement that the library writes of a note. Of a wrong one is said what it stands for,
 * where a note tells; else the explanation says it all.
 */
export const askToComplete: Drafter = (note, library, random) => {
  const statement = statementOf(note, library)
  if (!statement || statement.others.length < CHOICES - 1) return null
  const { so, others, fill, level } = statement
  // Named by their places, so that wording may change.
  const wrong = others.map((other, i) => {
    const told = tellOfFoil({ text: other, rivals: [so, ...others.filter((one) => one !== other)] }, note, library)
    return toDistractor(String(i + 2), other, told?.says ?? null, told?.note ?? note)
  })
  return {
    kind: 'choice',
    level,
    stem: `What completes this? ${fill(BLANK)}`,
    options: random.shuffle([toKey('1', so), ...wrong]),
    explanation: note.says,
    notes: notesOf(wrong).filter((id) => id !== note.id),
  }
}

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
