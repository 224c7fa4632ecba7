import type { Context } from '../../context/context.ts'
import { readerError } from '../../base/errors.ts'
import { SINGLE_FORMATS, USUAL_FORMAT } from '../../quiz/exchange/format-names.ts'
import { type Block, createAnswer, type Reply } from '../../reply/reply.ts'
import { citeItem } from './cite-item.ts'
import { askOwn } from '../../quiz/own.ts'
import { sayHeldBack } from './held-back.ts'
import { holdOwn, refuseHeld } from './held-own.ts'
import { listOdd } from './list-odd.ts'
import { listQuestions } from './question-list.ts'
import { checkRoom, readQuestions } from './question-store.ts'
import { loadFormats } from './question-upload.ts'
import { findServerVenue } from './venue.ts'
import { findQuestion } from './find-question.ts'

/**
 * Shows the questions that a server has written for itself: `from` a place in the list on, and those that are retired or
 * those that are asked, and which of them to look at. Throws what the store throws, as all here.
 */
export async function showQuestions(view: { from: string; retired: string }, context: Context): Promise<Reply> {
  const venue = findServerVenue(context)
  const questions = await readQuestions(venue)
  const isHeld = await holdOwn(venue, context)
  const reply = listQuestions(questions, isHeld, view, null, context)
  const told = questions.filter((question) => !isHeld(question))
  const odd = await listOdd(askOwn(venue.server, told, context.library), venue, context)
  return { ...reply, blocks: [...reply.blocks, ...(view.retired ? [] : odd)] }
}

/** Retires a question, or has it asked again. Throws a reader error where there is no such question. */
export async function retireQuestion(typed: string, isRetired: boolean, context: Context): Promise<Reply> {
  const venue = findServerVenue(context)
  const questions = await readQuestions(venue)
  const { questions: say } = context.wording
  const { number, isRetired: wasRetired } = findQuestion(typed, questions, context)
  if (wasRetired && !isRetired) checkRoom(questions, 1, context)
  await venue.questions.retire(venue.server, number, isRetired)
  const said = isRetired ? say.retired(number) : say.restored(number)
  const view = { from: '', retired: isRetired ? '' : 'yes' }
  return listQuestions(await readQuestions(venue), await holdOwn(venue, context), view, said, context)
}

/** All questions that are asked, as a file, but for those in an exam that runs. Throws a reader error where there is none. */
export async function exportOwn(format: string, context: Context): Promise<Reply> {
  const { questions: say, errors, commands, settings } = context.wording
  const venue = findServerVenue(context)
  const chosen = format ? SINGLE_FORMATS.find((known) => known === format.toLowerCase()) : USUAL_FORMAT
  if (!chosen) {
    const { name } = commands['questions export'].options.format
    throw readerError(errors.noSuchChoice(format, name), settings.allowed([...SINGLE_FORMATS]))
  }
  const asked = (await readQuestions(venue)).filter(({ isRetired }) => !isRetired)
  const isHeld = await holdOwn(venue, context)
  const items = asked.flatMap((question) => (isHeld(question) ? [] : [question.item]))
  if (!asked.length) throw readerError(say.noneToExport, say.none)
  if (!items.length) refuseHeld(asked, isHeld, context)
  const { writeItems } = await loadFormats()
  const { files, omitted } = writeItems(
    chosen,
    items.map((item) => citeItem(item, context)),
  )
  const lines = [
    say.count(items.length - omitted.length),
    ...(omitted.length ? [say.cannotHold(omitted.map(({ id }) => id))] : []),
  ]
  return createAnswer(context, {
    title: say.exported,
    blocks: [
      ...lines.map((text): Block => ({ kind: 'text', line: [{ text }] })),
      ...sayHeldBack(asked.length - items.length, context),
      ...files.map(({ name, text }): Block => ({ kind: 'copy', heading: null, text, file: name })),
    ],
  })
}
