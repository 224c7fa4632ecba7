import { cleanText } from './clean.ts'

const NAMED = new Map(Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00A0' }))

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

/** The text of HTML, its blocks and `<br>` as lines; other markup is left out. Undoes `toHtml`. */
export const fromHtml = (html: string): string =>
  cleanText(
    html
      .replace(/[\t\n\r]+/g, ' ')
      .replace(/<br\s*\/?>/gi, '\n')
      .replace(BLOCKS, '\n')
      .replace(TAGS, '')
      .replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{1,8}));/gi, decode),
  )

function decode(entity: string, hex?: string, decimal?: string, name?: string): string {
  if (name !== undefined) return NAMED.get(name.toLowerCase()) ?? entity
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
  return code <= 0x10ffff ? String.fromCodePoint(code) : entity
}
