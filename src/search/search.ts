import MiniSearch, { type AsPlainObject, type Options } from 'minisearch'
import { createAnalyzer } from './analyzer.ts'
import { createNameFinder, type Nameable, type NameFinder } from './names.ts'
import { createNearness, type Nearness } from './nearness.ts'

/** What can be searched: a passage, with its heading, questions that it answers, and the ids of things it is about. */
export type Searchable = {
  id: string
  text: string
  heading?: string
  questions?: readonly string[]
  about?: readonly string[]
}

/** A passage found: a higher score is better; `terms` are the question's index terms that stand in it. */
export type Found = { id: string; score: number; terms: Set<string> }

/** The search over one collection. */
export type Search = {
  /** The best `k` passages for a question, best first; ties in the order of their ids. */
  search: (question: string, k: number) => Found[]
  /** The ids of `k` passages that hold every word of what is being typed, the last of them as far as it is typed; best first. */
  complete: (typed: string, k: number) => string[]
  /** How much a term tells: the natural logarithm of how rare it is, the most for one that no passage holds. */
  weigh: (term: string) => number
  knows: (term: string) => boolean
  /** Finds the things that were passed in by their names. */
  findNames: NameFinder
  /** What {@link createSearch} can be opened from again, as JSON. */
  keep: () => Kept
}

/** How the parts of a passage count; measured, see `src/README.md`. */
export type Weights = {
  /** BM25+ (Lv & Zhai 2011). */
  bm25: { k: number; b: number; d: number }
  /** The heading is part of the text; it counts this much again. */
  heading: number
  questions: number
  /** The things that a passage is about, or names. */
  about: number
  /** How much more a word with a capital or a digit counts. */
  capital: number
  /** How many of the best are ranked again by nearness, and what it adds. */
  nearness: { ranked: number; pairs: number; stretch: number }
}

export const WEIGHTS: Weights = {
  bm25: { k: 1.2, b: 0.9, d: 0.5 },
  heading: 0.5,
  questions: 1,
  about: 0.5,
  capital: 1.15,
  nearness: { ranked: 20, pairs: 0.4, stretch: 0.8 },
}

export type SearchOptions = {
  /** Things that passages and questions name; all spellings of one are found by any. */
  things?: readonly Nameable[]
  weights?: Weights
  /** The tag of the language of the passages and questions, see {@link createAnalyzer}; `en` by default. */
  language?: string
  /** The passages that decide how much a term tells; what only others hold is as rare as it is in them. All by default. */
  weighedBy?: (passage: Searchable) => boolean
  /** How many letters of an unknown word may differ, as a share of its length; 0 where slips are mended before. */
  slips?: number
  /** What `keep` gave for the very same passages and things. */
  kept?: Kept | null
}

/** How many letters of a word that the collection does not know may differ, as a share of its length. */
const SLIPS = 0.25

/** How many letters of a word tell something while it is typed: fewer begin a great part of all words. */
const SHORTEST = 3

/**
 * Makes any passages searchable, with MiniSearch and what was measured to help it: stop words out, stems, BM25+, names
 * weighing more, slips forgiven in unknown words only, and the best ranked again by how near the question's words stand.
 * In: passages with unique ids. Throws where an id is used twice.
 */
export function createSearch(passages: readonly Searchable[], options: SearchOptions = {}): Search {
  const { things = [], weights = WEIGHTS, slips = SLIPS, kept = null, weighedBy = () => true } = options
  const { analyze } = createAnalyzer(options.language)
  const findNames = createNameFinder(things)
  const engineOptions = optionsFor(passages, things)
  const { engine, holders } = kept
    ? open(kept, engineOptions)
    : index(passages, engineOptions, weighedBy, (passage) => toFields(passage, findNames, analyze))
  const total = passages.filter(weighedBy).length || passages.length
  const weighed = new Map<number, number>()
  const weigh = (term: string) => {
    const count = holders.get(term) ?? 0
    const known = weighed.get(count)
    if (known !== undefined) return known
    const weight = Math.log(1 + total / (count + 0.5))
    weighed.set(count, weight)
    return weight
  }
  const knows = (term: string) => holders.has(term)
  const textsOf = readTexts(passages, analyze)
  const nearest = (measure: (text: string[]) => Nearness, { id }: Match) =>
    textsOf(id).reduce((most, text) => {
      const { pairs, stretch } = measure(text)
      return Math.max(most, weights.nearness.pairs * pairs + weights.nearness.stretch * stretch)
    }, 0)
  return {
    search(question, k) {
      const asked = readQuestion(question, findNames, analyze)
      const { ranked } = weights.nearness
      const found = match(engine, asked, weights, (term) => (knows(term) ? 0 : slips)).slice(0, Math.max(k, ranked))
      const measure = createNearness(asked.terms, weigh)
      const again = (hit: Match) => ({ ...hit, score: hit.score * (1 + nearest(measure, hit)) })
      const best = [...found.slice(0, ranked).map(again).sort(byScore), ...found.slice(ranked)].slice(0, k)
      return best.map(({ id, score, terms }) => ({
        id,
        score,
        terms: new Set(terms.flatMap((t) => asked.things.get(t) ?? [t])),
      }))
    },
    complete(typed, k) {
      const terms = analyze(typed)
      if ((terms.at(-1)?.length ?? 0) < SHORTEST) return []
      const isLast = (_: string, i: number) => i === terms.length - 1
      const options = { fields: ['text'], combineWith: 'AND' as const, prefix: isLast, bm25: weights.bm25 }
      return engine
        .search(terms.join(' '), options)
        .slice(0, k)
        .map(({ id }) => String(id))
    },
    weigh,
    knows,
    findNames,
    keep: () => ({ engine: engine.toJSON(), holders: [...holders] }),
  }
}

