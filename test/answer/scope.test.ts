import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { importFile } from '../../src/documents/import.ts'
import { findTargets } from '../../src/documents/intake/targets.ts'
import { makePptx } from '../documents/made/office.ts'
import type { Reply } from '../../src/reply/reply.ts'
import { noStore } from '../../src/context/setting-store.ts'
import { createSettings, type Place } from '../../src/context/settings.ts'
import { appOf, createFolder, createTestContext, dispatch, type TestContext } from '../context.ts'

const TEXTS = {
  'statistics/means.md': `---
title: Of Means
author: Ostrov, Ada
year: 2011
---

# Chapter 1

The arithmetic mean is the sum of all values divided by how many there are. The mean of the tide tables at Vell was 212 centimetres.

# Chapter 2

The median is the value in the middle of an ordered list. A skewed sample pulls the mean away from the median.
`,
  'statistics/errors.md': `---
title: Of Errors
author: Brandt, Ulf
year: 2015
---

# Errors

The standard error is the spread of an estimate from sample to sample. A larger sample makes the standard error smaller.
`,
  'cranes/kran.md': `---
title: Vom Kran
author: Holm, Eva
year: 2003
---

# Kapitel 11

Der Kran von Vell hebt neun Tonnen.

# Kapitel 12

Der Kran von Vell wird im Winter nicht bewegt.
`,
  'harbours/dues.md': `---
title: Of Dues
author: Sund, Inga
year: 2019
---

# Dues

The harbour of Vell takes no dues from fishing boats in winter. The mean of the dues at Vell was 14 crowns a boat.
`,
}

let context: TestContext

beforeAll(async () => {
  const [from, folder] = [mkdtempSync(join(tmpdir(), 'footnote-')), mkdtempSync(join(tmpdir(), 'footnote-'))]
  for (const [name, text] of Object.entries(TEXTS)) {
    mkdirSync(dirname(join(from, name)), { recursive: true })
    writeFileSync(join(from, name), text)
  }
  const points = [
    'Pilots wait for the ebb at Orm.',
    'The lamp of the pilots is green at Orm.',
    'The lamp of the pilots is red at Brae.',
  ]
  const slides = points.map((point, i): [string, string[]] => [`Part ${i + 1}`, [point]])
  writeFileSync(join(from, 'slides.pptx'), makePptx([...slides, ['Homework', ['Draw the lamps of Orm from memory']]]))
  const { targets } = await findTargets(from, { allowPrivate: false })
  for (const { path, collection } of targets)
    await importFile(path, { folder, sources: [], fills: true, collection: { given: null, found: collection } })
  context = createTestContext({ FOOTNOTE_DOCUMENTS: folder })
}, 60_000)

const ask = (question: string, where = '') =>
  dispatch({ command: 'ask', input: where ? { question, in: where } : { question } }, context)
const sourcesOf = ({ footnotes }: Reply) => [...new Set(footnotes.map(({ source }) => source))]

