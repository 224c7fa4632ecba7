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
 * guess, where the CSL style would print it as certain.
 */
export type Rules = {
  file: string
  locale: 'en-US' | 'en-GB'
  manner: PinpointManner
  circa: ((year: number) => string) | null
  /** Whether its manual puts the number of an article where pages stand, and the CSL style knows only pages. */
  numberIsPage?: true
}

const AMERICAN = { locale: 'en-US', circa: null } as const
/** Chicago 14.145, and Citing Medicine on estimated dates. */
const inBrackets = (year: number) => `[${year}?]`

/** APA is the style of 2022: that of 2026, of the same edition of the manual, takes 0.7 s and 80 MB to be compiled. */
export const RULES: Record<StyleId, Rules> = {
  apa: { ...AMERICAN, file: 'apa.csl', manner: 'named' },
  mla: {
    ...AMERICAN,
    file: 'modern-language-association.csl',
    manner: 'printed',
    circa: (year) => `circa ${year}`,
  },
  'chicago-notes': {
    ...AMERICAN,
    file: 'chicago-fullnote-bibliography.csl',
    manner: 'under',
    numberIsPage: true,
  },
  'chicago-author-date': {
    ...AMERICAN,
    file: 'chicago-author-date.csl',
    manner: 'under',
    numberIsPage: true,
    circa: inBrackets,
  },
  // Cite Them Right is British: single quotation marks, and the comma after them.
  harvard: { file: 'harvard-cite-them-right.csl', locale: 'en-GB', manner: 'named', circa: (year) => `c. ${year}` },
  vancouver: { ...AMERICAN, file: 'nlm-citation-sequence.csl', manner: 'numbered', circa: inBrackets },
}
