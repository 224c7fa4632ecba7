import type { Context } from '../../context.ts'
import { readerError } from '../../errors.ts'
import { checkOwn, MOST_QUESTIONS } from '../../quiz/check-own.ts'
import type { ImportFault } from '../../quiz/exchange/exchange.ts'
import { readItems, SINGLE_FORMATS, writeItems } from '../../quiz/exchange/formats.ts'
import type { Item } from '../../quiz/item.ts'
import { mergeOwn } from '../../quiz/merge-own.ts'
import { askOwn, nameNew, type OwnQuestion, toOwnQuestions } from '../../quiz/own.ts'
import { readItemText } from '../../quiz/own-text.ts'
import type { Form } from '../../reply/form.ts'
import { type Block, type Choice, createAnswer, createProblemReply, type Reply } from '../../reply/reply.ts'
import { mayWriteQuestions } from '../../settings.ts'
import { citeItem } from './cite.ts'
import { showWhole } from './item.ts'
import { FIELDS, toQuestionForm } from './question-form.ts'
import { listQuestions } from './question-list.ts'
import { toText } from './step.ts'
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
  if (input.action === 'upload') return upload(input, questions, venue, context)
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

const readQuestions = async ({ questions, server }: ServerVenue): Promise<OwnQuestion[]> =>
  toOwnQuestions(await questions.listOf(server))

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
  const { number, item: stored } = known ? await replace(item, venue) : await add(item, questions, venue)
  const asked = askOwn(venue.server, [{ number, item: stored, isRetired: false }], library)
  const shown = showWhole(asked[0] ?? stored, context)
  return createAnswer(context, {
    title: say.added(number),
    blocks: shown.blocks,
    footnotes: shown.footnotes,
    choices: [callOf(say.addAnother, 'add'), callOf(say.all, 'list')],
  })
}

/** Stores a new question under an id that is still free, though somebody else may be writing at the same moment. */
async function add(item: Item, questions: OwnQuestion[], { questions: store, server }: ServerVenue): Promise<Stored> {
  const taken = new Set(questions.map((question) => question.item.id))
  for (;;) {
    const named = { ...item, id: nameNew(item.id, taken) }
    const number = await store.add(server, { id: named.id, item: JSON.stringify(named) })
    if (number !== null) return { number, item: named }
    taken.add(named.id)
  }
}

async function replace(item: Item, venue: ServerVenue): Promise<Stored> {
  await put([item], venue)
  return { number: findById(item.id, await readQuestions(venue)).number, item }
}

type Stored = Pick<OwnQuestion, 'number' | 'item'>

const put = (items: Item[], { questions, server }: ServerVenue) =>
  questions.put(
    server,
    items.map((item) => ({ id: item.id, item: JSON.stringify(item) })),
  )

function findById(id: string, questions: OwnQuestion[]): OwnQuestion {
  const found = questions.find(({ item }) => item.id === id)
  if (!found) throw new Error(`the question ${id} was stored and is not there`)
  return found
}

function checkRoom(questions: OwnQuestion[], more: number, { wording: { questions: say } }: Context): void {
  const asked = questions.filter(({ isRetired }) => !isRetired).length
  if (asked + more > MOST_QUESTIONS) throw readerError(say.tooMany(MOST_QUESTIONS), say.retireSome)
}

/** Stores all questions of a file; where any has a fault, none, until who handed it in wants the others (`rest`). */
async function upload(
  { file: handedIn, rest }: Input,
  questions: OwnQuestion[],
  venue: ServerVenue,
  context: Context,
): Promise<Reply> {
  const { asker, library, memory, wording } = context
  const { questions: say } = wording
  const file = rest ? asker && memory.recallFile(asker) : handedIn
  if (!file) throw readerError(say.noFile, say.howToUpload)
  const read = checkOwn(readItems(file), library)
  const sound = read.items.filter((item) => !read.faulty.has(item))
  if (read.faults.length && !(rest && sound.length)) {
    if (asker) memory.keepFile(asker, file)
    const others = {
      label: say.storeRest(sound.length),
      command: 'questions',
      input: { action: 'upload', rest: 'yes' },
    }
    return replyFaults(read.faults, asker && sound.length ? [others] : [], context, '', read.name)
  }
  const { items, added, changed, same } = mergeOwn({ ...read, items: sound }, questions)
  const revived = changed.filter(({ isRetired }) => isRetired)
  checkRoom(questions, added.length + revived.length, context)
  await put(items, venue)
  const counts = [
    ...(added.length ? [say.new(added.length)] : []),
    ...(changed.length ? [`${say.changed(changed.length)}: ${changed.map(({ number }) => number).join(', ')}`] : []),
    ...(same.length ? [say.same(same.length)] : []),
  ]
  return createAnswer(context, {
    title: say.titleStored,
    blocks: [
      { kind: 'list', heading: null, items: counts.map((text) => [{ text }]) },
      ...(changed.length ? keepBefore(changed, context) : []),
    ],
    choices: [callOf(say.all, 'list')],
  })
}

/** What was changed, as it was before, in a file that puts it back when it is handed in. */
function keepBefore(changed: OwnQuestion[], context: Context): Block[] {
  const exported = changed.map(({ item }) => citeItem(item, context))
  const text = writeItems('yaml', exported)?.files[0]?.text ?? ''
  return [toText(context.wording.questions.before), { kind: 'copy', heading: null, text, file: 'before.yaml' }]
}

/** How many faults are listed. */
const LISTED = 25

/** All that is wrong, by line, and what was written where nobody else has it. */
function replyFaults(faults: ImportFault[], choices: Choice[], context: Context, written = '', format = ''): Reply {
  const { questions: say } = context.wording
  const rest = faults.length - LISTED
  const items = [
    ...faults.slice(0, LISTED).map(({ line, says }) => say.inLine(line, says(context.wording.faults))),
    ...(rest > 0 ? [say.moreFaults(rest)] : []),
  ]
  const problem = createProblemReply(context, 'bad-input', say.titleFaults(faults.length), [say.nothingStored], choices)
  const blocks: Block[] = [
    ...(format ? [toText(say.readAs(format))] : []),
    { kind: 'list', heading: null, items: items.map((text) => [{ text }]) },
    ...problem.blocks,
    ...(written ? [{ kind: 'copy' as const, heading: say.yours, text: written, file: null }] : []),
  ]
  return { ...problem, blocks }
}

/** All questions that are asked, as a file. */
function exportQuestions(format: string, questions: OwnQuestion[], context: Context): Reply {
  const { questions: say } = context.wording
  const items = questions.flatMap(({ item, isRetired }) => (isRetired ? [] : [item]))
  if (!items.length) throw readerError(say.noneToExport, say.none)
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
