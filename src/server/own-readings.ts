import { setImmediate } from 'node:timers/promises'
import { ask } from '../answer/ask.ts'
import { FootnoteError, readerError } from '../base/errors.ts'
import { type Context, openRequestContext } from '../context/context.ts'
import type { OwnReading, ServerReadings } from '../context/server-readings.ts'
import { type Added, MOST_OWN, NotTaken } from '../context/take-in.ts'
import { DOWNLOAD, isAddress } from '../documents/intake/download.ts'
import { type Choice, createAnswer, createProblemReply, type Line, type Reply, toText } from '../reply/reply.ts'
import { ALL_OWN } from './suggest-readings.ts'

/** Takes a file or what stands at an address in among the readings of a server, which nobody else sees. */
export async function addReading({ file, link }: { file: string; link: string }, context: Context): Promise<Reply> {
  const { readingsHere: say } = context.wording
  const address = file || link.trim()
  if (!isAddress(address)) throw readerError(say.noSource, say.howToAdd)
  const { server, readings } = placeOf(context)
  return taking(context, async () => {
    const added = await readings.add(server, { address, isFile: Boolean(file) }, (step) =>
      context.tell?.(say.steps[step]),
    )
    return replyAdded(added, server, readings, context)
  })
}

/** Lists what a server has of its own, and how much more it may have. */
export async function listReadings(context: Context): Promise<Reply> {
  const { readingsHere: say } = context.wording
  const { server, readings } = placeOf(context)
  const own = await readings.list(server)
  const room = toText(say.room(own.length, MOST_OWN, DOWNLOAD.megabytes))
  const items = own.map((reading) => describe(reading, context))
  return createAnswer(context, {
    title: say.title,
    blocks: own.length
      ? [{ kind: 'list', heading: null, items }, room, toText(say.onlyHere)]
      : [toText(say.none), room],
    self: { command: 'readings list', input: {} },
  })
}

/** Removes a reading of a server, or all. */
export async function removeReading({ reading: id }: { reading: string }, context: Context): Promise<Reply> {
  const { readingsHere: say } = context.wording
  const { server, readings } = placeOf(context)
  if (id === ALL_OWN) {
    await readings.forget(server)
    return createAnswer(context, { title: say.removedAll, blocks: [] })
  }
  const title = (await readings.list(server)).find(({ document }) => document.source === id)?.document.record.title
  if (title === undefined || !(await readings.remove(server, id))) throw readerError(say.unknown(id), say.howToList)
  return createAnswer(context, { title: say.removed, blocks: [toText(title)], choices: [offerList(context)] })
}

/** Fetches readings that came from the web anew: one of a server, or all. */
export async function updateReadings({ reading: id }: { reading: string }, context: Context): Promise<Reply> {
  const { readingsHere: say } = context.wording
  const { server, readings } = placeOf(context)
  const own = await readings.list(server)
  const isMeant = ({ document }: OwnReading) => !id || id === ALL_OWN || document.source === id
  const addresses = own.filter(isMeant).flatMap(({ origin }) => (origin && isAddress(origin) ? origin : []))
  if (!addresses.length) throw readerError(say.noneFromWeb, say.howToAdd)
  return taking(context, async () => {
    const added: Added[] = []
    for (const address of addresses)
      added.push(...(await readings.add(server, { address, isFile: false }, (step) => context.tell?.(say.steps[step]))))
    return replyAdded(added, server, readings, context)
  })
}

function placeOf({ place, readings, wording }: Context): { server: string; readings: ServerReadings } {
  const { server } = place ?? {}
  if (server && readings && place?.kind === 'server') return { server, readings }
  throw readerError(wording.door.onlyInServers('/readings'), wording.door.useThere)
}

/** Does what may fail for a fault of what was handed in, and says that. */
async function taking(context: Context, work: () => Promise<Reply>): Promise<Reply> {
  const { readingsHere: say } = context.wording
  try {
    return await work()
  } catch (error) {
    const line = error instanceof NotTaken ? say.why[error.why](MOST_OWN) : null
    const fault = error instanceof FootnoteError && error.faultOf !== 'setup' ? error.message : line
    if (fault === null) throw error
    return createProblemReply(context, 'bad-input', say.notTaken, [fault, say.tryAnother])
  }
}

async function replyAdded(
  added: readonly Added[],
  server: string,
  readings: ServerReadings,
  context: Context,
): Promise<Reply> {
  const { readingsHere: say } = context.wording
  const isNew = added.some(({ change }) => change !== 'unchanged')
  const ids = new Set(added.map(({ id }) => id))
  const replaced = added.flatMap(({ id, change }) => (change === 'replaced' ? [id] : []))
  const own = (await readings.list(server)).filter(({ document }) => ids.has(document.source))
  const choices = isNew ? await offerQuestions(own, context) : []
  return createAnswer(context, {
    title: isNew ? say.added : say.unchanged,
    blocks: [
      { kind: 'list', heading: null, items: own.map((reading) => describe(reading, context)) },
      ...(replaced.length ? [toText(say.replaced(replaced.join(', ')))] : []),
      ...(isNew ? [toText(say.onlyHere)] : []),
      ...(choices.length ? [toText(say.toTry)] : []),
    ],
    choices: [...choices, offerList(context)],
  })
}

const offerList = ({ wording }: Context): Choice => ({
  label: wording.readingsHere.seeAll,
  command: 'readings list',
  input: {},
})

function describe({ document: { source, record, passages }, origin }: OwnReading, { wording }: Context): Line {
  const link = origin && isAddress(origin) ? [{ text: ' ' }, { text: new URL(origin).hostname, link: origin }] : []
  const holds = `${record.title}, ${wording.readingsHere.passages(passages.count)}`
  return [{ text: `${source}  `, strong: true }, { text: holds }, ...link]
}

/** How many questions are offered, and among how many headings they are looked for. */
const [TRIES, LOOKED_AT] = [2, 8]

/** Questions that the new readings answer, from what their parts are called; others have their turn between two tries. */
async function offerQuestions(own: readonly OwnReading[], context: Context): Promise<Choice[]> {
  const opened = await openRequestContext(context, context)
  const tries = own
    .flatMap(({ document }) => sectionsOf(document).map((section) => ({ source: document.source, section })))
    .slice(0, LOOKED_AT)
  const found: Choice[] = []
  for (const { source, section } of tries) {
    if (found.length === TRIES) break
    await setImmediate()
    const question = context.wording.readingsHere.question(section)
    const reply = ask({ question }, opened)
    if (reply.outcome === 'answered' && reply.excerpts[0]?.source === source)
      found.push({ label: question, command: 'ask', input: { question } })
  }
  return found
}

function sectionsOf({ passages }: OwnReading['document']): string[] {
  const step = Math.max(1, Math.floor(passages.count / (4 * LOOKED_AT)))
  const sections = new Set<string>()
  for (let i = 0; i < passages.count && sections.size < LOOKED_AT; i += step) {
    const { section } = passages.read(i).pin
    if (/\p{L}{3}/u.test(section) && section.length < LONGEST_SECTION) sections.add(section)
  }
  return [...sections]
}

/** In characters: a question on it fits a button. */
const LONGEST_SECTION = 60
