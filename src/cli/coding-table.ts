import type { Corpus } from '../corpus/corpus.ts'
import { type Framework, STANCES } from '../corpus/schemas/framework.ts'
import { codedIn } from '../corpus/stances.ts'

/** How a note is coded for a city on a dimension. */
type Coded = ReturnType<typeof codedIn>[number]

/**
 * The coding of a library as lines: for each framework how many cells (city and dimension) hold a stance, then a row for each
 * dimension with its cells and notes by stance. Empty where no note is coded.
 */
export function toCodingTable({ kinds, frameworks, notes }: Pick<Corpus, 'kinds' | 'frameworks' | 'notes'>): string[] {
  const coded = Map.groupBy(notes.flatMap(codedIn), ({ dimension }) => dimension)
  return frameworks.flatMap((framework) => {
    const rows = framework.dimensions.map(({ id }) => ({ id, coded: coded.get(id) ?? [] }))
    if (!rows.some((row) => row.coded.length)) return []
    const many = kinds.find(({ one }) => one === framework.of)?.many ?? framework['applies-to']
    return [headingOf(framework, rows, many), ...rows.map((row) => toRow(row, many))]
  })
}

function headingOf({ name, author }: Framework, rows: { coded: Coded[] }[], many: string): string {
  const cells = rows.reduce((sum, row) => sum + citiesOf(row.coded), 0)
  const cities = citiesOf(rows.flatMap((row) => row.coded))
  return `${name} (${author}): ${cells} of ${cities * rows.length} cells for ${cities} ${many}`
}

function toRow({ id, coded }: { id: string; coded: Coded[] }, many: string): string {
  const columns = STANCES.map((stance) => {
    const taken = coded.filter((each) => each.stance === stance)
    return `${stance} ${citiesOf(taken)} in ${taken.length}`.padEnd(20)
  })
  return `  ${id.padEnd(24)}${columns.join('')}${citiesOf(coded)} ${many} in ${coded.length} stances`
}

const citiesOf = (coded: readonly Coded[]) => new Set(coded.map(({ city }) => city)).size

/**
 * Where the same kind of act has now one stance and now another on a dimension, as lines that name the notes of the rarer one:
 * to be looked at, no fault.
 */
export function toDivided({ notes }: Pick<Corpus, 'notes'>): string[] {
  const coded = notes.flatMap((note) => codedIn(note).map((each) => ({ ...each, note: note.id })))
  const groups = Map.groupBy(coded, ({ act, dimension }) => `${act} on ${dimension}`)
  return [...groups].flatMap(([what, all]) => {
    const byStance = [...Map.groupBy(all, ({ stance }) => stance)].sort((a, b) => a[1].length - b[1].length)
    const [rarest] = byStance
    if (!rarest || byStance.length < 2 || what.startsWith('null')) return []
    const [stance, few] = rarest
    return [`${what} is ${stance} in ${few.length} of ${all.length}: ${few.map(({ note }) => note).join(', ')}`]
  })
}
