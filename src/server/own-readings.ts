import { readerError } from '../base/errors.ts'
import type { Context } from '../context/context.ts'
import type { OwnReading, ServerReadings } from '../context/server-readings.ts'
import { type HandedIn, MOST_OWN } from '../context/take-in.ts'
import { DOWNLOAD, isAddress } from '../documents/intake/download.ts'
import { createAnswer, type Reply, toText } from '../reply/reply.ts'
import { gather } from './gather-taken.ts'
import { describeReading, offerList, replyTaken } from './say-taken.ts'
import { ALL_OWN } from './suggest-readings.ts'

/** Takes a file or what stands at an address in among the readings of a server, which nobody else sees. */
export async function addReading({ file, link }: { file: string; link: string }, context: Context): Promise<Reply> {
  const { readingsHere: say } = context.wording
  const address = file || withoutPart(link.trim())
  if (!isAddress(address)) throw readerError(say.noSource, say.howToAdd)
  return take([{ address, isFile: Boolean(file) }], context)
}

/** An address without what it says of a part of the page. */
const withoutPart = (address: string) => address.replace(/#.*$/s, '')

/** Lists what a server has of its own, and how much more it may have. */
export async function listReadings(context: Context): Promise<Reply> {
  const { readingsHere: say } = context.wording
  const { server, readings } = placeOf(context)
  const own = await readings.list(server)
  const room = toText(say.room(own.length, MOST_OWN, DOWNLOAD.megabytes))
  const items = own.map((reading) => describeReading(reading, context))
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
  const origins = own.filter(isMeant).flatMap(({ origin }) => (origin && isAddress(origin) ? origin : []))
  // What came out of one archive is fetched with it, once.
  const addresses = [...new Set(origins.map(withoutPart))]
  if (!addresses.length) throw readerError(say.noneFromWeb, say.howToAdd)
  return take(
    addresses.map((address) => ({ address, isFile: false })),
    context,
  )
}

/** Takes in one after another, and tells how far that is and what came of it. */
async function take(sources: readonly HandedIn[], context: Context): Promise<Reply> {
  const { readingsHere: say } = context.wording
  const { server, readings } = placeOf(context)
  const taken = await gather(sources, (source) =>
    readings.add(server, source, (step) => context.tell?.(say.steps[step])),
  )
  return replyTaken(taken, await readings.list(server), context)
}

function placeOf({ place, readings, wording }: Context): { server: string; readings: ServerReadings } {
  const { server } = place ?? {}
  if (server && readings && place?.kind === 'server') return { server, readings }
  throw readerError(wording.door.onlyInServers('/readings'), wording.door.useThere)
}
