/** What a request can be, each with forms of its own. */
export const REQUESTS = [
  'compare',
  'tell',
  'define',
  'list',
  'framework',
  'dimension',
  'events',
  'map',
  'author',
  'year',
  'title',
  'in',
  'publisher',
  'doi',
  'link',
  'kind',
  'record',
  'abilities',
  'sources',
  'maker',
  'nature',
  'languages',
  'privacy',
  'where',
  'cite',
  'oldest',
  'newest',
  'dated',
] as const

export type RequestName = (typeof REQUESTS)[number]

/**
 * How people ask, in a language, for what a command answers. Forms are patterns in lower case over whole questions, without
 * punctuation and articles. `<city>` stands for something that is named; `<texts>` for one of the words or patterns that
 * `words` has under that name, which may hold others in their turn.
 */
export type Requests = {
  /** Words that are left out wherever they stand. */
  articles: readonly string[]
  /** What is left out at the beginning and at the end: nothing is asked for by it. */
  before: readonly string[]
  after: readonly string[]
  /** Words for numbers from two on, in order. */
  numbers: readonly string[]
  /** How words are written in chats, and what they stand for; an empty text where that is nothing. */
  shorthand: ReadonlyMap<string, string>
  words: Readonly<Record<string, readonly string[]>>
  forms: Readonly<Record<RequestName, readonly string[]>>
  /** How lists are asked for, alone and only where something narrows them down; and what does. */
  lists: Readonly<Record<'asks' | 'asksWithMore' | 'narrows', readonly string[]>>
  /** What is listed, by what the list is of. */
  kinds: Readonly<Record<'cities' | 'networks' | 'people' | 'terms' | 'sources', readonly string[]>>
  /** What the parts of a framework are called, by what they are called in English. */
  parts: Readonly<Record<'dimension' | 'sphere' | 'characteristic' | 'function' | 'typology', readonly string[]>>
  /** What a source of some kind is called, by its type in CSL; `text` for any. */
  texts: Readonly<Record<'text' | 'chapter' | 'broadcast' | 'article-journal' | 'report' | 'book', readonly string[]>>
  /** What stands before a year. */
  years: Readonly<Record<'since' | 'after' | 'before' | 'until', readonly string[]>>
  /** What is said of a stance. */
  stances: Readonly<Record<'supported' | 'limited' | 'absent', readonly string[]>>
}
