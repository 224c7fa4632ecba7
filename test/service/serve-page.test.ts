import { once } from 'node:events'
import { createServer } from 'node:http'
import { connect } from 'node:net'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { systemClock as clock } from '../../src/base/clock.ts'
import { readConfig } from '../../src/base/config.ts'
import { createChallenges } from '../../src/context/challenges.ts'
import { holdNow } from '../../src/context/holding.ts'
import { loadCorpus } from '../../src/corpus/load.ts'
import { importFile } from '../../src/documents/import.ts'
import { servePage } from '../../src/service/serve-page.ts'
import { BEE_DOCUMENTS, BEE_LIBRARY } from '../bees.ts'
import { createFolder } from '../context.ts'
import { createReadableLog } from '../store/opened.ts'
import { toText } from '../web/browse.ts'

/** A page over a library whose text is imported, on a port of its own; what is read of a page of it. */
async function serve(environment: Record<string, string>) {
  const { log, lines } = createReadableLog()
  const folder = createFolder()
  const { sources } = loadCorpus(BEE_LIBRARY.FOOTNOTE_LIBRARY).corpus
  await importFile(join(BEE_DOCUMENTS, 'the-heather-year.md'), { folder, sources })
  const config = readConfig({
    ...BEE_LIBRARY,
    FOOTNOTE_DOCUMENTS: folder,
    FOOTNOTE_CACHE: createFolder(),
    ...environment,
  })
  const held = holdNow(config, { log, now: clock.now })
  const ground = { log, clock, current: () => held, stored: { challenges: createChallenges(clock) } }
  const served = await servePage(config, config.page.port ?? 0, ground)
  onTestFinished(served.stop)
  const [passage] = held.library.passages.values()
  const [note] = held.library.places.keys()
  const read = async (path: string) => toText(await (await fetch(new URL(path, served.address))).text())
  const ask = (path: string) => fetch(new URL(path, served.address))
  const send = async (path: string, form: Record<string, string>, from: string) => {
    const headers = { origin: new URL(served.address).origin, 'x-forwarded-for': from }
    const body = new URLSearchParams(form)
    return (await fetch(new URL(path, served.address), { method: 'POST', headers, body })).status
  }
  return { read, ask, send, passage, note, address: served.address, lines }
}

it('shows notes and nothing of an imported text, unless it is told to', async () => {
  const { read, passage, note } = await serve({})
  const sentence = passage?.sentences[0]?.text ?? '-'
  for (const page of [`/passage/${passage?.id}`, `/note/${note}`])
    expect(await read(page), page).not.toContain(sentence)
  expect(await read(`/note/${note}`)).toContain('The text is not imported here')
  expect(await read(`/complete?q=${encodeURIComponent(`/passage ${sentence.split(' ')[1]}`)}`)).not.toContain(
    sentence.slice(0, 30),
  )
})

it('shows imported texts passage by passage where it is told to', async () => {
  const { read, passage, note } = await serve({ SHOW_PASSAGES: 'true' })
  expect(await read(`/passage/${passage?.id}`)).toContain(passage?.sentences[0]?.text.split('\n')[0])
  expect(await read(`/note/${note}`)).not.toContain('The text is not imported here')
})

it('says that its port is taken', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  onTestFinished(() => void other.close())
  await new Promise((resolve) => other.once('listening', resolve))
  const { port } = other.address() as AddressInfo
  await expect(serve({ PORT: String(port) })).rejects.toThrow(`Port ${port} is taken by another program`)
})

it('lets a class behind one address read, and says when to go on to whoever asks for more', async () => {
  const { read, ask } = await serve({})
  for (let i = 0; i < 60; i += 1) expect((await ask(`/sources?x=${i}&utm_source=mail`)).status).not.toBe(429)
  expect(await read('/r?c=sources')).not.toContain('One moment')
  const responses = await Promise.all(Array.from({ length: 600 }, () => ask('/assets/none')))
  const statuses = new Map(responses.map((response) => [response.status, response]))
  expect(Number(statuses.get(429)?.headers.get('retry-after'))).toBeGreaterThan(0)
})

it('takes no more challenges in an hour than somebody can read, whoever sends them', async () => {
  const { send, note } = await serve({})
  const form = { c: 'challenge', id: note ?? '', reason: 'The year is another one.' }
  const statuses: number[] = []
  for (let i = 0; i < 70; i += 1)
    statuses.push(await send('/r', { ...form, reason: `${form.reason} ${i}` }, `198.51.100.${i}`))
  expect(statuses.slice(0, 60).every((status) => status === 200)).toBe(true)
  expect(statuses.slice(60).every((status) => status === 429)).toBe(true)
})

it('logs no fault of ours where somebody breaks a form off', async () => {
  const { address, lines } = await serve({})
  const { port } = new URL(address)
  const socket = connect(Number(port), '127.0.0.1')
  await once(socket, 'connect')
  socket.write(
    'POST /r HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 100\r\n\r\nc=c',
  )
  socket.destroy()
  await expect.poll(async () => (await fetch(address)).status).toBe(200)
  expect(lines.filter((line) => line.includes('"level":50'))).toEqual([])
})
