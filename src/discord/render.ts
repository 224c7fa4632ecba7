import type { APIMessageTopLevelComponent } from 'discord.js'
import { createMemo } from '../base/memo.ts'
import { toHarmlessReply } from '../reply/harmless.ts'
import { toMarkdown } from '../reply/markdown.ts'
import type { Picture } from '../reply/figure.ts'
import type { Reply } from '../reply/reply.ts'
import { toBody, toContainer, toDisplay } from './container.ts'
import { createControls } from './controls.ts'
import { escapeText } from './escape.ts'
import { countFitting } from './fit.ts'
import { type Part, toParts } from './parts.ts'
import { writePress } from './custom-id.ts'

/** What a message of Components V2 is made of. */
export type Rendered = {
  components: APIMessageTopLevelComponent[]
  files: { attachment: Buffer; name: string; description?: string }[]
}

/**
 * `owner`: the id of who asked, for a message that others see; null for a private one. `from`: the part to begin with.
 * `thread`: whether one can be opened under it. `isBrief`: it answers what nobody asked it, so that few lines are enough.
 * `pictures`: what was drawn of its figures, for its first page.
 */
export type Page = {
  owner: string | null
  from?: number
  thread?: boolean
  isBrief?: boolean
  pictures?: readonly Picture[]
}

/**
 * Lays a reply out as one page that fits Discord's limits: the parts from `from` on that fit whole, their footnotes, and
 * controls. What does not fit is on the next page, behind a button.
 */
export function renderReply(
  whole: Reply,
  { owner, from = 0, thread = false, isBrief = false, pictures = [] }: Page,
): Rendered {
  const reply = toHarmlessReply(whole)
  if (reply.isRemark) return { components: [toDisplay(escapeText(reply.title))], files: [] }
  const parts = toParts(reply)
  const layOut = createLayout(reply, parts, { owner, thread, pictures })
  const first = Math.min(from, Math.max(0, parts.length - 1))
  const before = first ? (listPages(parts, first, layOut).at(-1) ?? null) : null
  // What was found to fit is what is sent.
  const page = createMemo((kept: number) => layOut({ from: first, before, kept }), MOST_TRIED)
  const together = countTogether(parts, first)
  const kept = countFitting(isBrief ? Math.min(together, countBrief(parts.slice(first))) : together, page)
  const attached = parts.slice(first, first + kept).flatMap(({ file }) => (file ? [toAttachment(file)] : []))
  if (isStranded(reply) || (first + kept < parts.length && !canTurn(reply)))
    attached.push(toAttachment({ name: WHOLE, text: toMarkdown(reply) }))
  return { components: page(kept), files: [...(first ? [] : pictures).map(toPictureFile), ...attached] }
}

/** More than the ways to lay a page out that are tried. */
const MOST_TRIED = 64

/** The file that holds all of a reply that is cut and whose pages no button can turn. */
const WHOLE = 'reply.md'

/** Whether there is a way back to a reply that no button holds, since it could not be kept. */
const isStranded = (reply: Reply) => reply.self !== null && !canTurn(reply)

/** Whether a button can hold what it takes to show another page. */
const canTurn = ({ self }: Reply) => self !== null && writePress({ action: 'page', from: 0, call: self }) !== null

/** So many parts of a reply, from one on; `before` is where the page before it begins. */
type Layout = (page: { from: number; before: number | null; kept: number }) => APIMessageTopLevelComponent[]

function createLayout(
  reply: Reply,
  parts: Part[],
  { pictures, ...about }: { owner: string | null; thread: boolean; pictures: readonly Picture[] },
): Layout {
  const controls = createControls(reply)
  const opened = new Set<string>()
  // No two buttons of a message may do the same.
  const bodies = parts.map((part) => {
    const again = part.place !== null && opened.has(part.place)
    if (part.place) opened.add(part.place)
    return toBody(again ? { ...part, place: null } : part, reply)
  })
  const turns = canTurn(reply)
  return ({ from, before, kept }) => {
    const next = from + kept
    const left = parts.slice(next).reduce((sum, part) => sum + part.count, 0)
    const shown = parts.slice(from, next).map((part, i) => ({ part, body: bodies[from + i] ?? [] }))
    const places = shown.flatMap(({ part }) => part.place ?? [])
    const whole =
      (left > 0 && !turns) || isStranded(reply) ? { name: WHOLE, count: left, isStranded: isStranded(reply) } : null
    return [
      toContainer(reply, shown, { pictures: from ? [] : pictures, isFirst: from === 0, whole }),
      ...controls({ before, ...about, next, left, places }),
    ]
  }
}

/** The parts that the pages before one begin with. */
function listPages(parts: Part[], until: number, layOut: Layout): number[] {
  const starts: number[] = []
  for (let from = 0; from < until; ) {
    starts.push(from)
    const before = starts.at(-2) ?? null
    const start = from
    from += Math.max(
      1,
      countFitting(countTogether(parts, from), (kept) => layOut({ from: start, before, kept })),
    )
  }
  return starts
}

/** How many parts, from one on, may stand on one page: what is to come later begins another. */
function countTogether(parts: Part[], from: number): number {
  const later = parts.findIndex((part, i) => i > from && part.later && !parts[i - 1]?.later)
  return (later < 0 ? parts.length : later) - from
}

/** How many characters a brief page tells at most, but always a whole part: about twenty lines on a phone. */
const BRIEF = 700

/** How many of the first parts a brief page has. */
function countBrief(parts: Part[]): number {
  let [count, characters] = [0, 0]
  for (const { text } of parts) {
    characters += text.length
    if (count && characters > BRIEF) break
    count += 1
  }
  return count
}

const toPictureFile = ({ name, png, description }: Picture) => ({ attachment: Buffer.from(png), name, description })
const toAttachment = ({ name, text }: { name: string; text: string }) => ({ attachment: Buffer.from(text), name })
