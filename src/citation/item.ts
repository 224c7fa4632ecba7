/** A name in CSL: of a person by parts, of a body as it stands. */
export type AnyName = {
  family?: string | undefined
  given?: string | undefined
  'non-dropping-particle'?: string | undefined
  'dropping-particle'?: string | undefined
  suffix?: string | undefined
  literal?: string | undefined
}

/** A date in CSL; `literal`: in words. */
type AnyDate = { 'date-parts'?: number[][] | undefined; circa?: boolean | undefined; literal?: string | undefined }

/** What a style is told of a source: some variables of CSL 1.0.2. */
export type CslItem = {
  type: string
  title: string
  'title-short'?: string | undefined
  'has-namesake'?: boolean | undefined
  author?: AnyName[] | undefined
  editor?: AnyName[] | undefined
  host?: AnyName[] | undefined
  translator?: AnyName[] | undefined
  issued?: AnyDate | undefined
  accessed?: AnyDate | undefined
  'container-title'?: string | undefined
  'collection-title'?: string | undefined
  'collection-number'?: string | number | undefined
  publisher?: string | undefined
  'publisher-place'?: string | undefined
  page?: string | undefined
  number?: string | number | undefined
  genre?: string | undefined
  medium?: string | undefined
  DOI?: string | undefined
  URL?: string | undefined
  'event-title'?: string | undefined
  'event-date'?: AnyDate | undefined
}

/** Says of an item what a manual wants to have printed, where the CSL style would print something else. */
export type Change = (item: CslItem) => CslItem

/** `Harbours: A history` for `Harbours: a history`: APA 6.17 has a capital after a colon, in titles of works that are no periodicals. */
export const capitalAfterColon: Change = (item) => {
  const isPeriodical = item.type.startsWith('article')
  const container = isPeriodical ? item['container-title'] : capitalise(item['container-title'])
  return withoutEmpty({ ...item, title: capitalise(item.title) ?? item.title, 'container-title': container })
}

