import { appendFileSync, cpSync, mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Place } from '../../src/context/settings.ts'
import { importFile } from '../../src/documents/import.ts'
import { sayImporting } from '../../src/documents/importing.ts'
import { removeDocument } from '../../src/documents/remove.ts'
import type { Reply } from '../../src/reply/reply.ts'
import { BEE_LIBRARY } from '../bees.ts'
import { createFolder, createTestContext, dispatch } from '../context.ts'
import { type Running, runLive } from '../live.ts'

const PUMP = `# On the tidal pump

The tidal pump of Orrin was built in 1887 by Maud Teller to drain the salt meadows.

It lifts nine barrels of water with each tide, and nobody has to stand beside it.
`
const QUESTION = 'Who built the tidal pump of Orrin?'

/** Imports a text under an id, as the command line does in a process of its own. */
async function put(folder: string, id: string, text: string): Promise<void> {
  const file = join(createFolder(), `${id}.md`)
  writeFileSync(file, text)
  const given = { id, title: `Of ${id}`, author: 'Roe, Jane', year: '2001', kind: 'report', publisher: 'Orrin Press' }
  await importFile(file, { folder, sources: [], given, replace: true })
}

const folders = () => ({ FOOTNOTE_DOCUMENTS: createFolder(), FOOTNOTE_CACHE: createFolder() })

const ask = ({ app }: Running, question = QUESTION) => app.answer({ command: 'ask', input: { question } })

/** What a reply shows, without what tells one library from another. */
const shownOf = ({ outcome, title, blocks, excerpts }: Reply) => JSON.stringify({ outcome, title, blocks, excerpts })

const MANAGED: Place = {
  ...{ server: '1', channel: '2', roles: [], lacks: [] },
  ...{ kind: 'server', manages: true, moderates: true, managesEvents: true },
}

const status = ({ app }: Running) => app.answer({ command: 'status', input: {}, place: MANAGED })

