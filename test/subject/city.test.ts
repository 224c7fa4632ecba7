import { describe, expect, it } from 'vitest'
import type { Block, GridCell, Reply } from '../../src/reply/reply.ts'
import { en } from '../../src/wording/en.ts'
import { createTestContext, dispatch } from '../context.ts'

const context = createTestContext()
const run = (command: string, input: Record<string, string>) => dispatch({ command, input }, context)
const city = (name: string) => run('city', { name })
const rowsOf = (reply: Reply) => reply.blocks.flatMap((b: Block) => (b.kind === 'grid' ? b.rows : []))
/** The verdict that a cell's words say. */
const verdictOf = ({ label }: GridCell) => Object.entries(en.verdicts).find(([, says]) => says === label)?.[0]
const verdicts = (reply: Reply) => Object.fromEntries(rowsOf(reply).map((row) => [row.id, row.cells.map(verdictOf)]))
const textOf = (reply: Reply) => JSON.stringify(reply.blocks)

describe('/city', () => {
  it('sums Barcelona up on all four dimensions, each statement with a footnote to a note that says so', async () => {
    const reply = await city('Barcelona')
    expect(Object.keys(verdicts(reply))).toEqual(['legality', 'discourse', 'identity', 'scale'])
    expect(Object.values(verdicts(reply)).flat()).not.toContain('not stated')
    const notes = [...context.library.notes.values()]
    for (const { id, cells } of rowsOf(reply))
      for (const { label, line } of cells.flatMap(({ evidence }) => evidence)) {
        const footnote = reply.footnotes.find(({ n }) => n === line[0]?.cites?.[0])
        const note = notes.find((each) => each.source === footnote?.source && each.says === line[0]?.text)
        expect([note?.pin.section, note?.pin.page]).toEqual([footnote?.pin.section, footnote?.pin.page])
        expect(note?.stances['barcelona']?.[id]?.stance).toBe(
          Object.entries(en.stances).find(([, says]) => says === label)?.[0],
        )
      }
  })

  it('tells what the city calls itself, with the note that says so', async () => {
    expect((await city('Barcelona')).blocks[0]).toMatchObject({
      kind: 'text',
      line: [{ text: 'Calls itself ' }, { text: '“Refuge City”', cites: [1] }],
    })
  })

  it('keeps “not stated” apart from “absent”', async () => {
    const reply = await city('Nairobi')
    expect(verdicts(reply)).toMatchObject({ legality: ['absent'], discourse: ['not stated'] })
    const silent = rowsOf(reply).find((row) => row.id === 'discourse')
    expect(silent?.cells[0]?.evidence).toEqual([])
  })

  it('shows a limit beside what it limits', async () => {
    const [legality] = rowsOf(await city('Toronto'))
    expect(legality?.cells.map(verdictOf)).toEqual(['limited'])
    expect(legality?.cells[0]?.evidence).toHaveLength(2)
  })

  it('goes on with other statements, none twice', async () => {
    const { excerpts } = await city('Johannesburg')
    expect(excerpts.length).toBeGreaterThan(1)
    const places = excerpts.map((e) => `${e.pin.section} ${e.pin.paragraph} ${e.pin.sentences}`)
    expect(new Set(places).size).toBe(places.length)
  })

  it('reads a misspelt name, and says how it read it', async () => {
    expect(textOf(await city('Barcelna'))).toContain('Reading “Barcelna” as Barcelona.')
    expect(textOf(await city('Barcelona'))).not.toContain('Reading')
  })

  it.each(['Toronto, Sheffield', 'Toronto and Sheffield', 'Toronto / Sheffield'])(
    'sets “%s” side by side',
    async (name) => {
      expect((await city(name)).title).toBe('Toronto · Sheffield')
    },
  )

  it.each([
    ['es', 'Alemania', 'Alemania'],
    ['fr', 'Germany', 'Allemagne'],
    ['de', 'Germany', 'Deutschland'],
    ['pt', 'Africa', 'África'],
    ['en', 'Alemania', 'Germany'],
    ['es', 'Barcelona', 'Barcelona, España'],
    ['de', 'Barcelona', 'Barcelona, Spanien'],
    ['fr', 'Barcelona, Spain', 'Barcelona, Espagne'],
    ['es', 'Ghana', 'Accra, Ghana'],
  ] as const)('names the place in %s as that does: %s', async (language, name, title) => {
    const reply = await dispatch({ command: 'city', input: { name }, language }, context)
    expect(reply.title).toBe(title)
    // What somebody says in reply to it is said of it by that title.
    const again = await dispatch({ command: 'ask', input: { question: title }, language }, context)
    expect(again.title).toBe(title)
  })

  it('takes what follows a name for its country', async () => {
    expect((await city('Toronto, Canada')).title).toBe('Toronto, Canada')
  })

  it('asks “did you mean” for a name that is too far off', async () => {
    const reply = await city('Hamberton')
    expect(reply.outcome).toBe('not-found')
    expect(textOf(reply)).toMatch(/Did you mean .*Hamburg/)
    expect(reply.choices).toContainEqual({ label: 'Hamburg', command: 'city', input: { name: 'hamburg' } })
  })

  it('has every statement of every city rest on a footnote', async () => {
    for (const { id } of context.library.cities) {
      const reply = await city(id)
      expect(reply.outcome, id).toBe('answered')
      const cited = new Set(
        rowsOf(reply).flatMap((r) =>
          r.cells.flatMap((c) => c.evidence.flatMap(({ line }) => line.flatMap((s) => s.cites ?? []))),
        ),
      )
      for (const n of [...cited, ...reply.excerpts.map((e) => e.footnote)])
        expect(
          reply.footnotes.map((f) => f.n),
          id,
        ).toContain(n)
      for (const row of rowsOf(reply))
        for (const cell of row.cells)
          expect(cell.evidence.length > 0, `${id} ${row.id}`).toBe(verdictOf(cell) !== 'not stated')
    }
  })
})