const capitalise = (title: string | undefined) =>
  title?.replace(/: (["“‘'«]?)(\p{Ll})/gu, (_, mark: string, letter: string) => `: ${mark}${letter.toUpperCase()}`)

/** APA 10.4 and Cite Them Right: a paper is named by its series and its number there. */
export const seriesAsGenre: Change = (item) => {
  const { 'collection-title': genre, 'collection-number': number, ...rest } = item
  return item.type === 'report' && genre && number !== undefined ? { ...rest, genre, number } : item
}

/** MLA 5.116, Chicago 14.123: the number of a report stands where that of a series does, and the series says what it is. */
export const numberAsSeries: Change = (item) => {
  if (item.type !== 'report' && item.type !== 'book') return item
  const { genre, number, ...rest } = item
  if (rest['collection-title'] || number === undefined) return rest
  return withoutEmpty({ ...rest, 'collection-title': genre, 'collection-number': number })
}

/** Chicago 14.220: a report is cited like a book; a working paper is not (14.218). */
export const reportAsBook: Change = (item) => {
  const isPaper = /\b(?:working|discussion) papers?\b/i.test(`${item.genre ?? ''} ${item['collection-title'] ?? ''}`)
  return item.type === 'report' && !isPaper ? { ...item, type: 'book' } : item
}

/** The number of an article where pages stand, for a CSL style that knows only pages (Chicago 14.174). */
export const numberAsPage: Change = (item) =>
  item.type === 'article-journal' && item.number !== undefined && !item.page
    ? { ...item, page: String(item.number) }
    : item

/** A body that is the author too is not named again as the publisher or the site (APA 9.30). */
export const publisherOnce: Change = (item) => {
  const body = bodyOf(item)
  const publisher = item.publisher === body ? undefined : item.publisher
  const isSite = item.type === 'webpage' && item['container-title'] === body
  return withoutEmpty({ ...item, publisher, 'container-title': isSite ? undefined : item['container-title'] })
}

/** A site that is its author's own is not named again (Chicago 14.207). */
export const siteOnce: Change = (item) =>
  item.type === 'webpage' && item['container-title'] === bodyOf(item)
    ? withoutEmpty({ ...item, 'container-title': undefined })
    : item

/** What a body itself puts online names it once (Cite Them Right on reports of organisations). */
export const bodyOnceOnline: Change = (item) => (item.URL && !item.DOI ? publisherOnce(item) : item)

/** A body that is the publisher too is not named as the author (MLA 5.19). */
export const bodyAsPublisher: Change = (item) => {
  const { author, ...rest } = item
  return author && item.publisher === bodyOf(item) ? rest : item
}

/** The one author that is a body, not a person. */
function bodyOf({ author = [] }: CslItem): string | null {
  const [only, ...others] = author
  if (!only || others.length || only.given) return null
  return only.literal ?? only.family ?? null
}

/** What an episode is said to be, in which variable, and which of a series it is. */
type EpisodeWords = Pick<CslItem, 'genre' | 'medium'> & { number: (number: string) => string }

/** An episode with who hosts it, as such or as its author. */
export const asEpisode =
  (leads: 'host' | 'author', { number: toWords, ...kind }: EpisodeWords): Change =>
  (item) => {
    if (item.type !== 'broadcast') return item
    const { host, author, genre: _, number, ...rest } = item
    // Where only the year is known, a style that has that in front names no day.
    const day = (item.issued?.['date-parts']?.[0]?.length ?? 0) > 1 ? item.issued : undefined
    const known = { [leads]: host ?? author, number: number && toWords(String(number)), 'event-date': day }
    return withoutEmpty({ ...rest, ...kind, ...known })
  }

/** Which episode it is, behind its series, for a CSL style that has no place for it. */
export const numberInSeries: Change = (item) => {
  const { number, ...rest } = item
  const series = item['container-title']
  return item.type === 'broadcast' && number && series ? { ...rest, 'container-title': `${series}, ${number}` } : item
}

/** The month of an issue, for a style that has but the year in front: `12, no. 3 (May)` (Chicago 15.47). */
export const monthOfIssue: Change = (item) => {
  const month = item.issued?.['date-parts']?.[0]?.slice(0, 2)
  return item.type === 'article-journal' && month?.[1] ? { ...item, 'event-date': { 'date-parts': [month] } } : item
}

/** A newspaper read online has no page there (APA 10.1). */
export const noPageOnline: Change = (item) =>
  item.type === 'article-newspaper' && item.URL ? { ...item, page: undefined } : item

/** `episode 7`, where only the number is known. */
export const inWords = (number: string): string => (/^\d+$/.test(number) ? `episode ${number}` : number)

/** APA 10.12: `Season 3, Episode 2`, with capitals. */
export const capitaliseAll = (number: string): string => number.replace(/\b\p{Ll}/gu, (letter) => letter.toUpperCase())

/** Slides and the like, of no meeting that is known, as a kind that the style does not print as a talk. */
export const slidesAs =
  (type: 'document' | 'thesis', kind: 'genre' | 'medium'): Change =>
  (item) => {
    if (item.type !== 'speech' || item['event-title']) return item
    const { genre, ...rest } = item
    return withoutEmpty({ ...rest, type, [kind]: genre })
  }

/** Leaves out what the manual does not print of a kind of work; of every kind where none is named. */
export const without =
  (variable: keyof CslItem, type: string | null = null): Change =>
  (item) =>
    type && item.type !== type ? item : { ...item, [variable]: undefined }

/** Says that there is no date, where the style would be silent. */
export const undated =
  (literal: string): Change =>
  (item) =>
    item.issued ? item : { ...item, issued: { literal } }

/** The citation processor takes a variable without a value for one that has one. */
export function withoutEmpty(item: CslItem): CslItem {
  const known = Object.entries(item).filter(([, value]) => value !== undefined)
  return { ...Object.fromEntries(known), type: item.type, title: item.title }
}
