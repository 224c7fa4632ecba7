import { type APIContainerComponent, ComponentType } from 'discord.js'
import { smallPrint, superscript } from '../reply/marks.ts'
import type { Picture } from '../reply/figure.ts'
import type { Footnote, Outcome, Reply } from '../reply/reply.ts'
import { wordingOf } from '../wording/wording.ts'
import { ACCENT } from '../pictures/theme.ts'
import { toHeading } from '../reply/heading.ts'
import { toButton } from './controls.ts'
import { isWhole } from './custom-id.ts'
import { LAST_PAGE } from './limits.ts'
import { escapeText } from './escape.ts'
import type { Part } from './parts.ts'

/** What a box is made of. */
export type Inner = APIContainerComponent['components'][number]

/** A file of a whole reply: how much more it holds, and whether it stands for buttons besides. */
export type WholeFile = { name: string; count: number; isStranded: boolean }

/**
 * The box of some parts of a reply: its title, the parts, the footnotes that they cite, and the small print. In: what each part
 * is made of; `pictures`: those that stand above them; `isFirst`: whether nothing comes before them; `whole`: the file that holds
 * all of it, where it takes one.
 */
export function toContainer(
  reply: Reply,
  shown: { part: Part; body: Inner[] }[],
  { pictures, isFirst, whole }: { pictures: readonly Picture[]; isFirst: boolean; whole: WholeFile | null },
): APIContainerComponent {
  const cited = new Set(shown.flatMap(({ part }) => part.cites))
  const footnotes = reply.footnotes.filter((f) => cited.has(f.n)).map(renderFootnote)
  const print = smallPrint(reply)
  const notes = [...footnotes, ...(print ? [`-# ${print}`] : [])]
  const components: Inner[] = [
    toDisplay(`## ${escapeText(isHeld(reply) ? toHeading(reply.title) : reply.title)}`),
    ...(reply.opening && isFirst ? [toDisplay(escapeText(reply.opening))] : []),
    ...(pictures.length ? [toGallery(pictures)] : []),
    ...shown.flatMap(({ part, body }, i) => (part.first && i > 0 ? [SEPARATOR, ...body] : body)),
    ...(whole ? [toDisplay(sayWhole(reply, whole)), toFile(whole.name)] : []),
    ...(notes.length ? [toDisplay(notes.join('\n'))] : []),
  ]
  return { type: ComponentType.Container, accent_color: ACCENTS[reply.outcome], components }
}

/** Whether what gives the reply again stands in its buttons, so that they need no title for it. */
const isHeld = ({ self }: Reply) => self === null || isWhole({ action: 'page', from: LAST_PAGE, call: self })

const ACCENTS: Record<Outcome, number> = {
  answered: Number.parseInt(ACCENT.slice(1), 16),
  'not-found': 0x8a8f98,
  declined: 0x8a8f98,
  'bad-input': 0xc98a1b,
  failed: 0xb3372f,
}

/** How much more is in the file of the whole reply, and which buttons it stands for. */
function sayWhole(reply: Reply, { count, isStranded }: WholeFile): string {
  const { reply: say, buttons, quote } = wordingOf(reply.language)
  const missing = [...(reply.footnotes.length ? [buttons.cite] : []), buttons.file].map(quote)
  const lines = [...(count ? [say.inFile(count)] : []), ...(isStranded ? [say.noButtons(missing)] : [])]
  return lines.map((line) => `-# ${line}`).join('\n')
}

const SEPARATOR: Inner = { type: ComponentType.Separator }

/** The name of a file, by the address at which Discord keeps it. */
export const nameIn = (url: string): string => new URL(url).pathname.split('/').at(-1) ?? ''

const toFile = (name: string): Inner => ({ type: ComponentType.File, file: { url: `attachment://${name}` } })

/** A text that stands by itself. */
export const toDisplay = (content: string) => ({ type: ComponentType.TextDisplay as const, content })

/** What a part is made of: its text, with a button beside it where something can be said of it, or its file. */
export function toBody({ heading, text, place, file }: Part, reply: Reply): Inner[] {
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

const toGallery = (pictures: readonly Picture[]): Inner => ({
  type: ComponentType.MediaGallery,
  items: pictures.map(({ name, description }) => ({ media: { url: `attachment://${name}` }, description })),
})

/** A citation that names a page needs no paragraph besides; who speaks is said beside a time. */
function renderFootnote({ n, citation, place, link, pin }: Footnote): string {
  const text = link ? `[${escapeText(citation)}](<${link}>)` : escapeText(citation)
  return `-# ${superscript([n]).trim()} ${text}${pin.page === null || pin.speaker ? ` · ${escapeText(place)}` : ''}`
}
