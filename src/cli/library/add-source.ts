import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { EXIT, readerError } from '../../base/errors.ts'
import { demandLibrary, SOURCES_FOLDER } from '../../corpus/library-folder.ts'
import type { Source } from '../../corpus/schemas/source.ts'
import { FILES } from '../../corpus/schemas/files.ts'
import { writeYaml } from '../../corpus/yaml.ts'
import { fingerprintOf } from '../../documents/fingerprints.ts'
import { hashOf } from '../../documents/hash.ts'
import { readBytes, readText, segmentEdition } from '../../documents/read-file.ts'
import { fromOptions, type GivenRecord } from '../../documents/record/from-options.ts'
import { readId } from '../../documents/record/id.ts'
import { clip } from '../../text/clip.ts'
import type { Paragraph } from '../../text/segment.ts'

type Given = GivenRecord & { into: string; licence?: string }

/**
 * Adds a source to a library, with a record of what is said of it and no note yet, and writes how its paragraphs are numbered.
 * In: the file that notes are to be pinned to. Returns the exit code; throws a reader error where there is such a source, where
 * the file cannot be read, or where what is said of it does not fit.
 */
export async function addSource(
  file: string,
  { into, licence, ...given }: Given,
  write: (line: string) => void,
): Promise<number> {
  demandLibrary(into)
  const bytes = readBytes(file)
  const read = await readText(file, bytes)
  const stem = basename(file, extname(file))
  const id = readId(given.id ?? toSlug(stem))
  const folder = join(into, SOURCES_FOLDER, id)
  if (existsSync(folder)) throw readerError(`There is a source ${id} already, in ${folder}.`, 'Give another --id.')
  const { id: _, isUndated: __, ...record } = await fromOptions(given, async (_name, seemsOne) => seemsOne)
  const written = {
    id,
    csl: { type: 'document', title: stem, ...record },
    ...(licence ? { licence } : {}),
    ...(given.url ? { link: given.url } : {}),
    edition: { name: basename(file), sha256: hashOf(bytes), layout: { format: read.format } },
  }
  const source: Source = FILES['source.yaml'].parse(written)
  const paragraphs = await segmentEdition(source, file, bytes)
  const fingerprint = await fingerprintOf(source, file)
  mkdirSync(folder)
  writeFileSync(join(folder, 'source.yaml'), `${schemaLine('source')}${writeYaml(written)}`)
  writeFileSync(join(folder, 'notes.yaml'), `${schemaLine('notes')}${HOW_TO}`)
  writeFileSync(join(folder, 'fingerprint.json'), fingerprint)
  for (const line of list(paragraphs)) write(line)
  write(`${join(folder, 'source.yaml')} has its record; write your notes into ${join(folder, 'notes.yaml')}.`)
  return EXIT.answered
}

const schemaLine = (of: string) => `# yaml-language-server: $schema=../../schemas/${of}.schema.json\n`

const HOW_TO = `# A note: one statement in your own words, with where the text says so and what it is about.
# - id: a-name-of-its-own
#   pin: { section: A heading of the text, paragraph: 1, sentences: 1-2 }
#   says: Fifteen to sixty words that stand alone and name what they are about.
#   asks: [Which question does it answer?]
#   terms: [an-id-of-terms.yaml]
`

const toSlug = (name: string) =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

/** How much of a paragraph shows which one it is, in characters. */
const SHOWN = 60

/** A line for each paragraph, as a pin names it, and how it begins. */
function list(paragraphs: readonly Paragraph[]): string[] {
  const bySection = Map.groupBy(paragraphs, ({ section }) => section)
  return [...bySection].flatMap(([section, members]) => [
    `section: ${section}`,
    ...members.map(({ number, sentences }) => {
      const last = sentences.at(-1)?.number ?? 1
      return `  paragraph: ${number}, sentences: ${last > 1 ? `1-${last}` : 1}  ${clip(sentences[0]?.text ?? '', SHOWN)}`
    }),
  ])
}
