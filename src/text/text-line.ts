import type { PageLabel } from './page-labels.ts'

/** One line of the imported text. `page` is null where the file shows no pages. */
export type TextLine = { text: string; start: number; page: PageLabel | null; opensPage: boolean }
