import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it, onTestFinished } from 'vitest'
import { commands } from '../../commands/index.ts'
import type { Place } from '../../src/context/settings.ts'
import { LEFT_MS } from '../../src/context/own-folders.ts'
import { prepareOwn } from '../../src/context/prepare.ts'
import type { Call } from '../../src/reply/reply.ts'
import { BEE_LIBRARY } from '../bees.ts'
import { createFolder } from '../context.ts'
import { packZip } from '../documents/made/zip.ts'
import { type Running, runLive } from '../live.ts'

/** Nobody types what stands in capitals here: it can only come from the text. */
const TEXT = `---
title: Of the VORBELUNE
author: Trellowby, Ann
year: 1931
---

# Of the VORBELUNE

## The zyrqualith engine

The zyrqualith engine was built in 1931 by Ann Trellowby, who called it VORBELUNE.

## Where it stands

It stands in the yard of the VORBELUNE works at Hask, and hums all night.
`
const DOCK = `<html><body><h1>On the dock of Orrin</h1><p>The dock of Orrin holds two ships at the spring tide of the year.</p>
  <img src="dock.png"><h2>References</h2><p>Roe, A. (1990). Docks.</p></body></html>`
const HIDDEN = /vorbelune/i
const QUESTION = 'Who built the zyrqualith engine?'

