import type { PageLabel } from './page-labels.ts'

/** What a text file does not show by itself: how it is to be read. */
export type Layout = {
  /**
   * Markdown marks its headings; in plain text a short line without a full stop is one. `extracted` is plain text in which
   * a program that took it from another format has left some marks of Markdown.
   */
  format: 'text' | 'extracted' | 'markdown'
  /** How its printed pages are told apart; null where it has none. */
  pages: PageBreaks | { starts: readonly PageStart[] } | null
  /** Who speaks: a line that is one of these names opens a turn. Empty for anything but a transcript. */
  speakers: readonly string[]
  /** Lines that are headings, though they do not look it. */
  headings: readonly string[]
  /** Sections that are no part of the text, such as lists of references. */
  skip: readonly string[]
  /** Whether what is known by its form to be no part of the text is left out: contents, reading lists, licences, title pages. */
  leavesOutMatter: boolean
  /** Its blocks, where its reader knows them: then nothing is guessed from its lines. */
  blocks?: readonly GivenBlock[] | undefined
}

/**
 * A heading, a paragraph or the name of who speaks, from the UTF-16 offset `start` to the next one's. `label`: the number of the
 * note that it is; `goesOn`: it belongs to the paragraph before it; `isWhole`: it is one unit, as the row of a table is.
 */
export type GivenBlock = {
  kind: 'heading' | 'paragraph' | 'speaker'
  start: number
  label: string | null
  goesOn: boolean
  isWhole: boolean
}

/** Pages that the text itself shows. */
export type PageBreaks = {
  /** The printed number of the page that the text opens on. */
  first: PageLabel
  /** `indented-line`: a line with one leading space opens a page. `form-feed`: the control character does. */
  break: 'indented-line' | 'form-feed'
}

/**
 * A page that is known beside the text: its printed number, null where what follows is on none that is known, and the UTF-16
 * offset at which its first line begins.
 */
export type PageStart = { page: PageLabel | null; start: number }

/** How a text is read of which nothing is known. */
export const PLAIN_LAYOUT: Layout = {
  format: 'text',
  pages: null,
  speakers: [],
  headings: [],
  skip: [],
  leavesOutMatter: true,
}

/** Whether a pin's section is this heading. A long heading may be named by its first words and an ellipsis. */
export const isSection = (named: string, heading: string): boolean =>
  named === heading || (named.endsWith('…') && heading.startsWith(named.slice(0, -1)))
