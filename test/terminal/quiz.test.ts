import { SUBJECT } from '../../src/subject/subject.ts'
import { PassThrough, Readable, Writable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { bankItems } from '../../src/quiz/bank.ts'
import { letterOf } from '../../src/quiz/letters.ts'
import { pickItems } from '../../src/quiz/pick.ts'
import type { Item } from '../../src/quiz/item.ts'
import { type Given, playRound } from '../../src/terminal/quiz.ts'
import { createTestContext } from '../context.ts'

const context = createTestContext()
const items = pickItems(
  { library: context.library, kinds: SUBJECT.itemKinds, own: [] },
  { topic: null, level: null, count: 8 },
  'terminal',
)

async function play(lines: string[], asked: Item[] = items) {
  let shown = ''
  const output = new Writable({
    write(chunk, _, done) {
      shown += chunk
      done()
    },
  })
  const kept: Given[] = []
  const input = Readable.from(lines.map((line) => `${line}\n`))
  const given = await playRound(asked, context, { input, output, environment: {} }, async (one) => void kept.push(one))
  expect(kept).toEqual(given)
  return { shown: shown.replace(/\s+/g, ' '), given }
}

const keyOf = ({ options }: Item) => options.flatMap((o, i) => (o.isCorrect ? [letterOf(i)] : [])).join(' ')
const wrongOf = ({ options }: Item) => letterOf(options.findIndex((o) => !o.isCorrect))

/** A terminal with somebody at its keys: they press one of `pressed` after each question. */
async function playAt(pressed: string[], asked: Item[]) {
  const raw: boolean[] = []
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: (isRaw: boolean) => void raw.push(isRaw) })
  const keys = [...pressed]
  let shown = ''
  const write = (chunk: unknown, _: unknown, done: () => void) => {
    shown += String(chunk)
    if (/Question \d/.test(String(chunk))) setTimeout(() => input.write(keys.shift() ?? ''))
    done()
  }
  const output = Object.assign(new Writable({ write }), { isTTY: true })
  const terminal = { input, output, environment: { NO_COLOR: '1' } }
  const given = await playRound(asked, context, terminal, async () => {})
  return { shown, given, raw, isPaused: input.isPaused() }
}

const KEYS = { arrows: '\x1b[A\x1b[B\x1b[C\x1b[D\x1bOP\x1b[5~', 'Ctrl-C': '\x03', 'Ctrl-D': '\x04' }

// In a terminal it never ended, and printed what arrow keys send.
describe('a round at a terminal', () => {
  const asked = items.filter(({ kind }) => kind === 'choice').slice(0, 2)

  it.each([
    ['after the last question', ['a\r', 'a\r'], 2],
    ['at “q”', ['a\r', 'q\r'], 1],
    ['at Ctrl-C', ['a\r', KEYS['Ctrl-C']], 1],
    ['at Ctrl-D', ['a\r', KEYS['Ctrl-D']], 1],
    ['at Ctrl-C, with nothing answered', [KEYS['Ctrl-C']], 0],
  ])('ends %s, and lets go of the terminal', async (_, pressed, answered) => {
    const { shown, given, raw, isPaused } = await playAt(pressed, asked)
    expect(given).toHaveLength(answered)
    expect(shown.includes(' right.')).toBe(answered > 0)
    expect(shown.endsWith('\n')).toBe(true)
    expect([raw, isPaused]).toEqual([[true, false], true])
  })

  it('prints nothing for arrow keys, and takes them for no answer', async () => {
    const { shown, given } = await playAt([`${KEYS.arrows}a\r`, `a${KEYS.arrows}\r`], asked)
    expect(given).toHaveLength(2)
    expect(shown).not.toMatch(/\^\[|␛|\[[ABCD]\b|OP|5~|is no answer/)
  })
})

describe('a practice round in the terminal', () => {
  it('asks every question, and shows what is right with its footnote', async () => {
    const { shown, given } = await play(items.map(keyOf))
    expect(shown).toContain('Question 8 of 8')
    expect(shown).toContain('8 of 8 right.')
    expect(shown.match(/¹ (?:Bauder|Fakhry|Perzyna|Lacroix|Manfredi)/g)?.length).toBeGreaterThanOrEqual(8)
    expect(given.every((answer) => answer.isRight)).toBe(true)
  })

  it('says what was chosen and what would have been right', async () => {
    const choice = items.find((item) => item.kind === 'choice') as Item
    const { shown } = await play([wrongOf(choice)], [choice])
    const key = choice.options.find((option) => option.isCorrect)?.text ?? ''
    expect(shown).toContain(`Right: ${key.replace(/\s+/g, ' ')}.`)
    expect(shown).toMatch(/Not right Chosen: /)
    expect(shown).toContain('0 of 1 right.')
  })

  it('asks again for what is no letter, skips at Enter, and ends at “q” or with the input', async () => {
    const { shown, given } = await play(['7', 'zz', '', keyOf(items[1] as Item), 'q'])
    expect(shown).toContain('“7” is no answer here; type A')
    expect(given.map(({ item }) => item.id)).toEqual([items[1]?.id])
    expect((await play([])).shown).not.toContain('of 0')
  })

  it.each(['exit', 'Quitter', 'salir', 'beenden'])('ends at “%s” too', async (word) => {
    const { shown, given } = await play([word, ...items.map(keyOf)])
    expect(given).toEqual([])
    expect(shown).not.toContain('of 0')
  })

  it('takes several letters only where several may be right', async () => {
    const all = bankItems(context.library, 'terminal')
    const [several, choice] = [all.find((i) => i.kind === 'several'), all.find((i) => i.kind === 'choice')]
    if (!several || !choice) throw new Error('the bank has no item of each kind')
    expect((await play(['a, b'], [several])).given).toHaveLength(1)
    expect((await play(['ab', 'q'], [choice])).given).toHaveLength(0)
  })
})