describe('/city of a place that a framework has nothing on', () => {
  const firstOf = (reply: Reply) => reply.blocks.map((block) => block.kind)
  const frameworkOf = (reply: Reply) =>
    textOf(reply).match(/\((Harald Bauder|Alia Fakhry|Juan Luis [^,]+), \d{4}\)/)?.[1]

  it('shows one that is only mentioned by its mention, in one line and without a summary', async () => {
    const reply = await city('Hamburg')
    expect(textOf(reply)).toContain('The sources only mention Hamburg; they place it on no dimension.')
    expect(rowsOf(reply)).toEqual([])
    expect(firstOf(reply).at(-1)).toBe('excerpts')
    expect(reply.excerpts).toHaveLength(1)
    expect(textOf(reply)).toContain('Where they mention Hamburg')
  })

  it('does not call one a mention of which several things are told', async () => {
    expect(textOf(await city('Marrakesh'))).toContain('The sources tell of Marrakesh, and place it on no dimension.')
  })

  it('shows one in the framework that has something, and says so', async () => {
    const reply = await city('Sfax')
    expect(textOf(reply)).toContain('on no dimension of Harald Bauder’s framework, so this is by Alia Fakhry’s.')
    expect(frameworkOf(reply)).toBe('Alia Fakhry')
    expect(Object.values(verdicts(reply)).flat()).not.toEqual(Array(4).fill('not stated'))
    expect((await run('city', reply.self?.input ?? {})).blocks).toEqual(reply.blocks)
  })

  it('keeps to a framework that is asked for, and says that it has nothing', async () => {
    const reply = await run('city', { name: 'Sfax', framework: 'bauder' })
    expect(textOf(reply)).toContain('The sources place Sfax on no dimension of Harald Bauder’s framework.')
    expect(rowsOf(reply)).toEqual([])
    expect(reply.excerpts.length).toBeGreaterThan(0)
  })

  it('leaves no city with nothing but “not stated”, nor one without an excerpt or a statement', async () => {
    for (const { id } of context.library.cities) {
      const reply = await city(id)
      const said = Object.values(verdicts(reply)).flat()
      expect(said.length === 0 || said.some((verdict) => verdict !== 'not stated'), id).toBe(true)
      expect(reply.footnotes.length, id).toBeGreaterThan(0)
    }
  })
})

