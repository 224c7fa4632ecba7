import type { Context } from '../../context.ts'
import { MOST } from '../../quiz/check-own.ts'
import { toItemText } from '../../quiz/own-text.ts'
import type { Filled } from '../../memory.ts'
import type { Form } from '../../reply/form.ts'
import type { Item } from '../../quiz/item.ts'

/** How much fits the field with the options: a limit of Discord's for one field, in characters. */
const OPTIONS = 4000

/** The fields of the form, which are options of the command. */
export const FIELDS = ['question', 'options', 'explanation', 'notes', 'tags'] as const

/** The form in which a question is written: empty, with an item to change, or as it was filled in before. */
export function toQuestionForm(
  number: string,
  item: Item | null,
  filled: Filled | null,
  { wording: { questions, quiz } }: Context,
): Form {
  const say = questions.form
  const values: Filled = filled ?? (item ? toItemText(item, quiz) : {})
  const longest = { question: MOST.stem, options: OPTIONS, explanation: MOST.explanation, notes: 500, tags: 200 }
  return {
    title: number ? say.edit : say.add,
    call: { command: 'questions', input: number ? { action: 'edit', number } : { action: 'add' } },
    fields: FIELDS.map((option) => ({
      option,
      label: say[option],
      hint: option === 'question' ? '' : say[`${option}Hint`],
      value: values[option] ?? '',
      required: option === 'question' || option === 'options',
      maxLength: longest[option],
      ...(option === 'notes' || option === 'tags' ? { oneLine: true } : {}),
    })),
  }
}
