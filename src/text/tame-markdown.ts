/**
 * Stands where a sign of Markdown was that is none for the parser. A character for private use, so that it parts no words.
 */
export const TAMED = '\uE000'

/** Within a paragraph, time grows with the square of how many signs it has; people write some dozens. */
const MOST_SIGNS = 1000
const SIGN = /[*_~`[\]!<$]/g

/** Each level of a quotation or a list in one line is a call within another. */
const DEEPEST = 20
const LEVEL = />|[-+*](?=\s)|\d[.)](?=\s)/g

/**
 * A Markdown text that a parser reads in time that grows with its length, offsets unchanged: in paragraphs with more signs
 * than anybody writes, and in lines that nest deeper, the signs are {@link TAMED}.
 */
export function tameMarkdown(text: string): string {
  const lines = tameMoney(text).split('\n')
  let [first, signs, underlines, isTamed] = [0, 0, 0, false]
  const close = (end: number) => {
    if (signs > MOST_SIGNS) {
      for (let i = first; i < end; i++) lines[i] = lines[i]?.replace(SIGN, TAMED) ?? ''
      isTamed = true
    }
    signs = 0
  }
  for (const [i, line] of lines.entries()) {
    underlines = line.trim() ? underlines + Number(UNDERLINE.test(line)) : 0
    if (underlines > MOST_UNDERLINES && UNDERLINE.test(line)) {
      lines[i] = line.replace(/[=-]/g, TAMED)
      isTamed = true
    }
    if (opensBlock(line)) {
      close(i)
      first = i
    }
    if (isFence(line)) first = i + 1
    else signs += countOf(SIGN, line)
    const [lead = ''] = line.match(/^[\s>+*\-.)\d]*/) ?? []
    if (lead.length > DEEPEST && countOf(LEVEL, lead) > DEEPEST) {
      lines[i] = lead.replace(LEVEL, (level) => TAMED.repeat(level.length)) + line.slice(lead.length)
      isTamed = true
    }
  }
  close(lines.length)
  return isTamed || text.includes('$') ? lines.join('\n') : text
}

/** One that a dollar begins and another ends, with a sign of TeX in it, or of a letter: `$x^2$`, `$n$`; `$HOME` is none. */
const FORMULA = /(?<![$`\w])\$(?:[A-Za-z]|(?=[^$\n`]{0,200}[\\^_{}=<>+])[^\s$`][^$\n`]{0,200})\$(?![\d$\w])/.source

/** Dollars that begin no formula are money, or names of a program's. */
const DOLLARS = new RegExp(String.raw`\\.|\${2,99}|${FORMULA}|\$`, 'g')
const tameMoney = (text: string): string =>
  text.includes('$') ? text.replace(DOLLARS, (found) => (found === '$' ? TAMED : found)) : text

const countOf = (pattern: RegExp, line: string) => line.match(pattern)?.length ?? 0

/** Where a paragraph may begin. */
const opensBlock = (line: string) =>
  !line.trim() || isFence(line) || /^\s*(?:[|#]|[-+*]\s|\d{1,9}[.)]\s|\[[^\]\n]{1,200}\]:)/.test(line)

/** An underline makes a heading of the paragraph above it; within lines without a gap, time grows with the square of them. */
const UNDERLINE = /^ {0,3}(?:=+|-+)\s*$/
const MOST_UNDERLINES = 50

/** The longest line that opens or closes a listing, in characters. */
const LONGEST_FENCE = 200
const isFence = (line: string) => line.length <= LONGEST_FENCE && /^\s*(?:>\s?)?(?:`{3}|~{3})/.test(line)
