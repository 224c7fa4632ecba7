import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkOwn } from '../../src/quiz/check-own.ts'
import { readItems } from '../../src/quiz/exchange/formats.ts'
import type { Item, Option } from '../../src/quiz/item.ts'
import { askOwn, idWithin, mixOptions } from '../../src/quiz/own.ts'
import { readItemText, toItemText } from '../../src/quiz/own-text.ts'
import { wordingOf } from '../../src/wording/wording.ts'
import { createTestContext } from '../context.ts'
import { bell, lamp } from './exchange/examples.ts'

const { library } = createTestContext()
const { quiz } = wordingOf('de')

describe('a question in the fields of a form', () => {
  it('comes back as it was, in the words of any language', () => {
    const word = fc.stringMatching(/^[A-Za-zäß0-9?;:.']{1,8}( [A-Za-z0-9]{1,8}){0,3}$/)
    const option = fc.record({ text: word, isCorrect: fc.boolean(), feedback: fc.option(word) })
    fc.assert(
      fc.property(word, fc.array(option, { minLength: 2, maxLength: 6 }), word, (stem, options, explanation) => {
        const correct = options.filter(({ isCorrect }) => isCorrect).length
        fc.pre(correct > 0)
        const item = {
          ...lamp.item,
          kind: correct > 1 ? ('several' as const) : ('choice' as const),
          stem,
          explanation,
          options: options.map((each, i) => ({ ...each, id: String(i + 1) })),
          topics: ['week 3'],
        }
        expect(readItemText(toItemText(item, quiz), item.id, quiz)).toMatchObject({ items: [item], faults: [] })
      }),
    )
    expect(toItemText(bell.item, quiz).options).toContain(`*${quiz.true}`)
    expect(readItemText(toItemText(bell.item, quiz), bell.item.id, quiz).items).toEqual([bell.item])
  })
})

describe('what cannot be asked', () => {
  const faultsOf = (text: string) => checkOwn(readItems(text), library)
  it.each([
    ['a question too long', `- stem: ${'x'.repeat(1001)}\n  answer: true\n`, /^the question has 1001 characters; 1000/],
    [
      'an option twice',
      '- stem: A?\n  options: [{text: a, correct: true}, {text: b}, {text: " A "}]\n',
      /^option 3, “A”/,
    ],
    ['every option right', '::a::A?{~%50%b~%50%c}\n', /^every option is marked as correct/],
    ['eleven options', `::a::A?{=b${Array.from({ length: 10 }, (_, i) => `~c${i}`).join('')}}\n`, /^11 options/],
    ['a note that is none', '- stem: A?\n  answer: true\n  rests: [bauder-2022/no]\n', /“bauder-2022\/no” is the id/],
  ])('%s is named with its line', (_, text, message) => {
    expect(faultsOf(text)).toEqual([{ line: 1, message: expect.stringMatching(message) }])
  })
})

describe('a server’s own questions in a round', () => {
  const item: Item = {
    ...lamp.item,
    kind: 'choice',
    options: ['a', 'b', 'c', 'd'].map((id) => ({ id, text: `Lamp ${id}`, isCorrect: id === 'a', feedback: null })),
  }
  const orders = (asked: Item) =>
    new Set(
      Array.from({ length: 40 }, (_, seed) =>
        mixOptions(asked, String(seed))
          .options.map(({ id }) => id)
          .join(''),
      ),
    )
  const withLast = (text: string) => ({
    ...item,
    options: item.options.with(3, { ...item.options[3], id: 'd', text } as Option),
  })

  it('have their options in any order, so that the right one is not always first', () => {
    expect(new Set([...orders(item)].map((order) => order.indexOf('a')))).toEqual(new Set([0, 1, 2, 3]))
  })

  it.each(['All of the above', 'None of these', 'A and C', 'Todas las anteriores', 'Keine der genannten'])(
    'are left as they were written where one says “%s”',
    (text) => expect([...orders(withLast(text))]).toEqual(['abcd']),
  )

  it('are told apart by server', () => {
    const ids = ['7', '8'].map((server) => askOwn(server, [{ number: 1, item, isRetired: false }], library)[0]?.id)
    expect(new Set(ids).size).toBe(2)
    expect(new Set(ids.map((id) => idWithin(id ?? '')))).toEqual(new Set([`own:${item.id}`]))
  })

  it('are about what their notes are about, besides what their writer says', () => {
    const [note] = library.notes.values()
    const item = { ...lamp.item, notes: [note?.id ?? '', 'gone/note'], topics: ['week 3'] }
    const [asked] = askOwn('7', [{ number: 1, item, isRetired: false }], library)
    expect(asked?.notes).toEqual([note?.id])
    expect(asked?.topics).toEqual(expect.arrayContaining(['own', 'week 3', note?.source]))
    expect(asked?.id).toBe(`own:7:${item.id}`)
    expect(askOwn('7', [{ number: 1, item, isRetired: true }], library)).toEqual([])
  })
})
