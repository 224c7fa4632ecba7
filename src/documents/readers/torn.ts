/** What stands for bytes that are no UTF-8. */
const DAMAGED = '\uFFFD'

/** How much of the line before a byte is shown, in characters. */
const SHOWN = 30

/** Says which byte of a text is the first that is no UTF-8, and where it stands; null where there is none. */
export function sayTorn(bytes: Buffer): string | null {
  let [at, line, before] = [0, 1, '']
  for (const character of new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)) {
    const length = Buffer.byteLength(character)
    if (character === DAMAGED && bytes.toString('latin1', at, at + length) !== WRITTEN) break
    at += length
    before = character === '\n' ? '' : (before + character).slice(-2 * SHOWN)
    if (character === '\n') line += 1
  }
  const byte = bytes[at]
  if (byte === undefined) return null
  const words = before.slice(-SHOWN).split(/\p{C}/u).at(-1)
  return `the byte 0x${byte.toString(16).toUpperCase()} in line ${line}${words?.trim() ? `, behind “${words.trim()}”` : ''}`
}

/** The sign itself, where a file has it. */
const WRITTEN = '\xEF\xBF\xBD'
