/** Words in an order in which those that begin alike stand together. */
export type Ordered = {
  size: number
  lengthAt: (at: number) => number
  letterAt: (at: number, depth: number) => number
}

/** How many slips are allowed: `first` until so many letters of the word are read, `most` in all. */
export type Limit = { until: number; first: number; most: number }

/**
 * Finds the words within a few slips of one: walks the words as the trie that they are in order, with a row of edits for
 * each letter of the way (Shang & Merrett, "Tries for approximate string matching", 1996). Words that begin alike share the
 * rows of their beginning; where nothing of a row is within the limit, all that begin so are passed over; and where no slip
 * is left, only the letters that cost nothing are looked for.
 */
export function walk(
  words: Ordered,
  word: string,
  limit: Limit,
  swaps: boolean,
  found: (at: number, edits: number) => void,
): void {
  const { most } = limit
  const deepest = word.length + most
  const rows = createRows(word, limit, swaps)
  const visit = (from: number, to: number, depth: number, slack: number, last: number): void => {
    let at = from
    if (words.lengthAt(at) === depth) {
      const edits = rows.last(depth)
      if (edits <= most) found(at, edits)
      at++
    }
    if (depth === deepest || at === to) return
    const follow = (begin: number, end: number, letter: number) => {
      const left = rows.fill(depth + 1, letter, last)
      if (left >= 0) visit(begin, end, depth + 1, left, letter)
    }
    if (slack > 0) {
      while (at < to) {
        const letter = words.letterAt(at, depth)
        const end = seek(words, at, to, depth, letter + 1)
        follow(at, end, letter)
        at = end
      }
      return
    }
    for (const letter of rows.free(depth, last)) {
      const begin = seek(words, at, to, depth, letter)
      if (begin < to && words.letterAt(begin, depth) === letter)
        follow(begin, seek(words, begin, to, depth, letter + 1), letter)
    }
  }
  if (words.size) visit(0, words.size, 0, 1, -1)
}

/** The first place from `from` to `to` whose letter is not below `letter`: mostly near. */
function seek(words: Ordered, from: number, to: number, depth: number, letter: number): number {
  let [low, high] = [from, to]
  for (let step = 1; low + step < high; step *= 2) {
    if (words.letterAt(low + step, depth) >= letter) high = low + step
    else low += step
  }
  while (low < high) {
    const middle = (low + high) >> 1
    if (words.letterAt(middle, depth) < letter) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * The rows of edits of one way through the trie, as {@link countEdits} draws them, but only as wide as the limit goes to
 * either side.
 */
function createRows(word: string, { until, first, most }: Limit, swaps: boolean) {
  const width = word.length + 1
  const FAR = most + 1
  const rows = new Uint8Array((word.length + most + 1) * width)
  const limitAt = (j: number) => (j <= until ? first : most)
  for (let j = 0; j < width; j++) rows[j] = j <= limitAt(j) ? j : FAR

  /** Whether a letter stands swapped with the one before: that one is the `j`th of the word, and this the one before it. */
  const isSwapped = (depth: number, j: number, letter: number, last: number) =>
    swaps && j > 1 && depth > 1 && letter === word.charCodeAt(j - 2) && last === word.charCodeAt(j - 1)

  return {
    /** The edits of the whole word; too many where the beginning is not so long. */
    last: (depth: number) => (depth < word.length - most ? FAR : (rows[depth * width + word.length] ?? FAR)),

    /** Fills the row of a beginning with one letter more. Out: how many slips are left at most; below 0 where it is too far. */
    fill(depth: number, letter: number, last: number): number {
      const row = depth * width
      const above = row - width
      const from = Math.max(1, depth - most)
      const to = Math.min(word.length, depth + most)
      let left = from === 1 && depth <= limitAt(0) ? depth : FAR
      let slack = from === 1 && left < FAR ? limitAt(1) - left : -1
      rows[row + from - 1] = left
      for (let j = from; j <= to; j++) {
        let edits = (rows[above + j - 1] ?? FAR) + (letter === word.charCodeAt(j - 1) ? 0 : 1)
        edits = Math.min(edits, left + 1, (rows[above + j] ?? FAR) + 1)
        if (isSwapped(depth, j, letter, last)) edits = Math.min(edits, (rows[above - width + j - 2] ?? FAR) + 1)
        left = edits <= limitAt(j) ? edits : FAR
        rows[row + j] = left
        if (left < FAR) slack = Math.max(slack, limitAt(j + 1) - left)
      }
      if (to < word.length) rows[row + to + 1] = FAR
      return slack
    },

    /** The letters that may follow where no slip is left. */
    free(depth: number, last: number): number[] {
      const row = depth * width
      const letters: number[] = []
      for (let j = Math.max(0, depth - most); j < word.length && j <= depth + most; j++) {
        const letter = word.charCodeAt(j)
        const fits =
          (rows[row + j] ?? FAR) < FAR ||
          (isSwapped(depth + 1, j + 2, letter, last) && (rows[row - width + j] ?? FAR) < limitAt(j + 2))
        if (fits && !letters.includes(letter)) letters.push(letter)
      }
      return letters
    },
  }
}
