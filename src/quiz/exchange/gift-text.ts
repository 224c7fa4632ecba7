import { cleanText } from './clean.ts'
import type { FaultText } from './exchange.ts'
import { unescapeGift } from './gift.ts'
import { fromHtml, looksLikeHtml } from './html.ts'
import { pointsToPicture, showsPicture } from './pictures.ts'

/** Stops the reading of one question; caught in `readGift`. */
export class GiftFault extends Error {
  readonly at: number

  readonly says: FaultText

  constructor(at: number, says: FaultText) {
    super()
    this.at = at
    this.says = says
  }
}

/** What a question loses if it is kept, each kind once, and where. */
export type Losses = Map<'picture' | 'partial', number>

/** A stretch of a question's text. */
export type GiftSpan = { from: number; to: number }

/** How a text is written. */
export type Format = 'plain' | 'html' | 'moodle' | 'markdown'

const FORMATS = { html: 'html', plain: 'plain', moodle: 'moodle', markdown: 'markdown' } as const

/** A text begins with its format, or has that of the question. `at`: where it stands; a picture in it goes into `losses`. */
export function readGiftText(
  raw: string,
  inherited: Format,
  at: number,
  losses: Losses,
): { text: string; format: Format } {
  const named = /^\s*\[(html|plain|moodle|markdown)\]/.exec(raw)
  const written = raw.slice(named?.[0].length ?? 0)
  const text = unescapeGift(written)
  const said = named ? FORMATS[named[1] as keyof typeof FORMATS] : inherited
  // Moodle's own format, which is that of a text that names none, takes HTML as such.
  const format = said === 'moodle' ? (looksLikeHtml(text) ? 'html' : 'moodle') : said
  if ((format === 'plain' ? pointsToPicture(text) : showsPicture(text)) && !losses.has('picture'))
    losses.set('picture', at)
  // Lines may be set in, which means something in HTML alone, where it is of a `<pre>`.
  return { text: format === 'html' ? fromHtml(text) : cleanText(unescapeGift(written.replace(/\n\s+/g, '\n'))), format }
}

/** Where the space ends that begins at a place. */
export function skipSpace(text: string, from: number): number {
  const rest = text.slice(from)
  return from + rest.length - rest.trimStart().length
}
