import type { Context } from '../../context/context.ts'
import type { Filled } from '../../context/memory.ts'
import { checkOwn } from '../../quiz/check-own.ts'
import { FIELD } from '../../quiz/own-limits.ts'
import { findSame } from '../../quiz/merge-own.ts'
import { askOwn, type OwnQuestion } from '../../quiz/own.ts'
import { readItemText, toItemText } from '../../quiz/own-text.ts'
import type { Form } from '../../reply/form.ts'
import { type Choice, createAnswer, type Reply, toText } from '../../reply/reply.ts'
import { replyFaults } from './question-faults.ts'
import { addQuestion, checkRoom, readQuestions, replaceQuestion } from './question-store.ts'
import { showWhole } from './show-item.ts'
import { sayHeldBack } from './held-back.ts'
import { holdOwn, refuseHeld } from './held-own.ts'
import { findServerVenue } from './venue.ts'
import { findQuestion } from './find-question.ts'
import type { Item } from '../../quiz/item.ts'

/** The fields of the form, which are options of the command. */
const FIELDS = ['question', 'options', 'explanation', 'notes', 'tags'] as const

/** The form in which a question is written: empty, with an item to change, or as it was filled in before. */
function toQuestionForm(
  number: string,
  item: Item | null,
  filled: Filled | null,
  { wording: { questions, quiz } }: Context,
): Form {
  const say = questions.form
  const values: Filled = filled ?? (item ? toItemText(item, quiz) : {})
  return {
    title: number ? say.edit : say.add,
    call: number ? { command: 'questions edit', input: { number } } : { command: 'questions add', input: {} },
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

/** What was filled in, and of which question; an empty number for a new one. `again`: as it was filled in before. */
type Written = Record<(typeof FIELDS)[number] | 'number' | 'again', string>

/** The form in which a question is written or changed; null where it has been filled in. Throws as {@link saveQuestion} does. */
export async function fillInQuestion({ number, question, again }: Written, context: Context): Promise<Form | null> {
  if (question) return null
  const venue = findServerVenue(context)
  const filled = again && context.asker ? context.memory.recallForm(context.asker) : null
  const known = number ? findQuestion(number, await readQuestions(venue), context) : null
  refuseHeld(known ? [known] : [], await holdOwn(venue, context), context)
  return toQuestionForm(known ? String(known.number) : '', known?.item ?? null, filled, context)
}

/**
 * Stores what was filled into the form, as a new question or in the place of a known one; a new one that asks and offers
 * the same as another is not stored again. Throws a reader error where there is no such question; and what the store
 * throws.
 */
export async function saveQuestion(input: Written, context: Context): Promise<Reply> {
  const venue = findServerVenue(context)
  const questions = await readQuestions(venue)
  const known = input.number ? findQuestion(input.number, questions, context) : null
  const isHeld = await holdOwn(venue, context)
  refuseHeld(known ? [known] : [], isHeld, context)
  const { library, memory, asker, wording } = context
  const { questions: say, quiz } = wording
  const read = readItemText(input, known?.item ?? null, quiz)
  const { faults, items } = checkOwn(read, library)
  const [item] = items
  const written = FIELDS.flatMap((field) => input[field] || []).join('\n\n')
  if (faults.length || !item) {
    if (asker) memory.keepForm(asker, Object.fromEntries(FIELDS.map((field) => [field, input[field]])))
    const { call } = toQuestionForm(known ? String(known.number) : '', null, null, context)
    const correct = { label: say.correct, command: call.command, input: { ...call.input, again: 'yes' } }
    return replyFaults(faults, [correct], context, { written, isForm: true })
  }
  const same = known ? null : findSame(item, questions)
  if (same) return sayThere(same, written, venue.server, isHeld(same), context)
  if (!known) checkRoom(questions, 1, context)
  const stored = known ? await replaceQuestion(item, venue) : await addQuestion(item, questions, venue)
  const { blocks, footnotes } = showStored(stored, venue.server, context)
  const choices = [callOf(say.addAnother, 'add'), callOf(say.all, 'list')]
  return createAnswer(context, { title: say.added(stored.number), blocks, footnotes, choices })
}

/** Says which question asks and offers the same as what was written, and gives that back: it may differ in the rest. */
function sayThere(same: OwnQuestion, written: string, server: string, isHeld: boolean, context: Context): Reply {
  const { questions: say } = context.wording
  const shown = isHeld ? { blocks: sayHeldBack(1, context), footnotes: [] } : showStored(same, server, context)
  const { blocks, footnotes } = shown
  const edit = { label: say.form.edit, command: 'questions edit', input: { number: String(same.number) } }
  return createAnswer(context, {
    title: say.there(same.number),
    blocks: [toText(say.nothingStored), ...blocks, { kind: 'copy', heading: say.yours, text: written, file: null }],
    footnotes,
    choices: [edit, callOf(say.all, 'list')],
  })
}

/** A question as those who are asked see it once it is over. */
function showStored({ number, item }: Pick<OwnQuestion, 'number' | 'item'>, server: string, context: Context) {
  const [asked] = askOwn(server, [{ number, item, isRetired: false }], context.library)
  return showWhole(asked ?? item, context)
}

const callOf = (label: string, action: 'add' | 'list'): Choice => ({ label, command: `questions ${action}`, input: {} })
