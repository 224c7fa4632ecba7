import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BUNDLED_LIBRARY } from '../../src/base/paths.ts'
import { loadCorpus } from '../../src/corpus/load.ts'
import { importFile } from '../../src/documents/import.ts'
import { createTestContext, DOCUMENTS_DIR, dispatch, type TestContext } from '../context.ts'

describe.skipIf(!DOCUMENTS_DIR)('the first place of an answer, with the texts', () => {
  const folder = mkdtempSync(join(tmpdir(), 'footnote-'))
  let context: TestContext
  beforeAll(async () => {
    const { sources } = loadCorpus(BUNDLED_LIBRARY).corpus
    for (const { id } of sources) await importFile(join(DOCUMENTS_DIR ?? '', `${id}.txt`), { folder, sources })
    context = createTestContext({ FOOTNOTE_DOCUMENTS: folder })
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  const firstOf = async (question: string) =>
    (await dispatch({ command: 'ask', input: { question } }, context)).excerpts[0]

  it.each([
    ['who hosts the podcast', /Perzyna/, 'the sentence behind names her'],
    ['why did berkeley offer sanctuary in 1971', /soldiers.* who resisted/, '“This event” leans on the one before'],
    ['who is the mayor of barcelona', /Colau/, 'only the note names her'],
    ['quién es la alcaldesa de barcelona', /Colau/, 'in Spanish too'],
    ['wer ist bürgermeisterin von barcelona', /Colau/, 'and in German'],
    ['whos mayor of palermo', /Orlando/, 'his name stands two sentences before'],
  ])('%s: holds the words that answer (%s: %s)', async (question, answer) => {
    expect((await firstOf(question))?.text).toMatch(answer)
  })

  it('is no longer than two sentences for it, and reads as the text does', async () => {
    const excerpt = await firstOf('who hosts the podcast')
    expect(excerpt?.kind).toBe('passage')
    const [first = 0, last = 0] = excerpt?.pin.sentences ?? []
    expect(last - first).toBeLessThanOrEqual(1)
  })

  it('quotes where only who tells it is named in the note', async () => {
    expect((await firstOf('who was mayor of toronto in 2013'))?.kind).toBe('passage')
  })
})
