import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { BUNDLED_LIBRARY } from '../../src/base/paths.ts'
import { loadCorpus } from '../../src/corpus/load.ts'
import { importFile } from '../../src/documents/import.ts'
import { tagsOf } from '../../src/library/library.ts'
import type { Reply } from '../../src/reply/reply.ts'
import { analyze } from '../../src/search/analyze.ts'
import { createFolder, createTestContext, DOCUMENTS_DIR, dispatch, type TestContext } from '../context.ts'

const context = createTestContext()
const { library } = context

const ask = (question: string, within: TestContext = context) =>
  dispatch({ command: 'ask', input: { question } }, within)

/** Questions of the notes from one end of the library to the other. */
const questions = [...library.notes.values()].flatMap(({ asks }) => asks).filter((_, i) => i % 40 === 0)

const relatedOf = ({ menus }: Reply): string[] =>
  menus
    .flatMap((menu) => ('choices' in menu ? menu.choices : []))
    .flatMap(({ label, input }) => {
      expect(input).toEqual({ question: label })
      return label
    })

describe('related questions', () => {
  it('read as sentences: a capital, a question mark, no row of words', async () => {
    for (const question of questions)
      for (const related of relatedOf(await ask(question))) expect(related, question).toMatch(/^\p{Lu}[^?]*\s[^?]*\?$/u)
  })

  it('write names as names', async () => {
    const all = (await Promise.all(questions.map((question) => ask(question)))).flatMap(relatedOf)
    const names = ['toronto', 'montreal', 'barcelona', 'eurocities', 'fakhry', 'bauder', 'canada', 'london', 'trump']
    expect(all.length).toBeGreaterThan(200)
    for (const name of names) expect(all.filter((each) => new RegExp(`\\b${name}\\b`).test(each))).toEqual([])
  })

  it('are on what the question names', async () => {
    for (const name of ['Toronto', 'Nairobi', 'Eurocities']) {
      const related = relatedOf(await ask(`what does ${name} do for migrants?`))
      expect(related.length, name).toBeGreaterThan(0)
      const id = name.toLowerCase()
      for (const each of related) {
        const notes = [...library.notes.values()].filter(({ asks }) =>
          asks.some((typed) => analyze(typed).join(' ') === analyze(each).join(' ')),
        )
        expect(
          notes.some((note) => tagsOf(note).has(id)),
          each,
        ).toBe(true)
      }
    }
  })

  it.each([
    ['what does fakhry say about zurich', /Zurich/],
    ['who organised the barcelona protest', /Barcelona/],
    ['how many undocumented in germany', /German|Berlin|Freiburg|Frankfurt|Munich|Hamburg|Cologne|Leipzig|Osnabrück/],
    ['which city in canada was first?', /Canad|Toronto|Montreal|Vancouver|Hamilton|London/],
  ])('name the place that the question names, or there are none: %s', async (question, place) => {
    for (const related of relatedOf(await ask(question))) expect(related).toMatch(place)
  })

  it('are none that the reply answers', async () => {
    for (const question of questions) {
      const reply = await ask(question)
      const answered = reply.excerpts.flatMap(({ id }) => library.notes.get(id)?.asks ?? []).map(foldTerms)
      for (const related of relatedOf(reply)) expect(answered, question).not.toContain(foldTerms(related))
    }
  })
})

const foldTerms = (text: string) => [...new Set(analyze(text))].sort().join(' ')

describe('what sources say otherwise opens an answer', () => {
  const opens = async (question: string) =>
    (await ask(question)).blocks.map((block) => 'heading' in block && block.heading)

  it.each([
    ['when was the City of Sanctuary movement founded in Sheffield?', 'the years differ, and a year is asked'],
    ['in which year was the British City of Sanctuary movement set up?', 'the same question in other words'],
  ])('%s (%s)', async (question) => {
    expect(await opens(question)).toContain('The sources differ on this')
  })

  it.each([
    ['which cities issue municipal ID cards?', 'two lists of examples'],
    ['who started the City of Sanctuary movement?', 'the years differ, and a person is asked'],
    ['is mexico city still a sanctuary city?', 'a later fact changed an earlier one'],
    ['what did the council of Toronto decide in 2013?', 'the same in other words'],
    ['what happened between 2010 and 2013 in toronto', 'a speaker tells again what he wrote'],
    ['when did sheffield become a city of sanctuary', 'the other year is of the movement'],
    ['does Johannesburg have a policy for integrating migrants', 'the other found none like those of the North'],
    ['do sanctuary cities reduce crime', 'none of them says that it rises'],
    ['who paid for the podcast', 'the same source'],
    ['who funds praida', 'the same source'],
    ['when did Basit and Prier go to Germany and Switzerland?', 'the other year is of a campaign'],
    ["since when does Barcelona's SAIER exist", 'the other year is of arrivals'],
    ['which page?', 'nothing is asked'],
  ])('but not: %s (%s)', async (question) => {
    expect(await opens(question)).not.toContain('The sources differ on this')
  })

  it('and what changed since stands below, as later', async () => {
    const [first] = (await ask('Has Mexico City officially declared itself a place of sanctuary?')).excerpts
    expect(first?.otherwise.map((line) => line.map(({ text }) => text).join(''))).toEqual([
      expect.stringMatching(/^Later: Mexico City gave up the label/),
    ])
  })
})

