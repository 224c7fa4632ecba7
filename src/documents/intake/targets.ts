import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path'
import { existsSync } from 'node:fs'
import { countOf } from '../../base/count.ts'
import { toCollection } from '../collection.ts'
import { unpackApart } from './apart.ts'
import { download, isAddress, type Reach } from './download.ts'
import { isArchive, isFolderThere, isRecords, walkFolder } from './walk.ts'

/**
 * A file to import. `name`: as it is called to whoever imports it; `origin`: by what it is known again; `url`: where it was fetched
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

/** What is to be imported, the files of records that lie beside it, folders to be removed after, and what is said of the rest. */
export type Intake = { targets: Target[]; records: string[]; made: string[]; remarks: string[] }

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

const NOTHING: Intake = { targets: [], records: [], made: [], remarks: [] }

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
    return { path, name: join(name, within), origin: join(origin, within), url: null, isNamed: false, collection }
  }
  const passed = [
    ...(others ? [`${name}: ${countOf(others, 'file')} of other kinds passed over`] : []),
    ...archives.map((path) => `${join(name, relative(folder, path))} is an archive within, and was not read`),
  ]
  return { targets: readable.map(toTarget), records, made: [], remarks: passed }
}

/** What a folder or an archive is called, without the ending of one. */
const stemOf = (origin: string) => basename(origin).replace(/\.zip$/i, '')
