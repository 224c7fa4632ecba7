import { tagsOf } from '../../library/library.ts'
import { analyze } from '../../search/analyze.ts'
import { createNearness } from '../../search/nearness.ts'
import {
  ASKS_OUTCOME,
  ASKS_PROCEDURE,
  CAUSE,
  DEFINING,
  ENDED,
  MEANS,
  NAMED_PLACES,
  NAMED_THINGS,
  OUTCOME,
  ROLES,
} from '../../speech/answering.ts'
import { foldForSearch } from '../../text/fold.ts'
import { SYNONYMS } from '../../speech/synonyms.ts'
import { COUNTED, UNITS } from '../../speech/figures.ts'
import { fitsAny } from '../../speech/words.ts'
import { mentions, namesOf } from '../about.ts'
import type { Hit } from '../hit.ts'
import { formOf, type Kind } from '../reading/form.ts'
import { meetsPeriod } from '../reading/period.ts'
import type { Question } from '../reading/question.ts'
import type { SearchIndex } from '../search-index.ts'
import { THRESHOLDS } from '../thresholds.ts'
import { type Held, holdings } from './candidates.ts'
import { holdsFigure } from '../reading/kinds.ts'

/** What sets a question and a hit side by side; shares from 0 to 1, masses as logarithms. */
export type Features = Record<string, number>

/** What the hits of a question are measured against: their scores, best first. */
export type Field = { scores: number[] }

type Unit = { text: string; terms: Set<string>; list: string[] }
type Ask = Unit & { kind: Kind; counted: string[] }
type Sentence = Unit & { held: Held }
type Texts = { sentences: Sentence[]; asks: Ask[]; all: Set<string> }

const known = new WeakMap<object, Texts>()

const toUnit = (text: string): Unit => {
  const list = analyze(text)
  return { text, list, terms: new Set(list) }
}

/** Sentences of a short text. */
const cut = (text: string) => text.split(/(?<=[.!?]["”’)]?)\s+(?=[\p{Lu}“"])/u)

/** The texts of a hit: each sentence that says it, and each question that it answers. */
function textsOf({ note, passage, place }: Hit, index: SearchIndex): Texts {
  const key = note ?? passage
  const seen = key && known.get(key)
  if (seen) return seen
  const pinned = place?.sentences ?? (note ? [] : (passage?.sentences ?? []))
  const sentences = [...(note ? cut(note.says) : []), ...pinned.map((sentence) => sentence.text)].map((text) => ({
    ...toUnit(text),
    held: holdings(text, index),
  }))
  const asks = (note?.asks ?? []).map((ask) => ({
    ...toUnit(ask),
    kind: formOf(ask).kind,
    counted: analyze(ask.match(COUNTED)?.[1] ?? ''),
  }))
  const all = new Set([...sentences, ...asks].flatMap((unit) => unit.list))
  const speaker = foldForSearch(note?.pin.speaker ?? '')
  const writers = (index.library.sources.get(note?.source ?? passage?.source ?? '')?.record.author ?? []).map(
    ({ family }) => foldForSearch(family),
  )
  for (const { held } of sentences)
    held.people = held.people.filter((name) => name !== speaker && !writers.some((family) => name.endsWith(family)))
  const made = { sentences, asks, all }
  if (key) known.set(key, made)
  return made
}

const THING_TERMS = new Set(NAMED_THINGS.flatMap(analyze))
const PLACE_TERMS = new Set(NAMED_PLACES.flatMap(analyze))
const COUNTRY_TERMS = new Set(['country', 'countries', 'states', 'state', 'places'].flatMap(analyze))
const ROLE_TERMS = new Set(ROLES.flatMap(analyze))

let countryNames: Set<string> | null = null
/** Whether a folded name is that of a country, as `Intl` has them. */
function isCountry(name: string): boolean {
  if (!countryNames) {
    const display = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
    countryNames = new Set(letters.flatMap((a) => letters.flatMap((b) => display.of(a + b) ?? [])).map(foldForSearch))
    for (const short of [
      'us',
      'usa',
      'uk',
      'u.s.',
      'america',
      'europe',
      'africa',
      'asia',
      'britain',
      'england',
      'scotland',
      'wales',
    ])
      countryNames.add(short)
  }
  return countryNames.has(name)
}

