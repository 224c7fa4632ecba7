import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { readName } from '../../src/library/entities.ts'
import { createTestContext } from '../context.ts'

const { entities } = createTestContext().library
const names = parse(readFileSync(join(import.meta.dirname, '../fixtures/names.yaml'), 'utf8')) as Record<
  string,
  string[]
>
const rows = Object.entries(names).flatMap(([id, forms]) => forms.map((form): [string, string] => [form, id]))

describe('every name, spelling and alias finds its entry', () => {
  it.each(rows)('%s → %s', (name, id) => {
    expect(readName(name, entities)).toMatchObject({ found: { id }, mended: false })
  })
})
