import { FootnoteError, readerError } from '../../base/errors.ts'
import { nameKind } from './file-kinds.ts'
import { sayTorn } from './torn.ts'
import { isWindows1252 } from './windows-1252.ts'

/** The text of a file, a byte-order mark included, and a sentence on its encoding where that is not UTF-8. */
export type Decoded = { text: string; remark: string | null }

/**
 * Reads bytes as the text that they are: UTF-8; UTF-16 that begins with its mark; Windows-1252 where they can be nothing else.
 * Throws a reader error that says what they are, where that can be told, and what to do.
 */
export function decodeText(bytes: Buffer): Decoded {
  const kind = nameKind(bytes)
  if (kind) throw readerError(`The file is ${kind}, whatever its name says.`, 'Save its text as plain text in UTF-8.')
  const utf16 = UTF_16.find(({ mark }) => bytes.subarray(0, mark.length).equals(mark))
  if (utf16) return { text: decode(utf16.encoding, bytes, 'UTF-16'), remark: 'read as UTF-16, by its mark' }
  if (bytes.includes(0))
    throw readerError(
      'The file is not UTF-8 text: it holds NUL bytes, as UTF-16 without its mark and files of other programs do.',
      SAVE_AGAIN,
    )
  if (isWindows1252(bytes))
    return { text: decode('windows-1252', bytes, 'Windows-1252'), remark: 'read as Windows-1252, since it is no UTF-8' }
  return { text: decode('utf-8', bytes, 'UTF-8'), remark: null }
}

const UTF_16 = [
  { encoding: 'utf-16le', mark: Buffer.from([0xff, 0xfe]) },
  { encoding: 'utf-16be', mark: Buffer.from([0xfe, 0xff]) },
] as const

const SAVE_AGAIN = 'Save it as UTF-8 and import it again.'

function decode(encoding: string, bytes: Buffer, name: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (cause) {
    const torn = encoding === 'utf-8' ? sayTorn(bytes) : null
    const message = `The file is not ${name} text${torn ? `: ${torn}, is none` : ''}.`
    throw new FootnoteError('reader', message, SAVE_AGAIN, { cause })
  }
}
