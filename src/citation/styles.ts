import type { Manner } from './pinpoint.ts'

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
 * How a style is carried out. `csl`: its name in the processor. `file`: where it is, if the processor lacks it. `circa`:
 * how its manual writes a year that is a guess, where the CSL style would print it as certain.
 */
export type Rules = {
  csl: string
  file: string | null
  locale: 'en-US' | 'en-GB'
  manner: Manner
  circa: ((year: number) => string) | null
  /** Whether its manual puts the number of an article where pages stand, and the CSL style knows only pages. */
  numberIsPage?: true
}

const AMERICAN = { locale: 'en-US', circa: null } as const
/** Chicago 14.145, and Citing Medicine on estimated dates. */
const inBrackets = (year: number) => `[${year}?]`

/**
 * APA comes from a file because the style in the processor's package, of 2026, takes 0.7 s and 80 MB to be compiled; the
 * one of 2022, of the same edition of the manual, 0.15 s and 15 MB.
 */
export const RULES: Record<StyleId, Rules> = {
  apa: { ...AMERICAN, csl: 'apa-2022', file: 'apa.csl', manner: 'named' },
  mla: {
    ...AMERICAN,
    csl: 'modern-language-association',
    file: 'modern-language-association.csl',
    manner: 'printed',
    circa: (year) => `circa ${year}`,
  },
  'chicago-notes': {
    ...AMERICAN,
    csl: 'chicago-fullnote-bibliography',
    file: 'chicago-fullnote-bibliography.csl',
    manner: 'under',
    numberIsPage: true,
  },
  'chicago-author-date': {
    ...AMERICAN,
    csl: 'chicago-author-date',
    file: 'chicago-author-date.csl',
    manner: 'under',
    numberIsPage: true,
    circa: inBrackets,
  },
  // Cite Them Right is British: single quotation marks, and the comma after them.
  harvard: { csl: 'harvard1', file: null, locale: 'en-GB', manner: 'named', circa: (year) => `c. ${year}` },
  vancouver: { ...AMERICAN, csl: 'vancouver', file: null, manner: 'numbered', circa: inBrackets },
}
