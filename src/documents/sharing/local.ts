import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Sliced } from '../../base/slices.ts'
import { GONE_FILE } from '../gone.ts'
import { hashOf } from '../hash.ts'
import { ORIGINS_FILE } from '../intake/origins.ts'
import { SERVERS_FOLDER } from '../servers-folder.ts'
import { DOCUMENT_FILES } from '../stored.ts'
import type { SharedName } from './shared.ts'

/**
 * What a folder of documents has that can be shared: versions by key; what is being written, which is left alone; and what the
 * file system said of the files, with their versions.
 */
export type Local = { versions: Map<string, string>; busy: Set<string>; seen: Map<string, string> }

/** One text for what is shared, and back. */
export const keyOf = ({ scope, name }: SharedName): string => `${scope}/${name}`
export function nameOf(key: string): SharedName {
  const at = key.indexOf('/')
  return { scope: key.slice(0, at), name: key.slice(at + 1) }
}

/** The folder of what belongs to a server, or to all. */
export const folderOf = (documents: string, scope: string): string =>
  scope ? join(documents, SERVERS_FOLDER, scope) : documents

/** The lists beside documents; where a text of all is from is a matter of the machine that it was imported on. */
const LISTS = { all: [GONE_FILE], server: [GONE_FILE, ORIGINS_FILE] }

/** Whether something is a list, which is a single file. */
export const isList = (name: string): boolean => LISTS.server.includes(name)

/** Lists what there is, document by document. In: the documents folder, and what was seen of its files the last time. */
export function* listLocal(documents: string, known: Local['seen']): Sliced<Local> {
  const local: Local = { versions: new Map(), busy: new Set(), seen: new Map() }
  yield* listScope(documents, '', local, known)
  const servers = join(documents, SERVERS_FOLDER)
  for (const scope of listNames(servers)) {
    if (/^\d{1,20}$/.test(scope)) yield* listScope(documents, scope, local, known)
    const [, server] = scope.match(ASIDE) ?? []
    if (server) local.busy.add(`${server}/`)
  }
  return local
}

/** A folder that takes the place of another, or was set aside for one. */
const ASIDE = /^\.(.+)\.(?:old|new)-\d+$/

function* listScope(documents: string, scope: string, local: Local, known: Local['seen']): Sliced<void> {
  const folder = folderOf(documents, scope)
  const lists: readonly string[] = scope ? LISTS.server : LISTS.all
  for (const name of listNames(folder)) {
    const [, id] = name.match(ASIDE) ?? []
    if (id) local.busy.add(keyOf({ scope, name: id }))
    const isKept = lists.includes(name)
    if (name.startsWith('.') && !isKept) continue
    const file = isKept ? join(folder, name) : join(folder, name, DOCUMENT_FILES.document)
    const version = versionOf(file, known, local.seen)
    if (version) local.versions.set(keyOf({ scope, name }), version)
    // Damaged, or written by something else: nobody has removed it.
    else local.busy.add(keyOf({ scope, name }))
    yield null
  }
}

function listNames(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : []
}

/** The hash of a file, which is read where the file system says that it has changed; null where there is none. */
function versionOf(file: string, known: Local['seen'], seen: Local['seen']): string | null {
  const stats = statSync(file, { throwIfNoEntry: false })
  if (!stats?.isFile()) return null
  const said = [file, stats.size, stats.mtimeMs, stats.ctimeMs, stats.ino].join(' ')
  const version = known.get(said) ?? hashOf(readFileSync(file))
  seen.set(said, version)
  return version
}