/** No text holds this; so it weighs as much as any term can. */
const UNHEARD_OF = '\u0000'

/** Measures a hit against a question. In: the scores of all the question's hits; at which place the hit stands, from 0. */
export function measureHit(question: Question, hit: Hit, field: Field, rank: number, index: SearchIndex): Features {
  const { search } = index
  const most = search.weigh(UNHEARD_OF)
  const weigh = (term: string) => (search.weigh(term) / most) * (search.knows(term) ? 1 : THRESHOLDS.unknownTerm)
  const sum = (terms: Iterable<string>) => [...terms].reduce((total, term) => total + weigh(term), 0)
  const isHeld = (term: string) => hit.covered.has(term)
  const { form, entities } = question
  const { kind, head } = form
  const met = entities.filter((entity) => mentions(hit, entity))
  const lacking = entities.filter((entity) => !met.includes(entity))
  const names = new Set(met.flatMap(namesOf).flat())
  const asked = question.terms.filter((term) => !names.has(term))
  const texts = textsOf(hit, index)
  const share = (terms: string[], has: (term: string) => boolean) =>
    terms.length ? sum(terms.filter(has)) / (sum(terms) || 1) : null
  const missing = asked.filter((term) => !isHeld(term))
  const measure = createNearness(question.terms, search.weigh)
  const like = (text: Unit) => likeness(question.terms, text.terms, weigh)
  const inSentences = texts.sentences.map((unit) => share(asked, (t) => unit.terms.has(t)) ?? 1)
  const inAsks = texts.asks.map((unit) => share(asked, (t) => unit.terms.has(t)) ?? 1)
  const sentence = Math.max(0, ...inSentences)
  const ask = Math.max(0, ...inAsks)
  const holding = texts.sentences.map((unit) => answersKind(kind, unit, question))
  const candidate = Math.max(0, ...inSentences.map((s, i) => (holding[i] ? s : 0)))
  const said = texts.sentences.map(({ text }) => text).join(' ')
  const own = texts.asks.filter((each) => each.kind === kind)
  const tags = hit.note ? tagsOf(hit.note) : new Set<string>()
  const source = hit.note?.source ?? hit.passage?.source ?? ''
  const years = hit.note?.years ?? []
  const around = `${said} ${hit.passage?.text ?? ''}`
  const hasYears = question.period.years.length > 0
  const meetsYears =
    !hasYears || meetsPeriod(question.period, (year) => around.includes(String(year)) || years.includes(year))
  const counted = analyze(question.read.match(COUNTED)?.[1] ?? '')
  const unit = UNITS.find(({ asked: forms }) => fitsAny(question.read, forms))?.unit
  const role = [...head, ...asked].filter((term) => ROLE_TERMS.has(term))
  const headHeld = head.length ? Number(head.some((term) => texts.all.has(term))) : 1
  const headSaid = head.length ? Number(head.some((term) => texts.sentences.some((s) => s.terms.has(term)))) : 1
  const lackingKind = (of: string) => Number(lacking.some((e) => e.kind === of) && !met.some((e) => e.kind === of))
  const score = hit.score
  const next = field.scores[rank + 1] ?? 0
  const first = field.scores[0] ?? 0
  const background = field.scores[THRESHOLDS.background] ?? 0
  const is = (k: Kind) => Number(kind === k)
  const held = Number(holding.some(Boolean))
  const fresh = isNew(question)
  const inAll = (terms: string[]) => terms.length === 0 || terms.some((t) => isMeant(t, texts.all) || names.has(t))
  const inSaid = (terms: string[]) =>
    terms.length === 0 || terms.some((t) => names.has(t) || texts.sentences.some((x) => isMeant(t, x.terms)))
  const inOwn = (terms: string[]) => terms.length === 0 || own.some((x) => terms.some((t) => isMeant(t, x.terms)))
  const opening = new Set(texts.sentences.flatMap((x) => x.list.slice(0, 4)))
  const subject = entities.length
    ? entities.some((e) => namesOf(e).some((n) => n.some((t) => opening.has(t))))
    : question.terms.some((t) => opening.has(t))
  const soft = (term: string) => {
    for (const other of synonymTerms.get(term) ?? []) if (texts.all.has(other)) return 0.7
    return 0
  }
  const isMeant = (term: string, of: Set<string>) =>
    of.has(term) || [...(synonymTerms.get(term) ?? [])].some((other) => of.has(other))
  const softOf = new Map(missing.map((t) => [t, soft(t)]))
  const harden = (t: string) => weigh(t) * (1 - (softOf.get(t) ?? 0))
  const maxRow = Math.max(
    0,
    ...texts.sentences.map(({ held: h }) => (h.names.filter(fresh).length > 1 ? Math.min(h.rowOfNames, 4) : 0)),
  )
  const definedAsk = Math.max(0, ...texts.asks.filter((x) => x.kind === 'definition').map(like))
  const senses = entities.some((e) => e.kind === 'term' && hit.note && e.entry.senses.includes(hit.note.id))
  const wantsCountries = head.some((t) => COUNTRY_TERMS.has(t))
  const wantsPlaces =
    (is('noun') || is('several') || is('anything') || is('person')) && head.some((t) => PLACE_TERMS.has(t))
  const wantsThings =
    !wantsPlaces && (is('noun') || is('several') || is('anything')) && head.some((t) => THING_TERMS.has(t))
  const wantsRoles =
    (is('noun') || is('several') || is('anything') || is('person')) && head.some((t) => ROLE_TERMS.has(t))
  const wants = wantsPlaces || wantsThings || wantsRoles
  const fitting = texts.sentences.map(
    ({ held: h }) =>
      new Set(
        (wantsPlaces
          ? h.places.filter((place) => wantsCountries || !isCountry(place))
          : wantsRoles
            ? h.people
            : h.names
        ).filter(fresh),
      ).size,
  )
  const fittingMost = Math.max(0, ...fitting)
  const fittingHere = Math.max(0, ...fitting.map((n, i) => (n ? (inSentences[i] ?? 0) : 0)))
  const tagged = hit.note && wantsPlaces ? hit.note.cities.filter((id) => !entities.some((e) => e.id === id)).length : 0
  const isPlural = /s$/.test(form.noun)
  const asksOutcome = ASKS_OUTCOME.test(question.read)
  const asksProcedure = ASKS_PROCEDURE.test(question.read)
  const k = (of: Kind, value: number | boolean) => is(of) * Number(value)
  const kindsOf: Record<string, number> = {}
  for (const of of KINDS) {
    kindsOf[`is ${of}`] = is(of)
    kindsOf[`${of} first`] = k(of, !inAll(form.first))
    kindsOf[`${of} last`] = k(of, !inAll(form.last))
    kindsOf[`${of} most`] = is(of) * Math.max(0, ...missing.map(harden))
    kindsOf[`${of} mass`] = is(of) * Math.log(1 + missing.reduce((a, t) => a + harden(t), 0))
    kindsOf[`${of} own`] = is(of) * Math.max(0, ...own.map(like))
    kindsOf[`${of} sentence`] = is(of) * sentence
    kindsOf[`${of} apart`] = is(of) * (sentence - candidate)
    kindsOf[`${of} none`] = is(of) * (1 - held)
  }
  return {
    coverage: share(question.terms, isHeld) ?? 0,
    mass: Math.log(1 + sum(question.terms.filter(isHeld))),
    asked: share(asked, isHeld) ?? 1,
    askedMass: Math.log(1 + sum(asked.filter(isHeld))),
    named: Math.log(1 + met.length),
    likeness: Math.max(0, ...texts.asks.map(like), ...texts.sentences.map(like)),
    likenessAsk: Math.max(0, ...texts.asks.map(like)),
    likenessOwn: Math.max(0, ...own.map(like)),
    stretch: Math.max(
      0,
      ...texts.sentences.map((u) => measure(u.list).stretch),
      ...texts.asks.map((u) => measure(u.list).stretch),
    ),
    pairs: Math.max(
      0,
      ...texts.sentences.map((u) => measure(u.list).pairs),
      ...texts.asks.map((u) => measure(u.list).pairs),
    ),
    margin: Math.min(THRESHOLDS.farthest, Math.log((score + 1) / (background + 1))),
    lead: rank ? -Math.min(1, Math.log((first + 1) / (score + 1))) : Math.min(1, Math.log((score + 1) / (next + 1))),
    rank: rank / 2,
    sentence,
    ask,
    missMass: Math.log(1 + sum(missing)),
    missMost: Math.max(0, ...missing.map(weigh)),
    missCount: Math.log(1 + missing.length),
    askedCount: Math.log(1 + asked.length),
    candidateLoss: sentence - candidate,
    noCandidate: 1 - held,
    noAskOfKind: Number(hit.note !== null && kind !== 'anything' && !own.length),
    headMissing: 1 - headHeld,
    headUnsaid: 1 - headSaid,
    headMissingNoun: kind === 'noun' ? 1 - headHeld : 0,
    noPerson: is('person') * (1 - held),
    roleApart:
      role.length && is('person')
        ? Number(!texts.sentences.some((s, i) => holding[i] && role.some((t) => s.terms.has(t))))
        : 0,
    roleUnsaid: role.length ? Number(!role.some((t) => texts.sentences.some((s) => s.terms.has(t)))) : 0,
    noYear: is('year') * (1 - held),
    yearApart: is('year') * (sentence - candidate),
    noFigure: is('figure') * Number(!holdsFigure(question, said, hit.covered, hit.note?.asks ?? [])),
    countedMissing: counted.length ? Number(!counted.some((t) => texts.all.has(t))) : 0,
    countedAsk: counted.length
      ? Number(texts.asks.some((each) => each.kind === 'figure' && counted.some((t) => each.counted.includes(t))))
      : 0,
    noUnit: unit ? Number(!fitsAny(said, unit)) : 0,
    noReason: is('reason') * (1 - held),
    reasonApart: is('reason') * (sentence - candidate),
    noList: is('several') * (1 - held),
    noPlace: is('place') * (1 - held),
    noOutcome: is('outcome') * (1 - held),
    noMeans: is('means') * (1 - held),
    reasonAsk: is('reason') * Number(own.length > 0),
    personAsk: is('person') * Number(own.length > 0),
    yearAsk: is('year') * Number(own.length > 0),
    figureAsk: is('figure') * Number(own.length > 0),
    placeAsk: is('place') * Number(own.length > 0),
    yesMissing: is('yes-no') * Math.max(0, ...missing.map(weigh)),
    deedMissing: is('deed') * Math.max(0, ...missing.map(weigh)),
    nounMissing: is('noun') * Math.max(0, ...missing.map(weigh)),
    cityLacking: lackingKind('city'),
    personLacking: lackingKind('person'),
    networkLacking: lackingKind('network'),
    termLacking: lackingKind('term'),
    partLacking: Number(lacking.length > 0 && met.length > 0),
    elsewhere: Number(
      hit.note !== null &&
        entities.some((e) => e.kind === 'city') &&
        !entities.some((e) => e.kind === 'city' && tags.has(e.id)),
    ),
    sourceOther: Number(question.sources.length > 0 && !question.sources.includes(source)),
    sourceSame: Number(question.sources.includes(source)),
    yearMissing: Number(!meetsYears),
    yearOther: Number(!meetsYears && years.length > 0),
    unknownMost: Math.max(0, ...question.terms.filter((t) => !search.knows(t)).map(() => 1)),
    unknownName: Number(question.names.some((t) => !search.knows(t))),
    nameMissing: Number(question.names.some((t) => search.knows(t) && !hit.covered.has(t) && !texts.all.has(t))),
    passage: Number(hit.note === null),
    softSentence: Math.max(0, ...texts.sentences.map((x) => share(asked, (t) => isMeant(t, x.terms)) ?? 1)),
    softAsk: Math.max(0, ...texts.asks.map((x) => share(asked, (t) => isMeant(t, x.terms)) ?? 1)),
    softOwn: Math.max(0, ...own.map((x) => share(asked, (t) => isMeant(t, x.terms)) ?? 1)),
    softCoverage: share(asked, (t) => isHeld(t) || isMeant(t, texts.all)) ?? 1,
    firstMissing: Number(!inAll(form.first)),
    firstUnsaid: Number(!inSaid(form.first)),
    firstOwn: Number(!inOwn(form.first)),
    lastMissing: Number(!inAll(form.last)),
    lastUnsaid: Number(!inSaid(form.last)),
    lastOwn: Number(!inOwn(form.last)),
    softMost: Math.max(0, ...missing.map(harden)),
    softMass: Math.log(1 + missing.reduce((a, t) => a + harden(t), 0)),
    maxRow: (is('several') + is('noun')) * maxRow,
    subject: Number(subject),
    wantsNone: Number(wants) * Number(fittingMost === 0),
    wantsRow: Number(wants && isPlural) * Number(fittingMost < 2),
    wantsTagged: Number(wantsPlaces) * Math.min(3, tagged),
    wantsApart: Number(wants) * (sentence - fittingHere),
    outcomeNone: Number(asksOutcome) * Number(!texts.sentences.some((x) => ENDED.test(x.text))),
    asksOutcome: Number(asksOutcome),
    asksProcedure: Number(asksProcedure),
    procedureMissing: Number(asksProcedure) * Math.max(0, ...missing.map(harden)),
    definedAsk: is('definition') * definedAsk,
    senses: Number(senses),
    notSubject: is('definition') * Number(!subject),
    ...kindsOf,
  }
}

