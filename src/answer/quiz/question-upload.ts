import type { Context } from '../../context/context.ts'
import { readerError } from '../../base/errors.ts'
import { PastLimit } from '../../base/in-worker.ts'
import { checkOwn } from '../../quiz/check-own.ts'
import type { ReadItems } from '../../quiz/exchange/formats.ts'
import { readItemsApart, READING } from '../../quiz/exchange/read-apart.ts'
import { mergeOwn } from '../../quiz/merge-own.ts'
import type { OwnQuestion } from '../../quiz/own.ts'
import { type Block, createAnswer, type Reply, toText } from '../../reply/reply.ts'
import { citeItem } from './cite-item.ts'
import { replyFaults } from './question-faults.ts'
import { checkRoom, putQuestions, readQuestions } from './question-store.ts'
import { holdOwn, refuseHeld } from './held-own.ts'
import { findServerVenue } from './venue.ts'

/** The formats of files are loaded when one is handed in or taken home: most that is said never needs their parsers. */
export const loadFormats = () => import('../../quiz/exchange/formats.ts')

/** A file that is handed in; or, with `rest`, what was sound in the one before. */
type Input = { file: string; rest: string }

/** Stores all questions of a file; where any has a fault, none, until who handed it in wants the others (`rest`). */
export async function uploadQuestions({ file: handedIn, rest }: Input, context: Context): Promise<Reply> {
  const venue = findServerVenue(context)
  const questions = await readQuestions(venue)
  const { asker, library, memory, wording } = context
  const { questions: say } = wording
  const file = rest ? asker && memory.recallFile(asker) : handedIn
  if (!file) throw readerError(say.noFile, say.howToUpload)
  const read = checkOwn(await readFile(file, context), library)
  const sound = read.items.filter((item) => !read.faulty.has(item))
  if (read.faults.length && !(rest && sound.length)) {
    if (asker) memory.keepFile(asker, file)
    const others = {
      label: say.storeRest(sound.length),
      command: 'questions upload',
      input: { rest: 'yes' },
    }
    return replyFaults(read.faults, asker && sound.length ? [others] : [], context, { format: read.name })
  }
  const { items, added, changed, same } = mergeOwn({ ...read, items: sound }, questions)
  // Those that are as they were, too: that they are would tell what is right.
  refuseHeld([...changed, ...same], await holdOwn(venue, context), context)
  const revived = changed.filter(({ isRetired }) => isRetired)
  checkRoom(questions, added.length + revived.length, context)
  await putQuestions(items, venue)
  const counts = [
    ...(added.length ? [say.new(added.length)] : []),
    ...(changed.length ? [`${say.changed(changed.length)}: ${changed.map(({ number }) => number).join(', ')}`] : []),
    ...(same.length ? [say.same(same.length)] : []),
  ]
  return createAnswer(context, {
    title: say.titleStored,
    blocks: [
      { kind: 'list', heading: null, items: counts.map((text) => [{ text }]) },
      ...(changed.length ? await keepBefore(changed, context) : []),
    ],
    choices: [{ label: say.all, command: 'questions list', input: {} }],
  })
}

/** Reads a file within its limits. Throws a reader error that names the one that it passes. */
async function readFile(file: string, { wording, language }: Context): Promise<ReadItems> {
  try {
    return await readItemsApart(file, language)
  } catch (error) {
    if (!(error instanceof PastLimit)) throw error
    const { upload: say } = wording
    const { seconds, megabytes } = READING
    throw readerError(error.what === 'seconds' ? say.tooSlow(seconds) : say.tooMuch(megabytes), say.smaller)
  }
}

/** What was changed, as it was before, in a file that puts it back when it is handed in. */
async function keepBefore(changed: OwnQuestion[], context: Context): Promise<Block[]> {
  const { writeItems } = await loadFormats()
  const exported = changed.map(({ item }) => citeItem(item, context))
  const text = writeItems('yaml', exported).files[0]?.text ?? ''
  return [toText(context.wording.questions.before), { kind: 'copy', heading: null, text, file: 'before.yaml' }]
}
