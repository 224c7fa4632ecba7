import { describe, expect, it } from 'vitest'
import { findSources } from '../../../src/evidence/reading/authors.ts'
import type { SourceEntry } from '../../../src/library/library.ts'
import { createTestContext } from '../../context.ts'

const { library } = createTestContext()
const [known] = library.sources.values()
const written = (id: string, literal: string): [string, SourceEntry][] =>
  known ? [[id, { ...known, id, record: { ...known.record, author: [{ literal }] } }]] : []
const sources = new Map([...written('short', 'BBC UK'), ...written('long', 'Cities Alliance Office')])

describe('the sources that a text names', () => {
  const rows: [text: string, ids: string[], reason: string][] = [
    ['what does the Cities Alliance Office say?', ['long'], 'all that an organisation is called'],
    ['which cities are in an alliance?', [], 'words of its name that mean something else'],
    // An organisation without a word of four letters was once taken to be named by every question.
    ['who helps refugees?', [], 'nothing of a name'],
  ]
  it.each(rows)('%s → %j: %s', (text, ids) => {
    expect(findSources(text, { ...library, sources })).toEqual(ids)
  })
})
