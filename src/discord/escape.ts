import { toHarmless } from '../base/harmless.ts'

/** What could be read as markup; most texts hold none of it, and escaping is slow. */
const SPECIAL = /[\\*_~`|[\]<>@]|:\/\/|^[^\S\r\n\u2028\u2029]*(?:[#>+-]|\d+\.)/m

/** Takes no room; keeps what it stands in from being read as a mention or an address. */
const ZERO_WIDTH_SPACE = '\u200B'

/**
 * Makes any text show as it stands, and harmless: no markdown, heading, quote, list, mention, link, custom emoji or timestamp.
 * Mentions are also switched off in every message; a zero-width space keeps them from even looking like one.
 *
 * Each sign is escaped by itself, in one pass: discord.js's `escapeMarkdown` goes over a text once for each kind of markup,
 * and escapes its own backslashes in a row such as `__`.
 */
export function escapeText(given: string): string {
  const text = toHarmless(given)
  if (!SPECIAL.test(text)) return text
  return text
    .replace(/[\\*_~`|[]/g, '\\$&')
    .replace(/^([^\S\r\n\u2028\u2029]*)([#>+-])/gm, '$1\\$2')
    .replace(/^([^\S\r\n\u2028\u2029]*\d+)\./gm, '$1\\.')
    .replace(/@/g, `@${ZERO_WIDTH_SPACE}`)
    .replace(/:\/\//g, `:${ZERO_WIDTH_SPACE}//`)
    .replace(/<(?=[#@:/a-z+])/gi, '\\<')
}

/** What {@link escapeText} was given, as far as a search minds. */
export const unescapeText = (text: string): string =>
  text.replaceAll(ZERO_WIDTH_SPACE, '').replace(/\\([^\p{L}\p{N}\s])/gu, '$1')
