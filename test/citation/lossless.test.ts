import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { read as parseRis } from '@customcommander/ris'
import { describe, expect, it } from 'vitest'
import { exportRecords } from '../../src/citation/export.ts'
import { ENTRIES } from './works.ts'

/** Debian's BibTeX with the plain style, as `.ci/bibtex` installs them. */
const hasBibtex = spawnSync('kpsewhich', ['plain.bst']).status === 0

const idsOf = (entries: typeof ENTRIES) => entries.map(({ id }) => id).sort()

describe.skipIf(!hasBibtex)('BibTeX itself', () => {
  async function run() {
    const folder = mkdtempSync(join(tmpdir(), 'footnote-bibtex-'))
    writeFileSync(join(folder, 'all.bib'), await exportRecords(ENTRIES, 'bibtex'))
    writeFileSync(join(folder, 't.aux'), '\\relax\n\\citation{*}\n\\bibstyle{plain}\n\\bibdata{all}\n')
    const said = execFileSync('bibtex', ['t'], { cwd: folder, encoding: 'utf8' })
    return { said, list: readFileSync(join(folder, 't.bbl'), 'utf8').replace(/\s+/g, ' ') }
  }

  it('takes every entry without an error or a warning', async () => {
    const { said, list } = await run()
    expect(said).not.toMatch(/Warning|error/i)
    expect([...list.matchAll(/\\bibitem\{(.+?)\}/g)].map(([, id]) => id).sort()).toEqual(idsOf(ENTRIES))
  })

  it('prints the book of a chapter, months in words, and the series of an episode', async () => {
    const { list } = await run()
    expect(list).toContain('In Ada Roe and Bo~Li, editors, {\\em Locks and weirs}, pages 3--20. Quay Press, 2020.')
    expect(list).toContain('{\\em Social Sciences}, 9(8), August 2020.')
    expect(list).toContain('Talking tides, 7, June 2023.')
    expect(list).toContain('{Series}~17')
  })
})

describe('RIS', () => {
  const fields = async (id: string) => {
    const records = parseRis(await exportRecords(ENTRIES, 'ris'))
    expect(records.map((record) => record.ID?.[0]).sort()).toEqual(idsOf(ENTRIES))
    return records.find((record) => record.ID?.[0] === id)
  }
  const NAMES = { ada: { last_name: 'Roe', first_name: 'Ada' }, bo: { last_name: 'Li', first_name: 'Bo' } }

  it.each([
    ['a-chapter', { TY: ['CHAP'], SP: ['3'], EP: ['20'], T2: ['Locks and weirs'], A2: [NAMES.ada, NAMES.bo] }],
    ['an-article-with-pages', { TY: ['JOUR'], SP: ['349'], EP: ['362'], VL: ['12'], IS: ['3'] }],
    ['an-article-with-a-number', { C7: ['e0146'], VL: ['15'], IS: ['2'] }],
    ['an-edited-book', { A2: [NAMES.ada, NAMES.bo], PB: ['Quay Press'] }],
    ['a-report', { AU: [{ last_name: 'Harbour Office', first_name: '' }], SN: ['12'], M3: ['Report'] }],
    ['a-working-paper', { SN: ['8'], T2: ['Ports Working Paper Series'], UR: ['https://ports.example/wp8'] }],
    ['a-web-page', { TY: ['ELEC'], T2: ['Harbours Today'], UR: ['https://harbours.example/lock'] }],
    [
      'a-podcast-episode',
      { TY: ['SOUND'], AU: [NAMES.ada], T2: ['Talking tides'], M1: ['7'], UR: ['https://tides.example/7'] },
    ],
    ['a-newspaper-article', { AU: [NAMES.ada], DA: [{ year: '2022', month: '11', day: '04' }] }],
    ['a-thesis', { TY: ['THES'], M3: ['PhD thesis'], PB: ['University of Ports'] }],
    ['slides', { TY: ['SLIDE'], M3: ['Lecture slides'] }],
  ])('keeps what is known of %s', async (id, expected) => {
    expect(await fields(id)).toMatchObject(expected)
  })
})
