import { SUBJECT } from '../../src/subject/subject.ts'
import { Readable, Writable } from 'node:stream'
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
    expect((await play([])).shown).toContain('0 of 0 right.')
  })

  it.each(['exit', 'Quitter', 'salir', 'beenden'])('ends at “%s” too', async (word) => {
    const { shown, given } = await play([word, ...items.map(keyOf)])
    expect(given).toEqual([])
    expect(shown).toContain('0 of 0 right.')
  })

  it('takes several letters only where several may be right', async () => {
    const all = bankItems(context.library, 'terminal')
    const [several, choice] = [all.find((i) => i.kind === 'several'), all.find((i) => i.kind === 'choice')]
    if (!several || !choice) throw new Error('the bank has no item of each kind')
    expect((await play(['a, b'], [several])).given).toHaveLength(1)
    expect((await play(['ab', 'q'], [choice])).given).toHaveLength(0)
  })
})
