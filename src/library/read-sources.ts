import { calledYear, familiesOf, givenOf, writersOf, publishedIn } from '../corpus/record.ts'
import { inAnyLanguage } from '../speech/languages.ts'
import { pattern } from '../speech/words.ts'
import { foldName } from './entities.ts'
import type { CslRecord } from '../corpus/schemas/source.ts'
import type { Library, SourceEntry } from './library.ts'

const JOINS = pattern('i')`^${inAnyLanguage(({ joins }) => joins)}$`

/**
 * The sources whose authors are named, in part or together, with the year if one is given: `manfredi`, `lacroix and spencer`,
 * `Bauder, 2022`; every source of theirs. Empty where nobody of that name wrote one.
 */
export function sourcesBy(typed: string, { sources }: Pick<Library, 'sources'>): SourceEntry[] {
  const words = wordsIn(typed).filter((word) => !JOINS.test(word))
  return [...sources.values()].filter(({ record }) => {
    const families = familiesOf(record).flatMap(wordsIn)
    const givens = writersOf(record).flatMap((name) => wordsIn(givenOf(name)))
    const known = new Set([...families, ...givens, ...yearsIn(record)])
    return words.every((word) => known.has(word)) && words.some((word) => families.includes(word))
  })
}

/** The source of a DOI or a web address, however either is written; null where there is none. */
export function sourceAt(typed: string, { sources }: Pick<Library, 'sources'>): SourceEntry | null {
  const address = toAddress(typed)
  if (!/[./]/.test(address)) return null
  const isThere = ({ record, link }: SourceEntry) =>
    [record.DOI, record.URL, link].some((each) => each && toAddress(each) === address)
  return [...sources.values()].find(isThere) ?? null
}

/** An address without what may be left out of it: `10.1234/abcd` for `https://doi.org/10.1234/ABCD.` */
const toAddress = (typed: string) =>
  typed
    .trim()
    .toLowerCase()
    .replace(/^(?:doi:\s?|https?:\/\/)/, '')
    .replace(/^(?:www\.|(?:dx\.)?doi\.org\/)/, '')
    .replace(/[.,;/\s]{1,9}$/, '')

/** `2020`, and `2020a` where there are several. */
const yearsIn = (record: CslRecord) => [String(publishedIn(record) ?? ''), calledYear(record) ?? '']

const wordsIn = (name: string) => foldName(name).split(' ')
