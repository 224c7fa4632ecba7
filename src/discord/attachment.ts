import type { Attachment } from 'discord.js'
import { readerError } from '../base/errors.ts'
import { decodeText } from '../documents/readers/decode.ts'
import type { Wording } from '../wording/wording.ts'
import { UPLOAD } from './limits.ts'

/**
 * The text of a file that somebody has handed in, fetched from where Discord keeps it. Throws a reader error where it is too
 * large, is no text (in UTF-8, in UTF-16 with its mark, or in Windows-1252), is empty, or cannot be fetched in time.
 */
export async function readAttachment(
  { url, name, size }: Pick<Attachment, 'url' | 'name' | 'size'>,
  { upload: say }: Wording,
): Promise<string> {
  if (size > UPLOAD.bytes) throw readerError(say.tooLarge(name, UPLOAD.bytes / 1000), say.smaller)
  const bytes = await fetchBytes(url).catch(() => null)
  if (!bytes) throw readerError(say.notFetched(name), say.again)
  const text = readText(bytes)
  if (text === null) throw readerError(say.notText(name), say.asText)
  if (!text) throw readerError(say.isEmpty(name), say.another)
  return text
}

function readText(bytes: ArrayBuffer): string | null {
  try {
    return decodeText(Buffer.from(bytes)).text.replace(/^\uFEFF/, '')
  } catch {
    return null
  }
}

/** What is kept at an address of Discord's; null where it is not there. Throws where it cannot be reached in time. */
export async function fetchBytes(url: string): Promise<ArrayBuffer | null> {
  const response = await fetch(url, { signal: AbortSignal.timeout(UPLOAD.withinMs) })
  return response.ok ? response.arrayBuffer() : null
}
