import { join } from 'node:path'
import type { z } from 'zod'
import type { Corpus, NotePlace } from './corpus.ts'
import { AS_WRITTEN, type FieldNames } from './field-names.ts'
import { LIBRARY_FILES, whyNoLibrary } from './library-folder.ts'
import { NO_RULES } from './quiz-rules.ts'
import { groupsOf } from './groups.ts'
import type { Area, City } from './schemas/entities.ts'
import { FILES } from './schemas/files.ts'
import { type Framework, FOR_NETWORKS } from './schemas/framework.ts'
import { CITY_KIND, type ThingKind } from './schemas/kind.ts'
import type { Lexicon } from './schemas/lexicon.ts'
import { noteSchema } from './schemas/note.ts'
import type { Source } from './schemas/source.ts'
import { readKindFile } from './read-kind.ts'
import { readSource, sourceFolders } from './sources.ts'
import { NO_WELCOME } from './welcome.ts'
import { type Fault, readYamlIfThere, type YamlFile } from './yaml.ts'

/** One library as its files have it, each of which may point at its faults. */
export type LibraryRead = {
  corpus: Corpus
  files: ReturnType<typeof readFiles>
  places: NotePlace[]
  /** Where the records of its sources stand. */
  records: YamlFile<Source>[]
  /** Of syntax and shape. */
  faults: Fault[]
}

/** Reads the folder of a library. Out: what could be read, with what is wrong with the form of each file. */
export function readFolder(folder: string): LibraryRead {
  const kindFile = readKindFile(folder)
  const kind = kindFile.data ?? CITY_KIND
  const files = readFiles(folder, kind)
  const sources = sourceFolders(folder).map((name) => readSource(folder, name, namesOf(kind)))
  const places = sources.flatMap((source) => source.places)
  const corpus: Corpus = {
    kinds: [kind],
    frameworks: files.frameworks.data ?? [],
    acts: files.acts.data ?? [],
    cities: files.cities.data ?? [],
    areas: withGroups(files.areas.data ?? [], files.cities.data ?? [], kind),
    networks: files.networks.data ?? [],
    terms: files.terms.data ?? [],
    people: files.people.data ?? [],
    lexicon: files.lexicon.data ?? NO_LEXICON,
    sources: sources.flatMap(({ source }) => source ?? []),
    notes: places.map(({ note }) => note),
    questions: files.questions.data ?? [],
    quizRules: files.rules.data ?? NO_RULES,
    welcome: files.welcome.data ?? NO_WELCOME,
  }
  const faults = [
    ...checkFolder(folder),
    ...kindFile.faults,
    ...checkMany(kindFile),
    ...Object.values(files).flatMap((file) => file.faults),
    ...sources.flatMap((source) => source.faults),
  ]
  return { corpus, files, places, records: sources.map(({ record }) => record), faults }
}

function readFiles(folder: string, kind: ThingKind) {
  const read = <Schema extends z.ZodType>(
    name: string,
    schema: Schema,
    otherwise: z.infer<Schema>,
    names = AS_WRITTEN,
  ) => readYamlIfThere(join(folder, name), schema, otherwise, names)
  const frameworks = read('frameworks.yaml', FILES['frameworks.yaml'], [])
  return {
    frameworks: { ...toFrameworks(frameworks, kind), faults: [...frameworks.faults, ...checkFor(frameworks, kind)] },
    acts: read('acts.yaml', FILES['acts.yaml'], []),
    cities: readThings(folder, kind),
    areas: read('areas.yaml', FILES['areas.yaml'], [], namesOf(kind)),
    networks: read('networks.yaml', FILES['networks.yaml'], []),
    terms: read('terms.yaml', FILES['terms.yaml'], []),
    people: read('people.yaml', FILES['people.yaml'], []),
    lexicon: read('languages.yaml', FILES['languages.yaml'], NO_LEXICON),
    questions: read('questions.yaml', FILES['questions.yaml'], []),
    rules: read('quiz.yaml', FILES['quiz.yaml'], NO_RULES),
    welcome: read('welcome.yaml', FILES['welcome.yaml'], NO_WELCOME),
  }
}

/** Countries are listed; what things of other kinds belong to need not be. */
const withGroups = (areas: Area[], things: City[], { many }: ThingKind): Area[] =>
  many === CITY_KIND.many ? areas : [...areas, ...groupsOf(things, areas)]

/** What fields are called where a library lists another kind than cities. */
const namesOf = ({ many }: ThingKind): FieldNames => (many === CITY_KIND.many ? AS_WRITTEN : { [CITY_KIND.many]: many })

/** What a library lists, by the name of its kind. */
function readThings(folder: string, { one, many }: ThingKind): YamlFile<City[]> {
  const file = join(folder, `${many}.yaml`)
  const read =
    many === CITY_KIND.many
      ? readYamlIfThere(file, FILES['cities.yaml'], [])
      : readYamlIfThere(file, FILES['things.yaml'], [])
  return { ...read, data: read.data?.map((thing) => ({ ...thing, of: one })) ?? null }
}

type FrameworkFile = YamlFile<z.infer<(typeof FILES)['frameworks.yaml']>>

const toFrameworks = ({ data, ...file }: FrameworkFile, { one }: ThingKind): YamlFile<Framework[]> => ({
  ...file,
  data:
    data?.map((framework) =>
      framework['applies-to'] === FOR_NETWORKS
        ? { ...framework, 'applies-to': 'networks' as const, of: null }
        : { ...framework, 'applies-to': 'cities' as const, of: one },
    ) ?? null,
})

/** A framework is for the kind of its library, or for networks. */
const checkFor = ({ data, faultAt }: FrameworkFile, { many }: ThingKind): Fault[] =>
  (data ?? []).flatMap(({ id, 'applies-to': to }, f) =>
    to === many || to === FOR_NETWORKS
      ? []
      : [faultAt([f, 'applies-to'], `${id}: applies-to must be ${many} or ${FOR_NETWORKS}, not ${to}`)],
  )

/** The plural of a kind is the name of a file and of a field, and must be that of no other. */
function checkMany({ data, faultAt }: YamlFile<ThingKind>): Fault[] {
  const many = data?.many ?? CITY_KIND.many
  const taken = [...LIBRARY_FILES.map((name) => name.replace('.yaml', '')), ...Object.keys(noteSchema.shape)]
  const isTaken = many !== CITY_KIND.many && taken.includes(many)
  return isTaken ? [faultAt(['many'], `many: ${many} is the name of another file or field; take another word`)] : []
}

export const NO_LEXICON: Lexicon = { words: [] }

/** Another folder was meant, most likely. */
function checkFolder(folder: string): Fault[] {
  const why = whyNoLibrary(folder)
  return why === null ? [] : [{ file: folder, line: 1, message: `the library ${why}` }]
}
