import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import MiniSearch from 'minisearch'
import { beforeAll, describe, expect, it } from 'vitest'
import { exportSite } from '../../src/web/export/export-site.ts'
import { makeRoom, markWritten } from '../../src/web/export/make-room.ts'
import { createBeeContext } from '../bees.ts'
import { appOf, createFolder } from '../context.ts'
import { toText } from './browse.ts'

const folder = mkdtempSync(join(tmpdir(), 'footnote-site-'))
const context = createBeeContext()
beforeAll(
  () => exportSite(appOf(context), folder, { languages: ['en', 'de'], publicUrl: 'https://footnote.example' }),
  60_000,
)

const read = (file: string) => readFileSync(join(folder, file), 'utf8')

describe('a site without a server', () => {
  it('has a page for each source, note, term and person', () => {
    const { sources, notes, entities } = context.library
    const pages = [
      ...[...sources.keys()].map((id) => `source/${id}`),
      ...[...notes.keys()].map((id) => `note/${id}`),
      ...entities.filter(({ kind }) => kind !== 'city').map(({ kind, id }) => `${kind}/${id}`),
    ]
    expect(pages.length).toBeGreaterThan(10)
    expect(pages.filter((page) => !existsSync(join(folder, page, 'index.html')))).toEqual([])
    const [note] = notes.values()
    expect(toText(read(`note/${note?.id}/index.html`))).toContain(note?.says)
    expect(read(`note/${note?.id}/index.html`)).toContain(
      `rel="canonical" href="https://footnote.example/note/${note?.id}/"`,
    )
  })

  it('leads nowhere that is not there, wherever it stands', () => {
    const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'))
    const dead = pages.flatMap((page) => {
      const addresses = [...read(page).matchAll(/(?:href|src|action|srcset)="([^"#]*)[^"]*"/g)].map(([, to = '']) => to)
      const own = addresses.filter((address) => address && !address.startsWith('https:'))
      const places = own.map((address) => ({ page, address, file: join(folder, dirname(page), decodeURI(address)) }))
      return places.filter(({ address, file }) => address.startsWith('/') || !existsSync(file))
    })
    expect(dead).toEqual([])
  })

  it('leads from its beginning to all that can be looked around in', () => {
    const [, ways = ''] = read('index.html').match(/<ul class="ways">(.*?)<\/ul>/s) ?? []
    const items = ways.split('<li>').slice(1)
    expect(items.length).toBeGreaterThan(3)
    expect(items.filter((item) => !item.includes('<a href='))).toEqual([])
  })

  it('is there in other languages, page by page', () => {
    const [note] = context.library.notes.keys()
    const there = read(`note/${note}/index.html`).match(/href="([^"]+)" hreflang="de"/)?.[1] ?? ''
    expect(join('note', note ?? '', there)).toBe(`de/note/${note}/`)
    expect(read(`de/note/${note}/index.html`)).toContain('<html lang="de"')
  })

  it('cites each note in all styles', () => {
    const [note] = context.library.notes.keys()
    expect(toText(read(`note/${note}/index.html`))).toContain('APA (7th edition)')
  })

  it('is searched in the browser', () => {
    const { options, index } = JSON.parse(read('search/index.json'))
    const [term] = context.library.terms
    const found = MiniSearch.loadJS(index, options).search(term?.name ?? '', { prefix: true })
    expect(found.map(({ id }) => id)).toContain(`term/${term?.id}/`)
    expect(read('assets/search.js')).toContain("from './minisearch.js'")
  })
})

describe('pages of notes', () => {
  it('are called otherwise, each, in a row of tabs', () => {
    const titles = [...context.library.notes.keys()].map(
      (id) => read(`note/${id}/index.html`).match(/<title>(.*?)<\/title>/s)?.[1],
    )
    expect(new Set(titles).size).toBe(titles.length)
  })
})

describe('a folder that a site is written into', () => {
  it('loses what an earlier one left, and nothing that is somebody else’s', () => {
    const own = createFolder()
    makeRoom(own)
    writeFileSync(join(own, 'old.html'), '')
    markWritten(own, ['old.html'])
    mkdirSync(join(own, '.git'))
    makeRoom(own)
    expect(readdirSync(own).toSorted()).toEqual(['.footnote-site', '.git'])
    writeFileSync(join(own, 'index.html'), 'mine')
    expect(() => makeRoom(own)).toThrow(/holds what no export has written: index\.html/)
    expect(readFileSync(join(own, 'index.html'), 'utf8')).toBe('mine')
  })
})
