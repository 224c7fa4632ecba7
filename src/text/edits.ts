/**
 * How many slips lie between two words: letters left out, added, exchanged, or two neighbours swapped.
 * The optimal string alignment distance (Damerau 1964; Boytsov, "Indexing methods for approximate dictionary
 * searching", 2011), by rows:
 *
 *          b a r c a         each cell: the least of left + 1, above + 1,
 *        0 1 2 3 4 5         diagonal + (0 if the letters are equal, else 1),
 *      b 1 0 1 2 3 4         and two up, two left + 1 for a swapped pair
 */
export function countEdits(a: string, b: string): number {
  let older: number[] = []
  let above = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = at(above, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const swap = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(older, j - 2) + 1 : Infinity
      row.push(Math.min(at(row, j - 1) + 1, at(above, j) + 1, change, swap))
    }
    older = above
    above = row
  }
  return at(above, b.length)
}

const at = (row: number[], index: number) => row[index] ?? Infinity
