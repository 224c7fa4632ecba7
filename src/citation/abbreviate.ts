import { shortTitle } from './heading.ts'
import { type Change, type CslItem, withoutEmpty } from './item.ts'

/** MLA 5.62 to 5.66: `Oxford UP`, `U of Chicago P`, `Simon and Schuster`, and no `Inc.`; of a thesis, `U of Ports`. */
export const shortPublisher: Change = (item) =>
  item.publisher === undefined ? item : { ...item, publisher: shorten(item.publisher, item.type) }

const COMPANY = /,?\s(?:Inc|Ltd|Co|Corp|LLC|Limited|Incorporated|Company|Corporation)\.?$/

function shorten(publisher: string, type: string): string {
  const name = publisher.replace(COMPANY, '').replace(/\s&\s/g, ' and ')
  if (/\bUniversity\b/.test(name) && /\bPress\b/.test(name))
    return name
      .replace(/\bUniversity Press\b/g, 'UP')
      .replace(/\bUniversity\b/g, 'U')
      .replace(/\bPress\b/g, 'P')
  return type === 'thesis' ? name.replace(/^The (?=University)/, '').replace(/\bUniversity\b/g, 'U') : name
}

/** MLA 6.10: what has nobody before its title is cited by the title’s first words. */
export const shortTitleLeads: Change = (item) =>
  item.author || item.host || item.editor || item.translator
    ? item
    : { ...item, 'title-short': item['title-short'] ?? shortTitle(item.title) }

/** Chicago 14.193 and 8.170: `New York Times`. */
export const periodicalWithoutThe: Change = (item) => {
  const container = item['container-title']?.replace(/^The\s(?=\S)/, '')
  return item.type.startsWith('article-') ? withoutEmpty({ ...item, 'container-title': container }) : item
}

/** Chicago 14.215: `PhD diss.`; a thesis of another name keeps it. */
export const shortDissertation: Change = (item) =>
  ofThesis(item, (genre) => genre.replace(/^(?:ph\.?\s?d\.?|doctoral)\sdissertation$/i, 'PhD diss.'))

/** APA 10.6: `Doctoral dissertation`; `Doctoral thesis`, where the work calls itself one. */
export const doctoral: Change = (item) =>
  ofThesis(item, (genre) => genre.replace(/^ph\.?\s?d\.?\s(?=(?:dissertation|thesis)$)/i, 'Doctoral '))

/** `master’s thesis` within a sentence; what begins one gets its capital from the style (MLA, appendix 2; Chicago 14.215). */
export const smallDegree: Change = (item) =>
  ofThesis(item, (genre) =>
    genre.replace(/^(?:Master|Bachelor|Doctoral|Unpublished)(?!\p{Lu})/u, (word) => word.toLowerCase()),
  )

const ofThesis = (item: CslItem, change: (genre: string) => string): CslItem =>
  item.type === 'thesis' && item.genre ? { ...item, genre: change(item.genre) } : item

/** `NIH Publication No. 18-2059` is one number, not those from 18 to 2059. */
export const wholeNumber: Change = (item) =>
  item.type === 'report' && item.number !== undefined
    ? { ...item, number: String(item.number).replace(/(?<!\\)-/g, '\\-') }
    : item
