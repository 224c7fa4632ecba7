import {
  doctoral,
  periodicalWithoutThe,
  shortDissertation,
  shortPublisher,
  shortTitleLeads,
  smallDegree,
  wholeNumber,
} from './abbreviate.ts'
import {
  asEpisode,
  bodyAsPublisher,
  bodyOnceOnline,
  capitalAfterColon,
  type Change,
  inWords,
  monthOfIssue,
  noPageOnline,
  numberAsPage,
  numberAsSeries,
  numberInSeries,
  publisherOnce,
  reportAsBook,
  seriesAsGenre,
  siteOnce,
  slidesAs,
  undated,
  capitaliseAll,
  without,
} from './item.ts'
import type { GivenForm } from './names.ts'
import type { PinpointManner } from './pinpoint.ts'

/** The styles that a reader can ask for, in the order in which they are offered. */
export const STYLES = [
  { id: 'apa', name: 'APA (7th edition)' },
  { id: 'mla', name: 'MLA (9th edition)' },
  { id: 'chicago-notes', name: 'Chicago (17th edition, notes)' },
  { id: 'chicago-author-date', name: 'Chicago (17th edition, author-date)' },
  { id: 'harvard', name: 'Harvard (Cite Them Right)' },
  { id: 'vancouver', name: 'Vancouver' },
] as const

export type StyleId = (typeof STYLES)[number]['id']

/**
 * How a style is carried out. `file`: its CSL, in the folder `styles`. `circa`: how its manual writes a year that is a
 * guess, where the CSL style would print it as certain. `initials`: which stand before a family name that two authors have,
 * null for none. `changes`: what its manual wants and its CSL does not do, in their order.
 */
export type Rules = {
  file: string
  locale: 'en-US' | 'en-GB'
  manner: PinpointManner
  given: GivenForm
  circa: ((year: number) => string) | null
  initials: 'all' | 'first' | null
  changes: readonly Change[]
}

const AMERICAN = { locale: 'en-US', circa: null } as const
/** Chicago 14.145, and Citing Medicine on estimated dates. */
const inBrackets = (year: number) => `[${year}?]`

/** Chicago 14.267 on podcasts, 14.217 on lectures and what is shown there. */
const CHICAGO = [
  periodicalWithoutThe,
  shortDissertation,
  smallDegree,
  siteOnce,
  wholeNumber,
  reportAsBook,
  numberAsSeries,
  numberAsPage,
  slidesAs('thesis', 'genre'),
  without('publisher', 'post-weblog'),
  asEpisode('author', { medium: 'Podcast, audio', number: inWords }),
]

/** APA is the style of 2022: that of 2026, of the same edition of the manual, takes 0.7 s and 80 MB to be compiled. */
export const RULES: Record<StyleId, Rules> = {
  apa: {
    ...AMERICAN,
    file: 'apa.csl',
    manner: 'named',
    given: 'spaced',
    initials: 'all',
    changes: [
      capitalAfterColon,
      seriesAsGenre,
      publisherOnce,
      noPageOnline,
      doctoral,
      without('number', 'thesis'),
      wholeNumber,
      asEpisode('host', { medium: 'Audio podcast episode', number: capitaliseAll }),
    ],
  },
  mla: {
    ...AMERICAN,
    file: 'modern-language-association.csl',
    manner: 'printed',
    given: 'whole',
    initials: 'first',
    circa: (year) => `circa ${year}`,
    changes: [
      wholeNumber,
      numberAsSeries,
      bodyAsPublisher,
      shortPublisher,
      smallDegree,
      shortTitleLeads,
      slidesAs('document', 'genre'),
      asEpisode('host', { number: inWords }),
    ],
  },
  'chicago-notes': {
    ...AMERICAN,
    file: 'chicago-fullnote-bibliography.csl',
    manner: 'under',
    given: 'whole',
    initials: null,
    circa: inBrackets,
    changes: CHICAGO,
  },
  'chicago-author-date': {
    ...AMERICAN,
    file: 'chicago-author-date.csl',
    manner: 'under',
    given: 'whole',
    initials: 'first',
    circa: inBrackets,
    changes: [...CHICAGO, monthOfIssue],
  },
  // Cite Them Right is British: single quotation marks, and the comma after them. Its 12th edition names neither the place
  // of a publisher nor that of a page, which is its link, nor who publishes a podcast.
  harvard: {
    file: 'harvard-cite-them-right.csl',
    locale: 'en-GB',
    manner: 'quoted',
    given: 'close',
    initials: null,
    circa: (year) => `c. ${year}`,
    changes: [
      seriesAsGenre,
      wholeNumber,
      bodyOnceOnline,
      without('publisher-place'),
      without('container-title', 'webpage'),
      without('publisher', 'broadcast'),
      slidesAs('document', 'medium'),
      asEpisode('author', { medium: 'Podcast', number: inWords }),
    ],
  },
  vancouver: {
    ...AMERICAN,
    file: 'nlm-citation-sequence.csl',
    manner: 'numbered',
    given: 'letters',
    initials: null,
    circa: inBrackets,
    changes: [
      without('genre', 'report'),
      wholeNumber,
      slidesAs('document', 'genre'),
      asEpisode('author', { genre: 'podcast', number: inWords }),
      numberInSeries,
      undated('[date unknown]'),
    ],
  },
}