describe('what is led in below an answer', () => {
  const leadIns = async (question: string) =>
    (await ask(question)).excerpts[0]?.otherwise.map(([lead]) => lead?.text.trim()) ?? []

  it.each([
    ["Is Sheffield's sanctuary movement just talk?", /^Jonathan Darling & Vicki Squire raise this only to answer it/],
    ['Does Germany have independent municipal police?', /^Bauder qualifies this \(all but the three city-states\):$/],
    ['What did San Francisco refuse to do for immigration officers in 1985?', /\(the ban is of 1989\):$/],
  ])('%s: says who, and on which point', async (question, says) => {
    expect(await leadIns(question)).toEqual([expect.stringMatching(says)])
  })

  it.each([
    'Do critics think UK sanctuary cities split people into hosts and guests?',
    "Is there a sociologist who sees Nairobi as Africa's main sanctuary city?",
    'Does the expression sanctuary city in Mexico City come from the USA?',
  ])('is nothing where it is asked who says so, or whence a word: %s', async (question) => {
    expect(await leadIns(question)).toEqual([])
  })
})

describe('what sources say otherwise in the reply of a command', () => {
  const calls: [command: string, input: Record<string, string>][] = [
    ['person', { person: 'Salvini' }],
    ['person', { person: 'Derrida' }],
    ['term', { term: 'SAIER' }],
    ['network', { network: 'ICORN' }],
    ['city', { name: 'Barcelona' }],
    ['city', { name: 'Johannesburg' }],
  ]
  it.each(calls)('is said once: %s %o', async (command, input) => {
    const { excerpts } = await dispatch({ command, input }, context)
    const said = excerpts.flatMap(({ otherwise }) => otherwise.map((line) => line.at(-1)?.text ?? ''))
    expect(said).toEqual([...new Set(said)])
  })

  it('is on the same thing, and of another voice', async () => {
    for (const [command, input] of calls.slice(0, 3)) {
      const { excerpts } = await dispatch({ command, input }, context)
      expect(JSON.stringify(excerpts.map(({ otherwise }) => otherwise))).not.toMatch(/ports|mafia|67%/)
    }
  })
})

describe.skipIf(!DOCUMENTS_DIR)('with the texts', () => {
  const { sources } = loadCorpus(BUNDLED_LIBRARY).corpus

  it('quotes a sentence or two first, and says in brief only what is shorter and in other words, once', async () => {
    const folder = createFolder()
    for (const { id } of sources) await importFile(join(DOCUMENTS_DIR ?? '', `${id}.txt`), { folder, sources })
    const imported = createTestContext({ FOOTNOTE_DOCUMENTS: folder })
    let brief = 0
    for (const question of questions) {
      const { excerpts, self } = await ask(question, imported)
      // What a command has is as long as it is there.
      if (self?.command !== 'ask') continue
      const [first] = excerpts
      if (first?.quoted) expect(first.pin.sentences[1] - first.pin.sentences[0], question).toBeLessThanOrEqual(1)
      const inBrief = excerpts.flatMap(({ inBrief, text }) => (inBrief ? [{ inBrief, text }] : []))
      expect(inBrief.length, question).toBeLessThanOrEqual(1)
      for (const each of inBrief) expect(each.inBrief.length).toBeLessThanOrEqual((2 / 3) * each.text.length)
      brief += inBrief.length
    }
    expect(brief).toBeGreaterThan(0)
  })
})