describe('a question that says where it is to be looked for', () => {
  it.each([
    ['a collection', 'what was the mean at Vell', 'statistics', ['ostrov-2011'], '“statistics”'],
    ['another collection', 'what was the mean at Vell', 'Harbours', ['sund-2019'], '“harbours”'],
    ['an author', 'what was the mean at Vell', 'Sund', ['sund-2019'], 'Sund (2019)'],
    ['a title', 'what was the mean at Vell', 'Of Means', ['ostrov-2011'], 'Ostrov (2011)'],
    ['an id', 'what was the mean at Vell', 'sund-2019', ['sund-2019'], 'Sund (2019)'],
    ['a slide', 'what colour is the lamp of the pilots', 'slide 3', ['berg'], 'slide 3'],
    ['a chapter in another language', 'was hebt der Kran von Vell', 'Kapitel 11', ['holm-2003'], 'ch. 11'],
    ['a chapter', 'what is the median', 'Ostrov, chapter 2', ['ostrov-2011'], 'Ostrov (2011), ch. 2'],
  ])('is answered from %s alone, and says so', async (_, question, where, sources, called) => {
    const reply = await ask(question, where)
    expect(reply).toMatchObject({ outcome: 'answered', opening: `Looked for in ${called} alone.` })
    expect(sourcesOf(reply)).toEqual(sources)
    expect(reply.choices.at(-1)).toMatchObject({ label: 'Look everywhere', input: { question, in: 'everywhere' } })
    const again = await dispatch(reply.self ?? { command: '', input: {} }, context)
    expect(again.footnotes).toEqual(reply.footnotes)
  })

  it.each([
    ['according to Sund, what was the mean at Vell?', ['sund-2019'], 'Sund (2019)'],
    ['what was the mean at Vell according to Ostrov?', ['ostrov-2011'], 'Ostrov (2011)'],
    ['what is the arithmetic mean in chapter 1?', ['ostrov-2011'], 'ch. 1'],
    ['what colour is the lamp of the pilots on slide 2?', ['berg'], 'slide 2'],
    ['what is the standard error, laut Brandt?', ['brandt-2015'], 'Brandt (2015)'],
  ])('may say so itself: %s', async (question, sources, called) => {
    const reply = await ask(question)
    expect(reply).toMatchObject({ outcome: 'answered', title: question, opening: `Looked for in ${called} alone.` })
    expect(sourcesOf(reply)).toEqual(sources)
    expect(reply.self).toMatchObject({ input: { question } })
  })

  it('finds a slide of tasks where it is asked for by its heading', async () => {
    for (const question of ['homework', 'What is the homework?'])
      expect(JSON.stringify((await ask(question)).excerpts), question).toContain('Draw the lamps of Orm')
    expect(JSON.stringify(await ask('where are the lamps of Orm?'))).not.toContain('Draw the lamps')
  })

  it('takes a chapter of a book for no source of the library that is a chapter', async () => {
    for (const question of [
      'in which chapter is the median of tides told?',
      'What does chapter 2 tell of a skewed sample?',
    ])
      expect(JSON.stringify(await ask(question)), question).not.toContain('does not tell this')
  })

  it('says where nothing was found, and finds it everywhere', async () => {
    const reply = await ask('what is the standard error?', 'harbours')
    expect(reply.outcome).toBe('not-found')
    expect(JSON.stringify(reply.blocks)).toContain('Nothing on this was found in “harbours”.')
    const [everywhere] = reply.choices
    expect(everywhere?.label).toBe('Look everywhere')
    const found = await dispatch(everywhere ?? { command: '', input: {} }, context)
    expect(sourcesOf(found)).toContain('brandt-2015')
    expect(found.opening).toBeUndefined()
  })

  it('offers what there is where there is no such reading', async () => {
    const reply = await ask('what is the median?', 'Nobody')
    expect(reply.title).toContain('“Nobody” is not a source')
    expect(JSON.stringify(reply.menus)).toContain('"question":"what is the median?"')
  })

  it.each([
    ['chapter 9', 'No reading has ch. 9.'],
    ['Ostrov, chapter 9', 'There is no ch. 9 in Ostrov (2011).'],
  ])('is told that there is no such part: %s', async (where, said) => {
    const reply = await ask('what is the median?', where)
    expect(reply.outcome).toBe('not-found')
    expect(JSON.stringify(reply.blocks)).toContain(said)
    expect(reply.choices[0]).toMatchObject({ label: 'Look everywhere' })
  })

  it('is answered from everything where it names a part that there is not, and told so', async () => {
    const reply = await ask('what is the median in chapter 9?')
    expect(reply).toMatchObject({ outcome: 'answered', opening: 'No reading has ch. 9.' })
    expect(sourcesOf(reply)).toEqual(['ostrov-2011'])
    expect(JSON.stringify((await ask('who is the harbour master in chapter 9?')).blocks)).toContain('has ch. 9')
  })

  it('is let be where nobody of that name has written anything', async () => {
    expect((await ask('according to Homer, what is the median?')).opening).toBeUndefined()
  })
})

const PLACE: Place = {
  ...{ kind: 'server', server: '2100000000000000001', channel: '2100000000000000002' },
  ...{ manages: true, moderates: true, managesEvents: true, roles: [], lacks: [] },
}

/** A channel that is set to something by who manages the server. `since`: what is there afterwards, where that is something else. */
async function openChannel(value: string, since = context) {
  const settings = createSettings([], noStore)
  const manage = { ...context, settings }
  const here = { ...since, settings }
  const run = (command: string, input: Record<string, string> = {}) =>
    dispatch({ command, input, place: PLACE, language: 'en' }, here)
  const input = { where: 'channel', setting: 'readings', value }
  const set = await dispatch({ command: 'settings', input, place: PLACE, language: 'en' }, manage)
  const suggest = async (command: string, option: string, typed = '') => {
    const found = Promise.withResolvers<{ label: string; value: string }[]>()
    await appOf(here).receive(
      { kind: 'completion', id: null, place: PLACE, language: 'en' },
      async (visit) => found.resolve(await visit.suggest(command, option, typed)),
      async () => found.resolve([]),
    )
    return (await found.promise).map((each) => each.value)
  }
  return { set, run, suggest }
}

