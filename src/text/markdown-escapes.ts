import { decodeReferences } from './character-references.ts'
import { concatMapped, type Mapped, offsetAt, sliceMapped, standingAt } from './mapped.ts'
import { TAMED } from './tame-markdown.ts'

const REFERENCE = /^&#?\w{1,31};/
const ESCAPE = /^\\[!-/:-@[-`{-~]/

/**
 * A text as it reads, of what stands in the file: without the backslashes of escapes, and with the characters of references.
 * In: what the parser made of it, and what stands there.
 */
export function readEscapes(value: string, raw: Mapped): Mapped {
  if (raw.text === value) return raw
  const parts: Mapped[] = []
  let [from, at] = [0, 0]
  for (let i = 0; i < value.length && at < raw.text.length; ) {
    const here = raw.text.slice(at, at + LONGEST)
    const reference = REFERENCE.exec(here)?.[0] ?? ''
    const spelt = reference && spell(reference, value, i)
    const isSame = raw.text[at] === value[i] || value[i] === TAMED
    if (!spelt && isSame && !(ESCAPE.test(here) && here[1] === value[i])) {
      i += 1
      at += 1
      continue
    }
    parts.push(sliceMapped(raw, from, at))
    if (spelt) {
      parts.push(standingAt(spelt, offsetAt(raw, at)))
      i += spelt.length
      at += reference.length
      from = at
    } else {
      from = at + 1
      // What is escaped is itself, and begins no reference.
      const isEscaped = ESCAPE.test(here) && here[1] === value[i]
      at += isEscaped ? 2 : 1
      i += isEscaped ? 1 : 0
    }
  }
  return concatMapped([...parts, sliceMapped(raw, from)])
}

/** The longest reference, in characters. */
const LONGEST = 34

/** What the parser made of a reference, at an index of its text; nothing where it left it as it is. */
function spell(reference: string, value: string, at: number): string {
  const decoded = decodeReferences(reference)
  // Where the parser has no character for a number, browsers have that of Windows-1252.
  const isMade = value.startsWith(decoded, at) || value[at] === '\uFFFD'
  if (decoded !== reference && isMade) return decoded
  return value.startsWith(reference, at) ? '' : (value[at] ?? '')
}
