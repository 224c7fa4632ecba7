import type { Corpus } from './corpus.ts'
import type { InLanguages } from './fields.ts'
import type { QuizRules } from './quiz-rules.ts'
import { NO_RULES } from './quiz-rules.ts'
import { CITY_KIND } from './schemas/kind.ts'
import { NO_LEXICON } from './read-library.ts'
import { LANGUAGES } from '../wording/languages.ts'
import { wordingOf } from '../wording/wording.ts'
import { NO_WELCOME, type Welcome } from './welcome.ts'

/** Several libraries as one, in the order in which they are named; what only one can say, the first says. */
export function joinCorpora(corpora: readonly Corpus[]): Corpus {
  const [only, ...others] = corpora
  if (only && !others.length) return only
  const all = <Entry>(listOf: (corpus: Corpus) => readonly Entry[]) => corpora.flatMap(listOf)
  const kinds = [...new Map(all(({ kinds }) => kinds).map((kind) => [kind.one, kind])).values()]
  return {
    // Who lists nothing says nothing of what things are called.
    kinds:
      kinds.length > 1 ? kinds.filter(({ one }) => all(({ cities }) => cities).some(({ of }) => of === one)) : kinds,
    frameworks: all(({ frameworks }) => frameworks),
    acts: all(({ acts }) => acts),
    cities: all(({ cities }) => cities),
    areas: all(({ areas }) => areas),
    networks: all(({ networks }) => networks),
    terms: all(({ terms }) => terms),
    people: all(({ people }) => people),
    lexicon: corpora.length ? { words: all(({ lexicon }) => lexicon.words) } : NO_LEXICON,
    sources: all(({ sources }) => sources),
    notes: all(({ notes }) => notes),
    questions: all(({ questions }) => questions),
    quizRules: joinRules(corpora.map(({ quizRules }) => quizRules)),
    welcome: joinWelcomes(corpora.map(({ welcome }) => welcome)),
  }
}

/** Greetings follow one another, subjects stand in one row, examples of all are shown; of anything else the first counts. */
function joinWelcomes(welcomes: readonly Welcome[]): Welcome {
  const [first = NO_WELCOME] = welcomes
  const said = <Said>(of: (welcome: Welcome) => Said, isSaid: (said: Said) => boolean) =>
    welcomes.map(of).find(isSaid) ?? of(first)
  const isAny = (texts: object) => Object.keys(texts).length > 0
  return {
    greeting: joinTexts(
      welcomes.map(({ greeting }) => greeting),
      (texts) => texts.join(' '),
    ),
    subject: joinTexts(
      welcomes.map(({ subject }) => subject),
      (texts, language) => wordingOf(language).and(texts),
    ),
    opinion: said(
      ({ opinion }) => opinion,
      ({ says }) => isAny(says),
    ),
    'own-case': said((welcome) => welcome['own-case'], isAny),
    'follow-up': said((welcome) => welcome['follow-up'], Boolean),
    examples: Object.assign({}, ...welcomes.map(({ examples }) => examples).toReversed()),
    question: said(({ question }) => question, isAny),
    'in-help': [...new Set(welcomes.flatMap((welcome) => welcome['in-help']))],
    instead: interleave(welcomes.map(({ instead }) => instead)),
  }
}

/** In each language what the libraries say in it, and in English those that do not. */
function joinTexts(
  texts: readonly InLanguages[],
  join: (texts: string[], language: (typeof LANGUAGES)[number]) => string,
): InLanguages {
  const speaking = LANGUAGES.filter((language) => texts.some((text) => text[language]))
  return Object.fromEntries(
    speaking.map((language) => [
      language,
      join(
        texts.flatMap((text) => text[language] ?? text.en ?? []),
        language,
      ),
    ]),
  )
}

/** The first of each, then the second of each, and so on. */
const interleave = <Entry>(lists: readonly (readonly Entry[])[]): Entry[] =>
  Array.from({ length: Math.max(0, ...lists.map(({ length }) => length)) }, (_, i) =>
    lists.flatMap((list) => list[i] ?? []),
  ).flat()

function joinRules(rules: readonly QuizRules[]): QuizRules {
  const merge = <Field>(of: (rule: QuizRules) => Field): Field => Object.assign({}, ...rules.map(of))
  return {
    'gives-away': {
      cities: merge((rule) => rule['gives-away'].cities),
      countries: merge((rule) => rule['gives-away'].countries),
    },
    regions: merge(({ regions }) => regions),
    asides: rules.flatMap(({ asides }) => asides),
    called: merge(({ called }) => called),
    'claimed-elsewhere': rules.flatMap((rule) => rule['claimed-elsewhere']),
    'not-asked': rules.flatMap((rule) => rule['not-asked']),
    only: joinLists(rules.map(({ only }) => only)),
    statements: {
      recall: merge(({ statements }) => statements.recall),
      understand: merge(({ statements }) => statements.understand),
      apply: merge(({ statements }) => statements.apply),
    },
    foils: merge(({ foils }) => foils),
    'in-office-since': merge((rule) => rule['in-office-since']),
    roles: rules.flatMap(({ roles }) => roles),
  }
}

function joinLists(lists: readonly Record<string, string[]>[]): Record<string, string[]> {
  const names = new Set(lists.flatMap((list) => Object.keys(list)))
  return Object.fromEntries([...names].map((name) => [name, lists.flatMap((list) => list[name] ?? [])]))
}

/** Of no library at all: what is imported is all that there is. */
export const NO_CORPUS: Corpus = {
  kinds: [CITY_KIND],
  frameworks: [],
  acts: [],
  cities: [],
  areas: [],
  networks: [],
  terms: [],
  people: [],
  lexicon: NO_LEXICON,
  sources: [],
  notes: [],
  questions: [],
  quizRules: NO_RULES,
  welcome: NO_WELCOME,
}
