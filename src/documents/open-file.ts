import { closeSync, fstatSync, openSync, readFileSync, readSync, statSync } from 'node:fs'

/** A file that is read piece by piece. */
export type OpenFile = {
  /** In bytes. */
  size: number
  /** So many bytes from one on. Throws a RangeError where the file ends before. */
  read: (at: number, length: number) => Buffer
}

/** Closes what nobody can read any more. */
const closing = new FinalizationRegistry<number>((file) => closeSync(file))

/**
 * Opens a file and keeps it open: what is put in its place, or removes it, while the program runs leaves what was opened as it
 * was. Where the system has no more files to open, it is opened anew for each piece. Throws where it cannot be opened.
 */
export function openFile(path: string): OpenFile {
  const file = tryOpening(path)
  if (file === null) return { size: statSync(path).size, read: (at, length) => readAnew(path, at, length) }
  const opened: OpenFile = {
    size: fstatSync(file).size,
    read(at, length) {
      return readPiece(file, at, length)
    },
  }
  closing.register(opened, file)
  return opened
}

/** Null where too many are open. */
function tryOpening(path: string): number | null {
  try {
    return openSync(path, 'r')
  } catch (error) {
    if (['EMFILE', 'ENFILE'].includes((error as NodeJS.ErrnoException).code ?? '')) return null
    throw error
  }
}

const readAnew = (path: string, at: number, length: number) => readFileSync(path).subarray(at, at + length)

function readPiece(file: number, at: number, length: number): Buffer {
  const bytes = Buffer.alloc(length)
  for (let done = 0; done < length; ) {
    const read = readSync(file, bytes, done, length - done, at + done)
    if (!read) throw new RangeError(`a file ends before byte ${at + length}`)
    done += read
  }
  return bytes
}
