import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkCorpus } from '../../src/cli/check.ts'
import { BUNDLED_LIBRARY } from '../../src/base/paths.ts'
import { loadCorpus } from '../../src/corpus/load.ts'
import { findDocument } from '../../src/documents/folder.ts'
import { importFile } from '../../src/documents/import.ts'
import { writeDocument } from '../../src/documents/write.ts'
import { isQuoteExact } from '../../src/evidence/deciding/quote.ts'
import { foldTypography } from '../../src/text/fold.ts'
import { importAndRead } from '../imported.ts'
import { createFolder, createTestContext, DOCUMENTS_DIR, dispatch } from '../context.ts'

const QUESTION = 'what does Barcelona’s Nausica programme offer?'
const ask = async (folder: string) => {
  const context = createTestContext({ FOOTNOTE_DOCUMENTS: folder })
  return { reply: await dispatch({ command: 'ask', input: { question: QUESTION } }, context), context }
}

/** Changes one word in what is stored of a passage, as a damaged disk or a bug would. */
function changeStored(folder: string, from: string, to: string): void {
  const document = findDocument(folder, 'bauder-2022')
  if (!document) throw new Error('the chapter is not there')
  const { passages, retired, ...head } = document
  const before = JSON.stringify(passages)
  expect(before).toContain(from)
  const changed = JSON.parse(before.replaceAll(from, to)) as typeof passages
  writeDocument(folder, head, { passages: changed, retired }, readFileSync(join(folder, 'bauder-2022', 'original')))
}

describe.skipIf(!DOCUMENTS_DIR)('with the real chapter', () => {
  const chapter = join(DOCUMENTS_DIR ?? '', 'bauder-2022.txt')
  const { sources } = loadCorpus(BUNDLED_LIBRARY).corpus

  async function importChapter(): Promise<string> {
    const target = createFolder()
    for (const { id } of sources) await importFile(join(DOCUMENTS_DIR ?? '', `${id}.txt`), { folder: target, sources })
    return target
  }

  it('recognises it, and keeps every passage where it stands', async () => {
    const { document, known } = await importAndRead(chapter, { folder: createFolder(), sources })
    const text = readFileSync(chapter, 'utf8')
    expect(known).toBe(true)
    for (const passage of document.passages) {
      const [start, end] = passage.range
      expect(foldTypography(text.slice(start, end)).slice(0, 12)).toBe(foldTypography(passage.text).slice(0, 12))
      expect(Number(passage.pin.page)).toBeGreaterThanOrEqual(91)
      expect(Number(passage.pin.page)).toBeLessThanOrEqual(112)
    }
  })

  it('finds no fault in any pin', async () => {
    const lines: string[] = []
    const code = await checkCorpus(BUNDLED_LIBRARY, DOCUMENTS_DIR, (line) => lines.push(line))
    expect(lines.at(-1)).toBe('No faults.')
    expect(code).toBe(0)
    expect(lines.filter((line) => line.includes('no reason given'))).toEqual([])
    expect(lines.join()).toMatch(/body paragraphs that state something have a note \((?:100|9[7-9])/)
  })

  it('quotes the sentence that answers, with the range of its passage, and does not say it once more', async () => {
    const [first] = (await ask(await importChapter())).reply.excerpts
    const text = readFileSync(chapter, 'utf8')
    expect(first).toMatchObject({
      kind: 'passage',
      id: 'bauder-2022/barcelona-nausica-programme',
      pin: { page: '100' },
    })
    expect(first?.text).toContain('Nausica')
    expect(first?.inBrief).toBeNull()
    expect(foldTypography(text.slice(...(first?.quoted ?? [0, 0])))).toContain('Nausica programme in 2016')
    expect(first?.range?.[0]).toBeLessThanOrEqual(first?.quoted?.[0] ?? 0)
    expect((first?.range?.[1] ?? 0) - (first?.range?.[0] ?? 0)).toBeLessThanOrEqual(1500)
  })

  it('can quote every note: each pinned sentence passes the check', async () => {
    const context = createTestContext({ FOOTNOTE_DOCUMENTS: await importChapter() })
    const { notes, places } = context.library
    expect(places.size).toBe(notes.size)
    for (const { id, source } of notes.values())
      expect(isQuoteExact(places.get(id)?.sentences ?? [], source, context.library), id).toBe(true)
    for (const city of context.library.cities) {
      const { excerpts } = await dispatch({ command: 'city', input: { name: city.id } }, context)
      for (const excerpt of excerpts) expect(excerpt.kind, excerpt.id).toBe('passage')
    }
    expect(context.logged().filter((line) => Number(line['level']) >= 50)).toEqual([])
  })

  it('does not show a quotation in which one word was changed, and logs the fault as ours', async () => {
    const changed = await importChapter()
    changeStored(changed, 'Nausica programme', 'Nausica project')
    const { reply, context } = await ask(changed)
    expect(reply.excerpts[0]).toMatchObject({ kind: 'note', id: 'bauder-2022/barcelona-nausica-programme' })
    expect(JSON.stringify(reply)).not.toContain('Nausica project')
    expect(context.logged()).toContainEqual(
      expect.objectContaining({ level: 50, msg: expect.stringContaining('does not match the imported text') }),
    )
  })

  it('answers from the notes when the imported file itself was changed', async () => {
    const changed = await importChapter()
    const file = join(changed, 'bauder-2022', 'original')
    writeFileSync(file, readFileSync(file, 'utf8').replace('Nausica', 'Nausika'))
    const { reply, context } = await ask(changed)
    expect(reply.excerpts[0]?.kind).toBe('note')
    expect(context.logged()).toContainEqual(
      expect.objectContaining({ level: 40, msg: expect.stringContaining('no longer holds the text') }),
    )
  })

  it('names another version when a document is there', async () => {
    expect((await ask(await importChapter())).reply.library).not.toBe((await ask(createFolder())).reply.library)
  })
})
