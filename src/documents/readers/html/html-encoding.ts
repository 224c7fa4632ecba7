import { isUtf8 } from 'node:buffer'

/** How far into a page its encoding is looked for, in bytes (HTML Standard, 13.2.3.2). */
const PRESCAN = 1024

/**
 * Decodes a web page: by its byte-order mark, as UTF-8 where it is that, else as it says itself, else as Windows-1252, which is
 * what browsers take. Out: the page, and a sentence on its encoding where that is not UTF-8.
 */
export function decodeHtml(bytes: Buffer): { html: string; remark: string | null } {
  if (isUtf8(bytes)) return { html: withoutMark(bytes.toString()), remark: null }
  const front = bytes.subarray(0, PRESCAN).toString('latin1')
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
  const [, said] = front.match(/(?:charset|encoding)\s{0,9}=\s{0,9}["']?([\w:.-]{1,40})/i) ?? []
  const encoding = utf16 ?? known(said) ?? 'windows-1252'
  const remark = `read as ${encoding === 'windows-1252' ? 'Windows-1252' : encoding.toUpperCase()}, since it is no UTF-8`
  return { html: withoutMark(new TextDecoder(encoding).decode(bytes)), remark }
}

const withoutMark = (text: string) => text.replace(/^\uFEFF/, '')

/** The name of an encoding that is known and not UTF-8, which the page is not. */
function known(name: string | undefined): string | null {
  try {
    const { encoding } = new TextDecoder(name)
    return name && encoding !== 'utf-8' ? encoding : null
  } catch {
    return null
  }
}
