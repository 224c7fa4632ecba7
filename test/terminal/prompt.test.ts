import { PassThrough } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { commands } from '../../commands/index.ts'
import { completeLine } from '../../src/terminal/complete.ts'
import { readLine } from '../../src/terminal/line.ts'
import { runPrompt } from '../../src/terminal/prompt.ts'
import { wordingOf } from '../../src/wording/wording.ts'
import { appOf, createTestContext } from '../context.ts'

const context = createTestContext()

describe('reading a line', () => {
  const lines: [line: string, command: string, input: Record<string, string>][] = [
    ['/city Barcelona', 'city', { name: 'Barcelona' }],
    ['  /CITY   Mexico City ', 'city', { name: 'Mexico City' }],
    ['/compare Toronto Sheffield', 'compare', { first: 'Toronto', second: 'Sheffield' }],
    ['/compare Mexico City New York', 'compare', { first: 'Mexico City', second: 'New York' }],
    ['/compare "Mexico City" Nairobi', 'compare', { first: 'Mexico City', second: 'Nairobi' }],
    [
      '/compare Kuala Lumpur, Makassar, Istanbul',
      'compare',
      { first: 'Kuala Lumpur', second: 'Makassar', third: 'Istanbul' },
    ],
    ['/compare Toronto vs Sheffield', 'compare', { first: 'Toronto', second: 'Sheffield' }],
    ['who is the mayor of Makassar?', 'ask', { question: 'who is the mayor of Makassar?' }],
    ['/ask what is "DADT"?', 'ask', { question: 'what is "DADT"?' }],
    ['/ask', 'ask', {}],
    ['/city Barcelona Fakhry', 'city', { name: 'Barcelona', framework: 'fakhry' }],
    ['/city Atlantis City', 'city', { name: 'Atlantis City' }],
    ['/compare Toronto Sheffield, Bauder', 'compare', { first: 'Toronto', second: 'Sheffield', framework: 'bauder' }],
    ['/list cities Bauder Africa', 'list', { what: 'cities', by: 'Bauder', in: 'Africa' }],
    ['/list cities Latin America 2015', 'list', { what: 'cities', in: 'Latin America', from: '2015' }],
    [
      '/list cities, Africa, legality, absent, 2010, 2020',
      'list',
      { what: 'cities', in: 'Africa', dimension: 'legality', stance: 'absent', from: '2010', to: '2020' },
    ],
    ['/list cities Atlantis', 'list', { what: 'cities', by: 'Atlantis' }],
    ['/sources Lacroix & Spencer', 'sources', { source: 'Lacroix & Spencer' }],
    ['/framework Fakhry', 'framework', { framework: 'Fakhry' }],
    ['/help', 'help', {}],
    ['?', 'help', {}],
    ['Hilfe', 'help', {}],
    ['/ayuda', 'help', {}],
    ['aide !', 'help', {}],
    ['help refugees get in Makassar', 'ask', { question: 'help refugees get in Makassar' }],
    ['ayuda a los refugiados en Makassar', 'ask', { question: 'ayuda a los refugiados en Makassar' }],
    ['salir de la ciudad', 'ask', { question: 'salir de la ciudad' }],
    ['/compare Toronto y Sheffield', 'compare', { first: 'Toronto', second: 'Sheffield' }],
    ['/compare Toronto ou Sheffield', 'compare', { first: 'Toronto', second: 'Sheffield' }],
    ['/compare Toronto, Berlin und Sheffield', 'compare', { first: 'Toronto', second: 'Berlin', third: 'Sheffield' }],
  ]
  it.each(lines)('%s', (line, command, input) => {
    expect(readLine(line, { commands, context })).toEqual({ kind: 'request', request: { command, input } })
  })

  it('takes nothing more than a command has options for', () => {
    expect(() => readLine('/help me', { commands, context })).toThrow('/help takes nothing more.')
  })

  it('reads commands in the language of the prompt too', () => {
    const spanish = { ...context, wording: wordingOf('es') }
    const request = { command: 'city', input: { name: 'Barcelona' } }
    for (const line of ['/ciudad Barcelona', '/city Barcelona'])
      expect(readLine(line, { commands, context: spanish })).toEqual({ kind: 'request', request })
  })

  it.each([
    ['', 'nothing'],
    ['   ', 'nothing'],
    ['/quit', 'quit'],
    ['exit', 'quit'],
    ['Beenden', 'quit'],
    ['/salir', 'quit'],
    ['quitter', 'quit'],
  ])('“%s” is %s', (line, kind) => {
    expect(readLine(line, { commands, context })).toEqual({ kind })
  })
})