const KINDS: readonly Kind[] = [
  'figure',
  'year',
  'person',
  'place',
  'several',
  'reason',
  'definition',
  'yes-no',
  'deed',
  'means',
  'outcome',
  'noun',
  'anything',
]

const synonymTerms: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const found = new Map<string, Set<string>>()
  for (const [word, others] of SYNONYMS)
    for (const term of analyze(word)) {
      const known = found.get(term) ?? new Set<string>()
      found.set(term, known)
      for (const other of others) for (const each of analyze(other)) if (each !== term) known.add(each)
    }
  return found
})()
/** What a question holds itself is no answer to it. */
const isNew = (question: Question) => {
  const asked = foldForSearch(`${question.text} ${question.read}`)
  return (held: string) => !asked.includes(held) && !held.split(' ').every((word) => asked.includes(word))
}

function answersKind(kind: Kind, { text, held }: Sentence, question: Question): boolean {
  const fresh = isNew(question)
  if (kind === 'person') return held.people.some(fresh)
  if (kind === 'year') return held.years.some(fresh)
  if (kind === 'figure') return held.figures.some(fresh)
  if (kind === 'place') return held.places.some(fresh)
  if (kind === 'reason') return CAUSE.test(text)
  if (kind === 'outcome') return OUTCOME.test(text)
  if (kind === 'several') return held.row > 2
  if (kind === 'definition') return DEFINING.test(text)
  if (kind === 'means') return MEANS.test(text)
  return true
}

/** The cosine of two texts' terms, rare terms weighing more. */
function likeness(asked: string[], terms: Set<string>, weigh: (term: string) => number): number {
  const sum = (list: Iterable<string>) => [...list].reduce((total, term) => total + weigh(term) ** 2, 0)
  const shared = sum(asked.filter((term) => terms.has(term)))
  return shared ? shared / Math.sqrt(sum(asked) * sum(terms)) : 0
}
