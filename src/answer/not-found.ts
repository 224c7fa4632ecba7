import type { Context } from '../context/context.ts'
import type { Evidence } from '../evidence/deciding/judge.ts'
import type { Question } from '../evidence/reading/question.ts'
import { type LackingList, readLackingList } from '../evidence/intent/read-lacking-list.ts'
import { areasWithCities, nameAreaOf } from '../library/areas.ts'
import { nameSource } from '../library/authors.ts'
import { compare, type Entity } from '../library/entities.ts'
import { isEmpty, type Library } from '../library/library.ts'
import { createProblemReply, type Reply } from '../reply/reply.ts'
import { nameInSentence } from './sentence.ts'
import { clip } from '../text/clip.ts'
import { sayYearMissing } from './year-missing.ts'
import { thingsIn } from '../library/things.ts'

/** How many cities, networks and terms a "not found" names. */
const NEAREST = 3

/** How much of a name that is missing is said again, in characters. */
const ECHOED = 40

/** `Anna's` is asked about Anna. */
const OWNER = /['’]s$/i

/** What a "not found" can offer: the entries that have a command of their own. */
type Offered = Exclude<Entity, { kind: 'person' }>

/** Says that the sources do not answer: what is missing in them, and the nearest that they have. In: what is said before. */
export function replyNotFound(
  question: Question,
  { missing }: Evidence,
  nearby: string[],
  opening: string[],
  context: Context,
): Reply {
  const { library, subject, wording } = context
  const { notFound: say } = wording
  if (isEmpty(library)) return createProblemReply(context, 'not-found', say.title, [wording.reply.empty])
  const nearest = nearestEntities(question, nearby, library)
  const names = missing.names.length ? missing.names : nameAlone(question, context)
  const lacking = readLackingList(question.text, names, context.index)
  if (lacking) return replyLackingList(lacking, opening, context)
  const lines = [
    ...opening,
    ...(names.length ? [say.missing(names.map((name) => wording.quote(clip(name.replace(OWNER, ''), ECHOED))))] : []),
    ...missing.years.map((year) => sayYearMissing(year, question, context)),
    ...(names.length || missing.years.length ? [] : [say.tooFar]),
    nearest.length
      ? say.nearest(nearest.map((entity) => nameInSentence(entity.name, context.index)))
      : say.tryOther(thingsIn(library, say.things)),
  ]
  const choices = nearest.flatMap((entity) => subject.tellOf(entity) ?? [])
  const menus = nearest.length ? [] : subject.browse(context)
  return createProblemReply(context, 'not-found', say.title, lines, choices, menus)
}

/** How many areas or sources are named where a list was asked for by one that there is not. */
const MOST_NAMED = 12

/** Says which name in a request for a list is none that the library has, and which there are. */
function replyLackingList({ lacks, name }: LackingList, opening: string[], context: Context): Reply {
  const { library, subject, wording } = context
  const { notFound: say, kinds, list } = wording
  const there =
    lacks === 'area'
      ? areasWithCities(library).map(({ id }) => nameAreaOf(id, library, wording.tag))
      : [...library.sources.values()].map(nameSource)
  const lines = [
    ...opening,
    `${say.unknown(clip(name.replace(OWNER, ''), ECHOED), kinds[lacks])}.`,
    there.length ? list.forExample(there.slice(0, MOST_NAMED)) : say.noneKnown,
  ]
  const menus = lacks === 'area' ? subject.browse(context) : []
  return createProblemReply(context, 'not-found', say.title, lines, [], menus)
}

/** The most words of a name that stands alone. */
const FEW_WORDS = 3

/** A few words of which the library knows none, and that ask nothing, as one name. */
function nameAlone({ text, terms }: Question, { index }: Context): string[] {
  const words = text.trim().split(/\s+/)
  const isName = words.length <= FEW_WORDS && words.length === terms.length && !terms.some(index.search.knows)
  return isName ? [text.trim()] : []
}

function nearestEntities(question: Question, nearby: string[], { entities }: Library): Offered[] {
  const offered = entities.filter((entity): entity is Offered => entity.kind !== 'person')
  const named = offered.filter((entity) => question.entities.includes(entity))
  const counts = Map.groupBy(nearby, (tag) => tag)
  const common = offered
    .filter((entity) => counts.has(entity.id))
    .sort((a, b) => (counts.get(b.id)?.length ?? 0) - (counts.get(a.id)?.length ?? 0) || compare(a.id, b.id))
  // Beside what is named, what merely stands near it leads astray.
  return (named.length ? named : common).slice(0, NEAREST)
}
