import { relative } from 'node:path'
import type { Corpus } from '../corpus/corpus.ts'
import { loadCorpus } from '../corpus/load.ts'
import type { Fault } from '../corpus/yaml.ts'
import { checkPins, type PinCheck } from '../documents/pins.ts'
import { EXIT } from '../errors.ts'

/**
 * Checks the corpus, and with `documents` every pin against the texts in that folder.
 * Writes every fault with its file and line, then what was counted. Returns the exit code.
 */
export function checkCorpus(folder: string, documents: string | null, write: (line: string) => void): number {
  const { corpus, faults, places } = loadCorpus(folder)
  const pins = documents ? checkPins(corpus, places, documents, folder) : null
  const all = [...faults, ...(pins?.faults ?? [])]
  for (const fault of all) write(describe(fault))
  for (const line of count(corpus, pins)) write(line)
  write(all.length ? `${all.length} ${all.length === 1 ? 'fault' : 'faults'}.` : 'No faults.')
  return all.length ? EXIT.ourFault : EXIT.answered
}

const describe = ({ file, line, message }: Fault) => `${relative(process.cwd(), file)}:${line} ${message}`

function count({ notes, cities, networks, terms, frameworks, sources }: Corpus, pins: PinCheck | null): string[] {
  const bySource = sources.map((s) => `${notes.filter((n) => n.source === s.id).length} on ${s.id}`)
  return [
    `${notes.length} notes (${bySource.join(', ')})`,
    `${cities.length} places, ${networks.length} networks, ${terms.length} terms, ${frameworks.length} frameworks`,
    ...(pins ? [`${pins.notes} pins checked against ${pins.texts} ${pins.texts === 1 ? 'text' : 'texts'}`] : []),
    ...(pins?.uncovered.map((place) => `no note on ${place}`) ?? []),
  ]
}
