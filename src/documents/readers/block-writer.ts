import type { GivenBlock, PageStart } from '../../text/layout.ts'
import { type PageLabel, rankOf } from '../../text/page-labels.ts'
import type { Dropped, FileText } from './reader.ts'

/** What a block is, besides where it begins. */
type Kind = Partial<Omit<GivenBlock, 'start'>>

/** Gathers the blocks of a file, and counts what is left out of it. */
export type BlockWriter = {
  /** Adds a block; what is empty is left out. A paragraph unless it is said to be something else. */
  add: (body: string, kind?: Kind) => void
  /** Adds a line to the last block. */
  extend: (line: string) => void
  /** What follows is on this page, or on none. One that does not come behind the one before is no new page. */
  turnTo: (page: PageLabel | null) => void
  drop: (what: Dropped, count?: number) => void
  /** Whether the last block is a paragraph that introduces what follows with a colon. */
  introduces: () => boolean
  end: () => Required<Pick<FileText, 'text' | 'format' | 'blocks' | 'dropped'>> & { pages: PageStart[] | null }
}

/** Makes what puts the text of a file together, a line to each block, with an empty one between two. */
export function createBlockWriter(): BlockWriter {
  const parts: string[] = []
  const blocks: GivenBlock[] = []
  const pages: PageStart[] = []
  const dropped: Partial<Record<Dropped, number>> = {}
  let length = 0
  let next: PageLabel | null | undefined
  const put = (gap: string, body: string) => {
    if (length) parts.push(gap)
    const start = length ? length + gap.length : 0
    if (next !== undefined) pages.push({ page: next, start })
    next = undefined
    parts.push(body)
    length = start + body.length
    return start
  }
  return {
    add(body, kind = {}) {
      if (!body.trim()) return
      const start = put(GAP, body)
      blocks.push({ kind: 'paragraph', label: null, goesOn: false, isWhole: false, ...kind, start })
    },
    extend(body) {
      if (body.trim()) put('\n', body)
    },
    turnTo(page) {
      const named = pages.findLast((each) => each.page !== null)
      if (!page || !named?.page || rankOf(page) > rankOf(named.page)) next = page
    },
    drop(what, count = 1) {
      if (count) dropped[what] = (dropped[what] ?? 0) + count
    },
    introduces: () => blocks.at(-1)?.kind === 'paragraph' && parts.at(-1)?.endsWith(':') === true,
    end: () => ({
      text: `${parts.join('')}\n`,
      format: 'text',
      blocks,
      pages: pages.length ? pages : null,
      dropped,
    }),
  }
}

const GAP = '\n\n'

/** White space as one space, as HTML and its relatives have it. */
export const inOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
