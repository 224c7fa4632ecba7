import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { NotePlace } from './corpus.ts'
import { checkWorks } from './entries.ts'
import { AS_WRITTEN, type FieldNames } from './field-names.ts'
import { folderOfSource, foldersOf, SOURCES_FOLDER, whyNoLibrary } from './library-folder.ts'
import { FILES } from './schemas/files.ts'
import type { Source } from './schemas/source.ts'
import { checkOnce } from './twice.ts'
import { type Fault, readYaml, readYamlIfThere, type YamlFile } from './yaml.ts'

/** The names of the folders of sources, in order; what the system or a person leaves beside them is none. */
export function sourceFolders(library: string): string[] {
  if (whyNoLibrary(library)) return []
  const entries = readdirSync(join(library, SOURCES_FOLDER), { withFileTypes: true })
  return entries.flatMap((entry) => (entry.isDirectory() ? entry.name : [])).sort()
}

/**
 * The sources of libraries without their notes and unchecked, a hundredth of the work of loading all of them.
 * In: what names the libraries, as `foldersOf` reads it. Out: those whose record can be read.
 */
export const readSources = (libraries: string): Source[] =>
  foldersOf(libraries).flatMap((library) =>
    sourceFolders(library).flatMap((name) => {
      const { data } = readRecord(library, name)
      return data ? { ...data, id: name } : []
    }),
  )

/** How many notes a source has. In: what names the libraries, and the id of the source. */
export function countNotes(libraries: string, id: string): number {
  const file = join(folderOfSource(libraries, id), SOURCES_FOLDER, id, 'notes.yaml')
  return readYamlIfThere(file, z.array(z.unknown()), []).data?.length ?? 0
}

/** A source is in one library alone. */
export const checkSourceIds = (records: readonly YamlFile<Source>[]): Fault[] =>
  checkOnce(
    records.flatMap(({ data, faultAt }) =>
      data ? { id: data.id, faultAt: (message: string) => faultAt(['id'], message) } : [],
    ),
    (id) => `source ${id} is in two libraries`,
  )

const readRecord = (library: string, name: string): YamlFile<z.infer<(typeof FILES)['source.yaml']>> =>
  readYaml(join(library, SOURCES_FOLDER, name, 'source.yaml'), FILES['source.yaml'])

/** A source with its notes, where its record stands, and every fault of both. */
type SourceRead = { source: Source | null; record: YamlFile<Source>; places: NotePlace[]; faults: Fault[] }

/** Reads a source. In: the folder of the library, the name of the source's, and what fields of notes are called there. */
export function readSource(library: string, name: string, names: FieldNames = AS_WRITTEN): SourceRead {
  const record = readRecord(library, name)
  const notes = readYamlIfThere(join(library, SOURCES_FOLDER, name, 'notes.yaml'), FILES['notes.yaml'], [], names)
  const faults = [...record.faults, ...notes.faults]
  if (record.data && record.data.id !== name)
    faults.push(record.faultAt(['id'], `id ${record.data.id} is not its folder's name`))
  const places = (notes.data ?? []).map((note, index) => ({
    note: { ...note, id: `${name}/${note.id}`, source: name },
    faultAt: (message: string, path: readonly (string | number)[] = []) => notes.faultAt([index, ...path], message),
    called: (field: string) => names[field] ?? field,
  }))
  const works = checkWorks(
    record,
    places.map((place) => place.note),
  )
  const source = record.data && { ...record.data, id: name }
  return { source, record: { ...record, data: source }, places, faults: [...faults, ...works] }
}
