import type { Context } from '../../context/context.ts'
import { FIELD } from '../../quiz/check-own.ts'
import { toItemText } from '../../quiz/own-text.ts'
import type { Filled } from '../../context/memory.ts'
import type { Form } from '../../reply/form.ts'
import type { Item } from '../../quiz/item.ts'

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
  return {
    title: number ? say.edit : say.add,
    call: { command: 'questions', input: number ? { action: 'edit', number } : { action: 'add' } },
    fields: FIELDS.map((option) => ({
      option,
      label: say[option],
      hint: option === 'question' ? '' : say[`${option}Hint`],
      value: values[option] ?? '',
      required: option === 'question' || option === 'options',
      maxLength: FIELD[option],
      ...(option === 'notes' || option === 'tags' ? { oneLine: true } : {}),
    })),
  }
}
