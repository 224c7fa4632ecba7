import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { BUNDLED_LIBRARY } from '../src/base/paths.ts'
import { loadCorpus } from '../src/corpus/load.ts'
import { STANCES } from '../src/corpus/schemas/framework.ts'

/*
 * How far two coders agree, who coded the notes on the best-covered cities apart from each other by `corpus/coding.md`, before
 * their differences were settled: `coding/a.jsonl`, `coding/b.jsonl`, and `coding/settled.jsonl` with the reasons.
 */

const coded = z.object({
  note: z.string(),
  city: z.string(),
  stances: z.record(z.string(), z.partialRecord(z.enum(STANCES), z.string())),
})

const settled = z.object({
  note: z.string(),
  city: z.string(),
  dimension: z.string(),
  stance: z.partialRecord(z.enum(STANCES), z.string()).nullable(),
  why: z.string(),
})

const read = <Row>(name: string, schema: z.ZodType<Row>): Row[] =>
  readFileSync(join(import.meta.dirname, 'coding', name), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => schema.parse(JSON.parse(line)))

/** What two coders say of the same cell. */
type Pair = [one: string, other: string]

/** Cohen's kappa of pairs of categories: agreement beyond what chance gives, 1 at most; 1 where neither ever differs. */
function kappaOf(pairs: Pair[]): number {
  const categories = new Set(pairs.flat())
  const share = (test: (pair: Pair) => boolean) => pairs.filter(test).length / pairs.length
  const observed = share(([one, other]) => one === other)
  const expected = [...categories].reduce((sum, c) => sum + share(([one]) => one === c) * share(([, o]) => o === c), 0)
  return expected === 1 ? 1 : (observed - expected) / (1 - expected)
}

const stanceOf = (taken: Partial<Record<string, string>> | undefined) => Object.keys(taken ?? {})[0] ?? 'none'

function main(): void {
  const [a, b] = [read('a.jsonl', coded), read('b.jsonl', coded)]
  const other = new Map(b.map((row) => [`${row.note} ${row.city}`, row]))
  const { corpus } = loadCorpus(BUNDLED_LIBRARY)
  const dimensions = corpus.frameworks.filter((f) => f['applies-to'] === 'cities').flatMap((f) => f.dimensions)
  const pairsOn = (id: string) =>
    a.map((row): Pair => [stanceOf(row.stances[id]), stanceOf(other.get(`${row.note} ${row.city}`)?.stances[id])])
  const write = (id: string, pairs: Pair[]) => {
    const [one, two] = [0, 1].map((i) => pairs.filter((pair) => pair[i] !== 'none').length)
    const differ = pairs.filter(([x, y]) => x !== y).length
    const kappa = kappaOf(pairs).toFixed(2)
    process.stdout.write(`${id.padEnd(24)} κ ${kappa}  coded by one ${one}, by the other ${two}, differing ${differ}\n`)
  }
  process.stdout.write(`${a.length} pairs of note and city, each on ${dimensions.length} dimensions\n`)
  for (const { id } of dimensions) write(id, pairsOn(id))
  write(
    'all',
    dimensions.flatMap(({ id }) => pairsOn(id)),
  )
  process.stdout.write(`${read('settled.jsonl', settled).length} stances settled or added, each with a reason\n`)
}

main()
