import { existsSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { followFolders } from '../../src/cli/follow-folder.ts'
import { listDocuments, removeDocuments } from '../../src/cli/list-documents.ts'
import { download } from '../../src/documents/intake/download.ts'
import { isPublic } from '../../src/documents/intake/public-address.ts'
import { readDocuments } from '../../src/documents/folder.ts'
import { importMade, listen, writeFiles } from './made/import-made.ts'

const EBB = 'At Skagen the ebb drains the basin to 40 centimetres twice a day.'
const FLOOD = 'The flood fills the dry dock within 55 minutes of the bell.'
const PIER = 'Pilots wait for it at the pier, and count the ships.'

describe('a folder', () => {
  it('is imported whole, each file under an id of its own, with the records that lie beside them', async () => {
    const bib = `@book{roe2001, title={The Dry Dock of Skagen}, author={Roe, Ann}, year={2001}, file={:sub/dock.txt:Text}}
      @article{lund1990, title={On the pilots of the pier}, author={Lund, Eva}, year={1990}}`
    const folder = writeFiles({
      'ebb.txt': EBB,
      'sub/dock.txt': FLOOD,
      'sub/pilots.md': `# On the Pilots of the Pier\n\n${PIER}\n`,
      'library.bib': bib,
      'chart.png': 'no text',
      '.hidden.txt': 'no text',
    })
    const { said, code, kept } = await importMade([folder])
    expect(code).toBe(0)
    expect(kept.map(({ source, record }) => [source, record.title])).toEqual([
      ['ebb', 'Ebb'],
      ['lund1990', 'On the pilots of the pier'],
      ['roe2001', 'The dry dock of Skagen'],
    ])
    expect(said).toContain('1 file of other kinds passed over')
  })

  it('is imported twice without any change, and a copy of a file is no other document', async () => {
    const folder = writeFiles({ 'a/notes.txt': EBB, 'b/notes.txt': FLOOD, 'c/copy.txt': EBB })
    const first = await importMade([folder])
    expect(first.kept.map(({ source }) => source)).toEqual(['copy', 'notes', 'notes-2'])
    const again = await importMade([folder], {}, first.documents)
    expect(again.said.match(/: unchanged/g)).toHaveLength(3)
    expect(again.kept).toEqual(first.kept)
  })

  it('is followed: what is added, changed, moved and gone', async () => {
    const folder = writeFiles({
      'ebb.txt': EBB,
      'flood.txt': `${FLOOD}\n\n${PIER}`,
      'pier.txt': PIER,
      'same.txt': 'A buoy floats.',
    })
    const { documents, config } = await importMade([folder])
    writeFileSync(join(folder, 'new.txt'), 'A mole keeps out the waves.')
    writeFileSync(join(folder, 'flood.txt'), `${FLOOD}\n\nNobody waits.`)
    renameSync(join(folder, 'pier.txt'), join(folder, 'quay.txt'))
    rmSync(join(folder, 'ebb.txt'))
    const { said, code } = await listen(() => followFolders([folder], {}, config))
    expect(code).toBe(0)
    expect(said).toMatch(/flood: replaced, 2 passages\nids: 1 unchanged, 0 moved, 1 orphaned, 1 added/)
    expect(said).toContain(': 1 unchanged, 1 added, 1 changed, 1 moved, 1 gone\ngone: ebb\n')
    expect(readdirSync(documents).sort()).toEqual(['.origins.json', 'flood', 'new', 'pier', 'same'])
    const again = await listen(() => followFolders([folder], {}, config))
    expect(again.said).toContain(': 4 unchanged, 0 added, 0 changed, 0 moved, 0 gone')
  })

  it('that holds nothing loses no document', async () => {
    const folder = writeFiles({ 'ebb.txt': EBB })
    const { config, documents } = await importMade([folder])
    rmSync(join(folder, 'ebb.txt'))
    await expect(followFolders([folder], {}, config)).rejects.toThrow(/nothing was removed/)
    expect(existsSync(join(documents, 'ebb'))).toBe(true)
  })
})

describe('the imported documents', () => {
  it('are listed, and removed by their ids', async () => {
    const folder = writeFiles({ 'ebb.txt': EBB, 'l.vtt': 'WEBVTT\n\n00:07.000 --> 00:09.000\nThe ebb drains it.\n' })
    const { config, documents } = await importMade([folder])
    const listed = await listen(() => listDocuments(config))
    expect(listed.said).toMatch(
      /^ebb: “Ebb” · in “[^”]+” · document · 1 passage · no pages · \d{4}-\d\d-\d\d · own reading · ebb\.txt$/m,
    )
    expect(listed.said).toMatch(/^l: “L” · in “[^”]+” · broadcast · 1 passage · time 0:07 · /m)
    expect(listed.said).toContain('2 documents')
    expect((await listen(() => removeDocuments(['ebb'], config))).said).toBe('ebb: removed\n')
    expect(readDocuments(documents).documents.map(({ source }) => source)).toEqual(['l'])
    expect(() => removeDocuments(['../l'], config)).toThrow(/There is no document/)
  })
})

/** Serves on this machine for one test. Out: its address. */
async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  onTestFinished(() => new Promise((done) => server.close(() => done())))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const PAGE = `<html><head><title>On tides</title></head><body><p>${EBB}</p></body></html>`

describe('an address', () => {
  it('is fetched where it may be, over what it leads to, and its document opens there', async () => {
    const address = await serve((request, response) => {
      if (request.url === '/old') response.writeHead(302, { location: '/tides' }).end()
      else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(PAGE)
    })
    const { kept, code } = await importMade([`${address}/old`], { allowPrivate: true })
    expect(code).toBe(0)
    expect(kept[0]).toMatchObject({
      online: { html: `${address}/tides` },
      record: { title: 'On tides', URL: `${address}/tides` },
    })
  })

  it('of this machine or its network is refused, by digits and by name, unless it is meant', async () => {
    const address = await serve((_, response) => response.end(PAGE))
    for (const private_ of [address, address.replace('127.0.0.1', 'localhost'), 'http://[::1]/', 'http://10.0.0.1/']) {
      const { said, code, kept } = await importMade([private_])
      expect(said).toMatch(/is an address of this machine or its network\.\nAdd --allow-private/)
      expect(code).toBe(1)
      expect(kept).toEqual([])
    }
  })

  it('that sends on to one of this machine is refused there, by digits and by name', async () => {
    const isOpen = (each: string) => each === '127.0.0.1'
    for (const to of ['http://127.0.0.2/', 'http://[::1]/', 'http://0x7f.2/']) {
      const address = await serve((_, response) => response.writeHead(302, { location: to }).end())
      await expect(download(address, { allowPrivate: false, isOpen })).rejects.toThrow(/is an address of this machine/)
    }
  })

  it('that sends on without end, or to another kind of address, or more than fits, is refused', async () => {
    const address = await serve((request, response) => {
      if (request.url === '/loop') response.writeHead(302, { location: '/loop' }).end()
      else if (request.url === '/file') response.writeHead(302, { location: 'file:///etc/passwd' }).end()
      else if (request.url === '/none') response.writeHead(404).end()
      else {
        response.writeHead(200, { 'content-type': 'text/plain' })
        for (let sent = 0; sent < 70; sent++) response.write(Buffer.alloc(1_000_000, 'a'))
        response.end()
      }
    })
    const said = async (path: string) => (await importMade([`${address}${path}`], { allowPrivate: true })).said
    expect(await said('/loop')).toMatch(/from one address to the next more than 5 times/)
    expect(await said('/file')).toMatch(/is no address of the web/)
    expect(await said('/none')).toMatch(/answers with 404/)
    expect(await said('/big.txt')).toMatch(/is larger than 64 MB/)
  })

  it.each([
    ['93.184.215.14', true],
    ['2606:2800:21f:cb07:6820:80da:af6b:8b2c', true],
    ['127.0.0.1', false],
    ['0.0.0.0', false],
    ['169.254.169.254', false],
    ['100.64.0.1', false],
    ['::1', false],
    ['::ffff:127.0.0.1', false],
    ['::ffff:7f00:1', false],
    ['64:ff9b::7f00:1', false],
    ['fd00::1', false],
    ['fe80::1%eth0', false],
    ['2002:7f00:1::', false],
    ['localhost', false],
  ])('%s is one of the internet: %s', (address, expected) => {
    expect(isPublic(address)).toBe(expected)
  })
})
