import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkOwn } from '../../src/quiz/check-own.ts'
import { readItems } from '../../src/quiz/exchange/formats.ts'
import type { Item, ItemOption } from '../../src/quiz/item.ts'
import { mergeOwn } from '../../src/quiz/merge-own.ts'
import { askOwn, idWithin, mixOptions, type OwnQuestion } from '../../src/quiz/own.ts'
import { readItemText, toItemText } from '../../src/quiz/own-text.ts'
import { alignTopics, readTopic } from '../../src/quiz/topic.ts'
import { wordingOf } from '../../src/wording/wording.ts'
import { createTestContext } from '../context.ts'
import { growthOf, MOST_GROWTH, PARTS } from '../timing.ts'
import { bell, inEnglish, lamp } from './exchange/examples.ts'

const { library } = createTestContext()
const { quiz } = wordingOf('de')

describe('a question in the fields of a form', () => {
  it('comes back as it was, in the words of any language', () => {
    const part = fc.constantFrom('a', 'ß', '9', '*', '#', ' # ', '\\', '\\#', ' ', '\n', '"', ',', '?', 'True')
    const word = fc.array(part, { minLength: 1, maxLength: 8 }).map((parts) =>
      parts
        .join('')
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean)
        .join('\n'),
    )
    const option = fc.record({ text: word, isCorrect: fc.boolean(), feedback: fc.option(word) })
    fc.assert(
      fc.property(word, fc.array(option, { minLength: 2, maxLength: 6 }), fc.boolean(), (stem, options, isSeveral) => {
        const correct = options.filter(({ isCorrect }) => isCorrect).length
        fc.pre(correct > 0 && Boolean(stem) && options.every(({ text, feedback }) => text && feedback !== ''))
        const item = {
          ...lamp.item,
          kind: correct > 1 || isSeveral ? ('several' as const) : ('choice' as const),
          stem,
          options: options.map((each, i) => ({ ...each, id: String(i + 1) })),
          topics: ['week 3', 'Rome, Italy'],
        }
        expect(readItemText(toItemText(item, quiz), item, quiz)).toMatchObject({ items: [item], faults: [] })
      }),
    )
    expect(toItemText(bell.item, quiz).options).toContain(`*${quiz.true}`)
    expect(readItemText(toItemText(bell.item, quiz), bell.item, quiz).items).toEqual([bell.item])
  })
})

describe('what cannot be asked', () => {
  const faultsOf = (text: string) => inEnglish(checkOwn(readItems(text), library).faults)
  it.each([
    ['a question too long', `- stem: ${'x'.repeat(1001)}\n  answer: true\n`, /^the question has 1001 characters; 1000/],
    [
      'an option twice',
      '- stem: A?\n  options: [{text: a, correct: true}, {text: b}, {text: " A "}]\n',
      /^option 3, “A”/,
    ],
    ['every option right', '::a::A?{~%50%b~%50%c}\n', /^every option is marked as correct/],
    ['eleven options', `::a::A?{=b${Array.from({ length: 10 }, (_, i) => `~c${i}`).join('')}}\n`, /^11 options/],
    [
      'more remarks than a form holds',
      `- stem: A?\n  options:${Array.from({ length: 10 }, (_, i) => `\n    - {text: "${String(i).repeat(150)}", correct: ${i === 0}, feedback: "${'y'.repeat(280)}"}`).join('')}\n`,
      /^the list of options with their remarks has \d+ characters; 4000/,
    ],
    ['a note that is none', '- stem: A?\n  answer: true\n  rests: [bauder-2022/no]\n', /“bauder-2022\/no” is the id/],
  ])('%s is named with its line', (_, text, message) => {
    expect(faultsOf(text)).toEqual([{ line: 1, message: expect.stringMatching(message) }])
  })

  // Each option was looked for among all others, for seconds in which nobody was answered; and a fault for each of so many
  // ended in “Maximum call stack size exceeded”.
  it.each([
    ['different', 80_000, (count: number) => Array.from({ length: count }, (_, i) => `~${i}`).join('')],
    ['alike', 200_000, (count: number) => '~a'.repeat(count)],
    ['empty', 400_000, (count: number) => '~'.repeat(count)],
  ])('is told of a file that is full of options, all of them %s', (_, count, toOptions) => {
    const readOf = (options: number) => readItems(`A?{=b${toOptions(options)}}`)
    const [read, part] = [readOf(count), readOf(count / PARTS)]
    const { faults, faulty } = checkOwn(read, library)
    const check = (given: typeof read) => () => checkOwn(given, library)
    expect(growthOf(check(read), check(part))).toBeLessThan(MOST_GROWTH)
    expect(inEnglish(faults)).toContainEqual({ line: 1, message: expect.stringMatching(/^\d+ options are too many/) })
    expect(faulty.size).toBe(1)
  })
})

