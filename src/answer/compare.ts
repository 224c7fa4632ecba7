import type { Context } from '../context.ts'
import { readerError } from '../errors.ts'
import { readName } from '../library/entities.ts'
import { defaultFramework } from '../library/library.ts'
import { createFootnotes } from './footnotes.ts'
import { mendedLine, replyUnknown } from './names.ts'
import { createAnswer, type DimensionCell, type DimensionRow, type Line, type Reply } from './reply.ts'
import { summarise } from './stances.ts'

/**
 * Sets two to four cities side by side, dimension by dimension.
 * There is no total and no ranking: a city about which less is written is not a lesser city.
 * Throws a reader error where one city is named twice.
 */
export function compareCities({ names }: { names: string[] }, context: Context): Reply {
  const { library } = context
  const readings = names.map((name) => ({ name, ...readName(name, library.cities) }))
  const unknown = readings.find((reading) => !reading.found)
  if (unknown) return replyUnknown('city', unknown.name, unknown.nearest, library)
  const cities = readings.flatMap((reading) => reading.found ?? [])
  const twice = cities.find((city, i) => cities.indexOf(city) !== i)
  if (twice) throw readerError(`${twice.name} cannot be compared with itself.`, 'Name two to four different cities.')
  const framework = defaultFramework(library)
  const footnotes = createFootnotes(library)
  const rows = summarise(cities, framework, library, footnotes).map((row) => ({
    ...row,
    together: compareCells(row.cells),
  }))
  const mended = readings.flatMap((r) => (r.found && r.mended ? [mendedLine(r.name, r.found)] : []))
  return createAnswer({
    title: cities.map((city) => city.name).join(' · '),
    blocks: [
      ...[...mended, ...overview(rows)].map((line) => ({ kind: 'text' as const, line })),
      { kind: 'dimensions', framework: framework.name, rows },
    ],
    footnotes: footnotes.all(),
    choices: cities.map((city) => ({ label: city.name, command: 'city', input: { name: city.id } })),
    library: library.version,
  })
}

type Likeness = 'shared' | 'different' | 'one-sided' | 'silent'

/** Only cities on which something is stated are compared: silence is neither alike nor different. */
function likeness(cells: DimensionCell[]): Likeness {
  const stated = cells.filter((cell) => cell.verdict !== 'not stated')
  if (!stated.length) return 'silent'
  if (stated.length === 1) return 'one-sided'
  return new Set(stated.map((cell) => cell.verdict)).size > 1 ? 'different' : 'shared'
}

function compareCells(cells: DimensionCell[]): Line {
  const stated = cells.filter((cell) => cell.verdict !== 'not stated')
  const silent = cells.filter((cell) => cell.verdict === 'not stated').map((cell) => cell.city)
  const names = stated.map((cell) => cell.city).join(', ')
  const all = stated.length < cells.length ? names : cells.length === 2 ? 'both' : 'all'
  const text = {
    shared: `Shared: ${stated[0]?.verdict} in ${all}.`,
    different: `Different: ${stated.map((cell) => `${cell.city} ${cell.verdict}`).join(', ')}.`,
    'one-sided': 'Not comparable.',
    silent: 'Not comparable.',
  }[likeness(cells)]
  return [{ text: silent.length ? `${text} Nothing is stated on ${silent.join(', ')}.` : text }]
}

function overview(rows: DimensionRow[]): Line[] {
  const named = (kind: Likeness) =>
    rows.filter((row) => likeness(row.cells) === kind).map((row) => row.name.toLowerCase())
  const lines = [
    { head: 'What they share', names: named('shared') },
    { head: 'Where they differ', names: named('different') },
    { head: 'Not comparable', names: [...named('one-sided'), ...named('silent')] },
  ]
  return lines.flatMap(({ head, names }) => (names.length ? [[{ text: `${head}: ${names.join(', ')}.` }]] : []))
}
