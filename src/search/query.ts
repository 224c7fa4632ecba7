import type { Note } from '../corpus/schemas.ts'
import { compare, foldName } from '../library/entities.ts'
import { type PinnedPlace, tagsOf } from '../library/library.ts'
import type { Passage } from '../text/passages.ts'
import { analyze } from './analyze.ts'
import type { SearchIndex } from './index.ts'
import type { Question } from './question.ts'

/** A place that may answer: a note with the passage it is pinned to, or one of them alone. */
export type Hit = {
  note: Note | null
  passage: Passage | null
  place: PinnedPlace | null
  score: number
  /** The question's terms that stand in it (in the note, its tags, or the passage). */
  covered: Set<string>
}

/** Weights of the fields and of a passage beside its note, measured on questions about the first source. */
const BOOST = { text: 1, asks: 1.0, names: 0.35 }
const PASSAGE_BESIDE_NOTE = 0.5
const PASSAGE_ALONE = 0.9
/** What a hit gains that is about a city, network or term which the question names, each. */
const NAMED = { city: 0.35, network: 0.2, term: 0.25, person: 0.2 }
/** What a note gains in which an author defines a term that the question names. */
const DEFINES = 0.2
/** What a hit keeps that is about none of the cities, or countries, which the question names. */
const ELSEWHERE = 0.6
/** What a hit without a figure keeps of its score when the question asks for one. */
const WITHOUT_FIGURE = 0.7
/** By how many letters a word that the index does not know may differ from a known one. */
const slips = (term: string) => (term.length >= 7 ? 2 : term.length >= 5 ? 1 : 0)

/**
 * Ranks the places that may answer a question, best first; ties by id, so that the order is always the same.
 * A note and the passage it is pinned to are one hit, and no passage is given twice.
 */
export function findHits(question: Question, index: SearchIndex): Hit[] {
  const matches = matchEntries(question, index)
  const notes = matches.flatMap((match) => toNoteHit(match, matches, question, index))
  const paired = new Set(notes.flatMap((hit) => (hit.passage ? [hit.passage.id] : [])))
  const passages = matches.flatMap((match) => (paired.has(match.id) ? [] : toPassageHit(match, index)))
  const ranked = [...notes, ...passages].sort((a, b) => b.score - a.score || compare(idOf(a), idOf(b)))
  return keepOnePerPassage(ranked)
}

/** The id of a hit's note, or of its passage where it has none. */
export const idOf = (hit: Hit) => hit.note?.id ?? hit.passage?.id ?? ''

type Match = { id: string; score: number; terms: Set<string> }

function matchEntries(question: Question, index: SearchIndex): Match[] {
  const fuzzy = (term: string) => (index.knows(term) ? 0 : slips(term))
  const found = index.engine.search(question.text, { boost: BOOST, fuzzy })
  // MiniSearch multiplies a score by the number of matched question words, which over-rewards coverage.
  return found.map((r) => ({ id: r.id, score: r.score / (r.queryTerms.length || 1), terms: new Set(r.queryTerms) }))
}

function toNoteHit(match: Match, matches: Match[], question: Question, { library }: SearchIndex): Hit[] {
  const note = library.notes.get(match.id)
  if (!note) return []
  const place = library.places.get(note.id) ?? null
  const beside = place && matches.find((m) => m.id === place.passage.id)
  const figure = question.asksNumber && !/\d/.test(note.says) ? WITHOUT_FIGURE : 1
  const fits = figure * (isElsewhere(note, question) ? ELSEWHERE : 1)
  const score = (match.score + PASSAGE_BESIDE_NOTE * (beside?.score ?? 0)) * (1 + gainOfNames(note, question)) * fits
  return [
    {
      note,
      passage: place?.passage ?? null,
      place,
      score,
      covered: new Set([...match.terms, ...(beside?.terms ?? [])]),
    },
  ]
}

function gainOfNames(note: Note, question: Question): number {
  const tags = tagsOf(note)
  return question.entities.reduce((gain, entity) => {
    if (!tags.has(entity.id)) return gain
    const defines = entity.kind === 'term' && entity.entry.senses.includes(note.id)
    return gain + NAMED[entity.kind] + (defines ? DEFINES : 0)
  }, 0)
}

/** Whether a note is about none of the places that the question names. */
function isElsewhere(note: Note, { entities, countries }: Question): boolean {
  const cities = entities.flatMap((e) => (e.kind === 'city' ? [e] : []))
  if (cities.length) return !cities.some((city) => note.cities.includes(city.id))
  return countries.length > 0 && !countries.some((country) => foldName(note.says).includes(country))
}

function toPassageHit(match: Match, { library }: SearchIndex): Hit[] {
  const passage = library.passages.get(match.id)
  return passage ? [{ note: null, passage, place: null, score: match.score * PASSAGE_ALONE, covered: match.terms }] : []
}

function keepOnePerPassage(ranked: Hit[]): Hit[] {
  const seen = new Set<string>()
  return ranked.filter(({ passage }) => {
    if (!passage) return true
    const first = !seen.has(passage.id)
    seen.add(passage.id)
    return first
  })
}

/** How much of a sentence answers: the weight of the question's terms that stand in it. */
export function scoreSentence(text: string, question: Question, index: SearchIndex): number {
  const terms = new Set(analyze(text))
  return question.terms.reduce((sum, term) => sum + (terms.has(term) ? index.weigh(term) : 0), 0)
}
