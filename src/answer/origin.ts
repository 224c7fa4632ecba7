import type { Context } from '../context/context.ts'
import { calledYear } from '../corpus/record.ts'
import {
  type Block,
  createAnswer,
  createProblemReply,
  type Footnote,
  type Line,
  type Reply,
  toText,
} from '../reply/reply.ts'
import { createFootnotes, sayPages } from './footnotes.ts'
import { authorsOf } from './record.ts'
import { toExcerpts } from './further.ts'
import { replyAllGone } from './gone.ts'

/**
 * Says where something is said: who says it where in which text, with what stands there; to who doubts it, how to say so. In:
 * short ids of places; what is asked for, which comes first: `page`, `speaker`, `doubt` or nothing of these.
 */
export function showOrigin({ places, asks }: { places: string; asks: string }, context: Context): Reply {
  const { following: say, notFound, commands } = context.wording
  const footnotes = createFootnotes(context)
  const excerpts = toExcerpts(places, context, footnotes)
  const all = footnotes.all()
  if (!all.length)
    return (
      (places.trim() && replyAllGone(context)) ||
      createProblemReply(context, 'not-found', notFound.title, [notFound.tooFar])
    )
  const isDoubt = asks === 'doubt'
  const blocks: Block[] = [
    { kind: 'list', heading: null, items: all.map((footnote) => sayWhere(footnote, asks, context)) },
    { kind: 'excerpts', heading: null, indices: excerpts.map((_, i) => i) },
  ]
  return createAnswer(context, {
    title: isDoubt ? say.doubted : say.origin,
    blocks: isDoubt ? [toText(say.challenge(`/${commands.challenge.name}`)), ...blocks] : blocks,
    excerpts,
    footnotes: all,
    self: { command: 'origin', input: { places, ...(asks ? { asks } : {}) } },
  })
}

/** `Harald Bauder (2022), p. 99, Asia, paragraph 1¹ · Urban migrant … · torontomu.ca` */
function sayWhere({ n, source, pin, citation, place, link }: Footnote, asks: string, context: Context): Line {
  const { following, footnotes } = context.wording
  const record = context.library.sources.get(source)?.record
  const authors = record ? authorsOf(record) : []
  const who =
    record && authors.length ? `${following.authors(authors)} (${calledYear(record) ?? footnotes.undated})` : citation
  const where = [sayPages(pin, context.wording), place].filter(Boolean).join(', ')
  // Who speaks is part of the place.
  const isPlaceFirst = asks === 'page' || pin.speaker !== null
  const parts = isPlaceFirst ? [where, who] : [who, where]
  const spans = parts.map((text) => ({ text, ...(text === where ? { cites: [n] } : {}) }))
  const title = record ? [{ text: record.title }] : []
  const address = link === null ? [] : [{ text: new URL(link).hostname.replace(/^www\./, ''), link }]
  return [...spans, ...title, ...address].flatMap((span, i) => (i ? [{ text: ' · ' }, span] : [span]))
}
