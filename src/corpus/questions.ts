import { z } from 'zod'
import type { Note } from './schemas/note.ts'
import type { Fault, YamlFile } from './yaml.ts'

const text = z.string().trim().min(1)
const longest = (most: number) => text.max(most)

const option = z.strictObject({
  text: longest(200).describe('What it says.'),
  correct: z.literal(true).optional().describe('`true` of what is right.'),
  feedback: longest(300).optional().describe('Why it is not so, shown to who chose it.'),
})

const shared = {
  id: z
    .string()
    .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'must be source-id/lower-case-words')
    .describe('The id of a source, a slash, and a name of its own. It is permanent.'),
  level: z.enum(['recall', 'understand', 'apply']).describe('What it asks for.'),
  stem: longest(400).describe('The question.'),
  rests: z
    .array(text)
    .min(1)
    .describe('The notes that carry the answer; the first is the one that its footnote cites.'),
  explanation: longest(500).describe('Why the answer is right.'),
}

/** A hand-written question: options of which one or several are correct, or a statement that is true or not. */
export const question = z.union([
  z.strictObject({
    ...shared,
    options: z.array(option).min(2).max(6).describe('What can be chosen, two to six: `{ text, correct, feedback }`.'),
  }),
  z.strictObject({ ...shared, answer: z.boolean().describe('In place of options: whether the stem is true.') }),
])

export type WrittenQuestion = z.infer<typeof question>

/** Faults of the bank that its schema cannot see: no pin, two answers that are one, no answer at all, an id used twice. */
export function checkQuestions({ data, faultAt }: YamlFile<WrittenQuestion[]>, notes: Note[]): Fault[] {
  const known = new Set(notes.map(({ id }) => id))
  const seen = new Set<string>()
  return (data ?? []).flatMap((question, i) => {
    const isTwice = seen.has(question.id)
    seen.add(question.id)
    const unknown = question.rests.flatMap((id, j) =>
      known.has(id) ? [] : [faultAt([i, 'rests', j], `${id} is no note, or no longer one: the answer has no pin`)],
    )
    return [
      ...(isTwice ? [faultAt([i, 'id'], `the id ${question.id} is used twice`)] : []),
      ...unknown,
      ...('options' in question ? checkOptions(question, (path, message) => faultAt([i, ...path], message)) : []),
    ]
  })
}

type FaultAt = (path: (string | number)[], message: string) => Fault

function checkOptions({ options, stem }: Extract<WrittenQuestion, { options: unknown }>, faultAt: FaultAt): Fault[] {
  const correct = options.filter((option) => option.correct)
  const several = /several|one or more|two|three/i.test(stem)
  const same = options.flatMap(({ text }, i) => {
    const twin = options.findIndex((other) => fold(other.text) === fold(text))
    return twin < i ? [faultAt(['options', i], `“${text}” is the same as option ${twin + 1}`)] : []
  })
  return [
    ...(correct.length ? [] : [faultAt(['options'], 'no option is correct')]),
    ...(correct.length === options.length ? [faultAt(['options'], 'every option is correct')] : []),
    ...(correct.length > 1 && !several
      ? [faultAt(['options'], `${correct.length} options are correct, and the stem does not say that several are`)]
      : []),
    ...same,
  ]
}

const fold = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
