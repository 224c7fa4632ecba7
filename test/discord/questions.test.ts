import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Quiz } from '../../src/context/context.ts'
import { readItems } from '../../src/quiz/exchange/formats.ts'
import { createRounds } from '../../src/quiz/rounds/rounds.ts'
import { createClock } from '../clock.ts'
import { openForTest, quiet } from '../store/opened.ts'
import { sqlite } from '../store/places.ts'
import type { Answer, Reader } from '../peers/discord/index.ts'
import { eventually, labels } from './playing.ts'
import { run } from './running.ts'

const MANAGE_EVENTS = 1n << 33n
const NOTE = 'bauder-2022/osnabruck-fifty-from-idomeni'

async function open() {
  const store = await openForTest(await sqlite.create())
  const clock = createClock()
  const quiz: Quiz = {
    rounds: createRounds(store.rounds, quiet, clock),
    cards: store.cards,
    history: store.history,
    questions: store.questions,
  }
  const running = await run({ quiz, clock })
  const { discord } = running
  return { ...running, store, clock, teacher: discord.reader({ permissions: MANAGE_EVENTS }) }
}

const FILLED = {
  Question: 'Which **city** backed it?',
  'Answers, one on each line': '*Osnabrück # Its council did.\nBremen\n@everyone',
  Explanation: 'It asked to sidestep the rules.',
  'Notes that it rests on': NOTE,
  'Level and topics': 'understand, week 3',
}

const add = async (teacher: Reader, values: Partial<typeof FILLED> = FILLED) =>
  teacher.submit(await teacher.command('questions add'), values)

const upload = (teacher: Reader, text: string | Buffer, filename = 'questions.txt') =>
  teacher.command('questions upload', { file: { filename, bytes: Buffer.from(text) } })

/** What stands in the fields of a form at first, by their labels. */
const valuesOf = ({ modal }: Answer) =>
  Object.fromEntries((modal?.components ?? []).map(({ label, component }) => [label ?? '', component?.value ?? '']))

