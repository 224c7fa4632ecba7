import { cleanText } from './clean.ts'
import type { FaultText } from './exchange.ts'
import { unescapeGift } from './gift.ts'
import { fromHtml, looksLikeHtml } from './html.ts'
import { showsPicture } from './pictures.ts'

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

/** A stretch of a question's text. */
export type GiftSpan = { from: number; to: number }

/** How a text is written. */
export type Format = 'plain' | 'html' | 'moodle'

const FORMATS = { html: 'html', plain: 'plain', moodle: 'moodle', markdown: 'plain' } as const

/** A text begins with its format, or has that of the question. `at`: where it stands, for the fault of a picture in it. */
export function readGiftText(raw: string, inherited: Format, at: number): { text: string; format: Format } {
  const named = /^\s*\[(html|plain|moodle|markdown)\]/.exec(raw)
  const written = raw.slice(named?.[0].length ?? 0)
  const text = unescapeGift(written)
  const said = named ? FORMATS[named[1] as keyof typeof FORMATS] : inherited
  // Moodle's own format, which is that of a text that names none, takes HTML as such.
  const format = said === 'moodle' ? (looksLikeHtml(text) ? 'html' : 'moodle') : said
  if (format === 'html' && showsPicture(text)) throw new GiftFault(at, (say) => say.picture)
  // Lines may be set in, which means something in HTML alone, where it is of a `<pre>`.
  return { text: format === 'html' ? fromHtml(text) : cleanText(unescapeGift(written.replace(/\n\s+/g, '\n'))), format }
}

/** Where the space ends that begins at a place. */
export function skipSpace(text: string, from: number): number {
  const rest = text.slice(from)
  return from + rest.length - rest.trimStart().length
}
