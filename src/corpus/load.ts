import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Corpus, NotePlace } from './corpus.ts'
import { checkEntities, checkFrameworks, checkNetworks, checkTerms, checkWorks } from './entries.ts'
import { checkNotes } from './notes.ts'
import { checkQuestions, question } from './questions.ts'
import { FILES, type Lexicon, type Source } from './schemas.ts'
import { type Fault, readYaml } from './yaml.ts'

/**
 * Loads the corpus and checks all of it.
 * In: the folder that holds `frameworks.yaml` and the others. Out: what could be read, and every fault at once.
 */
export function loadCorpus(folder: string): { corpus: Corpus; faults: Fault[]; places: NotePlace[] } {
  const frameworks = readYaml(join(folder, 'frameworks.yaml'), FILES['frameworks.yaml'])
  const cities = readYaml(join(folder, 'cities.yaml'), FILES['cities.yaml'])
  const networks = readYaml(join(folder, 'networks.yaml'), FILES['networks.yaml'])
  const terms = readYaml(join(folder, 'terms.yaml'), FILES['terms.yaml'])
  const people = readYaml(join(folder, 'people.yaml'), FILES['people.yaml'])
  const lexicon = readYaml(join(folder, 'languages.yaml'), FILES['languages.yaml'])
  const questions = readYaml(join(folder, 'questions.yaml'), z.array(question))
  const folders = sourceFolders(join(folder, 'sources')).map((name) => readSource(join(folder, 'sources', name), name))
  const corpus: Corpus = {
    frameworks: frameworks.data ?? [],
    cities: cities.data ?? [],
    networks: networks.data ?? [],
    terms: terms.data ?? [],
    people: people.data ?? [],
    lexicon: lexicon.data ?? NO_LEXICON,
    sources: folders.flatMap((f) => f.source ?? []),
    notes: folders.flatMap((f) => f.places.map((p) => p.note)),
    questions: questions.data ?? [],
  }
  const places = folders.flatMap((f) => f.places)
  const faults = [
    ...[frameworks, cities, networks, terms, people, lexicon, questions].flatMap((file) => file.faults),
    ...folders.flatMap((f) => f.faults),
    ...checkFrameworks(frameworks, corpus.sources),
    ...checkEntities([cities, networks, terms, people]),
    ...checkNetworks(networks, corpus),
    ...checkTerms(terms, corpus),
    ...checkNotes(places, corpus),
    ...checkQuestions(questions, corpus.notes),
  ]
  return { corpus, faults, places }
}

const NO_LEXICON: Lexicon = { words: [] }

function sourceFolders(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).sort() : []
}

function readSource(folder: string, name: string): { source: Source | null; places: NotePlace[]; faults: Fault[] } {
  const record = readYaml(join(folder, 'source.yaml'), FILES['source.yaml'])
  const notes = readYaml(join(folder, 'notes.yaml'), FILES['notes.yaml'])
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
  return { source: record.data, places, faults: [...faults, ...works] }
}
