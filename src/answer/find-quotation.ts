import type { Context } from '../context/context.ts'
import type { Finding } from '../text/finding.ts'
import type { Fingerprint } from '../text/fingerprint.ts'
import { locateQuotation } from '../text/quotation.ts'
import { wordsOfTexts } from './text-words.ts'

/** Looks a quotation up in the sources that it may be said to be from, then in all. In: without its quotation marks. */
export function findQuotation(quotation: string, said: readonly string[], { library }: Context): Finding {
  const wordsOf = wordsOfTexts(library)
  const fileOf = ({ source }: Fingerprint) => library.texts.get(source)?.text ?? ''
  const own = library.fingerprints.filter(({ source }) => said.includes(source))
  const first = own.length ? locateQuotation(quotation, own, said, wordsOf, fileOf) : null
  return first?.kind === 'found' ? first : locateQuotation(quotation, library.fingerprints, said, wordsOf, fileOf)
}

/** Marks of direction and characters without width, which copying brings along. */
const INVISIBLE = /[\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g

/** The tags of HTML around a quotation. */
const TAGS = /^\s{0,9}<(?:q|blockquote|p|em|i)(?:\s[^<>]{0,200})?>|<\/(?:q|blockquote|p|em|i)>\s{0,9}$/gi

/** What opens and closes quotations, and what marks quoted lines and emphasis. */
const AROUND: ReadonlySet<string> = new Set('>*_~`"“”„‟«»‹›‘’‚\'「」『』')

/**
 * A quotation without the marks around it, of any language, and without those of quoted lines. What belongs to a part of it stays:
 * `“Where?” she asked`, `the keepers’`.
 */
export function unquote(text: string): string {
  const plain = text
    .replace(INVISIBLE, '')
    .replace(TAGS, '')
    .replace(/^>{1,3} ?/gm, '')
  const isAround = (at: number) => AROUND.has(plain[at] ?? '') || !plain[at]?.trim()
  let [start, end] = [0, plain.length]
  while (start < end && isAround(start)) start += 1
  while (end > start && isAround(end - 1)) end -= 1
  const [ahead, core, behind] = [plain.slice(0, start), plain.slice(start, end), plain.slice(end)]
  const { unopened, unclosed } = countLoose(core)
  const opening = unopened ? takeMark(ahead, DOUBLE, -1) : /['’‘‚]/.test(behind) ? '' : takeMark(ahead, /’(?=\d?$)/, -1)
  const closing = unclosed ? takeMark(behind, DOUBLE, 0) : /['’‘‚`]/.test(ahead) ? '' : takeMark(behind, /^['’]/, 0)
  const [before, after] = takeEmphasis(ahead, core, behind)
  return before + opening + core + closing + after
}

/** What marks a first or last word alone: `*Where* she`. */
function takeEmphasis(ahead: string, core: string, behind: string): [string, string] {
  const mark = ['*', '_'].find((each) => core.split(each).length % 2 === 0) ?? ''
  if (!mark) return ['', '']
  return ahead.includes(mark) && !behind.includes(mark) ? [mark, ''] : behind.includes(mark) ? ['', mark] : ['', '']
}

const DOUBLE = /["“”„‟«»]/g

/** The mark of a kind that is nearest to what it stands beside; empty where there is none. */
const takeMark = (around: string, kind: RegExp, at: 0 | -1): string => (around.match(kind) ?? []).at(at) ?? ''

/** Double marks of a text that close what nothing opens in it, and that open what nothing closes. */
function countLoose(text: string): { unopened: number; unclosed: number } {
  let [unclosed, unopened] = [0, 0]
  for (const { 0: mark, index } of text.matchAll(DOUBLE)) {
    const opens = /[“„‟«]/.test(mark) || (mark === '"' && /[\s([—–-]/.test(text[index - 1] ?? ' '))
    if (opens) unclosed += 1
    else if (unclosed) unclosed -= 1
    else unopened += 1
  }
  return { unopened, unclosed }
}
