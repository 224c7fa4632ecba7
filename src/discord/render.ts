import { type APIContainerComponent, type APIMessageTopLevelComponent, ComponentType } from 'discord.js'
import { toHarmlessReply } from '../reply/harmless.ts'
import { toMarkdown } from '../reply/markdown.ts'
import { smallPrint, superscript } from '../reply/marks.ts'
import type { Footnote, Outcome, Picture, Reply } from '../reply/reply.ts'
import { wordingOf } from '../wording/wording.ts'
import { createControls, toButton } from './controls.ts'
import { escapeText } from './escape.ts'
import { MESSAGE, SHARED } from './limits.ts'
import { type Part, toParts } from './parts.ts'
import { writePress } from './custom-id.ts'

/** What a message of Components V2 is made of. */
export type Rendered = {
  components: APIMessageTopLevelComponent[]
  files: { attachment: Buffer; name: string; description?: string }[]
}

/** `owner`: the id of who asked, for a message that others see; null for a private one. `from`: the part to begin with. `thread`: whether one can be opened under it. `isBrief`: it answers what nobody asked it, so that few lines are enough. */
export type Page = { owner: string | null; from?: number; thread?: boolean; isBrief?: boolean }

/**
 * Lays a reply out as one page that fits Discord's limits: the parts from `from` on that fit whole, their footnotes, and
 * controls. What does not fit is on the next page, behind a button.
 */
export function renderReply(whole: Reply, { owner, from = 0, thread = false, isBrief = false }: Page): Rendered {
  const reply = toHarmlessReply(whole)
  if (reply.isRemark) return { components: [toDisplay(escapeText(reply.title))], files: [] }
  const parts = toParts(reply)
  const layOut = createLayout(reply, parts, { owner, thread })
  const first = Math.min(from, Math.max(0, parts.length - 1))
  const before = first ? (listPages(parts, first, layOut).at(-1) ?? null) : null
  const page = (kept: number) => layOut({ from: first, before, kept })
  const together = countTogether(parts, first)
  const kept = countFitting(isBrief ? Math.min(together, countBrief(parts.slice(first))) : together, page)
  const attached = parts.slice(first, first + kept).flatMap(({ file }) => (file ? [toAttachment(file)] : []))
  if (isStranded(reply) || (first + kept < parts.length && !canTurn(reply)))
    attached.push(toAttachment({ name: WHOLE, text: toMarkdown(reply) }))
  return { components: page(kept), files: [...reply.pictures.map(toPicture), ...attached] }
}

/** The file that holds all of a reply that is cut and whose pages no button can turn. */
const WHOLE = 'reply.md'

/** Whether there is a way back to a reply that no button holds, since it could not be kept. */
const isStranded = (reply: Reply) => reply.self !== null && !canTurn(reply)

/** Whether a button can hold what it takes to show another page. */
const canTurn = ({ self }: Reply) => self !== null && writePress({ action: 'page', from: 0, call: self }) !== null

/** So many parts of a reply, from one on; `before` is where the page before it begins. */
type Layout = (page: { from: number; before: number | null; kept: number }) => APIMessageTopLevelComponent[]

