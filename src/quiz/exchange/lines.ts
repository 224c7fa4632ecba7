/** Tells which line a place in a text is on, counted from 1. Made once for a text, so that asking is cheap. */
export function createLineCounter(text: string): (offset: number) => number {
  const starts = [0, ...[...text.matchAll(/\r\n?|\n/g)].map((end) => end.index + end[0].length)]
  return (offset) => countUpTo(starts, offset)
}

/** The lines of a text, whatever ends them, without a byte order mark. */
export const splitLines = (text: string): string[] => text.replace(/^\uFEFF/, '').split(/\r\n?|\n/)

/** How many of the sorted numbers are not greater. */
function countUpTo(sorted: readonly number[], most: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) <= most) low = middle + 1
    else high = middle
  }
  return low
}
