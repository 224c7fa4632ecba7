import {
  appendFileSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { hashOf } from '../hash.ts'
import { asideOf } from '../leftovers.ts'
import { DOCUMENT_FILES } from '../stored.ts'
import { isList } from './local.ts'
import { PART_BYTES, type SharedPart } from './shared.ts'

/** The name that the one file of a list has among its pieces. */
const WHOLE = 'list'

const OWN: readonly string[] = Object.values(DOCUMENT_FILES)

/** The files that a document is made of, or a list; and those beside it, which can be made again. */
export function listFiles(folder: string, name: string): { own: string[]; beside: string[] } {
  if (isList(name)) return { own: [WHOLE], beside: [] }
  const here = readdirSync(join(folder, name), { withFileTypes: true })
  // One that is being written has a number behind it.
  const beside = here.filter((file) => file.isFile() && !OWN.includes(file.name) && !/\.\d+$/.test(file.name))
  return { own: [...OWN], beside: beside.map((file) => file.name) }
}

/** The pieces of files of a document or a list, one in memory at a time. Throws what the file system throws. */
export function* readParts(folder: string, name: string, files: readonly string[]): Generator<SharedPart> {
  for (const file of files) {
    const opened = openSync(isList(name) ? join(folder, name) : join(folder, name, file), 'r')
    try {
      for (let number = 0; ; number += 1) {
        const bytes = Buffer.alloc(PART_BYTES)
        const length = readSync(opened, bytes, 0, PART_BYTES, number * PART_BYTES)
        // A file without anything in it is one as well.
        if (length || !number) yield { file, number, bytes: bytes.subarray(0, length) }
        if (length < PART_BYTES) break
      }
    } finally {
      closeSync(opened)
    }
  }
}

/**
 * Writes a document or a list of its pieces, in one step; false where they are not all of this version, and nothing is changed
 * then. `joins`: whether what a list holds here stays in it. Throws what the file system throws.
 */
export async function writeParts(
  folder: string,
  { name, version, joins }: { name: string; version: string; joins: boolean },
  parts: AsyncIterable<SharedPart>,
): Promise<boolean> {
  const { fresh, old } = asideOf(folder, name)
  const target = join(folder, name)
  rmSync(fresh, { recursive: true, force: true })
  mkdirSync(fresh, { recursive: true })
  try {
    for await (const { file, bytes } of parts) {
      if (dirname(join(fresh, file)) !== fresh) throw new RangeError(`${JSON.stringify(file)} is no name of a file`)
      appendFileSync(join(fresh, file), bytes)
    }
    if (isList(name)) {
      const list = join(fresh, WHOLE)
      if (!existsSync(list) || hashOf(readFileSync(list)) !== version) return false
      if (joins) writeFileSync(list, joinLists(readList(target), readList(list)))
      renameSync(list, target)
      return true
    }
    const head = join(fresh, DOCUMENT_FILES.document)
    if (!OWN.every((file) => existsSync(join(fresh, file))) || hashOf(readFileSync(head)) !== version) return false
    if (existsSync(target)) renameSync(target, old)
    renameSync(fresh, target)
    return true
  } finally {
    if (!existsSync(target) && existsSync(old)) renameSync(old, target)
    for (const aside of [fresh, old]) rmSync(aside, { recursive: true, force: true })
  }
}

/** Removes a document or a list, at once. */
export function removeShared(folder: string, name: string): void {
  const { old } = asideOf(folder, name)
  if (existsSync(join(folder, name))) renameSync(join(folder, name), old)
  rmSync(old, { recursive: true, force: true })
}

function readList(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : ''
}

/** What two lists hold together; where they differ in one thing, as the second has it. One that cannot be read is as if it were not there. */
function joinLists(mine: string, theirs: string): string {
  try {
    const [a, b] = [JSON.parse(mine), JSON.parse(theirs)]
    if (Array.isArray(a) && Array.isArray(b)) return sayList([...a.filter((each) => !b.includes(each)), ...b], theirs)
    return theirs
  } catch {
    return theirs
  }
}

/** A list as a file; the same one stays as it is written, so that its version does. */
const sayList = (list: unknown[], written: string): string =>
  JSON.stringify(list) === JSON.stringify(JSON.parse(written)) ? written : `${JSON.stringify(list)}\n`
