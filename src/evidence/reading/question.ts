import { later } from '../../base/later.ts'
import { createShelf, type Shelf } from '../../base/shelf.ts'
import { type Entity, foldName } from '../../library/entities.ts'
import { analyze } from '../../search/analyze.ts'
import { createAnalyzer } from '../../search/analyzer.ts'
import { CHAT_WORDS } from '../../speech/chat-words.ts'
import { WORDS_OF_ASKING } from '../../speech/asking.ts'
import { FRAME } from '../../speech/naming.ts'
import { NAME_WORDS } from '../../speech/written-names.ts'
import { foldForSearch } from '../../text/fold.ts'
import type { OtherLanguage } from '../../wording/languages.ts'
import type { SearchIndex } from '../search-index.ts'
import { findNamedAreas, type NamedArea } from './areas.ts'
import { authorWords, findSources, withoutAuthors } from './authors.ts'
import { type QuestionForm, formOf } from './form.ts'
import { detectLanguage } from './language.ts'
import { mendWords } from './mend.ts'
import { findNative } from './native.ts'
import { type AskedTime, periodOf } from './period.ts'
import { freeNames, partNames, spellNumbers, spellOut } from './spell-out.ts'
import { type Reading, translate } from './translate.ts'

/** A question as the search reads it. */
export type Question = {
  /** As asked. */
  text: string
  /** As searched: written out, and misspelt words mended. */
  read: string
  /** The language it was read from, where that is not English. */
  language: OtherLanguage | null
  /** Which words were read as which others. */
  readings: Reading[]
  /** Index terms that tell what is asked, each once, in order; unknown ones included, words of asking not. */
  terms: string[]
  /** Cities, networks, terms and people that it names, by any spelling, in order. */
  entities: Entity[]
  /** Sources that it names by their authors or their kind. */
  sources: string[]
  period: AskedTime
  /** Countries and other areas that it names. */
  areas: NamedArea[]
  /** Terms written as names are; unknown ones are things that the library lacks. */
  names: string[]
  form: QuestionForm
  /** As it is asked of readings in its own language, where there are any; null for others. */
  native: Native | null
  /** Whether it is letters at random, for the most part: nothing is searched for it. */
  isGarbled: boolean
}

/** A question in the language of some readings, by its code, read as they are: its terms are those of that language. */
export type Native = { language: string; question: Question }

const recent = new WeakMap<SearchIndex, Shelf<string, Question>>()

/** How many questions are kept as they were read: an intent is looked for in the same one that is then searched. */
const MOST_KEPT = 50

/** Reads a question: mends its words, then finds its terms, names, years, and what kind of thing it asks for. */
export function readQuestion(text: string, index: SearchIndex): Question {
  const shelf = recent.get(index) ?? createShelf(MOST_KEPT)
  recent.set(index, shelf)
  const question = shelf.get(text) ?? readAnew(text, index)
  shelf.set(text, question)
  return question
}

function readAnew(text: string, index: SearchIndex): Question {
  const { library, search } = index
  const language = index.recipe.translates ? detectLanguage(text, index) : null
  const native = findNative(text, index)
  const garbled = !language && !native && isGarbled(text, index)
  // What is of another language is mended into no English.
  const asEnglish = () => readEnglish(text, garbled || native !== null, index)
  const { read, readings } = language ? translate(text, language, index) : asEnglish()
  const named = new Set(search.findNames(read).map(({ id }) => id))
  const found = [...named].flatMap((id) => library.entityById.get(id) ?? [])
  const sources = findSources(read, library)
  const searched = withoutFrame(withoutAuthors(read, sources, library), found)
  const question: Question = {
    text,
    read: searched,
    language,
    readings,
    terms: tellingTerms(searched),
    entities: found,
    sources,
    period: periodOf(read),
    areas: findNamedAreas(read, library),
    names: [...read.matchAll(NAME_WORDS)].flatMap((match) => analyze(match[0])),
    form: formOf(read),
    native: null,
    isGarbled: garbled,
  }
  return native ? { ...question, native: toNative(native, question) } : question
}

/** A question as readings in its language are asked it. */
const toNative = (language: string, question: Question): Native => ({
  language,
  question: {
    ...question,
    read: question.text,
    terms: [...new Set(createAnalyzer(language).analyze(question.text))],
    ...{ entities: [], areas: [], names: [] },
  },
})

/** So many words tell whether somebody writes in words at all. */
const TELLING = 10

/** Whether most of many words are none, neither the library's nor English, and nothing is named. */
function isGarbled(text: string, { mender, library, search }: SearchIndex): boolean {
  const words = text.match(/\p{L}[\p{L}\p{M}]*/gu) ?? []
  const known = words.filter((word) => mender.isWord(foldForSearch(word)) || CHAT_WORDS.has(word))
  if (words.length < TELLING || known.length * 2 >= words.length) return false
  return !search.findNames(text).length && !findSources(text, library).length
}

function readEnglish(text: string, staysAsIs: boolean, index: SearchIndex): { read: string; readings: Reading[] } {
  if (staysAsIs) return { read: text, readings: [] }
  const { words, several } = writtenNames(index.library)
  const spelt = spellNumbers(partNames(freeNames(spellOut(text), words, index), several, index))
  return mendWords(spelt, index)
}

const ofAsking = later((): ReadonlySet<string> => new Set(WORDS_OF_ASKING.flatMap(analyze)))

/** The terms that tell what is asked; all of them where there are only words of asking. */
function tellingTerms(text: string): string[] {
  const terms = [...new Set(analyze(text))]
  const telling = terms.filter((term) => !ofAsking().has(term))
  return telling.length ? telling : terms
}

/** `what do the sources say about Accra`: where nothing but names is left, the rest asked for nothing. */
function withoutFrame(text: string, entities: Entity[]): string {
  const rest = text.replace(FRAME, ' ')
  const names = new Set(entities.flatMap((entity) => entity.names.flatMap(analyze)))
  const left = analyze(rest)
  return left.length > 0 && left.every((term) => names.has(term)) ? rest : text
}

type WrittenNames = { words: ReadonlySet<string>; several: readonly string[] }

const namesOf = new WeakMap<object, WrittenNames>()

/** The words of names, folded: of things that are written with a capital, and of authors; and the cities of several words. */
function writtenNames(library: SearchIndex['library']): WrittenNames {
  const known = namesOf.get(library)
  if (known) return known
  const words = library.entities.flatMap(({ names }) =>
    names.flatMap((name) => name.match(/\p{Lu}[\p{L}\p{M}]{2,}/gu) ?? []),
  )
  const several = library.cities.map(({ name }) => foldName(name)).filter((name) => name.includes(' '))
  const found = { words: new Set([...words.map(foldForSearch), ...authorWords(library)]), several }
  namesOf.set(library, found)
  return found
}
