import { FootnoteError } from '../../base/errors.ts'

/** The text of UTF-8 bytes, a byte-order mark included. Throws a reader error where they are something else. */
export function decodeUtf8(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (cause) {
    throw new FootnoteError('reader', 'The file is not UTF-8 text.', 'Save it as UTF-8 and import it again.', { cause })
  }
}
