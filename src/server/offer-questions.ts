import { setImmediate } from 'node:timers/promises'
import { ask } from '../answer/ask.ts'
import { type Context, openRequestContext } from '../context/context.ts'
import type { OwnReading } from '../context/server-readings.ts'
import type { Choice } from '../reply/reply.ts'

/** How many questions are offered, and among how many headings they are looked for. */
const [TRIES, LOOKED_AT] = [2, 8]

/** Questions that the new readings answer, from what their parts are called; others have their turn between two tries. */
export async function offerQuestions(own: readonly OwnReading[], context: Context): Promise<Choice[]> {
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