describe('a file of questions beside those that are there', () => {
  const store = (text: string, before: OwnQuestion[] = []) => {
    const { items, ...merged } = mergeOwn(readItems(text), before)
    const kept = before.filter(({ item }) => !items.some(({ id }) => id === item.id))
    const all = [...kept.map(({ item }) => item), ...items]
    return { ...merged, all: all.map((item, i): OwnQuestion => ({ number: i + 1, item, isRetired: false })) }
  }
  const stems = (questions: OwnQuestion[]) => questions.map(({ item }) => item.stem).sort()

  it('takes the place of none for a title alone, nor for a question that offers something else', () => {
    const first = store('::Q1::One?{=a~b}\n\n::Q1::Which is so?{=a~b}\n')
    const second = store('::Q1::Two?{=a~b}\n\nWhich is so?{=a~c}\n', first.all)
    expect(stems(second.all)).toEqual(['One?', 'Two?', 'Which is so?', 'Which is so?'])
    expect(new Set(second.all.map(({ item }) => item.id)).size).toBe(4)
    expect([first.added.length, second.added.length, second.changed.length]).toEqual([2, 2, 0])
  })

  it('leaves what is there already, in any order of its options', () => {
    const first = store('One?{=a~b}')
    expect(store('One?\nA) B\nB) A\nANSWER: B', first.all)).toMatchObject({ added: [], changed: [] })
  })

  it('changes what it names, and keeps what its format cannot say', () => {
    const note = [...library.notes.keys()][0] ?? ''
    const first = store(
      `- {id: q1, stem: One?, options: [{text: a, correct: true, feedback: So.}, {text: b}], rests: [${note}], topics: [week 3], explanation: Why.}`,
    )
    const aiken = store('One?\nA) a\nB) b\nANSWER: B', first.all).all[0]?.item
    expect(aiken).toMatchObject({ notes: [note], topics: ['week 3'], explanation: 'Why.' })
    expect(aiken?.options.map(({ isCorrect, feedback }) => [isCorrect, feedback])).toEqual([
      [false, 'So.'],
      [true, null],
    ])
    const gift = store('// [id:q1]\nTwo?{=a~b}', first.all)
    expect(gift.all.map(({ item }) => [item.id, item.stem, item.notes, item.topics])).toEqual([
      ['q1', 'Two?', [note], []],
    ])
    expect(gift.changed).toEqual(first.all)
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
    options: item.options.with(3, { ...item.options[3], id: 'd', text } as ItemOption),
  })

  it('have their options in any order, so that the right one is not always first', () => {
    expect(new Set([...orders(item)].map((order) => order.indexOf('a')))).toEqual(new Set([0, 1, 2, 3]))
  })

  it.each([
    'All of the above',
    'None of these',
    'A and C',
    'Options 1 and 2',
    'Only A',
    'Both',
    'Todas las anteriores',
    'Keine der genannten',
  ])('are left as they were written where one says “%s”', (text) =>
    expect([...orders(withLast(text))]).toEqual(['abcd']),
  )

  const about = (id: string, topics: string[]) => ({
    number: 1,
    item: { ...item, id, notes: [], topics },
    isRetired: false,
  })
  const asked = (...questions: OwnQuestion[]) => alignTopics(askOwn('7', questions, library), library)

  it('are found by topics that the library has under any spelling, and by theirs in any case', () => {
    const own = asked(about('q1', ['barcelona', 'Week 3']), about('q2', ['week 3', 'BARCELONA']))
    for (const name of ['Barcelona', 'week 3']) {
      const topic = readTopic(name, { library, own })?.topic ?? ''
      expect(own.filter(({ topics }) => topics.includes(topic)).map(({ id }) => id)).toEqual(['own:7:q1', 'own:7:q2'])
    }
  })

  it('are not found by a topic that is merely like theirs', () => {
    const own = asked(about('q1', ['week 3']), about('q2', ['unit A']))
    for (const name of ['week 7', 'week 33', 'unit B']) expect(readTopic(name, { library, own }), name).toBeNull()
    expect(readTopic('Barcelna', { library, own })?.topic).toBe('barcelona')
  })

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
