import { z } from 'zod'
import { parseYaml, TEXTS } from '../../corpus/yaml.ts'
import { LEVELS } from '../item.ts'
import { type ItemDraft, type DraftOption, finishDrafts, judgeDraft } from './drafts.ts'
import type { Imported, ImportFault } from './exchange.ts'
import { DEFAULT_LEVEL } from './tags.ts'

const text = z.string().trim().min(1)

/** Every value of the file is a text, so that a year or `on` stays what was written. */
const yesOrNo = z
  .string()
  .toLowerCase()
  .pipe(z.enum(['true', 'false'], { error: () => 'must be true or false' }))
  .transform((said) => said === 'true')

const option = z.strictObject({ text, correct: yesOrNo.optional(), feedback: text.optional() })

const item = z
  .strictObject({
    /** Made of the question where there is none. */
    id: text.optional(),
    level: z.enum(LEVELS).default(DEFAULT_LEVEL),
    stem: text,
    options: z.array(option).min(2).optional(),
    /** That any number may be right, where only one is. */
    several: yesOrNo.default(false),
    answer: yesOrNo.optional(),
    /** Said to who takes a statement for true, or for false. */
    feedback: z.strictObject({ true: text.optional(), false: text.optional() }).default({}),
    /** The ids of notes; none where the item is the teacher's own. */
    rests: z.array(text).default([]),
    /** What they are about, besides what their notes are about. */
    topics: z.array(text).default([]),
    explanation: z.string().trim().default(''),
  })
  .refine(({ options, answer }) => (options === undefined) !== (answer === undefined), {
    message: 'has either options, or an answer that is true or false',
  })

/**
 * Reads items in the YAML of the hand-written bank: a list of them, each with options or with an answer. In: the text of the
 * file. Out: its items, several where more than one option is correct, and every fault with its line. Whether the notes
 * exist is not asked. Throws nothing.
 */
export function readItemsYaml(file: string): Imported {
  const { data, faults, faultAt } = parseYaml('', file, z.array(item, 'the file must be a list of questions'), TEXTS)
  const lineOf = (...path: (string | number)[]) => faultAt(path, '').line
  const drafts = (data ?? []).map((item, i) => toDraft(item, (...path) => lineOf(i, ...path)))
  return finishDrafts(
    drafts,
    faults.map(({ line, message }): ImportFault => ({ line, says: (say) => say.broken('YAML', message) })),
  )
}

function toDraft(
  { id, level, stem, options = [], several, answer, feedback, rests, topics, explanation }: z.infer<typeof item>,
  lineOf: (...path: (string | number)[]) => number,
): ItemDraft {
  const drafted = options.map(
    ({ text, correct = false, feedback = null }, i): DraftOption => ({
      text,
      isCorrect: correct,
      feedback,
      line: lineOf('options', i),
    }),
  )
  const isJudged = answer !== undefined
  const correct = drafted.filter(({ isCorrect }) => isCorrect).length
  return {
    id: id ?? null,
    kind: isJudged ? 'true-false' : several || correct > 1 ? 'several' : 'choice',
    level,
    stem,
    options: isJudged
      ? judgeDraft(answer, lineOf('answer'), { true: feedback.true ?? null, false: feedback.false ?? null })
      : drafted,
    explanation,
    notes: rests,
    topics,
    line: id === undefined ? lineOf('stem') : lineOf('id'),
  }
}
