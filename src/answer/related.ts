import { createMemo } from '../base/memo.ts'
import type { Context } from '../context/context.ts'
import type { Note } from '../corpus/schemas/note.ts'
import type { Hit } from '../evidence/hit.ts'
import { findNamedAreas } from '../evidence/reading/areas.ts'
import type { Question } from '../evidence/reading/question.ts'
import { isBy } from '../library/authors.ts'
import { allAsks, tagsOf } from '../library/library.ts'
import type { Choice, Excerpt, Menu } from '../reply/reply.ts'
import { analyze } from '../search/analyze.ts'
import { offerFromReading } from './related-readings.ts'
import { toSentence } from './sentence.ts'

/** How many related questions are offered. */
const MOST = 5

/** The longest question offered, in characters: it must fit where a platform keeps it. */
const LONGEST = 80

/** How many questions are kept as their terms: those of a third of the bundled notes, because the same are offered again and again. */
const MOST_KEPT = 5000

/** Of what the question may name, the first kind that it does is its subject. */
const KINDS = ['city', 'network', 'person', 'term'] as const

/**
 * Questions on the same subject that notes answer and this reply does not, as sentences: those of the next best places
 * first, then of what else the library has on the subject; else what the reading shown defines and has headings for.
 * In: the question, the hits, best first, and the excerpts of the reply, with those that stand behind “More”.
 */
export function offerRelated(question: Question, hits: Hit[], excerpts: Excerpt[], context: Context): Menu[] {
  const { notes } = context.library
  const shown = excerpts.flatMap(({ id }) => notes.get(id) ?? [])
  const answered = answeredBy(shown, question)
  const unseen = (subject: Set<string>) => notesOn(subject, hits, new Set(shown), context)
  const places = placesIn(question, context)
  const isAsked = (ask: string) => !answered.has(keyOf(ask)) && (!places || places.names(ask))
  const ofNamed = askSome(unseen(places?.ids ?? subjectOf(question)), isAsked, context)
  const questions = ofNamed.length || places ? ofNamed : askSome(unseen(mainOf(excerpts[0], context)), isAsked, context)
  const choices = questions.length ? questions.map(toChoice) : offerFromReading(question, excerpts, context)
  return choices.length ? [{ label: context.wording.ask.related, choices }] : []
}

const toChoice = (question: string): Choice => ({ label: question, command: 'ask', input: { question } })

/** The ids of what a question is about: all that it names of the first kind that it names any of. */
function subjectOf({ entities }: Question): Set<string> {
  const kind = KINDS.find((each) => entities.some((entity) => entity.kind === each))
  return new Set(entities.filter((entity) => entity.kind === kind).map(({ id }) => id))
}

/** The places that a question names, by the ids of their cities, and whether another names one of them; null where it names none. */
type Places = { ids: Set<string>; names: (ask: string) => boolean }

function placesIn({ entities, areas }: Question, { library, index }: Context): Places | null {
  const cities = entities.filter(({ kind }) => kind === 'city')
  if (!cities.length && !areas.length) return null
  const ids = new Set(cities.length ? cities.map(({ id }) => id) : areas.flatMap((area) => [...area.cities]))
  const isAreaIn = (ask: string) => findNamedAreas(ask, library).some(({ id }) => areas.some((area) => area.id === id))
  const isCityIn = (ask: string) => index.search.findNames(ask).some(({ id }) => ids.has(id))
  return { ids, names: (ask) => isCityIn(ask) || (!cities.length && isAreaIn(ask)) }
}

/** The main thing that the first place shown is about: its note, whose author comes last, or the first thing that a passage names. */
function mainOf(excerpt: Excerpt | undefined, { library, index }: Context): Set<string> {
  const [note, passage] = [library.notes.get(excerpt?.id ?? ''), library.passages.get(excerpt?.id ?? '')]
  const source = library.sources.get(note?.source ?? '')
  const isAuthor = (id: string) => source !== undefined && isBy(library.entityById.get(id)?.names ?? [], source)
  const [main] = note
    ? [...note.cities, ...note.networks, ...note.people.filter((id) => !isAuthor(id)), ...note.terms, ...note.people]
    : index.search.findNames(passage?.text ?? '').map(({ id }) => id)
  return new Set(main ? [main] : [])
}

/** The notes on a subject, each once, those among the hits first. In: besides, those that are told already. */
function* notesOn(subject: Set<string>, hits: Hit[], told: Set<Note>, { library }: Context): Generator<Note> {
  for (const { note } of hits) if (note && !tagsOf(note).isDisjointFrom(subject)) yield* once(note)
  for (const id of subject) for (const note of library.notesAbout.get(id) ?? []) yield* once(note)

  function* once(note: Note): Generator<Note> {
    if (told.has(note)) return
    told.add(note)
    yield note
  }
}

/** The questions that a reply answers, each as its terms in order of the alphabet. */
const answeredBy = (notes: Note[], question: Question): Set<string> =>
  new Set([question.text, ...notes.flatMap(allAsks)].map(keyOf))

/** The questions of notes are looked at again and again. */
const keyOf = createMemo((question: string) => [...new Set(analyze(question))].sort().join(' '), MOST_KEPT)

/** A question of each note, different ones, until there are enough. */
function askSome(notes: Iterable<Note>, isAsked: (ask: string) => boolean, context: Context): string[] {
  const questions = new Map<string, string>()
  for (const note of notes) {
    const question = askOf(note, isAsked, context)
    if (question) questions.set(keyOf(question), question)
    if (questions.size === MOST) break
  }
  return [...questions.values()]
}

/** The first of a note's questions that reads as a sentence and may be asked; null where none does. */
function askOf({ asks }: Note, isAsked: (ask: string) => boolean, { index }: Context): string | null {
  for (const ask of asks) {
    const sentence = ask.length < LONGEST ? toSentence(ask, index) : null
    if (sentence && isAsked(ask)) return sentence
  }
  return null
}
