import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { bankItems } from '../../src/quiz/bank.ts'
import { readGift } from '../../src/quiz/exchange/read-gift.ts'
import { readMoodleXml } from '../../src/quiz/exchange/read-moodle-xml.ts'
import { readQti } from '../../src/quiz/exchange/read-qti.ts'
import { BEE_LIBRARY } from '../bees.ts'
import { createFolder, createTestContext } from '../context.ts'
import { footnote } from './run.ts'

const items = bankItems(createTestContext().library, 'export')

async function exported(format: string, ...more: string[]) {
  const folder = createFolder()
  const run = await footnote(['quiz', 'export', '--format', format, '--out', folder, ...more])
  const read = (name: string) => readFileSync(join(folder, name), 'utf8')
  return { ...run, folder, read }
}

/** What a format must keep: who it is, what is asked, what there is to choose, and what is right. */
const kept = (all: typeof items) =>
  all.map(({ id, kind, stem, options, explanation }) => ({
    id,
    kind,
    stem,
    explanation,
    options: options.map(({ text, isCorrect, feedback }) => ({ text, isCorrect, feedback })),
  }))

describe('the question bank, exported', () => {
  it('is the same when it is imported back from GIFT and from Moodle XML', async () => {
    const gift = readGift((await exported('gift')).read('questions.gift'))
    expect(gift.faults).toEqual([])
    expect(kept(gift.items)).toEqual(kept(items))
    const moodle = readMoodleXml((await exported('moodle-xml')).read('questions.xml'))
    expect(moodle.faults).toEqual([])
    expect(kept(moodle.items)).toEqual(kept(items))
  })

  it('is the same when it is imported back from QTI', async () => {
    const { folder, read, out } = await exported('qti')
    expect(out).toMatch(/128 questions in \d+ files/)
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.xml'))
    const { items: back, faults } = readQti(names.map((name) => ({ name, text: read(name) })))
    expect(faults).toEqual([])
    const byId = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id)
    expect(kept(back).sort(byId)).toEqual(kept(items).sort(byId))
  })

  it('carries the citation of every answer', async () => {
    const { read } = await exported('anki-tsv', '--topic', 'Bauder')
    const cards = read('questions.tsv')
      .split('\n')
      .filter((line) => line && !line.startsWith('#'))
    expect(cards.length).toBeGreaterThan(20)
    for (const card of cards)
      expect(card).toMatch(
        /(?:Bauder|Fakhry|Perzyna|Lacroix &amp; Spencer|Lacroix & Spencer|Manfredi-Sánchez), (?:c\. )?20\d\d/,
      )
  })

  it('names what Aiken cannot hold, and what there is instead of an unknown format', async () => {
    const { out } = await exported('aiken')
    expect(out.match(/left out: .* \(Aiken knows one correct option only\)/g)?.length).toBe(12)
    expect(out).toContain('116 questions in')
    expect(await exported('word')).toMatchObject({ code: 2, err: expect.stringContaining('gift, moodle-xml, qti') })
    expect(await exported('gift', '--topic', 'lighthouses')).toMatchObject({ code: 2 })
  })

  it('counts one question as one', async () => {
    const folder = createFolder()
    cpSync(BEE_LIBRARY.FOOTNOTE_LIBRARY, folder, { recursive: true })
    writeFileSync(
      join(folder, 'questions.yaml'),
      '- { id: lorne-1998/night, level: recall, stem: Hives are moved at night., answer: true, rests: [lorne-1998/hives-moved-at-night], explanation: By day some of the bees are out. }\n',
    )
    const env = { FOOTNOTE_LIBRARY: folder }
    const { out } = await footnote(['quiz', 'export', '--format', 'gift', '--out', createFolder()], { env })
    expect(out).toMatch(/^1 question in /)
  })
})