describe('completing a line', () => {
  const completions: [line: string, first: string | undefined][] = [
    ['/ci', '/city '],
    ['/h', '/help '],
    ['/city bar', 'Barcelona '],
    ['/compare Toronto she', 'Sheffield '],
    ['/compare Toronto, she', 'Sheffield '],
    ['/ask bar', undefined],
    ['what bar', undefined],
  ]
  it.each(completions)('%s', (line, first) => {
    expect(completeLine(line, appOf(context))[0][0]).toBe(first)
  })
})

describe('the prompt', () => {
  async function type(lines: string[], environment: Record<string, string> = {}): Promise<string> {
    const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => {} })
    const output = Object.assign(new PassThrough(), { isTTY: true, columns: 72 })
    let shown = ''
    output.on('data', (chunk) => {
      shown += chunk
    })
    const done = runPrompt(appOf(context), { input, output, environment })
    input.end(lines.map((line) => `${line}\n`).join(''))
    await done
    return shown
  }

  it('welcomes a person, answers in colour, and leaves at /quit', async () => {
    const shown = await type(['/city Barcelona', '/quit', '/city Nairobi'])
    expect(shown).toMatch(/^Footnote answers from documents/)
    expect(shown).toContain('\u001B[1mBarcelona, Spain')
    expect(shown).not.toContain('Nairobi, Kenya')
  })

  it('shows what answers, and the rest at /more', async () => {
    const question = 'which cities issue municipal ID cards?'
    const brief = await type([question], { NO_COLOR: '1' })
    expect(brief).toMatch(/\d+ more; \/more shows all\./)
    expect(brief).not.toContain('More from the sources')
    const whole = await type([question, '/more'], { NO_COLOR: '1' })
    expect(whole.slice(brief.length - 20)).toContain('More from the sources')
  })

  it('shows five excerpts of many, with their footnotes, and all of them at /more', async () => {
    const whole = await type(['/city Barcelona', '/more'], { NO_COLOR: '1' })
    const [first = '', all = ''] = whole.split('Barcelona, Spain').slice(1)
    const marks = (text: string) => new Set(text.match(/^[¹²³⁴⁵⁶⁷⁸⁹⁰]+/gm))
    expect(first).toMatch(/\d+ more; \/more shows all\./)
    expect(all).not.toContain('/more shows all')
    expect(marks(all).size).toBeGreaterThan(marks(first).size)
    for (const mark of marks(first))
      expect(first.split('\n').filter((line) => line.includes(`\u00A0${mark}`)).length, mark).toBeGreaterThan(0)
  })

  it('shows a page of what a question stands for, and all of it at /more', async () => {
    for (const question of ['what is a sanctuary city', 'who is Bauder', 'how many cities are mentioned']) {
      const page = await type([question], { NO_COLOR: '1' })
      expect(page.split('\n').length, question).toBeLessThan(100)
      expect(page).toMatch(/\d+ more; \/more shows all\./)
      const whole = await type([question, '/more'], { NO_COLOR: '1' })
      expect(whole.length, question).toBeGreaterThan(2 * page.length)
    }
  })

  it('names what else there is to look at', async () => {
    expect(await type(['/framework Bauder'], { NO_COLOR: '1' })).toContain('A dimension of it: Legality · Discourse')
  })

  it('uses no colours with NO_COLOR', async () => {
    const shown = await type(['/city Barcelona'], { NO_COLOR: '1' })
    expect(shown).toContain('Barcelona, Spain')
    expect(shown).not.toContain('\u001B[1m')
  })

  it('answers a command that does not exist with what there is, and goes on', async () => {
    const shown = await type(['/dance', '/city Nairobi'])
    expect(shown).toContain('There are /ask, /city, /compare, ')
    expect(shown).toContain('Nairobi, Kenya')
  })
})
