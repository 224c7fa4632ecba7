import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path'
import { existsSync } from 'node:fs'
import { countOf } from '../../base/count.ts'
import { toCollection } from '../collection.ts'
import { unpackApart } from './apart.ts'
import { download, isAddress, type Reach } from './download.ts'
import { isArchive, isFolderThere, isRecords, walkFolder } from './walk.ts'

/**
 * A file to import. `name`: as it is called to whoever imports it; `origin`: by what it is known again, of a file in an archive at
 * an address `https://…/all.zip#a/b.md`, which fetches the archive; `url`: where it was fetched
 * from; `isNamed`: whether it was named itself, so that somebody can say more of it; `collection`: the first folder below the one
 * that was named, else that one, which it was in with others; null where it was in none.
 */
export type Target = {
  path: string
  name: string
  origin: string
  url: string | null
  isNamed: boolean
  collection: string | null
}

/** What of a folder or an archive is not read: what that is called, how many files of other kinds, and the archives in it. */
export type PassedOver = { name: string; others: number; archives: string[] }

/** What is to be imported, the files of records that lie beside it, folders to be removed after, and what of it is not read. */
export type Intake = { targets: Target[]; records: string[]; made: string[]; passed: PassedOver | null }

/** Where one file, folder, archive or address leads. Throws a reader error that says why it cannot be read. */
export async function findTargets(argument: string, reach: Reach): Promise<Intake> {
  if (isAddress(argument)) return fromAddress(argument, reach)
  if (isFolderThere(argument)) return fromFolder(argument, argument, resolve(argument))
  if (isArchive(argument)) return fromArchive(argument, argument, resolve(argument))
  if (isRecords(argument)) return { ...NOTHING, records: [argument] }
  const target = {
    path: argument,
    name: argument,
    origin: resolve(argument),
    url: null,
    isNamed: true,
    collection: null,
  }
  return { ...NOTHING, targets: [target], records: recordsBeside(argument) }
}

const NOTHING: Intake = { targets: [], records: [], made: [], passed: null }

const BESIDE = ['.bib', '.ris', '.json']

/** The files of records that have the name of a file. */
const recordsBeside = (path: string): string[] =>
  BESIDE.map((ending) => join(dirname(path), `${basename(path, extname(path))}${ending}`)).filter((file) =>
    existsSync(file),
  )

async function fromAddress(address: string, reach: Reach): Promise<Intake> {
  const { path, url } = await download(address, reach)
  const made = [dirname(path)]
  if (isArchive(path)) {
    const unpacked = await fromArchive(path, address, address)
    return { ...unpacked, made: [...made, ...unpacked.made] }
  }
  return { ...NOTHING, made, targets: [{ path, name: address, origin: address, url, isNamed: true, collection: null }] }
}

async function fromArchive(path: string, name: string, origin: string): Promise<Intake> {
  const folder = await unpackApart(path)
  const found = fromFolder(folder, name, origin)
  return { ...found, made: [folder] }
}

/** In: a folder, what it is called, and by what it is known again. Archives in it are told of, and not read. */
function fromFolder(folder: string, name: string, origin: string): Intake {
  const { readable, archives, records, others } = walkFolder(folder)
  const toTarget = (path: string): Target => {
    const within = relative(folder, path)
    const [first = '', ...rest] = within.split(sep)
    const collection = toCollection(rest.length ? first : stemOf(origin))
    const called = { name: inside(name, within, '/'), origin: inside(origin, within, '#') }
    return { path, ...called, url: null, isNamed: false, collection }
  }
  const passed = { name, others, archives: archives.map((path) => relative(folder, path)) }
  return { targets: readable.map(toTarget), records, made: [], passed }
}

/** What lies in something, as that is named: below an address behind a sign, elsewhere as a path. */
const inside = (at: string, within: string, sign: '/' | '#'): string =>
  isAddress(at) ? `${at}${sign}${within.replaceAll(sep, '/')}` : join(at, within)

/** What of a folder or an archive is not read, in sentences for who runs the program. */
export const sayPassed = ({ name, others, archives }: PassedOver): string[] => [
  ...(others ? [`${name}: ${countOf(others, 'file')} of other kinds passed over`] : []),
  ...archives.map((within) => `${inside(name, within, '/')} is an archive within, and was not read`),
]

/** What a folder or an archive is called, without the ending of one. */
const stemOf = (origin: string) => basename(origin).replace(/\.zip$/i, '')
