import { FIELD } from '../../src/quiz/own-limits.ts'

/** What is written into the form of a question; `again`: whether it is as it was filled in before. */
export const FIELDS = [
  { name: 'question', required: false, maxLength: FIELD.question, suggest: null, internal: true },
  { name: 'options', required: false, maxLength: FIELD.options, suggest: null, internal: true },
  { name: 'explanation', required: false, maxLength: FIELD.explanation, suggest: null, internal: true },
  { name: 'notes', required: false, maxLength: FIELD.notes, suggest: null, internal: true },
  { name: 'tags', required: false, maxLength: FIELD.tags, suggest: null, internal: true },
  { name: 'again', required: false, maxLength: 3, suggest: null, internal: true },
] as const

/** The number of a question, as the list has it. */
export const NUMBER = {
  name: 'number',
  required: true,
  maxLength: 12,
  suggest: null,
  between: [1, 2 ** 31 - 1],
} as const