describe('a channel that is set to a collection', () => {
  it('can be set to another, and to what holds by default, also where it was set to the library alone', async () => {
    const { run } = await openChannel('library')
    const set = async (value: string) =>
      JSON.stringify(await run('settings', { where: 'channel', setting: 'readings', value }))
    expect(await set('Statistics')).toContain('Readings: statistics')
    expect(await set('library')).toContain('Saved')
    expect(await set('default')).toContain('Saved')
    expect(sourcesOf(await run('ask', { question: 'what was the mean at Vell' }))).toContain('ostrov-2011')
  })

  it('answers from it, lists and completes what is in it, and finds all else on demand', async () => {
    const { set, run, suggest } = await openChannel('Statistics')
    expect(JSON.stringify(set)).toContain('Readings: statistics')
    expect(sourcesOf(await run('ask', { question: 'what was the mean at Vell' }))).toEqual(['ostrov-2011'])
    expect(JSON.stringify(await run('sources'))).not.toMatch(/sund|bauder/)
    expect(await suggest('sources', 'source')).toEqual(['brandt-2015', 'ostrov-2011'])
    expect(await suggest('city', 'name')).toEqual([])
    expect((await suggest('passage', 'id', 'Vell')).every((id) => id.startsWith('ostrov'))).toBe(true)
    const term = await run('ask', { question: 'what is a sanctuary city?' })
    expect([term.outcome, term.choices[0]?.label]).toEqual(['not-found', 'Look everywhere'])
    const missed = await run('ask', { question: 'does the harbour of Vell take dues from fishing boats in winter?' })
    expect(missed.outcome).toBe('not-found')
    expect(missed.choices[0]).toMatchObject({ label: 'Look everywhere' })
    const [everywhere] = missed.choices
    const found = await run('ask', { ...everywhere?.input })
    expect(sourcesOf(found)[0]).toBe('sund-2019')
    expect((await run('passage', { id: found.excerpts[0]?.id ?? '' })).outcome).toBe('answered')
    expect(sourcesOf(await run('ask', { question: 'what was the mean at Vell', in: 'harbours' }))).toEqual([
      'sund-2019',
    ])
  })

  it('can be set to several, and to the library with them', async () => {
    const { run } = await openChannel('harbours, library')
    const listed = JSON.stringify(await run('sources'))
    expect(listed).toContain('sund-2019')
    expect(listed).toContain('bauder')
    expect(listed).not.toContain('ostrov')
    expect(sourcesOf(await run('ask', { question: 'what is a sanctuary city?' }))[0]).not.toBe('sund-2019')
  })

  it('whose collection is gone is answered from nothing, and told so', async () => {
    const { set, run } = await openChannel('Statistics')
    expect(set.outcome).toBe('answered')
    const gone = await openChannel('Statistics', createTestContext({ FOOTNOTE_DOCUMENTS: createFolder() }))
    const lost = 'answered from “statistics”, of which nothing is there any more'
    for (const [command, input] of [
      ['ask', { question: 'what is a sanctuary city?' }],
      ['city', { name: 'Toronto' }],
      ['sources', {}],
    ] as const) {
      const reply = await gone.run(command, input)
      expect([reply.outcome, reply.title], command).toEqual(['not-found', 'Not found in these sources'])
      expect(JSON.stringify(reply.blocks), command).toContain(lost)
    }
    const [everywhere] = (await gone.run('ask', { question: 'what is a sanctuary city?' })).choices
    expect((await gone.run('ask', { ...everywhere?.input })).outcome).toBe('answered')
    expect(JSON.stringify(await gone.run('settings', { where: 'channel' }))).toContain(
      'statistics"},{"text":" (not there any more: “statistics”)',
    )
    expect((await run('ask', { question: 'what was the mean at Vell' })).outcome).toBe('answered')
  })

  it('is told what fits', async () => {
    const { set } = await openChannel('botany')
    expect(set.outcome).toBe('bad-input')
    expect(JSON.stringify(set.blocks)).toContain('“harbours and the library”')
  })

  it.each([
    ['there', () => context],
    ['gone', () => createTestContext({ FOOTNOTE_DOCUMENTS: createFolder() })],
  ])('has every command say something in it: %s', async (_, since) => {
    const { run } = await openChannel('statistics', since())
    for (const { name, options, where } of appOf(context).commands) {
      if (where === 'discord') continue
      const input = Object.fromEntries(
        options.flatMap(({ name, required }) => (required === true ? [[name, 'Vell']] : [])),
      )
      const reply = await run(name, input)
      expect([name, reply.outcome]).not.toEqual([name, 'failed'])
      expect(JSON.stringify(reply.footnotes), name).not.toMatch(/sund|bauder|fakhry/)
    }
  })
})
