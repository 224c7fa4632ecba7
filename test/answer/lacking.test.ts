import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BUNDLED_LIBRARY } from '../../src/base/paths.ts'
import { loadCorpus } from '../../src/corpus/load.ts'
import { importFile } from '../../src/documents/import.ts'
import { createTestContext, DOCUMENTS_DIR, dispatch, type TestContext } from '../context.ts'

describe.skipIf(!DOCUMENTS_DIR)('what a named source lacks, with the texts', () => {
  let folder = ''
  let context: TestContext
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'footnote-lacking-'))
    const { sources } = loadCorpus(BUNDLED_LIBRARY).corpus
    for (const { id } of sources) await importFile(join(DOCUMENTS_DIR ?? '', `${id}.txt`), { folder, sources })
    context = createTestContext({ FOOTNOTE_DOCUMENTS: folder })
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const ask = async (question: string) =>
    JSON.stringify((await dispatch({ command: 'ask', input: { question } }, context)).blocks)

  it('is said where its text does not name the thing', async () => {
    expect(await ask('what does fakhry say about zurich')).toContain('Fakhry does not mention Zurich. Others do:')
  })

  it('is not said of a thing that the text names and no note is about', async () => {
    for (const question of ['does fakhry mention UNHCR', 'does bauder mention UCLG'])
      expect(await ask(question), question).not.toContain('not mention')
  })
})
