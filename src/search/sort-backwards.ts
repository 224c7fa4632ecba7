/** How many bits a whole number has in a `Float64Array`. */
const PRECISE = 53

/**
 * The places of words in the order of their letters from behind. In: the letters of all, where each begins and the last ends.
 * Numbers are sorted much faster than words: each is the last letters of a word, as many as fit, by their ranks among all
 * letters, and its place.
 */
export function sortBackwards(letters: string, starts: ArrayLike<number>): Uint32Array {
  const size = starts.length - 1
  const { ranks, base } = rankLetters(letters)
  const scale = 2 ** Math.ceil(Math.log2(size + 1))
  const fitting = Math.max(1, Math.floor((PRECISE - Math.log2(scale)) / Math.log2(base)))
  const keys = new Float64Array(size)
  for (let place = 0; place < size; place++) {
    const [start, end] = [starts[place] ?? 0, starts[place + 1] ?? 0]
    let key = 0
    for (let at = end - 1; at >= end - fitting; at--)
      key = key * base + (at < start ? 0 : (ranks[letters.charCodeAt(at)] ?? 0))
    keys[place] = key * scale + place
  }
  keys.sort()
  const places = new Uint32Array(size)
  const compare = compareBackwards(letters, starts, fitting)
  let from = 0
  let before = -1
  for (let i = 0; i <= size; i++) {
    const ending = i < size ? Math.floor((keys[i] ?? 0) / scale) : -1
    if (i < size) places[i] = (keys[i] ?? 0) - ending * scale
    if (ending === before) continue
    if (i - from > 1) places.subarray(from, i).sort(compare)
    from = i
    before = ending
  }
  return places
}

/** The rank of each UTF-16 unit that occurs, from 1, and how many ranks there are with 0. */
function rankLetters(letters: string): { ranks: Uint16Array; base: number } {
  const ranks = new Uint16Array(1 << 16)
  for (let i = 0; i < letters.length; i++) ranks[letters.charCodeAt(i)] = 1
  let base = 1
  for (let unit = 0; unit < ranks.length; unit++) if (ranks[unit]) ranks[unit] = base++
  return { ranks, base }
}

/** Compares words that end in the same letters, so many. */
const compareBackwards = (letters: string, starts: ArrayLike<number>, alike: number) => (a: number, b: number) => {
  let [i, j] = [(starts[a + 1] ?? 0) - alike, (starts[b + 1] ?? 0) - alike]
  const [first, second] = [starts[a] ?? 0, starts[b] ?? 0]
  while (i > first && j > second) {
    const difference = letters.charCodeAt(--i) - letters.charCodeAt(--j)
    if (difference) return difference
  }
  return Math.max(0, i - first) - Math.max(0, j - second)
}
