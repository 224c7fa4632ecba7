import type { Context } from '../context/context.ts'
import type { Failed } from '../context/not-taken.ts'
import type { OwnReading } from '../context/server-readings.ts'
import { type Added, MOST_OWN } from '../context/take-in.ts'
import { isAddress } from '../documents/intake/download.ts'
import type { PassedOver } from '../documents/intake/targets.ts'
import type { Dropped } from '../documents/readers/reader.ts'
import {
  type Block,
  type Choice,
  createAnswer,
  createProblemReply,
  type Line,
  type Reply,
  toText,
} from '../reply/reply.ts'
import { clip } from '../text/clip.ts'
import type { Gathered } from './gather-taken.ts'
import { offerQuestions } from './offer-questions.ts'

/** Says what came of what was handed in. In: besides, what the server has now. */
export async function replyTaken(
  { added, failed, passed }: Gathered,
  all: readonly OwnReading[],
  context: Context,
): Promise<Reply> {
  const { readingsHere: say } = context.wording
  if (!added.length)
    return createProblemReply(context, 'bad-input', say.notTaken, [...sayFailed(failed, context), say.tryAnother])
  const isNew = added.some(({ change }) => change !== 'unchanged')
  const ids = new Set(added.map(({ id }) => id))
  const replaced = added.flatMap(({ id, change }) => (change === 'replaced' ? [id] : []))
  const own = all.filter(({ document }) => ids.has(document.source))
  const choices = isNew ? await offerQuestions(own, context) : []
  return createAnswer(context, {
    title: isNew ? say.added : say.unchanged,
    blocks: [
      { kind: 'list', heading: null, items: own.map((reading) => describeReading(reading, context)) },
      ...(replaced.length ? [toText(say.replaced(replaced.join(', ')))] : []),
      ...sayLeftOut(failed, context),
      ...added.flatMap((each) => sayDropped(each, context)),
      ...passed.flatMap((each) => sayPassed(each, context)),
      ...(isNew ? [toText(say.onlyHere)] : []),
      ...(choices.length ? [toText(say.toTry)] : []),
    ],
    choices: [...choices, offerList(context)],
  })
}

export const offerList = ({ wording }: Context): Choice => ({
  label: wording.readingsHere.seeAll,
  command: 'readings list',
  input: {},
})

/** A reading with its id, how much it holds, and where it is from. */
export function describeReading({ document, origin, isHidden }: OwnReading, { wording }: Context): Line {
  const { source, record, passages } = document
  const { readingsHere: say } = wording
  const link = origin && isAddress(origin) ? [{ text: ' ' }, { text: new URL(origin).hostname, link: origin }] : []
  const holds = `${record.title}, ${say.passages(passages.count)}${isHidden ? `. ${say.hidden}` : ''}`
  return [{ text: `${source}  `, strong: true }, { text: holds }, ...link]
}

function sayLeftOut(failed: readonly Failed[], context: Context): Block[] {
  const items = sayFailed(failed, context).map((text): Line => [{ text }])
  return items.length ? [{ kind: 'list', heading: context.wording.readingsHere.leftOut, items }] : []
}

/** A sentence for each; which file it was where there are several. */
const sayFailed = (failed: readonly Failed[], { wording }: Context): string[] =>
  failed.map(({ name, why }) => {
    if (typeof why !== 'string') return why.message
    const said = wording.readingsHere.why[why](MOST_OWN)
    return failed.length > 1 ? `${wording.colon(name)}${said}` : said
  })

/** What is in a file and not in what can be quoted of it. */
function sayDropped({ id, dropped, leftOut }: Added, { wording }: Context): Block[] {
  const { readingsHere: say } = wording
  const kinds = Object.keys(say.dropped) as Dropped[]
  const counts = kinds.flatMap((kind) => (dropped[kind] ? say.dropped[kind](dropped[kind]) : []))
  const named = leftOut.slice(0, MOST_NAMED).map((heading) => clip(heading, LONGEST))
  return [
    ...(counts.length ? [toText(say.notInText(id, wording.and(counts)))] : []),
    ...(named.length ? [toText(say.noPart(id, named, leftOut.length - named.length))] : []),
  ]
}

function sayPassed({ others, archives }: PassedOver, { wording: { and, readingsHere: say } }: Context): Block[] {
  return [
    ...(others ? [toText(say.otherKinds(others))] : []),
    ...(archives.length ? [toText(say.archivesWithin(and(archives.slice(0, MOST_NAMED))))] : []),
  ]
}

/** How many archives and headings are named, and how long a heading is shown, in characters. */
const [MOST_NAMED, LONGEST] = [5, 60]
