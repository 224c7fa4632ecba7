import { setImmediate } from 'node:timers/promises'
import { cite } from '../citation/cite.ts'
import { STYLES } from '../citation/styles.ts'
import type { Context } from '../context/context.ts'
import { createAnswer, createProblemReply, type Footnote, type Reply } from '../reply/reply.ts'

/** What a reply cites, in the style set for the place: each footnote in the text, then each source once; to be copied. */
export async function citeReply(reply: Reply, context: Context): Promise<Reply> {
  const { citations: say } = context.wording
  if (!reply.footnotes.length) return createProblemReply(context, 'not-found', say.title, [say.none])
  const cited: Cited[] = []
  for (const footnote of reply.footnotes) {
    cited.push(await citeFootnote(footnote, context))
    // Each takes some milliseconds when it is first made: others come in between.
    await setImmediate()
  }
  const inText = cited.map(({ n, inText }) => `${n}. ${inText}`)
  const references = [...new Set(cited.map(({ reference }) => reference))]
  const style = STYLES.find(({ id }) => id === context.manner.style)?.name
  const answer = createAnswer(context, {
    title: `${say.title} · ${style}`,
    blocks: [
      { kind: 'text', line: [{ text: say.hint }] },
      { kind: 'copy', heading: null, text: [...inText, '', ...references].join('\n'), file: null },
    ],
  })
  return { ...answer, audience: 'asker' }
}

type Cited = { n: number; inText: string; reference: string }

async function citeFootnote({ n, source, pin, citation }: Footnote, { library, manner }: Context): Promise<Cited> {
  const record = library.sources.get(source)?.record
  return { n, ...(record ? await cite(record, pin, manner.style) : { inText: citation, reference: source }) }
}
