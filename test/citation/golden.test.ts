import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { cite } from '../../src/citation/cite.ts'
import { STYLES, type StyleId } from '../../src/citation/styles.ts'
import { FILES } from '../../src/corpus/schemas/files.ts'
import type { Pin } from '../../src/corpus/schemas/note.ts'
import { pinAt } from './pins.ts'

type Row = { source: string; pin: Partial<Pin> } & Record<StyleId, [inText: string, reference: string]>

const root = join(import.meta.dirname, '../..')
const read = (...path: string[]) => parse(readFileSync(join(root, ...path), 'utf8'))

const rows: Row[] = read('test/citation/golden.yaml')
const cases = rows.flatMap((row) => STYLES.map(({ id, name }) => ({ row, id, name, source: row.source })))

describe('the five sources', () => {
  it.each(cases)('$source is cited as golden.yaml says, in $name', async ({ row, id, source }) => {
    const { csl } = FILES['source.yaml'].parse(read('corpus/sources', source, 'source.yaml'))
    const { inText, reference } = await cite(csl, pinAt(row.pin), id)
    expect([inText, reference]).toEqual(row[id])
  })
})
