import { isPageLabel, rankOf } from '../../../text/page-labels.ts'
import { isMatter } from '../../../text/matter.ts'
import { list, pattern } from '../../../speech/words.ts'
import type { ContentsEntry } from './package.ts'

/** Where chapters begin: the label of each by file and id, and null where something begins that is none. */
export type Chapters = ReadonlyMap<string, string | null>

export const placeIn = (file: string, id: string | null): string => (id ? `${file}#${id}` : file)

/** `Chapter 3`, `Kapitel III`, `Capítulo tres`, `3. The quay`, `III` */
const WORD = /^(?:chapter|chap\.|kapitel|chapitre|cap[ií]tulo|capitolo|hoofdstuk|глава)\s{1,3}([\p{L}\d]{1,12})/iu
const NUMBER = /^(\d{1,3}|[IVXLC]{1,8})(?:[.:)]\s|\s?[—–-]\s|\s{2,}|$)/
const FRONT = pattern('i')`^(?:${list`
  cover, title(?: page)?, half title, copyright, imprint, dedication, epigraph, (?:table of )?contents, about the, also by,
  praise, index, glossary, appendix, notes, endnotes, part\b, book\b, section \d{1,3}$`})`
const WORDS = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'.split(' ')

/**
 * Numbers the chapters of a book: as its contents print them, where they rise all through; else, where they print none, in
 * their order, front and back matter aside; else not at all. In: the contents.
 */
export function findChapters(contents: readonly ContentsEntry[]): Chapters {
  const printed = contents.map((entry) => ({ entry, number: printedNumber(entry.title) }))
  const numbers = printed.flatMap(({ number }) => number ?? [])
  const rises = numbers.every((number, i) => i === 0 || number > (numbers[i - 1] ?? 0))
  if (numbers.length > 1 && !rises) return new Map()
  if (numbers.length > 1) return toMap(printed)
  const files = new Set<string>()
  let count = 0
  const counted = contents.map((entry) => {
    const isNew = !files.has(entry.file)
    files.add(entry.file)
    const isChapter = isNew && !FRONT.test(entry.title) && !isMatter(entry.title)
    if (isChapter) count += 1
    return { entry, number: isChapter ? count : isNew ? null : undefined }
  })
  return toMap(counted.flatMap(({ entry, number }) => (number === undefined ? [] : [{ entry, number }])))
}

/** An entry below a chapter, which has no number, goes on with it; one in another file does not. */
function toMap(numbered: readonly { entry: ContentsEntry; number: number | null }[]): Chapters {
  const chapters = new Map<string, string | null>()
  let file: string | null = null
  for (const { entry, number } of numbered) {
    if (number === null && entry.file === file) continue
    chapters.set(placeIn(entry.file, entry.id), number === null ? null : `chapter ${number}`)
    file = entry.file
  }
  return chapters
}

function printedNumber(title: string): number | null {
  const typed = (title.match(WORD) ?? title.match(NUMBER))?.[1] ?? ''
  const word = WORDS.indexOf(typed.toLowerCase())
  if (word >= 0) return word + 1
  if (/^\d{1,3}$/.test(typed)) return Number(typed)
  return isPageLabel(typed) && typed === typed.toUpperCase() ? rankOf(typed) : null
}
