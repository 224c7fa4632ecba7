import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { importFile } from '../../src/documents/import.ts'
import type { Reply } from '../../src/reply/reply.ts'
import { createFolder, createTestContext, dispatch } from '../context.ts'

/** A chapter as books of the trade are written, of a trade that nobody has. */
const CHAPTER = `# The craft of tallow lamps

## Learning objectives

After this chapter you will be able to say what a drift ratio is and to name the three wicks.

## Wicks

In this chapter we will look at what the drift ratio tells us about a flame. It turns out that this is not how a drift ratio is found by most keepers.

A *drift ratio* is the height of a flame in still air divided by its height in a wind. Keepers who know the drift ratio of a lamp trim it twice a night.

There are three kinds of wick:

- The flat wick burns wide and low.
- The round wick burns tall.
- The plaited wick burns for two nights.

## Tallow

Tallow is rendered in copper pans, because iron turns it grey. Ottilie Brandt wrote the first table of its melting points in 1794.

By *clouding* we mean that tallow goes white before it sets. Clouding begins at forty degrees.

## Exercises

1. Explain what a drift ratio is, and compute the drift ratio of a lamp of your own.
`

type Ask = (question: string) => Promise<Reply>

/** How questions are answered from the chapter, beside so many notes of a library on something else. */
async function open(notes: number): Promise<Ask> {
  const [library, folder] = [createFolder(), createFolder()]
  const path = join(createFolder(), 'lamps.md')
  writeFileSync(path, CHAPTER)
  await importFile(path, {
    folder,
    sources: [],
    given: { id: 'lamps', author: 'Sund, Inga', year: '2020' },
    fills: true,
  })
  writeNotes(library, notes)
  const context = createTestContext({ FOOTNOTE_DOCUMENTS: folder, FOOTNOTE_LIBRARY: library })
  return (question) => dispatch({ command: 'ask', input: { question } }, context)
}

const BEES = join(import.meta.dirname, '../fixtures/bees/library/sources/lorne-1998')

/** Writes the first of some notes on bees, of a source that the library has. */
function writeNotes(library: string, count: number): void {
  const source = join(library, 'sources', 'lorne-1998')
  mkdirSync(count ? source : join(library, 'sources'), { recursive: true })
  if (!count) return
  writeFileSync(join(source, 'source.yaml'), readFileSync(join(BEES, 'source.yaml')))
  const notes = SAID.slice(0, count).map(([says, ask], i) => ({
    id: `note-${i + 1}`,
    pin: { section: 'Skeps and boxes', paragraph: i + 1, sentences: 1 },
    says,
    asks: [ask],
  }))
  // JSON is YAML.
  writeFileSync(join(source, 'notes.yaml'), JSON.stringify(notes))
}

const SAID: [says: string, ask: string][] = [
  [
    'Straw skeps were given up on the moor in the year in which a society lent the first wooden hives to its members.',
    'When were straw skeps given up?',
  ],
  [
    'With frames that come out of a hive, no colony has to be killed any more for the honey that it has gathered.',
    'Why were colonies killed for honey?',
  ],
  [
    'A skep is a basket of straw into which nobody can look, and so an illness of the bees in it goes unseen.',
    'What is a skep?',
  ],
  [
    'Honey of the heather is pressed and not spun out of the comb, because it sets in the cells like a jelly.',
    'Why is heather honey pressed?',
  ],
]

const ANSWERS: [question: string, quoted: string][] = [
  ['What is a drift ratio?', 'A drift ratio is the height of a flame'],
  ['What is clouding?', 'By clouding we mean'],
  ['Why is tallow rendered in copper pans?', 'because iron turns it grey'],
  ['Who wrote the first table of melting points?', 'Ottilie Brandt'],
]

describe('a reading', () => {
  it.each([0, 1, 4])('answers as well beside %i notes on something else', async (notes) => {
    const ask = await open(notes)
    for (const [question, quoted] of ANSWERS) {
      const { excerpts, verdict } = await ask(question)
      expect(excerpts[0]?.text, question).toContain(quoted)
      expect(verdict ?? 'answers', question).toBe('answers')
    }
  })

  it('is quoted with the items of a list, and never with an exercise or an objective', async () => {
    const ask = await open(1)
    const [list] = (await ask('What are the three kinds of wick?')).excerpts
    for (const part of ['three kinds of wick:', 'flat wick', 'round wick', 'plaited wick'])
      expect(list?.text).toContain(part)
    const quoted = (await ask('What is a drift ratio?')).excerpts.map(({ text }) => text).join(' ')
    expect(quoted).not.toMatch(/Explain what|you will be able/)
  })
})

describe('a question beside all that is there', () => {
  it('gets nothing from the bundled library', async () => {
    const context = createTestContext()
    for (const question of [
      'Who won the world cup in 1998?',
      'What is the boiling point of water?',
      'How do I bake bread?',
    ]) {
      const reply = await dispatch({ command: 'ask', input: { question } }, context)
      expect(reply.outcome, question).toBe('not-found')
      expect(reply.excerpts).toEqual([])
    }
  })
})