function createLayout(reply: Reply, parts: Part[], about: { owner: string | null; thread: boolean }): Layout {
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
    const whole = (left > 0 && !turns) || isStranded(reply) ? { name: WHOLE, count: left } : null
    return [
      toContainer(reply, shown, { isFirst: from === 0, whole }),
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

/** The most parts, of so many, that fit; found by halving, because more never take less room. */
function countFitting(count: number, layOut: (kept: number) => APIMessageTopLevelComponent[]): number {
  if (fits(layOut(count))) return count
  let [least, most] = [Math.min(1, count), count]
  while (most - least > 1) {
    const middle = (least + most) >> 1
    if (fits(layOut(middle))) least = middle
    else most = middle
  }
  return least
}

/** Whether a message is within the budget in characters, components and bytes. */
export function fits(components: APIMessageTopLevelComponent[]): boolean {
  let characters = 0
  let count = 0
  const visit = (component: object) => {
    count += 1
    const { components: inner = [], accessory, content = '' } = component as Nested
    characters += content.length
    for (const each of accessory ? [...inner, accessory] : inner) visit(each)
  }
  for (const component of components) visit(component)
  if (characters > MESSAGE.characters - SHARED.characters || count > MESSAGE.components - SHARED.components)
    return false
  return Buffer.byteLength(JSON.stringify(components)) <= MESSAGE.bytes - ENVELOPE
}

type Nested = { components?: object[]; accessory?: object; content?: string }

/** The bytes that surround the components: flags, mentions, files. */
const ENVELOPE = 300

const ACCENTS: Record<Outcome, number> = {
  answered: 0x2f7d6d,
  'not-found': 0x8a8f98,
  declined: 0x8a8f98,
  'bad-input': 0xc98a1b,
  failed: 0xb3372f,
}

type Inner = APIContainerComponent['components'][number]

function toContainer(
  reply: Reply,
  shown: { part: Part; body: Inner[] }[],
  { isFirst, whole }: { isFirst: boolean; whole: { name: string; count: number } | null },
): APIContainerComponent {
  const cited = new Set(shown.flatMap(({ part }) => part.cites))
  const footnotes = reply.footnotes.filter((f) => cited.has(f.n)).map(renderFootnote)
  const print = smallPrint(reply)
  const notes = [...footnotes, ...(print ? [`-# ${print}`] : [])]
  const components: Inner[] = [
    toDisplay(`## ${escapeText(reply.title)}`),
    ...(reply.opening && isFirst ? [toDisplay(escapeText(reply.opening))] : []),
    ...shown.flatMap(({ part, body }, i) => (part.first && i > 0 ? [SEPARATOR, ...body] : body)),
    ...(reply.pictures.length ? [toGallery(reply.pictures)] : []),
    ...(whole ? [toDisplay(sayWhole(reply, whole.count)), toFile(whole.name)] : []),
    ...(notes.length ? [toDisplay(notes.join('\n'))] : []),
  ]
  return { type: ComponentType.Container, accent_color: ACCENTS[reply.outcome], components }
}

/** How much more is in the file of the whole reply, and which buttons it stands for. */
function sayWhole(reply: Reply, count: number): string {
  const { reply: say, buttons, quote } = wordingOf(reply.language)
  const missing = [...(reply.footnotes.length ? [buttons.cite] : []), buttons.file].map(quote)
  const lines = [...(count ? [say.inFile(count)] : []), ...(isStranded(reply) ? [say.noButtons(missing)] : [])]
  return lines.map((line) => `-# ${line}`).join('\n')
}

const SEPARATOR: Inner = { type: ComponentType.Separator }

const toFile = (name: string): Inner => ({ type: ComponentType.File, file: { url: `attachment://${name}` } })

const toDisplay = (content: string) => ({ type: ComponentType.TextDisplay as const, content })

function toBody({ heading, text, place, file }: Part, reply: Reply): Inner[] {
  if (file) return [toFile(file.name)]
  const button = place ? toChallengeButton(place, reply) : null
  const head = heading ? `**${escapeText(heading)}**` : null
  if (!button) return [toDisplay(head ? `${head}\n${text}` : text)]
  const section: Inner = { type: ComponentType.Section, components: [toDisplay(text)], accessory: button }
  return head ? [toDisplay(head), section] : [section]
}

/** Beside an excerpt in its context: says what is wrong with it. Elsewhere a menu opens that context. */
function toChallengeButton(place: string, { self, language }: Reply) {
  if (self?.command !== 'passage') return null
  const call = { command: 'challenge', input: { id: place } }
  return toButton(wordingOf(language).challenge.ask, { action: 'open', call })
}

const toGallery = (pictures: Picture[]): Inner => ({
  type: ComponentType.MediaGallery,
  items: pictures.map(({ name, description }) => ({ media: { url: `attachment://${name}` }, description })),
})

const toPicture = ({ name, png, description }: Picture) => ({ attachment: Buffer.from(png), name, description })
const toAttachment = ({ name, text }: { name: string; text: string }) => ({ attachment: Buffer.from(text), name })

/** A citation that names a page needs no paragraph besides. */
function renderFootnote({ n, citation, place, link, pin }: Footnote): string {
  const text = link ? `[${escapeText(citation)}](<${link}>)` : escapeText(citation)
  return `-# ${superscript([n]).trim()} ${text}${pin.page === null ? ` · ${escapeText(place)}` : ''}`
}
