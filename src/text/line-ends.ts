import type { Joiner } from './hyphens.ts'
import { concatMapped, type Mapped, offsetAt, sliceMapped } from './mapped.ts'

/**
 * Puts together what line ends parted in a block that has a space for each of them. In: the block, the text as imported, and
 * what joins two lines.
 */
export function joinParted(body: Mapped, text: string, joint: Joiner): Mapped {
  const parts: Mapped[] = []
  let from = 0
  for (const { index } of body.text.matchAll(/(?<=\p{L}{2}[-‐]?) (?=[\p{L}\d])/gu)) {
    const at = offsetAt(body, index)
    const hyphen = text[at - 1] ?? ''
    if (!HYPHEN.test(hyphen) || !LINE_END.test(text.slice(at, at + LOOKS_AHEAD))) continue
    // A soft hyphen is left out of the block already.
    const isSoft = hyphen === '\u00AD'
    const before = body.text.slice(Math.max(0, index - LOOKS_BACK), index) + (isSoft ? hyphen : '')
    const gap = joint(before, body.text.slice(index + 1, index + LOOKS_BACK))
    if (gap === 'space') continue
    parts.push(sliceMapped(body, from, gap === 'hyphen' && !isSoft ? index - 1 : index))
    from = index + 1
  }
  return from ? concatMapped([...parts, sliceMapped(body, from)]) : body
}

const HYPHEN = /[-‐\u00AD]/
const LINE_END = /^[^\S\n]{0,9}\n/

/** In characters. */
const [LOOKS_AHEAD, LOOKS_BACK] = [12, 80]
