import { join } from 'node:path'
import { z } from 'zod'
import { checkBareNames } from './bare-names.ts'
import type { Corpus, NotePlace } from './corpus.ts'
import { checkQuizRules } from './check-quiz-rules.ts'
import { checkAreas, checkEntities, checkFrameworks, checkNetworks, checkTerms } from './entries.ts'
import { checkEvents } from './events.ts'
import { type LIBRARY_FILES, whyNoLibrary } from './library-folder.ts'
import { checkNotes } from './notes.ts'
import { checkRelations } from './relations.ts'
import { checkActs, checkStances } from './stances.ts'
import { checkTagging } from './tagging.ts'
import { checkTermLinks } from './term-links.ts'
import { checkQuestions, question } from './questions.ts'
import { NO_RULES, quizRules } from './quiz-rules.ts'
import { FILES } from './schemas/files.ts'
import type { Lexicon } from './schemas/lexicon.ts'
import { readSource, sourceFolders } from './sources.ts'
import { NO_WELCOME, type Welcome, welcome } from './welcome.ts'
import { type Fault, readYamlIfThere, type YamlFile } from './yaml.ts'

/** A library as its files have it: what could be read, every fault, and where its notes and its welcome stand. */
export type Loaded = { corpus: Corpus; faults: Fault[]; places: NotePlace[]; welcome: YamlFile<Welcome> }

/**
 * Loads a library and checks all of it, but for what only the commands know of its welcome.
 * In: the folder that holds `sources/`; every file beside that may be missing. Out: what could be read, and every fault at
 * once.
 */
export function loadCorpus(folder: string): Loaded {
  const read = <Schema extends z.ZodType>(name: LibraryFile, schema: Schema, otherwise: z.infer<Schema>) =>
    readYamlIfThere(join(folder, name), schema, otherwise)
  const frameworks = read('frameworks.yaml', FILES['frameworks.yaml'], [])
  const acts = read('acts.yaml', FILES['acts.yaml'], [])
  const cities = read('cities.yaml', FILES['cities.yaml'], [])
  const areas = read('areas.yaml', FILES['areas.yaml'], [])
  const networks = read('networks.yaml', FILES['networks.yaml'], [])
  const terms = read('terms.yaml', FILES['terms.yaml'], [])
  const people = read('people.yaml', FILES['people.yaml'], [])
  const lexicon = read('languages.yaml', FILES['languages.yaml'], NO_LEXICON)
  const questions = read('questions.yaml', z.array(question), [])
  const rules = read('quiz.yaml', quizRules, NO_RULES)
  const said = read('welcome.yaml', welcome, NO_WELCOME)
  const folders = sourceFolders(folder).map((name) => readSource(folder, name))
  const corpus: Corpus = {
    frameworks: frameworks.data ?? [],
    acts: acts.data ?? [],
    cities: cities.data ?? [],
    areas: areas.data ?? [],
    networks: networks.data ?? [],
    terms: terms.data ?? [],
    people: people.data ?? [],
    lexicon: lexicon.data ?? NO_LEXICON,
    sources: folders.flatMap((f) => f.source ?? []),
    notes: folders.flatMap((f) => f.places.map((p) => p.note)),
    questions: questions.data ?? [],
    quizRules: rules.data ?? NO_RULES,
    welcome: said.data ?? NO_WELCOME,
  }
  const places = folders.flatMap((f) => f.places)
  const faults = [
    ...checkFolder(folder),
    ...[frameworks, acts, cities, areas, networks, terms, people, lexicon, questions, rules, said].flatMap(
      (file) => file.faults,
    ),
    ...folders.flatMap((f) => f.faults),
    ...checkFrameworks(frameworks, corpus),
    ...checkActs(acts, corpus),
    ...checkEntities([cities, areas, networks, terms, people]),
    ...checkAreas(areas, corpus),
    ...checkNetworks(networks, corpus),
    ...checkBareNames([cities, areas, networks, terms, people]),
    ...checkTerms(terms, corpus),
    ...checkTermLinks(terms, corpus),
    ...checkNotes(places, corpus),
    ...checkEvents(places),
    ...checkTagging(places, corpus, { cities, networks, terms, people }),
    ...checkStances(places, corpus),
    ...checkRelations(places, corpus.notes),
    ...checkQuestions(questions, corpus.notes),
    ...checkQuizRules(rules, corpus),
  ]
  return { corpus, faults, places, welcome: said }
}

type LibraryFile = (typeof LIBRARY_FILES)[number]

const NO_LEXICON: Lexicon = { words: [] }

/** Another folder was meant, most likely. */
function checkFolder(folder: string): Fault[] {
  const why = whyNoLibrary(folder)
  return why === null ? [] : [{ file: folder, line: 1, message: `the library ${why}` }]
}
