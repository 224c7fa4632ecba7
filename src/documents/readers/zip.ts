import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'
import { FootnoteError, readerError } from '../../base/errors.ts'

/** What is packed in a file: the names, as paths, in their order, and the bytes of each. */
export type Unpacked = {
  names: readonly string[]
  /** The bytes under a name; null where there is none. Throws a reader error where they are more than the file declares. */
  read: (name: string) => Promise<Buffer | null>
  /** The same as text; null where there is none. Throws a reader error where it declares entities. */
  readXml: (name: string) => Promise<string | null>
}

/** How many files may be packed in one, and what they may have together, in megabytes: a book with pictures has 100. */
const [MOST_FILES, MOST_MEGABYTES] = [10_000, 256]

/**
 * Opens a ZIP, as many formats are one. What it declares is held to limits before anything is unpacked, and what is unpacked to
 * what it declares; names that lead out of it are refused. Throws a reader error that says what is wrong.
 */
export async function openZip(bytes: Buffer): Promise<Unpacked> {
  const { zip, entries } = await listEntries(bytes)
  const byName = new Map(entries.map((entry) => [entry.fileName, entry]))
  const read = async (name: string) => {
    const entry = byName.get(name)
    return entry ? await unpack(zip, entry) : null
  }
  return {
    names: [...byName.keys()],
    read,
    readXml: async (name) => {
      const xml = (await read(name))?.toString().replace(/^\uFEFF/, '') ?? null
      if (xml && /<!ENTITY\s/i.test(xml))
        throw readerError(`${name} in it declares entities, which are not read.`, SAVE_AGAIN)
      return xml
    },
  }
}

async function listEntries(bytes: Buffer): Promise<{ zip: ZipFile; entries: Entry[] }> {
  const entries: Entry[] = []
  let total = 0
  try {
    const zip = await fromBufferPromise(bytes, { autoClose: false, strictFileNames: false })
    if (zip.entryCount > MOST_FILES) throw readerError(`It holds more than ${MOST_FILES} files.`, IN_PARTS)
    for await (const entry of zip.eachEntry()) {
      total += entry.uncompressedSize
      if (total > MOST_MEGABYTES * 1_000_000)
        throw readerError(`It unpacks to more than ${MOST_MEGABYTES} MB.`, IN_PARTS)
      if (entry.isEncrypted()) throw readerError('It is locked with a password.', 'Unlock it, and import it again.')
      if (!entry.fileName.endsWith('/')) entries.push(entry)
    }
    return { zip, entries }
  } catch (error) {
    throw toReaderError(error)
  }
}

async function unpack(zip: ZipFile, entry: Entry): Promise<Buffer> {
  try {
    const parts: Buffer[] = []
    for await (const part of await zip.openReadStreamPromise(entry)) parts.push(Buffer.from(part))
    return Buffer.concat(parts)
  } catch (error) {
    throw toReaderError(error)
  }
}

const IN_PARTS = 'Unpack it, and import what is in it.'
const SAVE_AGAIN = 'Save it again from the program that made it.'

/** What `yauzl` says of a file that is no sound ZIP, as a fault of the file. */
function toReaderError(error: unknown): FootnoteError {
  if (error instanceof FootnoteError) return error
  const said = error instanceof Error ? error.message : String(error)
  const [, why = 'it is damaged, or no packed file at all'] = FAULTS.find(([form]) => form.test(said)) ?? []
  return new FootnoteError('reader', `It cannot be unpacked: ${why}.`, SAVE_AGAIN, { cause: error })
}

const FAULTS: readonly (readonly [RegExp, string])[] = [
  [/relative path|absolute path|invalid characters in fileName/i, 'a name in it leads out of it'],
  [/too many bytes|not enough bytes/i, 'a file in it is not as long as it declares'],
  [/multi-disk/i, 'it is one part of several'],
]