describe('a server’s own questions', () => {
  it('are written in a form, checked, listed with what is right, changed and retired', async () => {
    const { discord, teacher } = await open()
    expect((await teacher.command('questions list')).message?.text).toContain('There is none yet.')
    const { message: stored } = await add(teacher)
    expect(stored?.private).toBe(true)
    expect(stored?.text).toMatch(/Question 1 is stored[\s\S]*Osnabrück \*\*✅\*\* · Its council did\.[\s\S]*Bauder/)
    expect(stored?.text).toContain('Which \\*\\*city\\*\\* backed it?')

    const { message: list } = await teacher.command('questions list')
    expect(list?.text).toMatch(/1 question\.[\s\S]*backed it\? · right: Osnabrück/)
    const form = await teacher.select(list, 'Change one…', ['1: Which **city** backed it?'])
    expect(valuesOf(form)).toEqual(FILLED)
    const { message: changed } = await teacher.submit(form, { ...FILLED, Question: 'Which council backed it?' })
    expect(changed?.text).toMatch(/Question 1 is stored[\s\S]*Which council backed it/)

    const { message: retired } = await teacher.select(
      (await teacher.command('questions list')).message,
      'Retire one…',
      ['1: Which council backed it?'],
    )
    expect(retired?.text).toMatch(/Question 1 is no longer asked[\s\S]*There is none yet/)
    const { message: gone } = await teacher.click(retired, 'Retired (1)')
    const { message: back } = await teacher.select(gone, 'Ask one again…', ['1: Which council backed it?'])
    expect(back?.text).toMatch(/Question 1 is asked again\.[\s\S]*None is retired/)
    expect(discord.violations).toEqual([])
  })

  it('are not stored a second time by the form, while they are asked', async () => {
    const { discord, teacher, store } = await open()
    await add(teacher)
    const reordered = {
      ...FILLED,
      'Answers, one on each line': 'bremen\n*Osnabrück\n@everyone',
      Explanation: 'Otherwise.',
    }
    for (const values of [FILLED, reordered]) {
      const { message } = await add(teacher, values)
      expect(message?.private).toBe(true)
      expect(message?.text).toMatch(
        /Question 1 already asks the same[\s\S]*Nothing was stored\.[\s\S]*Osnabrück \*\*✅/,
      )
      expect(message?.text).toContain(values.Explanation)
      expect(valuesOf(await teacher.click(message, 'Change a question'))).toEqual(FILLED)
    }
    expect(await store.questions.listOf(teacher.guild ?? '')).toHaveLength(1)
    await teacher.command('questions retire', { number: 1 })
    expect((await add(teacher)).message?.text).toContain('Question 2 is stored')
    expect(discord.violations).toEqual([])
  })

  it('say what is wrong and give back what was written, ready to be corrected', async () => {
    const { discord, teacher } = await open()
    const wrong = {
      ...FILLED,
      'Answers, one on each line': 'Osnabrück\nosnabrück',
      'Notes that it rests on': 'nothing/here',
    }
    const { message: refused } = await add(teacher, wrong)
    expect(refused?.private).toBe(true)
    expect(refused?.text).toMatch(/3 things are wrong/)
    expect(refused?.text).toContain('**Answers, one on each line** · no option is marked as correct')
    expect(refused?.text).toMatch(/\*\*Notes that it rests on\*\* · .*nothing\/here/)
    expect(refused?.text).not.toContain('Line 1')
    expect(refused?.text).toMatch(
      /no option is marked as correct[\s\S]*Nothing was stored\.[\s\S]*Which \*\*city\*\* backed it/,
    )
    expect(refused?.text).toMatch(/same as option 1[\s\S]*“nothing\/here” is the id of no note/)
    const again = await teacher.click(refused, 'Correct it')
    expect(valuesOf(again)).toEqual(wrong)
    expect((await teacher.submit(again, FILLED)).message?.text).toContain('Question 1 is stored')
    expect(discord.violations).toEqual([])
  })

  it('give back all else where the question is nothing but spaces', async () => {
    const { discord, teacher } = await open()
    const { message: refused } = await add(teacher, { ...FILLED, Question: '   ' })
    expect(refused?.text).toMatch(
      /\*\*Question\*\* · .*[\s\S]*Nothing was stored\.[\s\S]*It asked to sidestep the rules/,
    )
    const again = await teacher.click(refused, 'Correct it')
    expect(valuesOf(again)).toEqual({ ...FILLED, Question: '' })
    expect((await teacher.submit(again, FILLED)).message?.text).toContain('Question 1 is stored')
    expect(discord.violations).toEqual([])
  })

  it.each([
    ['GIFT', '::moon::Is the moon lit?{=Yes ~No#It is.}\n\n::sun::The sun is lit.{T}\n', 2],
    ['Aiken', 'Is the moon lit?\nA) Yes\nB) No\nANSWER: A\n', 1],
    [
      'YAML',
      '# Week 3\n- id: moon\n  stem: Is the moon lit?\n  options: [{ text: "Yes", correct: true }, { text: "No" }]\n',
      1,
    ],
    [
      'Moodle XML',
      '<quiz><question type="truefalse"><name><text>moon</text></name><questiontext><text>It is lit.</text></questiontext><answer fraction="100"><text>true</text></answer><answer fraction="0"><text>false</text></answer></question></quiz>',
      1,
    ],
  ])('are handed in as %s, and again in the place of the same', async (_, text, count) => {
    const { discord, teacher } = await open()
    expect((await upload(teacher, text)).message?.text).toContain(`${count} new`)
    expect((await upload(teacher, text)).message?.text).toMatch(new RegExp(`${count} as (?:it was|they were)`))
    expect((await teacher.command('questions list')).message?.text).toMatch(/is lit\?|the moon lit\?|It is lit/)
    expect(discord.violations).toEqual([])
  })

  it('are stored without those that have a fault, where their teacher wants that once all were listed', async () => {
    const { discord, teacher } = await open()
    const text = '::a::Is it one?{=Yes~No}\n\nWhy?{}\n\n::b::Is it two?{=Yes~Yes}\n\n::c::Is it three?{=Yes~No}\n'
    const { message } = await upload(teacher, text)
    expect(message?.text).toMatch(
      /Read as GIFT\.[\s\S]*Line 3: this is an essay[\s\S]*Line 5: option 2, “Yes”, is the same/,
    )
    expect((await teacher.click(message, 'Store the other 2')).message?.text).toContain('2 new')
    const { message: list } = await teacher.command('questions list')
    expect(list?.text).toMatch(/Is it one\?[\s\S]*Is it three\?/)
    expect(list?.text).not.toContain('Is it two?')
    expect(discord.violations).toEqual([])
  })

  it('take the place of others by their ids alone, which are named and can be put back', async () => {
    const { discord, teacher } = await open()
    await upload(
      teacher,
      '- { id: moon, stem: Is it lit?, answer: true }\n- { id: sun, stem: Is it hot?, answer: true }\n',
    )
    const { message } = await upload(teacher, '- { id: sun, stem: Is it cold?, answer: false }\n')
    expect(message?.text).toMatch(/1 changed: 2\n/)
    const before = message?.attachments.find(({ filename }) => filename === 'before.yaml')?.text() ?? ''
    await upload(teacher, before)
    expect((await teacher.command('questions list')).message?.text).toMatch(/\*\*2\*\* {2}Is it hot\?/)
    expect(discord.violations).toEqual([])
  })

  it('are no more than a server can have, however many a file holds', async () => {
    const { teacher } = await open()
    const file = Array.from({ length: 1200 }, (_, i) => `Is it ${i}?{T}`).join('\n\n')
    const { message } = await upload(teacher, file)
    expect(message?.text).toContain('Line 2001: there are 1200 questions in the file, and a server can have 1000')
    expect(message?.text).toContain('Nothing was stored.')
  })

  it('have their faults told in the language of who hands them in', async () => {
    const { discord } = await open()
    const [lehrerin, profe] = ['de', 'es-ES'].map((locale) => discord.reader({ permissions: MANAGE_EVENTS, locale }))
    const text = '::a::Why?{}\n\n::b::Which?{=Yes~Yes}\n'
    expect((await upload(lehrerin as Reader, text)).message?.text).toMatch(
      /Zeile 1: das ist eine Freitextfrage[\s\S]*Zeile 3: Antwort 2/,
    )
    expect((await upload(profe as Reader, text)).message?.text).toMatch(
      /es una pregunta de desarrollo[\s\S]*la opción 2/,
    )
  })

  it('are listed ten at a time however long they are, and not to be shared', async () => {
    const { discord, teacher } = await open()
    const stem = (i: number) => `${i} ${'Which of the lamps on the mole burns at night? '.repeat(12)}`
    const text = Array.from({ length: 12 }, (_, i) => `${stem(i)}{=${'red '.repeat(30)}~${'green '.repeat(30)}}`).join(
      '\n\n',
    )
    await upload(teacher, text)
    const { message } = await teacher.command('questions list')
    expect(message?.text.match(/- \*\*\d+\*\*/g)).toHaveLength(10)
    expect(JSON.stringify(message?.components)).not.toMatch(/"Share"/)
    const { message: next } = await teacher.click(message, 'Next')
    expect(next?.text.match(/- \*\*\d+\*\*/g)).toHaveLength(2)
    expect(discord.violations).toEqual([])
  })

  it.each([
    ['UTF-16 with its mark', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['UTF-16 with its mark, big end first', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
    ['UTF-8 with its mark', (text: string) => Buffer.from(`\uFEFF${text}`)],
    ['Windows-1252', (text: string) => Buffer.from(text, 'latin1')],
  ])('are read from a file in %s', async (_, encode) => {
    const { teacher } = await open()
    const { message } = await upload(teacher, encode('¿Qué ciudad está en España?\nA) Oporto\nB) Vigo\nANSWER: B\n'))
    expect(message?.text).toContain('1 new')
    expect((await teacher.command('questions list')).message?.text).toContain('¿Qué ciudad está en España?')
  })

  it('are stored all or none: every fault of a file is listed with its line', async () => {
    const { teacher } = await open()
    const { message } = await upload(
      teacher,
      'Is the moon lit?\nA) Yes\nB) No\nANSWER: A\n\nIs it new?\nA) Yes\nB) Yes\nANSWER: C\n',
    )
    expect(message?.private).toBe(true)
    expect(message?.text).toMatch(/Line 9: the answer “C” is the letter of no option[\s\S]*Nothing was stored/)
    expect((await teacher.command('questions list')).message?.text).toContain('There is none yet.')
    expect((await upload(teacher, '\n')).message?.text).toContain('Line 1: there is no question in the file')
    expect((await upload(teacher, Buffer.from([0xff, 0xfe, 0x41]))).message?.text).toContain('no text in UTF-8')
    const large = { filename: 'all.gift', bytes: Buffer.from('x'), size: 600_000 }
    expect((await teacher.command('questions upload', { file: large })).message?.text).toContain('larger than 500 kB')
  })

  it('are asked in quizzes, by their topics too, and can be taken home as a file', { timeout: 30_000 }, async () => {
    const { discord, teacher, clock } = await open()
    await add(teacher)
    await upload(teacher, '::six::Six of one?{~a ~b ~c ~d ~e =f}\n')
    const student = discord.reader({ permissions: 0n })
    const { message: begun } = await student.command('quiz start', { topic: 'week 3', questions: 5, seconds: 300 })
    expect(begun?.text).toContain('1 question on week 3')
    const shown = () => student.messages().find(({ text }) => text.includes('Question 1 of 1'))
    await clock.advance(6000)
    await eventually(shown).toBeTruthy()
    expect(shown()?.text).toContain('backed it?')
    await student.command('quiz stop')
    await eventually(() => shown()?.text).toMatch(/Osnabrück \*\*· 0 ✅\*\*[\s\S]*Bauder/)

    const topics = await student.autocomplete('quiz start', { topic: '' }, 'topic')
    expect(topics.slice(0, 2).map(({ value }) => value)).toEqual(['own', expect.stringMatching(/^week/)])
    const stranger = discord.reader({ place: 'dm' })
    expect((await stranger.autocomplete('quiz practice', { topic: '' }, 'topic'))[0]?.value).toBe('recall')

    const { message: alone } = await student.command('quiz practice', { topic: 'own', questions: 5 })
    const six = alone?.text.includes('Six of one?') ? alone : null
    const first = six ?? (await student.click((await student.click(alone, 'A')).message, 'Next')).message
    expect(first?.text).toContain('Six of one?')
    const right = labels(first).find((label) => label.endsWith('  f')) ?? ''
    const { message: key } = await student.select(first, 'Choose one…', [right])
    expect(key?.text).toMatch(/## Right[\s\S]*cites nothing in the library/)

    const { message: file } = await teacher.command('questions export')
    const text = file?.attachments.find(({ filename }) => filename === 'questions.yaml')?.text() ?? ''
    expect(readItems(text).items).toMatchObject([{ stem: FILLED.Question, notes: [NOTE] }, { id: 'six' }])
    expect((await upload(teacher, text)).message?.text).toContain('2 as they were')
    expect(discord.violations).toEqual([])
  })

  it('fit into Discord and ping nobody, whatever is written', { timeout: 60_000 }, async () => {
    const { discord, teacher } = await open()
    const text = (most: number) => fc.string({ unit: 'binary', minLength: 1, maxLength: most })
    const filled = fc.record({
      question: text(900),
      options: fc.array(text(300), { maxLength: 12 }),
      explanation: text(900),
    })
    await fc.assert(
      fc.asyncProperty(filled, async ({ question, options, explanation }) => {
        const { message } = await add(teacher, {
          Question: question,
          'Answers, one on each line': `*x\n${options.join('\n')}`.slice(0, 4000),
          Explanation: explanation,
          'Notes that it rests on': '',
          'Level and topics': '',
        })
        expect(message?.private).toBe(true)
        expect(message?.mentions).toEqual([])
        expect(discord.violations).toEqual([])
      }),
      { numRuns: 40 },
    )
    await teacher.command('questions list')
    expect(discord.violations).toEqual([])
  })

  it('are for teachers alone, and stay in their server', async () => {
    const { discord, teacher, store } = await open()
    const student = discord.reader({ permissions: 0n })
    expect((await student.command('questions list')).message?.text).toContain('Only some may write questions')
    expect((await student.command('questions add')).message?.text).toContain('Only some may write questions')
    expect((await upload(student, 'x')).message?.text).toContain('Only some may write questions')
    await add(teacher)
    const server = teacher.guild ?? ''
    expect(await store.questions.listOf(server)).toHaveLength(1)
    expect(await store.questions.listOf('1')).toEqual([])
    discord.removeBot(server)
    await eventually(() => store.questions.listOf(server)).toEqual([])
  })
})
