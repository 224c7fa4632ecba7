/** Pairs of quotation marks, by what opens: each with what closes it. Straight ones and apostrophes are looked at apart. */
const PAIRS: Readonly<Record<string, string>> = {
  '“': '”“',
  '„': '“”‟"',
  '‟': '”',
  '«': '»',
  '»': '«',
  '‹': '›',
  '›': '‹',
  '”': '”',
  '‘': '’',
  '‚': '‘’',
  '「': '」',
  '『': '』',
  '〝': '〞',
  '《': '》',
  '〈': '〉',
  '⟪': '⟫',
  '｢': '｣',
  '❝': '❞',
  '❛': '❜',
  '＂': '＂',
}

/** What a text has between quotation marks, and where: indices of its first character and one past its last. */
export type Marked = { text: string; start: number; end: number }

/** No quotation is longer, in characters: a mark that nothing closes opens none. */
const LONGEST = 3000

/**
 * What stands between quotation marks of any tradition, in `<q>`, ` ``…'' ` and `\enquote{…}`, and in quoted lines (`>` and
 * `>>>`), outermost first and nested ones by themselves. Straight marks may close on another line; behind a figure they are
 * inches, and between letters an apostrophe. Takes time in proportion to the text.
 */
export function findMarked(text: string): Marked[] {
  const lines = findQuotedLines(text)
  const found = [...lines, ...findPairs(text), ...findTagged(text)]
  return found
    .flatMap(({ start, end }) => {
      const raw = text.slice(start, end)
      const words = raw
        .replace(/^>\s?/gm, '')
        .replace(/(?<=\n\s{0,4}\n\s{0,4})["“„«]/g, '')
        .trim()
      return words ? [{ text: words, start, end }] : []
    })
    .sort((a, b) => a.start - b.start || b.end - a.end)
}

type Stretch = { start: number; end: number }

function findPairs(text: string): Stretch[] {
  const found: Stretch[] = []
  const open: { mark: string; start: number }[] = []
  for (let i = 0; i < text.length; i++) {
    const typed = TYPED.find(([signs]) => text.startsWith(signs, i))
    const [signs, mark] = typed ?? [text[i] ?? '', text[i] ?? '']
    const [before, after] = [text[i - 1] ?? ' ', text[i + signs.length] ?? ' ']
    const start = i + signs.length - 1
    if (isApostrophe(mark, before, after) || isInch(mark, before, open) || isOwner(text, i)) continue
    const closes = open.findLastIndex((each) => isClosing(mark, each.mark, before, after))
    const opener = open[closes]
    if (opener && i - opener.start <= LONGEST) {
      const first = firstOf(open.slice(0, closes + 1), text)
      found.push({ start: (open[first]?.start ?? opener.start) + 1, end: i })
      open.length = first
    } else if (isOpening(mark, before, after)) open.push({ mark, start })
    if (open.length > MOST_OPEN) open.shift()
    i = start
  }
  return found
}

/** Marks that are typed with others. */
const TYPED = [
  [',,', '„'],
  ["''", '”'],
] as const

/** Where a quotation of several paragraphs begins, each of which opens it again. In: what is open. Out: the index of the first. */
function firstOf(open: readonly { mark: string; start: number }[], text: string): number {
  let first = open.length - 1
  const { mark } = open[first] ?? { mark: '' }
  while (
    open[first - 1]?.mark === mark &&
    BREAK.test(text.slice(Math.max(0, (open[first]?.start ?? 0) - 9), open[first]?.start))
  )
    first -= 1
  return first
}

const BREAK = /\n\s{0,4}\n\s{0,4}$/

/** How many marks may stand open at once. */
const MOST_OPEN = 8

const isApostrophe = (mark: string, before: string, after: string) =>
  /['’‘]/.test(mark) && /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after)

/** `the cities' networks`: behind an s, where what is open is closed by another. */
function isOwner(text: string, at: number): boolean {
  const mark = text[at] ?? ''
  if (!/['’]/.test(mark) || !/s.\s\p{Ll}/u.test(text.slice(at - 1, at + 3))) return false
  const rest = text.slice(at + 1, at + LONGEST).split('\n\n', 1)[0] ?? ''
  return new RegExp(`[\\p{L}\\p{N}.,!?]${mark}(?![\\p{L}\\p{N}])`, 'u').test(rest)
}

/** `a board of 12"` */
const isInch = (mark: string, before: string, open: readonly { mark: string }[]) =>
  /["”']/.test(mark) &&
  /\d/.test(before) &&
  !open.some((each) => each.mark === mark || PAIRS[each.mark]?.includes(mark))

function isClosing(mark: string, opened: string, before: string, after: string): boolean {
  if (opened === '"' || opened === "'") return mark === opened && !(/\s/.test(before) && /\S/.test(after))
  return (
    PAIRS[opened]?.includes(mark) === true &&
    !(mark === opened && (/[\p{L}\p{N}]/u.test(after) || /[\s“]/.test(before)))
  )
}

const isOpening = (mark: string, before: string, after: string): boolean =>
  (mark in PAIRS || mark === '"' || mark === "'") &&
  /[\s([{—–>*_~-]|["'“‘«»„‹›]/.test(before) &&
  // French sets its marks off by a space.
  (/\S/.test(after) || mark === '«' || mark === '‹')

/** Lines behind `>`, together as long as they follow one another; behind `>>>` all that comes. */
function findQuotedLines(text: string): Stretch[] {
  const found: Stretch[] = []
  let start = 0
  let open: Stretch | undefined
  for (const line of text.split('\n')) {
    const end = start + line.length
    if (!open && /^>>>\s/.test(line)) return [...found, { start: start + 3, end: text.length }]
    if (/^>\s?\S/.test(line)) open = { start: open?.start ?? start + 1, end }
    else {
      if (open) found.push(open)
      open = undefined
    }
    start = end + 1
  }
  return open ? [...found, open] : found
}

function findTagged(text: string): Stretch[] {
  const found: Stretch[] = []
  for (const [from, to] of TAGS)
    for (let at = text.indexOf(from); at >= 0; ) {
      const end = text.indexOf(to, at + from.length)
      if (end < 0) break
      found.push({ start: at + from.length, end })
      at = text.indexOf(from, end + to.length)
    }
  return found
}

const TAGS = [
  ['<q>', '</q>'],
  ['<blockquote>', '</blockquote>'],
  ['``', "''"],
  ['\\enquote{', '}'],
  ['\\textquote{', '}'],
  ['\\blockquote{', '}'],
] as const
