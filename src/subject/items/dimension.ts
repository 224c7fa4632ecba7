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
  const { dimension, stance } = coded
  const others = framework.dimensions.filter((one) => one !== dimension)
  // “Legal” would tell as much as “legality”, and “civil” as much as “civic”.
  if (note.says.toLowerCase().includes(dimension.name.toLowerCase().slice(0, BEGINNING))) return null
  if (speaksForAnother(note, dimension, library)) return null
  if (others.some((other) => countShared(other, note) > countShared(dimension, note))) return null
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
      const stance = placings[dimension.id]?.stance
      return stance ? [{ city, dimension, stance }] : []
    }),
  )

/** Whether a note has words that speak for another dimension, whatever it is evidence for. */
const speaksForAnother = ({ says }: Note, { id }: Dimension, { quizRules }: Library): boolean =>
  Object.entries(quizRules['speaks-for']).some(([other, words]) => other !== id && matcherOf(words)(says))

/** How many words a note has in common with what a dimension means: with more of another one’s, that could be the key as well. */
function countShared({ name, question, means }: Dimension, { says }: Note): number {
  const words = new Set(analyze(`${name} ${question} ${means}`))
  return new Set(analyze(says).filter((word) => words.has(word))).size
}

/** How many letters of a dimension's name give it away. */
const BEGINNING = 3
