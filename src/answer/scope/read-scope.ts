import { SOURCES } from '../names.ts'
import type { Context } from '../../context/context.ts'
import { everywhere } from '../../context/scope.ts'
import { LIBRARY } from '../../documents/collection.ts'
import { findCollection, sourcesIn } from '../../library/collections.ts'
import { nameAuthors, nameSource } from '../../library/authors.ts'
import { foldName, readName } from '../../library/entities.ts'
import type { Library } from '../../library/library.ts'
import type { Scope } from '../../library/narrow.ts'
import { IN_PART, readPart } from '../../library/part-names.ts'
import { passagesInPart } from '../../library/parts.ts'
import { sourcesBy } from '../../library/read-sources.ts'
import { inAnyLanguage } from '../../speech/languages.ts'
import { pattern } from '../../speech/words.ts'
import { kindOfLabel, numberInLabel, type PageLabel } from '../../text/page-labels.ts'

/** A scope as somebody names it: as it is written to come back to it, and what it is called. */
export type NamedScope = Scope & { id: string; called: string }

/**
 * Reads where answers are to be looked for: a collection, the id, the title or the authors of a source, `chapter 9`, or several
 * of these between commas. In: what was typed, and all that there is. Null where some of it is none of these.
 */
export function readScope(typed: string, context: Context): NamedScope | null {
  const read = readEach(typed, context)
  return read && join(read, everywhere(context).library, context)
}

/** A part that no reading has of those that it is looked for in, and what those are called; null where these are all. */
export type LackingPart = { called: string; of: string | null }

/** Finds what lacks where a scope names a part that there is not. Null where it names none, or what is no scope. */
export function findLackingPart(typed: string, context: Context): LackingPart | null {
  const read = readEach(typed, context)
  const { named, part } = parted(read ?? [])
  if (!read || part === null || join(read, everywhere(context).library, context)) return null
  return { called: callPart(part, context), of: named.map(({ called }) => called).join(', ') || null }
}

/** The things that a scope is said by; null where some of it is none. */
function readEach(typed: string, context: Context): Named[] | null {
  const { library } = everywhere(context)
  const whole = readOne(typed.trim(), library, context)
  const parts = typed.split(',').flatMap((part) => part.trim() || [])
  const read = whole ? [whole] : parts.map((part) => readOne(part, library, context))
  const named = read.flatMap((one) => one ?? [])
  return named.length && named.length === read.length ? named : null
}

/** One of the things that a scope is said by. */
type Named = { ids: readonly string[]; id: string; called: string } | { part: PageLabel }

function readOne(typed: string, library: Library, { wording }: Context): Named | null {
  if (!foldName(typed)) return null
  if ([LIBRARY, wording.scope.library].some((name) => foldName(name) === foldName(typed)))
    return { ids: [...sourcesIn([LIBRARY], library)], id: LIBRARY, called: wording.scope.library }
  // A folder for each chapter may be called so.
  const collection = findCollection(typed, library)
  if (collection)
    return { ids: [...sourcesIn([collection], library)], id: collection, called: wording.quote(collection) }
  const part = readPart(typed)
  if (part) return { part }
  const source = library.sources.get(typed)
  const by = source ? [source] : sourcesBy(typed, library)
  const { found } = readName(typed, SOURCES.listOf(library))
  const sources = by.length ? by : (library.sources.get(found?.id ?? '') ?? [])
  const all = [sources].flat()
  const [first] = all
  if (!first) return null
  const called = all.length === 1 ? nameSource(first) : nameAuthors(first.record)
  // The ids of all that somebody wrote may be longer than an option: they go by what was typed.
  return { ids: all.map(({ id }) => id), id: all.length === 1 ? first.id : typed.trim(), called }
}

/** Several things that a scope is said by: of parts the last, of all sources that have it where none is named. */
function join(read: readonly Named[], library: Library, context: Context): NamedScope | null {
  const { named, part } = parted(read)
  const ids = named.length ? named.flatMap(({ ids }) => ids) : [...library.passagesOf.keys()]
  const sources = new Set(part === null ? ids : ids.filter((id) => passagesInPart(id, part, library).length))
  if (!sources.size) return null
  const of = [...named.map(({ called }) => called), ...(part === null ? [] : [callPart(part, context)])]
  return {
    ...{ sources, part },
    id: [...named.map(({ id }) => id), part ?? ''].filter(Boolean).join(','),
    called: of.join(', '),
  }
}

/** The sources that a scope is said by, and its part: of several the last; null where there is none. */
const parted = (read: readonly Named[]) => ({
  named: read.flatMap((one) => ('part' in one ? [] : one)),
  part: read.flatMap((one) => ('part' in one ? one.part : [])).at(-1) ?? null,
})

function callPart(label: PageLabel, { wording: { footnotes } }: Context): string {
  const { chapter, slide } = footnotes
  return kindOfLabel(label) === 'slide' ? slide(numberInLabel(label), null) : chapter(numberInLabel(label), null)
}

const BY_AUTHOR = pattern('iu')`(?<![\p{L}\d])${inAnyLanguage(({ within }) => within.author)} `

/** A restriction that is typed in a question, and the question without it. */
export type TypedScope = { in: string; rest: string }

/** The most words of the name of an author, a reading or a collection that is looked for. */
const MOST_WORDS = 6

/**
 * Finds where a question itself says that it is to be looked for: `according to Poldrack`, `in chapter 9`. Null where it does
 * not, or where there is no such thing, or nothing else is asked.
 */
export function findTyped(question: string, context: Context): TypedScope | null {
  const part = IN_PART.exec(question)
  const withoutPart = part ? cutOut(question, part.index, part.index + part[0].length) : question
  const by = findAuthor(withoutPart, context)
  const rest = by ? cutOut(withoutPart, ...by.range) : withoutPart
  const wanted = [by?.name, part?.[1]].filter((each) => each !== undefined).join(',')
  if (!wanted || rest.split(/\s+/).length < 2 || !readScope(wanted, context)) return null
  return { in: wanted, rest }
}

/** The part that a question says that it is to be looked for in, whether there is one or not; null where it does not. */
export const findTypedPart = (question: string): string | null => IN_PART.exec(question)?.[1] ?? null

function findAuthor(question: string, context: Context): { name: string; range: [number, number] } | null {
  const lead = BY_AUTHOR.exec(question)
  if (!lead) return null
  const from = lead.index + lead[0].length
  const words = [...question.slice(from, from + LONGEST).matchAll(/[^\s,?!:]+/g)].slice(0, MOST_WORDS)
  for (const last of words.toReversed()) {
    const end = from + last.index + last[0].length
    const name = question.slice(from, end)
    if (!name.includes(',') && isReading(name, context)) return { name, range: [lead.index, end] }
  }
  return null
}

/** How far behind `according to` a name is looked for, in characters. */
const LONGEST = 120

/** Whether a reading, its authors or a collection are spelt so. */
function isReading(name: string, context: Context): boolean {
  const { library } = everywhere(context)
  return findCollection(name, library) !== null || sourcesBy(name, library).length > 0 || library.sources.has(name)
}

/** A text without a stretch of it, with one space for those around, and none before the sign at its end. */
const cutOut = (text: string, from: number, to: number): string =>
  `${text.slice(0, from).trimEnd()} ${text.slice(to).replace(/^[\s,]{1,9}/, '')}`.replace(/ (?=[?!.]{1,9}$)/, '').trim()
