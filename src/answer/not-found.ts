import type { Context } from '../context.ts'
import type { Evidence } from '../evidence/judge.ts'
import type { Question } from '../evidence/question.ts'
import { compare, type Entity } from '../library/entities.ts'
import { type Library, tagsOf } from '../library/library.ts'
import { describeReadings } from './readings.ts'
import { type Choice, createProblemReply, type Reply } from './reply.ts'

/** How many cities, networks and terms a "not found" names. */
const NEAREST = 3

/** What a "not found" can offer: the entries that have a command of their own. */
type Offered = Exclude<Entity, { kind: 'person' }>

/** Says that the sources do not answer: what is missing in them, and the nearest that they have. */
export function replyNotFound(question: Question, { missing }: Evidence, nearby: string[], context: Context): Reply {
  const { library } = context
  const nearest = nearestEntities(question, nearby, library)
  const lines = [
    ...describeReadings(question),
    ...(missing.names.length
      ? [`${listNames(missing.names)} ${missing.names.length > 1 ? 'are' : 'is'} not in these sources.`]
      : []),
    ...missing.years.map((year) => describeYear(year, question, library)),
    ...(missing.names.length || missing.years.length
      ? []
      : ['What they say is too far from the question to be shown as an answer.']),
    nearest.length
      ? `The nearest they have: ${nearest.map((entity) => entity.name).join(', ')}.`
      : 'Try a city, a network or a term, or fewer words.',
  ]
  return createProblemReply('not-found', 'Not found in these sources', lines, library.version, nearest.map(toChoice))
}

const listNames = (names: string[]) =>
  names
    .map((name) => `“${name}”`)
    .join(', ')
    .replace(/, ([^,]*)$/, ' and $1')

/** That a year is missing, and for which years there is something on what the question names. */
function describeYear(year: number, { entities }: Question, library: Library): string {
  const about = entities.find((entity) => entity.kind !== 'person')
  const years = [...library.notes.values()]
    .filter((note) => about && tagsOf(note).has(about.id))
    .flatMap((note) => note.years)
  const known = [...new Set(years)].sort((a, b) => a - b)
  const [first, last] = [known[0], known.at(-1)]
  if (!about || !first || !last) return `They say nothing on ${year}.`
  const span = first === last ? `${first}` : known.length <= 4 ? listYears(known) : `years from ${first} to ${last}`
  return `On ${about.name} they have ${span}, not ${year}.`
}

const listYears = (years: number[]) => years.join(', ').replace(/, (\d+)$/, ' and $1')

function nearestEntities(question: Question, nearby: string[], { entities }: Library): Offered[] {
  const offered = entities.filter((entity): entity is Offered => entity.kind !== 'person')
  const named = offered.filter((entity) => question.entities.includes(entity))
  const counts = Map.groupBy(nearby, (tag) => tag)
  const common = offered
    .filter((entity) => counts.has(entity.id))
    .sort((a, b) => (counts.get(b.id)?.length ?? 0) - (counts.get(a.id)?.length ?? 0) || compare(a.id, b.id))
  return [...new Set([...named, ...common])].slice(0, NEAREST)
}

const toChoice = ({ kind, id, name }: Offered): Choice => ({
  label: name,
  command: kind,
  input: { [kind === 'city' ? 'name' : kind]: id },
})
