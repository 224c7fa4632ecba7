import type { Dimension } from '../../corpus/schemas/framework.ts'
import type { Note } from '../../corpus/schemas/note.ts'
import type { Library } from '../../library/library.ts'
import { analyze } from '../../search/analyze.ts'
import { matcherOf } from '../../text/word-patterns.ts'
import { type Drafter, toOptions, toOption } from '../../quiz/generate/draft.ts'
import { isDisputed, likenessOf } from '../../quiz/generate/likeness.ts'

/** Of evidence for a city: on which dimension of the framework it bears. */
export const askDimension: Drafter = (note, library, random) => {
  const [cityId, ...otherCities] = Object.keys(note.stances)
  const stances = Object.keys(note.stances[cityId ?? ''] ?? {})
  const [dimensionId, ...otherDimensions] = stances
  const city = library.cities.find((one) => one.id === cityId)
  const framework = library.frameworks.find(({ dimensions }) => dimensions.some(({ id }) => id === dimensionId))
  const dimension = framework?.dimensions.find(({ id }) => id === dimensionId)
  if (!city || !framework || !dimension || otherCities.length || otherDimensions.length) return null
  // Evidence that another author gives bears on a dimension by our reading alone.
  if (framework.source !== note.source || isDisputed(note, library)) return null
  const bearsElsewhere = (other: Note) =>
    other !== note &&
    likenessOf(note, other) >= ALIKE &&
    Object.keys(other.stances[city.id] ?? {}).some((id) => id !== dimensionId)
  if ((library.notesAbout.get(city.id) ?? []).some(bearsElsewhere)) return null
  // “Legal” would tell as much as “legality”, and “civil” as much as “civic”.
  if (note.says.toLowerCase().includes(dimension.name.toLowerCase().slice(0, BEGINNING))) return null
  if (speaksForAnother(note, dimension, library)) return null
  const others = framework.dimensions.filter((one) => one !== dimension)
  if (others.some((other) => countShared(other, note) + LEAD > countShared(dimension, note))) return null
  const options = toOptions(
    toOption(dimension.id, dimension.name, true),
    random.shuffle(others).map(({ id, name }) => toOption(id, name, false)),
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
      explanation: `${dimension.name}, ${note.stances[city.id]?.[dimension.id]?.stance}: ${dimension.question} ${dimension.means}`,
      topics: [dimension.id],
    }
  )
}

/** Whether a note has words that speak for another dimension, whatever it is evidence for. */
const speaksForAnother = ({ says }: Note, { id }: Dimension, { quizRules }: Library): boolean =>
  Object.entries(quizRules['speaks-for']).some(([other, words]) => other !== id && matcherOf(words)(says))

/** How many words a note has in common with what a dimension means: with as many of another one’s, that could be the key as well. */
function countShared({ name, question, means }: Dimension, { says }: Note): number {
  const words = new Set(analyze(`${name} ${question} ${means}`))
  return new Set(analyze(says).filter((word) => words.has(word))).size
}

/** How many letters of a dimension's name give it away, and by how many words it is ahead of all others. */
const BEGINNING = 3
const LEAD = 2

/** The share of words from which on two notes are evidence for the same. */
const ALIKE = 0.5