describe('a library that follows its files', () => {
  it('answers from what comes while it runs, and says what became of what went', async () => {
    const where = folders()
    const running = runLive({ ...BEE_LIBRARY, ...where })
    expect((await ask(running)).outcome).toBe('not-found')

    await put(where.FOOTNOTE_DOCUMENTS, 'tides', PUMP)
    await running.pass(2000)
    const answered = await ask(running)
    expect(answered.excerpts[0]).toMatchObject({ source: 'tides' })
    const id = answered.excerpts[0]?.id ?? ''
    const open = () => running.app.answer({ command: 'passage', input: { id } })
    expect(await open()).toMatchObject({ outcome: 'answered' })

    removeDocument(where.FOOTNOTE_DOCUMENTS, 'tides')
    await running.pass(2000)
    expect((await ask(running)).outcome).toBe('not-found')
    for (const [command, input] of [
      ['passage', { id }],
      ['cite', { what: id }],
      ['sources', { source: 'tides' }],
      ['challenge', { id, reason: 'x' }],
    ] as const)
      expect(await running.app.answer({ command, input }), command).toMatchObject({
        outcome: 'not-found',
        title: 'That reading has been removed',
      })
    const { logged } = running
    expect(logged().filter(({ msg }) => msg === 'the library was renewed')).toHaveLength(2)

    // What has gone stays known when the program starts anew.
    const again = createTestContext({ ...BEE_LIBRARY, ...where })
    expect(await dispatch({ command: 'passage', input: { id } }, again)).toMatchObject({
      title: 'That reading has been removed',
    })
  })

  it('tells of a place that is no more in a text that was imported anew', async () => {
    const where = folders()
    await put(where.FOOTNOTE_DOCUMENTS, 'tides', PUMP)
    const running = runLive({ ...BEE_LIBRARY, ...where })
    const id = (await ask(running)).excerpts[0]?.id ?? ''
    await put(where.FOOTNOTE_DOCUMENTS, 'tides', PUMP.replace('1887', '1889'))
    await running.pass(2000)
    expect(shownOf(await ask(running))).toContain('1889')
    expect(await running.app.answer({ command: 'passage', input: { id } })).toMatchObject({
      title: 'That place is no longer in its text',
    })
  })

  it('goes on without a document that is damaged, and says so in the log and the status', async () => {
    const where = folders()
    await put(where.FOOTNOTE_DOCUMENTS, 'tides', PUMP)
    await put(
      where.FOOTNOTE_DOCUMENTS,
      'stones',
      '# On stones\n\nThe quarry of Hale gave grey stone to nine churches.\n',
    )
    const running = runLive({ ...BEE_LIBRARY, ...where })
    writeFileSync(join(where.FOOTNOTE_DOCUMENTS, 'stones', 'document.json'), '{ "format": 5, ')
    await running.pass(2000)
    expect((await ask(running)).outcome).toBe('answered')
    expect(running.logged().map(({ msg }) => msg)).toContainEqual(expect.stringContaining('stones cannot be read'))
    expect(shownOf(await status(running))).toMatch(/Cannot be used.*stones: the files were changed or are damaged/)
  })

  it('keeps its notes where those in the files have faults, and takes up documents all the same', async () => {
    const where = { ...folders(), FOOTNOTE_LIBRARY: join(createFolder(), 'library') }
    cpSync(BEE_LIBRARY.FOOTNOTE_LIBRARY, where.FOOTNOTE_LIBRARY, { recursive: true })
    const running = runLive(where)
    const before = await ask(running, 'what is a waggle dance?')
    expect(before.outcome).toBe('answered')
    const notes = join(where.FOOTNOTE_LIBRARY, 'sources', 'lorne-1998', 'notes.yaml')
    appendFileSync(notes, '\n- id: 99\n  says: of nothing\n')
    await put(where.FOOTNOTE_DOCUMENTS, 'tides', PUMP)
    await running.pass(2000)
    expect(shownOf(await ask(running, 'what is a waggle dance?'))).toBe(shownOf(before))
    expect((await ask(running)).outcome).toBe('answered')
    expect(shownOf(await status(running))).toContain('The notes have faults since they were last changed')

    cpSync(join(BEE_LIBRARY.FOOTNOTE_LIBRARY, 'sources'), join(where.FOOTNOTE_LIBRARY, 'sources'), { recursive: true })
    await running.pass(2000)
    expect(shownOf(await status(running))).not.toContain('faults')
  })

  it('ends a request on the library on which it began', async () => {
    const where = folders()
    await put(where.FOOTNOTE_DOCUMENTS, 'tides', PUMP)
    const running = runLive({ ...BEE_LIBRARY, ...where })
    const [within, gone] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
    const replies: Reply[] = []
    const receiving = running.app.receive(
      { kind: 'line', id: null },
      async (visit) => {
        within.resolve()
        await gone.promise
        replies.push(await visit.answer({ command: 'ask', input: { question: QUESTION } }))
      },
      async (reply) => replies.push(reply),
    )
    await within.promise
    rmSync(join(where.FOOTNOTE_DOCUMENTS, 'tides'), { recursive: true })
    await running.pass(2000)
    expect((await ask(running)).outcome).toBe('not-found')
    gone.resolve()
    await receiving
    expect(replies.map(({ excerpts }) => excerpts[0]?.source)).toEqual(['tides'])
  })

  it('waits for the last document of an import, though not for ever', async () => {
    const where = folders()
    const running = runLive({ ...BEE_LIBRARY, ...where })
    await put(where.FOOTNOTE_DOCUMENTS, 'first', PUMP)
    const importing = sayImporting(where.FOOTNOTE_DOCUMENTS)
    importing.go()
    await running.pass(4000)
    expect(running.taken()).toBe(0)
    await running.pass(3000)
    expect(running.taken()).toBe(1)
    await put(where.FOOTNOTE_DOCUMENTS, 'second', '# Two\n\nThe second weir stands below the mill.\n')
    await running.pass(2000)
    importing.end()
    running.tell()
    await running.pass(200)
    expect(running.taken()).toBe(2)
  })

  it('takes nothing up anew where only dates have changed', async () => {
    const where = folders()
    await put(where.FOOTNOTE_DOCUMENTS, 'tides', PUMP)
    const running = runLive({ ...BEE_LIBRARY, ...where })
    utimesSync(join(where.FOOTNOTE_DOCUMENTS, 'tides', 'text.txt'), new Date(), new Date(2020, 1, 1))
    await running.pass(2000)
    expect(running.taken()).toBe(0)
    expect((await ask(running)).outcome).toBe('answered')
  })

  it('offers commands as soon as there is something that they show', async () => {
    const library = createFolder()
    mkdirSync(join(library, 'sources'))
    const where = folders()
    const running = runLive({ ...where, FOOTNOTE_LIBRARY: library })
    const has = () => running.app.commands.some(({ name }) => name === 'verify')
    expect(has()).toBe(false)
    await put(where.FOOTNOTE_DOCUMENTS, 'tides', PUMP)
    await running.pass(2000)
    expect(has()).toBe(true)
  })

  it('ends as a library that is made of the same files from nothing, whatever came and went', async () => {
    const texts = ['mill', 'weir', 'lock', 'ferry'].map((thing, i) => ({
      id: `of-${thing}`,
      text: `# The ${thing}\n\nThe ${thing} of Orrin was opened in ${1801 + i} by the town.\n\nIt has ${i + 3} gates.\n`,
    }))
    const caches = [createFolder(), createFolder()] as const
    const move = fc.record({ at: fc.nat(texts.length - 1), isAdded: fc.boolean(), isChanged: fc.boolean() })
    await fc.assert(
      fc.asyncProperty(fc.array(move, { minLength: 1, maxLength: 6 }), async (moves) => {
        const where = { ...folders(), FOOTNOTE_CACHE: caches[0] }
        const running = runLive({ ...BEE_LIBRARY, ...where })
        for (const { at, isAdded, isChanged } of moves) {
          const { id, text } = texts[at] ?? { id: '', text: '' }
          const folder = where.FOOTNOTE_DOCUMENTS
          if (isAdded) await put(folder, id, isChanged ? text.replace('opened', 'blessed') : text)
          else rmSync(join(folder, id), { recursive: true, force: true })
          if (isChanged) await running.pass(1500)
        }
        await running.pass(2000)
        const fresh = createTestContext({ ...BEE_LIBRARY, ...where, FOOTNOTE_CACHE: caches[1] })
        expect(running.live.current().library.version).toBe(fresh.library.version)
        for (const question of [
          'When was the ferry of Orrin opened?',
          'How many gates has the mill?',
          'who blessed the lock?',
        ]) {
          const reply = await dispatch({ command: 'ask', input: { question } }, fresh)
          expect(shownOf(await ask(running, question))).toBe(shownOf(reply))
        }
      }),
      { numRuns: 5 },
    )
  })
})