/** Serves files as the web does. */
async function serve(files: Record<string, string | Buffer>): Promise<string> {
  const server = createServer(({ url = '' }, response) => {
    const text = files[url.slice(1)]
    const type = url.endsWith('.zip') ? 'application/zip' : 'text/markdown'
    response.writeHead(text === undefined ? 404 : 200, { 'content-type': type })
    response.end(text)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const placeIn = (server: string): Place => ({
  ...{ kind: 'server', server, channel: `${server}1`, manages: true, moderates: true, managesEvents: true },
  ...{ roles: [], lacks: [] },
})
const DIRECT: Place = { ...placeIn('0'), kind: 'direct', server: null, channel: '77' }
const [A, B] = [placeIn('11'), placeIn('22')]

async function open() {
  const where = { FOOTNOTE_DOCUMENTS: createFolder(), FOOTNOTE_CACHE: createFolder(), ALLOW_CHAT_IMPORT: 'true' }
  const running = runLive({ ...BEE_LIBRARY, ...where })
  const files: Record<string, string | Buffer> = { 'engine.md': TEXT }
  const web = await serve(files)
  const say = ({ command, input }: Call, place: Place | null) =>
    running.app.answer({ command, input, place, asker: `${place?.channel} 5`, reader: '5' })
  const add = (place: Place) => say({ command: 'readings add', input: { link: `${web}/engine.md` } }, place)
  const ask = (place: Place | null, question = QUESTION) => say({ command: 'ask', input: { question } }, place)
  return { ...running, ...{ say, add, ask, files, web }, documents: where.FOOTNOTE_DOCUMENTS }
}

const complete = async ({ app }: Running, place: Place, command: string, option: string, typed: string) => {
  const found: string[] = []
  await app.receive(
    { kind: 'completion', id: null, place, reader: '5', asker: null },
    async (visit) => void found.push(JSON.stringify(await visit.suggest(command, option, typed))),
    async () => {},
  )
  return found.join('')
}

describe('readings of a server’s own', () => {
  it('come in by a link, are answered from there alone, are updated, and go by command', async () => {
    const running = await open()
    const { say, add, ask, files } = running
    expect((await ask(A)).outcome).toBe('not-found')
    const added = await add(A)
    expect(added).toMatchObject({ outcome: 'answered', title: 'Taken in' })
    const questions = added.choices.filter(({ command }) => command === 'ask')
    expect(questions).toHaveLength(2)
    for (const { input } of questions) expect((await ask(A, input['question'])).outcome).toBe('answered')
    expect((await ask(A)).excerpts[0]?.source).toBe('trellowby-1931')
    expect((await ask(B)).outcome).toBe('not-found')
    expect(await add(A)).toMatchObject({ title: 'Nothing has changed' })

    files['engine.md'] = TEXT.replaceAll('1931', '1932')
    const updated = await say({ command: 'readings update', input: {} }, A)
    expect(updated.title).toBe('Taken in')
    expect(JSON.stringify(updated.blocks)).toContain('In the place of what was there by that name: trellowby-1931.')
    expect(JSON.stringify(await ask(A))).toContain('1932')

    const list = JSON.stringify(await say({ command: 'readings list', input: {} }, A))
    expect(list).toMatch(/Of the VORBELUNE[\s\S]*1 of 20, each of at most/)
    const id = (await ask(A)).excerpts[0]?.id ?? ''
    expect(await complete(running, A, 'readings remove', 'reading', '')).toContain('VORBELUNE')
    expect(await say({ command: 'readings remove', input: { reading: 'trellowby-1931' } }, A)).toMatchObject({
      title: 'Removed',
    })
    expect((await ask(A)).outcome).toBe('not-found')
    expect(await say({ command: 'passage', input: { id } }, A)).toMatchObject({
      title: 'That reading has been removed',
    })
    expect(await say({ command: 'passage', input: { id } }, B)).not.toMatchObject({
      title: 'That reading has been removed',
    })
  })

  it('have room again once others were removed, however many there were', async () => {
    const { say, add, documents } = await open()
    await add(A)
    await say({ command: 'readings remove', input: { reading: 'trellowby-1931' } }, A)
    const were = Array.from({ length: 25 }, (_, i) => [`was-${i}.md`, { id: `was-${i}`, sha256: '0' }] as const)
    writeFileSync(join(documents, '.servers', '11', '.origins.json'), JSON.stringify(Object.fromEntries(were)))
    expect(await add(A)).toMatchObject({ title: 'Taken in' })
  })

  it('of which one is fetched in vain are updated all the same, and which it was is said', async () => {
    const { say, files, web } = await open()
    files['weir.md'] = '# On the weir of Orrin\n\nThe weir of Orrin was opened in 1804.\n'
    for (const name of ['engine.md', 'weir.md'])
      await say({ command: 'readings add', input: { link: `${web}/${name}` } }, A)
    files['weir.md'] = '# On the weir of Orrin\n\nThe weir of Orrin was opened in 1805.\n'
    delete files['engine.md']
    const updated = await say({ command: 'readings update', input: {} }, A)
    expect(updated).toMatchObject({ outcome: 'answered', title: 'Taken in' })
    expect(JSON.stringify(updated.blocks)).toMatch(/On the weir of Orrin.*Not taken in.*engine\.md answers with 404/)
  })

  it('come in from an archive but for what is wrong in it, say what was left out, and are updated with it', async () => {
    const { say, ask, files, web } = await open()
    const weir = (year: number) => `# On the weir of Orrin\n\nThe weir of Orrin was opened in ${year}.\n`
    const pack = (year: number) =>
      packZip([
        { name: 'texts/weir.md', content: weir(year) },
        { name: 'texts/empty.md', content: '\n' },
        { name: 'texts/dock.html', content: DOCK },
        { name: 'texts/chart.png', content: 'no text' },
        { name: 'inner.zip', content: packZip([{ name: 'a.md', content: 'A.' }]) },
      ])
    files['all.zip'] = pack(1804)
    const added = await say({ command: 'readings add', input: { link: `${web}/all.zip` } }, A)
    expect(added).toMatchObject({ outcome: 'answered', title: 'Taken in' })
    const said = JSON.stringify(added.blocks)
    expect(said).toMatch(/On the weir of Orrin.*Not taken in.*\/all\.zip\/texts\/empty\.md holds no paragraph/)
    expect(said).toMatch(/Not in the text of \S+: 1 picture\./)
    expect(said).toMatch(/Left out of \S+, as no part of what it says: References\./)
    expect(said).toMatch(/1 file of another kind was passed over\..*are not read: inner\.zip\./)
    files['all.zip'] = pack(1805)
    const updated = await say({ command: 'readings update', input: {} }, A)
    expect(JSON.stringify(updated.blocks)).toContain(
      'In the place of what was there by that name: on-the-weir-of-orrin.',
    )
    expect(JSON.stringify(await ask(A, 'When was the weir of Orrin opened?'))).toContain('1805')
  })

  it('stay listed and can be removed where everybody has a text by the same id since', async () => {
    const { say, add, pass, tell, documents } = await open()
    await add(A)
    cpSync(join(documents, '.servers', '11', 'trellowby-1931'), join(documents, 'trellowby-1931'), { recursive: true })
    tell()
    await pass(5000)
    const list = JSON.stringify(await say({ command: 'readings list', input: {} }, A))
    expect(list).toMatch(/Of the VORBELUNE, 2 passages\. Everybody has a text by this id now/)
    expect(await add(A)).toMatchObject({ title: 'That could not be taken in' })
    const removed = await say({ command: 'readings remove', input: { reading: 'trellowby-1931' } }, A)
    expect(removed).toMatchObject({ title: 'Removed' })
    expect(JSON.stringify(await say({ command: 'readings list', input: {} }, A))).toContain('There is none yet.')
  })

  it('are there again after the program was killed while it took some in, and nothing is left beside them', async () => {
    const { add, documents } = await open()
    await add(A)
    const servers = join(documents, '.servers')
    renameSync(join(servers, '11'), join(servers, '.11.old-999999999'))
    for (const left of ['.11.new-999999999', '.22.new-999999999']) mkdirSync(join(servers, left))
    const where = { FOOTNOTE_DOCUMENTS: documents, FOOTNOTE_CACHE: createFolder(), ALLOW_CHAT_IMPORT: 'true' }
    const { app } = runLive({ ...BEE_LIBRARY, ...where })
    expect(readdirSync(servers)).toEqual(['11'])
    const reply = await app.answer({ command: 'ask', input: { question: QUESTION }, place: A })
    expect(reply.outcome).toBe('answered')
  })

  it('are made ready apart, once, where another version of the program has left them otherwise', async () => {
    const { add, ask, web, documents } = await open()
    await add(A)
    await ask(A)
    rmSync(join(documents, '.servers', '11', 'trellowby-1931', 'index.bin'))
    let times = 0
    const where = { FOOTNOTE_DOCUMENTS: documents, FOOTNOTE_CACHE: createFolder(), ALLOW_CHAT_IMPORT: 'true' }
    const { app } = runLive(
      { ...BEE_LIBRARY, ...where },
      {
        preparing(...given) {
          times += 1
          return prepareOwn(...given)
        },
      },
    )
    const say = (command: string, input: Record<string, string>) => app.answer({ command, input, place: A })
    expect(await say('ask', { question: QUESTION })).toMatchObject({ outcome: 'answered' })
    expect(times).toBe(1)
    await say('readings add', { link: `${web}/engine.md` })
    expect(await say('ask', { question: QUESTION })).toMatchObject({ outcome: 'answered' })
    expect(times).toBe(2)
  })

  it('in another language are known at the next start, so that nobody waits for what tells it', async () => {
    const { say, ask, app, files, web } = await open()
    const speakOthers = () => app.context.readings?.speakOthers()
    expect(speakOthers()).toBe(false)
    files['kran.md'] =
      '# Der Kran von Vell\n\nDer Kran von Vell wird im Winter nicht bewegt, weil das Eis ihn sonst zerdrückt.\n'
    await say({ command: 'readings add', input: { link: `${web}/kran.md` } }, A)
    expect((await ask(A, 'Wann wird der Kran von Vell nicht bewegt?')).excerpts[0]?.text).toContain('Winter')
    expect(speakOthers()).toBe(true)
  })

  it('are not taken in where something is wrong with them, and nothing changes then', async () => {
    const { say, files, web, documents } = await open()
    const link = (name: string) => say({ command: 'readings add', input: { link: `${web}/${name}` } }, A)
    files['empty.md'] = '\n'
    for (const name of ['empty.md', 'missing.md'])
      expect(await link(name), name).toMatchObject({ outcome: 'bad-input', title: 'That could not be taken in' })
    expect(await say({ command: 'readings add', input: {} }, A)).toMatchObject({ outcome: 'bad-input' })
    const stranger = { ...A, manages: false }
    expect(await say({ command: 'readings list', input: {} }, stranger)).toMatchObject({ outcome: 'bad-input' })
    expect(existsSync(join(documents, '.servers', '11'))).toBe(false)
  })

  it('go some time after the bot has left, and stay where it came back', async () => {
    const { add, ask, app, clock, live } = await open()
    await live.stop()
    await add(A)
    await add(B)
    const sweep = (...isIn: string[]) => app.context.readings?.sweep((server) => isIn.includes(server))
    sweep()
    await clock.advance(LEFT_MS - 1)
    sweep('22')
    expect((await ask(A)).outcome).toBe('answered')
    await clock.advance(1)
    sweep()
    expect((await ask(A)).outcome).toBe('not-found')
    expect((await ask(B)).outcome).toBe('answered')
  })

  it('are not there unless the operator allows them', async () => {
    const where = { FOOTNOTE_DOCUMENTS: createFolder(), FOOTNOTE_CACHE: createFolder() }
    const { app } = runLive({ ...BEE_LIBRARY, ...where })
    expect(app.commands.filter(({ name }) => name.startsWith('readings'))).toEqual([])
    const help = await app.answer({ command: 'help', input: {}, place: A })
    expect(JSON.stringify(help)).not.toContain('readings')
  })

  it('show in no reply, completion or log line of another server, whatever is asked there', async () => {
    const running = await open()
    const { say, add, ask, logged, app } = running
    await add(A)
    const [first] = (await ask(A)).excerpts
    const { library } = (await app.context.readings?.open('11')) ?? {}
    const typed = [
      ...[QUESTION, 'zyrqualith', 'zyr', '', 'Trellowby', 'trellowby-1931', first?.id ?? '', 'Hask', 'all', '1', 'apa'],
      ...[
        '“It stands in the yard of the works at Hask, and hums all night”',
        'what is a waggle dance?',
        'more',
        'source?',
      ],
      ...(library?.passages.keys() ?? []),
    ]
    const places = fc.constantFrom<Place | null>(B, DIRECT, null)
    const act = fc.record({
      command: fc.constantFrom(...commands),
      values: fc.array(fc.constantFrom(...typed), { minLength: 6, maxLength: 6 }),
      place: places,
    })
    await fc.assert(
      fc.asyncProperty(act, async ({ command: { name, options }, values, place }) => {
        const input = Object.fromEntries(options.map((option, i) => [option.name, values[i % values.length] ?? '']))
        // To add it there is not what is asked for.
        if (name !== 'readings add')
          expect(JSON.stringify(await say({ command: name, input }, place))).not.toMatch(HIDDEN)
        for (const { name: option } of options)
          expect(await complete(running, place ?? DIRECT, name, option, values[0] ?? '')).not.toMatch(HIDDEN)
        // In between, those who may see it do.
        if (values[0] === 'zyr') expect((await ask(A)).excerpts[0]?.source).toBe('trellowby-1931')
      }),
      { numRuns: 200 },
    )
    expect(JSON.stringify(logged())).not.toMatch(HIDDEN)
    expect(JSON.stringify([...app.context.library.sources])).not.toMatch(HIDDEN)
    expect([...app.context.library.passages.values()]).toEqual([])
  })
})
