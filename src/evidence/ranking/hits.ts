import type { Note } from '../../corpus/schemas/note.ts'
import { compare } from '../../library/entities.ts'
import { tagsOf } from '../../library/library.ts'
import { TASK_HEADINGS } from '../../speech/headings.ts'
import { analyze } from '../../search/analyze.ts'
import { createAnalyzer } from '../../search/analyzer.ts'
import type { Found } from '../../search/search.ts'
import { isIn } from '../about.ts'
import { defineesOf } from '../features/definee.ts'
import { rateDefining } from '../features/passage.ts'
import { type Hit, idOf } from '../hit.ts'
import type { SearchIndex } from '../search-index.ts'
import type { Passage } from '../../text/passages.ts'
import { holdsKind } from '../reading/kinds.ts'
import type { Question } from '../reading/question.ts'
import type { Recipe } from '../recipe.ts'
import { orderHits } from './order.ts'
import { arrangeSides } from './sides.ts'
import { THRESHOLDS } from '../thresholds.ts'

/**
 * The places that may answer a question, best first. A question of several sides gets a hit on each before a second on any.
 */
export function findHits(question: Question, index: SearchIndex): Hit[] {
  if (question.isGarbled) return []
  const hits = orderHits(question, rankHits(question, index), index)
  return index.recipe.sides ? arrangeSides(hits, question) : hits
}

/**
 * Ranks places by the search and what a question names, best first; ties by id, so that the order is always the same.
 * A note and the passage it is pinned to are one hit, and no passage is given twice.
 */
export function rankHits(question: Question, index: SearchIndex): Hit[] {
  const found = findPlaces(question, index)
  const byId = new Map(found.map((each) => [each.id, each]))
  const notes = found.flatMap((each) => toNoteHit(each, byId, question, index))
  const paired = new Set(notes.flatMap((hit) => (hit.passage ? [hit.passage.id] : [])))
  const passages = found.flatMap((each) => (paired.has(each.id) ? [] : toPassageHit(each, question, index)))
  return keepOnePerPassage([...notes, ...passages].sort((a, b) => b.score - a.score || compare(idOf(a), idOf(b))))
}

/** What the search has for a question; of readings in its own language, what it has for it as it was asked. */
function findPlaces(question: Question, { search, languages }: SearchIndex): Found[] {
  const { native, read } = question
  const count = defineesOf(question).length ? THRESHOLDS.defining : THRESHOLDS.candidates
  const found = search.search(read, count)
  if (!native) return found
  const isOfIt = ({ id }: Found) => languages.get(id.slice(0, id.lastIndexOf('@'))) === native.language
  const { analyze: cut } = createAnalyzer(native.language)
  const own = search.search(native.question.read, THRESHOLDS.candidates, cut).filter(isOfIt)
  return [...found.filter((each) => !isOfIt(each)), ...own]
}

function toNoteHit(
  found: Found,
  byId: Map<string, Found>,
  question: Question,
  { library, recipe }: SearchIndex,
): Hit[] {
  const note = library.notes.get(found.id)
  if (!note) return []
  const place = library.places.get(note.id) ?? null
  const beside = place && byId.get(place.passage.id)
  const own = found.score + recipe.passageBeside * (beside?.score ?? 0)
  const covered = beside ? found.terms.union(beside.terms) : found.terms
  const isThere = isInPlace(note, covered, question)
  const fits = fitKind(question, note.says, note, recipe) * (isThere ? 1 : recipe.elsewhere)
  const score = own * (1 + gainOfNames(note, question, recipe) + gainOfSource(note.source, question, recipe)) * fits
  return [{ note, passage: place?.passage ?? null, place, score, covered, side: false }]
}

function gainOfNames(note: Note, question: Question, recipe: Recipe): number {
  const tags = tagsOf(note)
  return question.entities.reduce((gain, entity) => {
    if (!tags.has(entity.id)) return gain
    const defines = entity.kind === 'term' && entity.entry.senses.includes(note.id)
    const asked = question.form.kind === 'definition' ? recipe.definition : recipe.defines
    return gain + recipe.named[entity.kind] + (defines ? asked : 0)
  }, 0)
}

const gainOfSource = (source: string, question: Question, recipe: Recipe) =>
  question.sources.includes(source) ? recipe.fromSource : 0

/** What a place keeps for holding, or not, the kind of thing that is asked for. */
function fitKind({ form: { kind } }: Question, text: string, note: Note | null, { lacking }: Recipe): number {
  return holdsKind(kind, text, note) ? 1 : (lacking[kind] ?? 1)
}

/** Whether a note is about one of the cities, else the areas, that a question names, if it names any. */
function isInPlace(note: Note, covered: ReadonlySet<string>, { entities, areas }: Question): boolean {
  const cities = entities.flatMap((e) => (e.kind === 'city' ? [e] : []))
  if (cities.length) return cities.some((city) => note.cities.includes(city.id))
  return !areas.length || areas.some((area) => isIn({ note, covered }, area))
}

function toPassageHit(found: Found, question: Question, index: SearchIndex): Hit[] {
  const { library, recipe } = index
  const passage = library.passages.get(found.id)
  if (!passage || (TASK_HEADINGS.test(passage.pin.section) && !isAskedFor(passage, question))) return []
  const gain = gainOfSource(passage.source, question, recipe)
  const hit = { note: null, passage, place: null, score: found.score, covered: found.terms, side: false }
  const defines = recipe.passageDefines * rateDefining(question, hit, index)
  const fits = fitKind(question, passage.text, null, recipe)
  return [{ ...hit, score: found.score * recipe.passageAlone * (1 + gain + defines) * fits }]
}

/** Whether a question is for what stands under a heading: it names that, and nothing that does not stand there. */
function isAskedFor({ pin: { section }, text }: Passage, { terms }: Question): boolean {
  const named = analyze(section)
  const there = new Set([...named, ...analyze(text)])
  return named.length > 0 && named.every((term) => terms.includes(term)) && terms.every((term) => there.has(term))
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

/** How much of a sentence answers: the weight of the question's terms in it, and whether it has what is asked for. */
export function scoreSentence(text: string, question: Question, index: SearchIndex): number {
  const terms = new Set(analyze(text))
  const held = question.terms.reduce((sum, term) => sum + (terms.has(term) ? index.search.weigh(term) : 0), 0)
  return held * (holdsKind(question.form.kind, text, null) ? 1 : THRESHOLDS.withoutKind)
}
