import { hasPages, pagesOfWork } from '../citation/work-pages.ts'
import type { CslRecord } from '../corpus/schemas/source.ts'
import { isPageLabel, type PageLabel } from '../text/page-labels.ts'

/**
 * What is said of a text that has a page which its record says the work has not.
 * In: the record, and the pages of the text as they are printed. Out: null where all are within, or the record names none.
 */
export function remarkStrayPages(record: CslRecord, pages: Iterable<PageLabel>): string | null {
  const recorded = pagesOfWork(record, null)
  if (!recorded?.length) return null
  const stray = [...new Set(pages)].filter(
    (page) => isPageLabel(page) && !hasPages(recorded, { first: page, last: page }),
  )
  if (!stray.length) return null
  const some = stray.slice(0, MOST_NAMED).join(', ')
  const more = stray.length > MOST_NAMED ? ` and ${stray.length - MOST_NAMED} more` : ''
  return `its record has the pages ${record.page}, its text others too: ${some}${more}; correct the one or --page`
}

const MOST_NAMED = 5
