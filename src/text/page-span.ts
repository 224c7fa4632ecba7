import type { PageLabel } from './page-labels.ts'

/** A page that a text goes on to: its label, and the index in the text at which it begins there. */
export type PageTurn = { page: PageLabel; at: number }

/** The pages on which something stands: the first, and the last where that is another; both null where pages are not known. */
export type PageSpan = { page: PageLabel | null; lastPage: PageLabel | null }

/** From the first page to the last. In: nulls where they are not known. */
export const toSpan = (first: PageLabel | null, last: PageLabel | null): PageSpan => ({
  page: first,
  lastPage: last === first ? null : last,
})

/** The pages of neighbouring sentences. */
export const pageSpanOf = (sentences: readonly { pages: readonly PageTurn[] }[]): PageSpan =>
  toSpan(sentences[0]?.pages[0]?.page ?? null, sentences.at(-1)?.pages.at(-1)?.page ?? null)
