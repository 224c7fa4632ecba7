import { decodeReferences } from '../../text/character-references.ts'
import { list, pattern } from '../../speech/words.ts'
import { cleanText } from './clean.ts'
import { dropUnseen } from './unseen.ts'

/** Its end tag ends a line. */
const BLOCKS = /<\/(?:p|div|li|ul|ol|tr|h[1-6]|blockquote|pre)\s*>/gi

/** A tag or a comment. It stops at the next `<`, so that text full of them is read once and not once for each. */
const TAGS = /<[a-z/!][^<>]*>/gi

/** A cleaned text as HTML: nothing in it is markup, a line break is `<br>`. */
export const toHtml = (text: string): string =>
  cleanText(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/\t/g, '&#9;')
    .replace(/\n/g, '<br>')

/** A paragraph of HTML. */
export const toParagraph = (text: string): string => `<p>${toHtml(text)}</p>`

/**
 * The text of HTML: its blocks and `<br>` as lines, cells of a table apart, raised and lowered text as `10^3` and `H_2` where
 * Unicode has no sign for it; lines of `<pre>` as they are; other markup is left out. Undoes `toHtml`.
 */
export const fromHtml = (html: string): string =>
  cleanText(
    decodeReferences(
      joinLines(dropUnseen(html))
        .replace(/<(su[bp])\b[^<>]*>([^<>]*)<\/\1\s*>/gi, (_, tag: string, text: string) => shift(text, tag))
        .replace(/<br\s*\/?>/gi, '\n')
        .replace(/<\/t[dh]\s*>(?=\s*<t[dh]\b)/gi, ' | ')
        .replace(BLOCKS, '\n')
        .replace(/\n?<pre\b[^<>]*>(?:\r\n?|\n)?/gi, '\n')
        .replace(TAGS, ''),
    ),
  )

/** What ends a line in the file is a space in the text, but not in `<pre>`. */
function joinLines(html: string): string {
  let isKept = false
  return html.replace(/<(\/?)pre\b[^<>]*>|[\t\n\r][\t\n\r ]*/gi, (found: string, slash?: string) => {
    if (slash !== undefined) isKept = slash === ''
    return slash !== undefined || isKept ? found : ' '
  })
}

const PLAIN = '0123456789+-=()n'
const SHIFTED = { sup: '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ', sub: '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₙ' }

/** Raised or lowered text. */
function shift(text: string, tag: string): string {
  const signs = [...SHIFTED[tag.toLowerCase() as keyof typeof SHIFTED]]
  const places = [...text.trim()].map((character) => PLAIN.indexOf(character))
  if (places.every((place) => place >= 0)) return places.map((place) => signs[place]).join('')
  return `${tag.toLowerCase() === 'sup' ? '^' : '_'}${text.trim().length > 1 ? `(${text.trim()})` : text.trim()}`
}

/** The elements by which HTML is known. */
const ELEMENTS = list`
  a, b, br, code, div, em, font, h[1-6], hr, i, img, li, ol, p, pre, span, strong, su[bp], t[dhr], table, u, ul`
const ELEMENT = pattern('i')`</?${ELEMENTS}\b[^<>]*>`

/** Whether a text is written as HTML. */
export const looksLikeHtml = (text: string): boolean => ELEMENT.test(text) || /&(?:[a-z]{2,8}|#\d{2,6});/i.test(text)
