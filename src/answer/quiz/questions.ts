import type { Context } from '../../context/context.ts'
import { readerError } from '../../base/errors.ts'
import { checkOwn } from '../../quiz/check-own.ts'
import { askOwn, type OwnQuestion } from '../../quiz/own.ts'
import { readItemText } from '../../quiz/own-text.ts'
import type { Form } from '../../reply/form.ts'
import { type Block, type Choice, createAnswer, type Reply } from '../../reply/reply.ts'
import { mayWriteQuestions } from '../../context/settings.ts'
import { citeItem } from './cite-item.ts'
import { showWhole } from './show-item.ts'
import { FIELDS, toQuestionForm } from './question-form.ts'
import { replyFaults } from './question-faults.ts'
import { listQuestions } from './question-list.ts'
import { addQuestion, checkRoom, readQuestions, replaceQuestion } from './question-store.ts'
import { loadFormats, uploadQuestions } from './question-upload.ts'
import { findServerVenue, type ServerVenue } from './venue.ts'

type Input = {
  action: string
  file: string
  number: string
  format: string
  question: string
  options: string
  explanation: string
  notes: string
  tags: string
  from: string
  retired: string
  again: string
  rest: string
}

/**
 * Shows, stores and retires the questions that a server has written for itself.
 * Throws a reader error outside of servers, for who may not write them, and where there is no such question; and what the
 * store throws.
 */
export async function manageQuestions(input: Input, context: Context): Promise<Reply> {
  const venue = findTeachersVenue(context)
  const questions = await readQuestions(venue)
  if (input.action === 'add') return save(input, null, questions, venue, context)
  if (input.action === 'edit')
    return save(input, findQuestion(input.number, questions, context), questions, venue, context)
  if (input.action === 'upload') return uploadQuestions(input, questions, venue, context)
  if (input.action === 'export') return exportQuestions(input.format, questions, context)
  if (input.action !== 'retire' && input.action !== 'restore') return listQuestions(questions, input, null, context)
  const { questions: say } = context.wording
  const { number, isRetired: wasRetired } = findQuestion(input.number, questions, context)
  const isRetired = input.action === 'retire'
  if (wasRetired && !isRetired) checkRoom(questions, 1, context)
  await venue.questions.retire(venue.server, number, isRetired)
  const said = isRetired ? say.retired(number) : say.restored(number)
  return listQuestions(await readQuestions(venue), { from: '', retired: isRetired ? '' : 'yes' }, said, context)
}

/** The form in which a question is written or changed; null where it has been filled in. Throws as `manageQuestions` does. */
export async function fillInQuestion(input: Input, context: Context): Promise<Form | null> {
  const { action, number, question, again } = input
  if ((action !== 'add' && action !== 'edit') || question) return null
  const venue = findTeachersVenue(context)
  const filled = again && context.asker ? context.memory.recallForm(context.asker) : null
  const known = action === 'edit' ? findQuestion(number, await readQuestions(venue), context) : null
  return toQuestionForm(known ? String(known.number) : '', known?.item ?? null, filled, context)
}

function findTeachersVenue(context: Context): ServerVenue {
  const venue = findServerVenue(context)
  const { questions: say } = context.wording
  if (!mayWriteQuestions(venue.place, context.manner)) throw readerError(say.mayNot, say.askTeachers)
  return venue
}

function findQuestion(typed: string, questions: OwnQuestion[], { wording: { questions: say } }: Context): OwnQuestion {
  const found = questions.find(({ number }) => String(number) === typed.replace(/^#/, ''))
  if (found) return found
  throw readerError(say.noSuch(typed), say.seeAll)
}

/** Stores what was filled into the form, as a new question or in the place of a known one. */
async function save(
  input: Input,
  known: OwnQuestion | null,
  questions: OwnQuestion[],
  venue: ServerVenue,
  context: Context,
): Promise<Reply> {
  const { library, memory, asker, wording } = context
  const { questions: say, quiz } = wording
  if (!input.question) throw readerError(wording.errors.missing(say.form.question), say.form.optionsHint)
  const read = readItemText(input, known?.item ?? null, quiz)
  const { faults, items } = checkOwn(read, library)
  const [item] = items
  if (faults.length || !item) {
    if (asker) memory.keepForm(asker, Object.fromEntries(FIELDS.map((field) => [field, input[field]])))
    const { call } = toQuestionForm(known ? String(known.number) : '', null, null, context)
    const correct = { label: say.correct, command: call.command, input: { ...call.input, again: 'yes' } }
    return replyFaults(faults, [correct], context, FIELDS.flatMap((field) => input[field] || []).join('\n\n'))
  }
  if (!known) checkRoom(questions, 1, context)
  const { number, item: stored } = known
    ? await replaceQuestion(item, venue)
    : await addQuestion(item, questions, venue)
  const asked = askOwn(venue.server, [{ number, item: stored, isRetired: false }], library)
  const shown = showWhole(asked[0] ?? stored, context)
  return createAnswer(context, {
    title: say.added(number),
    blocks: shown.blocks,
    footnotes: shown.footnotes,
    choices: [callOf(say.addAnother, 'add'), callOf(say.all, 'list')],
  })
}

/** All questions that are asked, as a file. */
async function exportQuestions(format: string, questions: OwnQuestion[], context: Context): Promise<Reply> {
  const { questions: say } = context.wording
  const items = questions.flatMap(({ item, isRetired }) => (isRetired ? [] : [item]))
  if (!items.length) throw readerError(say.noneToExport, say.none)
  const { SINGLE_FORMATS, writeItems } = await loadFormats()
  const wanted = SINGLE_FORMATS.includes(format) ? format : 'yaml'
  const written = writeItems(
    wanted,
    items.map((item) => citeItem(item, context)),
  )
  const { files, omitted } = written ?? { files: [], omitted: [] }
  const lines = [
    say.count(items.length - omitted.length),
    ...(omitted.length ? [say.cannotHold(omitted.map(({ id }) => id))] : []),
  ]
  return createAnswer(context, {
    title: say.exported,
    blocks: [
      ...lines.map((text): Block => ({ kind: 'text', line: [{ text }] })),
      ...files.map(({ name, text }): Block => ({ kind: 'copy', heading: null, text, file: name })),
    ],
  })
}

const callOf = (label: string, action: string): Choice => ({ label, command: 'questions', input: { action } })
