import type { Dimension, Framework } from '../../corpus/schemas/framework.ts'
import type { Note } from '../../corpus/schemas/note.ts'
import type { Library } from '../../library/library.ts'
import { analyze } from '../../search/analyze.ts'
import { matcherOf } from '../../text/word-patterns.ts'
import { type Drafter, notesOf, toDistractor, toKey, toOptions } from '../../quiz/generate/draft.ts'
import { isDisputed } from '../../quiz/generate/likeness.ts'

/** Of evidence for a city: on which dimension of the framework of its own source it bears. */
export const askDimension: Drafter = (note, library, random) => {
  const framework = library.frameworks.find(
    (one) => one.source === note.source && one['applies-to'] === 'cities' && codedOn(note, one).length,
  )
  const [coded, ...more] = framework ? codedOn(note, framework) : []
  const city = library.cities.find(({ id }) => id === coded?.city)
  if (!framework || !coded || !city || more.length || isDisputed(note, library)) return null
  const { dimension, stance, act } = coded
  if (!isClear(act, dimension, library)) return null
  const others = framework.dimensions.filter((one) => one !== dimension)
  if (namesIt(note, dimension, library)) return null
  if (speaksForAnother(note, dimension, library)) return null
  if (others.some((other) => countShared(other, note) >= countShared(dimension, note) + AHEAD)) return null
  const options = toOptions(
    toKey(dimension.id, dimension.name),
    random.shuffle(others).flatMap(({ id, name, question, note: from }) => {
      const own = library.notes.get(from ?? '')
      return own ? [toDistractor(id, name, `${name} asks something else: ${question}`, own)] : []
    }),
    random,
    Math.min(4, framework.dimensions.length),
  )
  const family = framework.author.split(' ').at(-1)
  return (
    options && {
      kind: 'choice',
      level: 'apply',
      stem: `On which of ${family}’s dimensions is this evidence, for or against, for ${city.name}? ${note.says}`,
      options,
      explanation: `${dimension.name}, ${stance}: ${dimension.question} ${dimension.means}`,
      topics: [dimension.id],
      notes: notesOf(options),
    }
  )
}

/** Where a note has a stance on a framework: by city and dimension. */
const codedOn = ({ stances }: Note, { dimensions }: Framework) =>
  Object.entries(stances).flatMap(([city, placings]) =>
    dimensions.flatMap((dimension) => {
      const placing = placings[dimension.id]
      return placing ? [{ city, dimension, ...placing }] : []
    }),
  )

/**
 * Whether a note has a word of a dimension's name that few notes have: “legal” would tell as much as “legality”, and “civil” as
 * much as “civic”.
 */
function namesIt({ says }: Note, { name }: Dimension, { notes }: Library): boolean {
  const words = name.toLowerCase().match(/\p{L}{4,}/gu) ?? []
  const isIn = (text: string, word: string) =>
    text.toLowerCase().includes(word.slice(0, Math.max(BEGINNING, word.length - 3)))
  const isRare = (word: string) =>
    [...notes.values()].filter((note) => isIn(note.says, word)).length < RARE * notes.size
  return words.some((word) => isIn(says, word) && isRare(word))
}

/** Whether a kind of act is evidence on a dimension whatever else a note says, so that nobody need be asked who coded it. */
function isClear(act: string | null, { id }: Dimension, { acts }: Library): boolean {
  const kind = acts.get(act ?? '')
  return !kind || id in kind.counts
}

/** Whether a note has words that speak for another dimension, whatever it is evidence for. */
const speaksForAnother = ({ says }: Note, { id }: Dimension, { quizRules }: Library): boolean =>
  Object.entries(quizRules['speaks-for']).some(([other, words]) => other !== id && matcherOf(words)(says))

/** How many words a note has in common with what a dimension means: with more of another one’s, that could be the key as well. */
function countShared({ name, question, means }: Dimension, { says }: Note): number {
  const words = new Set(analyze(`${name} ${question} ${means}`))
  return new Set(analyze(says).filter((word) => words.has(word))).size
}

/** By how many words another dimension may not be ahead. */
const AHEAD = 2

/** How many letters of a word give it away, and the share of notes from which on it is in too many to tell anything. */
const BEGINNING = 4
const RARE = 0.15
