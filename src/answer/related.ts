import type { Context } from '../context/context.ts'
import type { Note } from '../corpus/schemas/note.ts'
import type { Hit } from '../evidence/hit.ts'
import type { Question } from '../evidence/reading/question.ts'
import { foldName } from '../library/entities.ts'
import { tagsOf } from '../library/library.ts'
import type { Choice, Excerpt, Menu } from '../reply/reply.ts'
import { analyze } from '../search/analyze.ts'
import { toSentence } from './sentence.ts'

/** How many related questions are offered. */
const MOST = 5

/** The longest question offered, in characters: it must fit where a platform keeps it. */
const LONGEST = 80

/** Of what the question may name, the first kind that it does is its subject. */
const KINDS = ['city', 'network', 'person', 'term'] as const

/**
 * Questions on the same subject that notes answer and this reply does not, as sentences: those of the next best places
 * first, then of what else the library has on the subject.
 * In: the question, the hits, best first, and the excerpts of the reply, also those that it folds.
 */
export function offerRelated(question: Question, hits: Hit[], excerpts: Excerpt[], context: Context): Menu[] {
  const { library, wording } = context
  const shown = new Set(excerpts.map(({ id }) => id))
  const first = library.notes.get(excerpts[0]?.id ?? '')
  const subject = subjectOf(question, first)
  const near = hits.flatMap(({ note }) => note ?? [])
  const others = [...near, ...[...subject].flatMap((id) => library.notesAbout.get(id) ?? [])]
  const related = new Set(others.filter((note) => !shown.has(note.id) && !tagsOf(note).isDisjointFrom(subject)))
  const answered = answeredBy(
    [...shown].flatMap((id) => library.notes.get(id) ?? []),
    question,
  )
  const questions = new Map<string, Choice>()
  for (const note of related) {
    const sentence = askOf(note, answered, context)
    if (sentence) questions.set(foldName(sentence), { label: sentence, command: 'ask', input: { question: sentence } })
    if (questions.size === MOST) break
  }
  return questions.size ? [{ label: wording.ask.related, choices: [...questions.values()] }] : []
}

/** The ids of what a question is about; where it names nothing, the main thing that its first place is about. */
function subjectOf({ entities }: Question, first: Note | undefined): Set<string> {
  for (const kind of KINDS) {
    const named = entities.filter((entity) => entity.kind === kind)
    if (named.length) return new Set(named.map(({ id }) => id))
  }
  const main = first && [...first.cities, ...first.networks, ...first.people, ...first.terms][0]
  return new Set(main ? [main] : [])
}

/** The questions that a reply answers, each as its terms in order of the alphabet. */
const answeredBy = (notes: Note[], question: Question): Set<string> =>
  new Set([question.text, ...notes.flatMap(({ asks }) => asks)].map(keyOf))

const keyOf = (question: string) => [...new Set(analyze(question))].sort().join(' ')

/** The first of a note's questions that reads as a sentence and is not answered yet; null where none does. */
function askOf({ asks }: Note, answered: Set<string>, { index }: Context): string | null {
  for (const ask of asks) {
    const sentence = ask.length <= LONGEST && !answered.has(keyOf(ask)) ? toSentence(ask, index) : null
    if (sentence && sentence.length <= LONGEST) return sentence
  }
  return null
}
