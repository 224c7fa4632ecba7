import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { BUNDLED_LIBRARY } from '../src/base/paths.ts'
import { loadCorpus } from '../src/corpus/load.ts'
import type { Framework } from '../src/corpus/schemas/framework.ts'
import { buildIndex } from '../src/evidence/search-index.ts'
import { buildLibrary, type Library } from '../src/library/library.ts'
import { chooseCued, type CuedSentence } from '../src/subject/unlisted/choose-cued.ts'
import { findMentions, type Mention } from '../src/subject/unlisted/find-mentions.ts'
import { importAll, openLibrary } from './gold.ts'

/*
 * How well cue words alone find what the texts say of cities (`/city` on a place without notes), held to the notes' stances,
 * all of which are withheld from what is measured: a city on a dimension is right where any note has a stance there, and a chosen sentence where one such
 * note is pinned to it. DOCUMENTS_DIR holds the texts. `--odd`: of every second city alone, by which no cue was chosen.
 */

/** What is counted of a dimension: cities that are placed on it by notes, by cues and by both; sentences chosen, and those that notes rest on. */
type Count = { noted: number; cued: number; both: number; sentences: number; pinned: number }

async function main(): Promise<void> {
  const { DOCUMENTS_DIR: texts } = process.env
  if (!texts) throw new Error('Set DOCUMENTS_DIR to the folder of the texts.')
  const folder = mkdtempSync(join(tmpdir(), 'footnote-evidence-'))
  try {
    const { library } = openLibrary(await importAll(texts, folder), BUNDLED_LIBRARY)
    const { corpus } = loadCorpus(BUNDLED_LIBRARY)
    const bare = buildLibrary({ ...corpus, notes: [], questions: [] }, [...library.documents])
    const index = buildIndex(bare)
    const cities = library.cities.filter((_, i) => !process.argv.includes('--odd') || i % 2 === 1)
    const found = cities.map(({ id, names }) => ({
      id,
      mentions: findMentions(names, { library: bare, index }).mentions,
    }))
    process.stdout.write(
      `${found.filter(({ mentions }) => mentions.length).length} of ${cities.length} cities are named\n`,
    )
    for (const framework of library.frameworks.filter((each) => each['applies-to'] === 'cities'))
      printFramework(framework, found, library)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

type Found = readonly { id: string; mentions: Mention[] }[]

function printFramework(framework: Framework, found: Found, library: Library): void {
  const counts = new Map(
    framework.dimensions.map(({ id }) => [id, { noted: 0, cued: 0, both: 0, sentences: 0, pinned: 0 }]),
  )
  for (const { id: city, mentions } of found) {
    const chosen = chooseCued(mentions, framework)
    for (const [dimension, count] of counts) addTo(count, city, dimension, chosen.get(dimension) ?? [], library)
  }
  const all: Count = { noted: 0, cued: 0, both: 0, sentences: 0, pinned: 0 }
  for (const count of counts.values()) for (const name of NAMES) all[name] += count[name]
  process.stdout.write(`\n${framework.id}\n`)
  for (const [name, count] of [...counts, ['all', all] as const]) process.stdout.write(`${say(name, count)}\n`)
}

const NAMES = ['noted', 'cued', 'both', 'sentences', 'pinned'] as const

function addTo(count: Count, city: string, dimension: string, chosen: readonly CuedSentence[], library: Library): void {
  const notes = (library.notesAbout.get(city) ?? []).filter((note) => note.stances[city]?.[dimension])
  const rests = notes.flatMap(({ id }) => library.places.get(id) ?? [])
  const isPinned = ({ passage, sentence }: CuedSentence) =>
    rests.some(
      (place) =>
        place.passage.source === passage.source &&
        place.sentences.some(({ pieces }) => pieces[0]?.[0] === passage.sentences[sentence]?.pieces[0]?.[0]),
    )
  count.noted += Number(notes.length > 0)
  count.cued += Number(chosen.length > 0)
  count.both += Number(notes.length > 0 && chosen.length > 0)
  count.sentences += chosen.length
  count.pinned += chosen.filter(isPinned).length
}

const share = (part: number, whole: number) => (whole ? (part / whole).toFixed(2) : ' –  ')

const say = (name: string, { noted, cued, both, sentences, pinned }: Count) =>
  `  ${name.padEnd(24)} precision ${share(both, cued)}  recall ${share(both, noted)}  noted ${noted}, cued ${cued}; of ${sentences} sentences ${share(pinned, sentences)} are what such a note rests on`

await main()
