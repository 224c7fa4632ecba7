import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { NotePlace } from './corpus.ts'
import { checkWorks } from './entries.ts'
import { SOURCES_FOLDER, whyNoLibrary } from './library-folder.ts'
import { FILES } from './schemas/files.ts'
import type { Source } from './schemas/source.ts'
import { type Fault, readYaml, readYamlIfThere, type YamlFile } from './yaml.ts'

/** The names of the folders of sources, in order; what the system or a person leaves beside them is none. */
export function sourceFolders(library: string): string[] {
  if (whyNoLibrary(library)) return []
  const entries = readdirSync(join(library, SOURCES_FOLDER), { withFileTypes: true })
  return entries.flatMap((entry) => (entry.isDirectory() ? entry.name : [])).sort()
}

/**
 * The sources of a library without their notes and unchecked, a hundredth of the work of loading all of it.
 * In: the folder of the library. Out: those whose record can be read.
 */
export const readSources = (library: string): Source[] =>
  sourceFolders(library).flatMap((name) => {
    const { data } = readRecord(library, name)
    return data ? { ...data, id: name } : []
  })

/** How many notes a source has. In: the folder of the library, and the id of the source. */
export const countNotes = (library: string, id: string): number =>
  readYamlIfThere(join(library, SOURCES_FOLDER, id, 'notes.yaml'), z.array(z.unknown()), []).data?.length ?? 0

const readRecord = (library: string, name: string): YamlFile<z.infer<(typeof FILES)['source.yaml']>> =>
  readYaml(join(library, SOURCES_FOLDER, name, 'source.yaml'), FILES['source.yaml'])

/** A source with its notes, and every fault of both. In: the folder of the library, and the name of the source's. */
export function readSource(
  library: string,
  name: string,
): { source: Source | null; places: NotePlace[]; faults: Fault[] } {
  const record = readRecord(library, name)
  const notes = readYamlIfThere(join(library, SOURCES_FOLDER, name, 'notes.yaml'), FILES['notes.yaml'], [])
  const faults = [...record.faults, ...notes.faults]
  if (record.data && record.data.id !== name)
    faults.push(record.faultAt(['id'], `id ${record.data.id} is not its folder's name`))
  const places = (notes.data ?? []).map((note, index) => ({
    note: { ...note, id: `${name}/${note.id}`, source: name },
    faultAt: (message: string, path: readonly (string | number)[] = []) => notes.faultAt([index, ...path], message),
  }))
  const works = checkWorks(
    record,
    places.map((place) => place.note),
  )
  return { source: record.data && { ...record.data, id: name }, places, faults: [...faults, ...works] }
}
