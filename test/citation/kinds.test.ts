import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { cite } from '../../src/citation/cite.ts'
import { STYLES, type StyleId } from '../../src/citation/styles.ts'
import type { CslRecord } from '../../src/corpus/schemas/source.ts'
import type { Pin } from '../../src/corpus/schemas/note.ts'
import { pinAt } from './pins.ts'

type Row = { kind: string; record: CslRecord; pin: Partial<Pin> } & Record<StyleId, [inText: string, reference: string]>

const rows: Row[] = parse(readFileSync(join(import.meta.dirname, 'kinds.yaml'), 'utf8'))
const cases = rows.flatMap((row) => STYLES.map(({ id, name }) => ({ row, id, name, kind: row.kind })))

describe('kinds of work', () => {
  it.each(cases)('$kind is cited as kinds.yaml says, in $name', async ({ row, id }) => {
    const { inText, reference } = await cite(row.record, pinAt(row.pin), id)
    expect([inText, reference]).toEqual(row[id])
  })
})