/** An index as plain data. */
export type Kept = { engine: AsPlainObject; holders: [string, number][] }

type Index = { engine: MiniSearch; holders: Map<string, number> }

/** A passage as the engine takes it: fields of terms that are already analysed, joined by spaces. */
type Fields = { id: string; text: string; heading: string; questions: string; about: string }

/** The engine's options: only fields that some passage has, because each takes time in every question. */
const optionsFor = (passages: readonly Searchable[], things: readonly Nameable[]): Options<Fields> => ({
  fields: [
    'text',
    ...(passages.some(({ heading }) => heading) ? ['heading'] : []),
    ...(passages.some(({ questions }) => questions?.length) ? ['questions'] : []),
    ...(things.length ? ['about'] : []),
  ],
  tokenize: (terms) => (terms ? terms.split(' ') : []),
  processTerm: (term) => term,
})

function index(
  passages: readonly Searchable[],
  options: Options<Fields>,
  weighedBy: (passage: Searchable) => boolean,
  toFields: (passage: Searchable) => Fields,
): Index {
  const engine = new MiniSearch<Fields>(options)
  const weighing = new Map<string, number>()
  const others = new Map<string, number>()
  for (const passage of passages) {
    const fields = toFields(passage)
    engine.add(fields)
    const holders = weighedBy(passage) ? weighing : others
    for (const term of termsOf(fields)) holders.set(term, (holders.get(term) ?? 0) + 1)
  }
  return { engine, holders: new Map([...others, ...weighing]) }
}

const termsOf = ({ text, heading, questions, about }: Fields) =>
  new Set([text, heading, questions, about].flatMap((terms) => (terms ? terms.split(' ') : [])))

/** Throws where another version of the engine made it. */
const open = ({ engine, holders }: Kept, options: Options<Fields>): Index => ({
  engine: MiniSearch.loadJS<Fields>(engine, options),
  holders: new Map(holders),
})

type Analyze = (text: string) => string[]

function toFields(passage: Searchable, findNames: NameFinder, analyze: Analyze): Fields {
  const { id, heading = '', questions = [], about = [] } = passage
  const named = findNames(wholeOf(passage)).map((name) => name.id)
  return {
    id,
    text: analyze(wholeOf(passage)).join(' '),
    heading: analyze(heading).join(' '),
    questions: analyze(questions.join('\n')).join(' '),
    about: [...about, ...named.filter((thing) => !about.includes(thing))].map(termOf).join(' '),
  }
}

const wholeOf = ({ heading, text }: Searchable) => (heading ? `${heading}\n${text}` : text)

/** The index term of a thing; no word begins like it. */
const termOf = (thing: string) => `#${thing}`

/** The terms of a passage's text and of each question it answers, in order; made when first needed. */
function readTexts(passages: readonly Searchable[], analyze: Analyze): (id: string) => string[][] {
  const byId = new Map(passages.map((passage) => [passage.id, passage]))
  const known = new Map<string, string[][]>()
  return (id) => {
    const passage = byId.get(id)
    const texts = known.get(id) ?? (passage ? [wholeOf(passage), ...(passage.questions ?? [])].map(analyze) : [])
    known.set(id, texts)
    return texts
  }
}

/** A question's terms as often as they occur, those of capitalised words, and the terms of the things it names. */
type Asked = { terms: string[]; capitals: Set<string>; things: Map<string, string[]> }

function readQuestion(question: string, findNames: NameFinder, analyze: Analyze): Asked {
  const capitals = [...question.matchAll(/(?<=\S\s+)\S*(?:\p{Lu}|\d)\S*/gu)].flatMap((word) => analyze(word[0]))
  const things = findNames(question).map(
    ({ id, start, end }) => [termOf(id), analyze(question.slice(start, end))] as const,
  )
  return { terms: analyze(question), capitals: new Set(capitals), things: new Map(things) }
}

/** A passage that holds some of the question's terms. */
type Match = { id: string; score: number; terms: string[] }

function match(engine: MiniSearch, asked: Asked, weights: Weights, slipsOf: (term: string) => number): Match[] {
  const found = engine.search([...asked.terms, ...asked.things.keys()].join(' '), {
    bm25: weights.bm25,
    boost: { heading: weights.heading, questions: weights.questions, about: weights.about },
    boostTerm: (term) => (asked.capitals.has(term) ? weights.capital : 1),
    fuzzy: slipsOf,
  })
  // MiniSearch multiplies a score by the number of matched question words, which over-rewards coverage.
  return found
    .map(({ id, score, queryTerms }) => ({
      id: String(id),
      score: score / (queryTerms.length || 1),
      terms: queryTerms,
    }))
    .sort(byScore)
}

const byScore = (a: Match, b: Match) => b.score - a.score || (a.id < b.id ? -1 : 1)