describe('/compare', () => {
  it('sets cities side by side, every cell with its footnote', async () => {
    const reply = await run('compare', { first: 'Toronto', second: 'Sheffield' })
    for (const row of rowsOf(reply)) {
      expect(row.cells.map((c) => c.column)).toEqual(['Toronto', 'Sheffield'])
      for (const cell of row.cells) for (const { line } of cell.evidence) expect(line[0]?.cites?.length).toBe(1)
    }
  })

  it('numbers footnotes in reading order', async () => {
    const reply = await run('compare', { first: 'Toronto', second: 'Sheffield', third: 'Nairobi' })
    const cited = rowsOf(reply).flatMap((r) =>
      r.cells.flatMap((c) => c.evidence.flatMap(({ line }) => line.flatMap((s) => s.cites ?? []))),
    )
    const firsts = cited.filter((n, i) => cited.indexOf(n) === i)
    expect(firsts).toEqual(firsts.toSorted((a, b) => a - b))
  })

  it.each(['Nairobi', 'Quilicura', 'Toronto'])(
    'with %s says what both share, where they differ, and what cannot be compared',
    async (second) => {
      const reply = await run('compare', { first: 'Barcelona', second })
      const names = (fits: (one?: string, other?: string) => boolean) =>
        rowsOf(reply).flatMap(({ name, cells: [one, other] }) =>
          one && other && fits(verdictOf(one), verdictOf(other)) ? name.toLowerCase() : [],
        )
      const isOpen = (...verdicts: (string | undefined)[]) => verdicts.includes('not stated')
      const heads: [string, string[]][] = [
        ['What they share', names((one, other) => !isOpen(one, other) && one === other)],
        ['Where they differ', names((one, other) => !isOpen(one, other) && one !== other)],
        ['Not comparable', names(isOpen)],
      ]
      for (const [head, dimensions] of heads)
        if (dimensions.length) expect(textOf(reply)).toContain(`${head}: ${dimensions.join(', ')}.`)
        else expect(textOf(reply)).not.toContain(`${head}: `)
    },
  )

  it('shows a city that is only mentioned by its mention, and compares the others', async () => {
    const reply = await run('compare', { first: 'Toronto', second: 'Dubai', third: 'Sheffield' })
    expect(textOf(reply)).toContain('The sources only mention Dubai, on no dimension of Harald Bauder’s framework.')
    expect(rowsOf(reply)[0]?.cells.map(({ column }) => column)).toEqual(['Toronto', 'Sheffield'])
    expect(reply.blocks.at(-1)).toMatchObject({ kind: 'excerpts', heading: 'Dubai' })
  })

  it('compares by the framework that has something on two of them, unless one is asked for', async () => {
    const pair = { first: 'Sfax', second: 'Tunis' }
    const reply = await run('compare', pair)
    expect(textOf(reply)).toContain(
      'By Harald Bauder’s framework these cities cannot be compared, so this is by Alia Fakhry’s.',
    )
    expect(rowsOf(reply)[0]?.cells).toHaveLength(2)
    expect((await run('compare', reply.self?.input ?? {})).blocks).toEqual(reply.blocks)
    const asked = await run('compare', { ...pair, framework: 'bauder' })
    expect(rowsOf(asked)).toEqual([])
    expect(asked.blocks.flatMap((block) => (block.kind === 'excerpts' ? [block.heading] : []))).toEqual([
      'Sfax',
      'Tunis',
    ])
  })

  it('takes four cities', async () => {
    const reply = await run('compare', {
      first: 'Toronto',
      second: 'Sheffield',
      third: 'Barcelona',
      fourth: 'Johannesburg',
    })
    expect(rowsOf(reply)[0]?.cells).toHaveLength(4)
  })

  it('never ranks and never counts', async () => {
    for (const second of ['Sheffield', 'Nairobi', 'Makassar'])
      expect(textOf(await run('compare', { first: 'Toronto', second }))).not.toMatch(
        /\b(?:score|total|rank|winner|better|worse|best|\d of 4)\b/i,
      )
  })

  it('asks which city is meant when one is unknown', async () => {
    const reply = await run('compare', { first: 'Toronto', second: 'Hamberton' })
    expect(reply.outcome).toBe('not-found')
    expect(reply.choices).toContainEqual({
      label: 'Toronto · Hamburg',
      command: 'compare',
      input: { first: 'Toronto', second: 'hamburg' },
    })
  })

  it('refuses the same city twice, in any spelling', async () => {
    expect(await run('compare', { first: 'Mexico City', second: 'CDMX' })).toMatchObject({
      outcome: 'bad-input',
      title: 'Mexico City cannot be compared with itself.',
    })
  })
})
