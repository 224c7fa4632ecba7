/** How many candidates there is room for at first. */
const ROOM = 1024

/** As many terms as a number has bits for; the room of so many stays for the next question. */
const BITS = 32

/** The passages that a question is about to find, numbered as they come up, with what each term gives them. */
export type Candidates = {
  readonly count: number
  clear: () => void
  /** The number of a passage; -1 where it is none. */
  find: (passage: number) => number
  /** The number of a passage, which it is given where it has none. */
  open: (passage: number) => number
  passageOf: (candidate: number) => number
  /** Adds what the term with a place among those asked for gives. */
  add: (candidate: number, place: number, score: number) => void
  has: (candidate: number, place: number) => boolean
  /** What a term has given; good where it has. */
  given: (candidate: number, place: number) => number
  /** All that has been given so far, in the order in which it was. */
  sum: (candidate: number) => number
  /** The least of the `most` largest sums; 0 where there are fewer candidates. */
  leastOf: (most: number) => number
}

/** Makes room for the candidates of one question after another. In: how many passages there are. */
export function createCandidates(size: number): Candidates {
  const numbers = new Int32Array(size).fill(-1)
  let room = Math.min(ROOM, size)
  let passages = new Uint32Array(room)
  let sums = new Float64Array(room)
  const given: Float64Array[] = []
  const held: Uint32Array[] = []
  let count = 0

  function grow(): void {
    room = Math.min(size, 2 * room)
    passages = enlarged(passages, new Uint32Array(room))
    sums = enlarged(sums, new Float64Array(room))
    for (const [i, scores] of given.entries()) given[i] = enlarged(scores, new Float64Array(room))
    for (const [i, bits] of held.entries()) held[i] = enlarged(bits, new Uint32Array(room))
  }

  return {
    get count() {
      return count
    },
    clear() {
      for (let i = 0; i < count; i++) numbers[passages[i] ?? 0] = -1
      count = 0
      given.length = Math.min(given.length, BITS)
      held.length = Math.min(held.length, 1)
    },
    find: (passage) => numbers[passage] ?? -1,
    open(passage) {
      const known = numbers[passage] ?? -1
      if (known >= 0) return known
      if (count === room) grow()
      numbers[passage] = count
      passages[count] = passage
      sums[count] = 0
      for (const bits of held) bits[count] = 0
      return count++
    },
    passageOf: (candidate) => passages[candidate] ?? 0,
    add(candidate, place, score) {
      while (given.length <= place) given.push(new Float64Array(room))
      while (held.length * BITS <= place) held.push(new Uint32Array(room))
      const scores = given[place] ?? sums
      const bits = held[Math.floor(place / BITS)] ?? passages
      const bit = 1 << (place % BITS)
      const has = (bits[candidate] ?? 0) & bit
      scores[candidate] = has ? (scores[candidate] ?? 0) + score : score
      bits[candidate] = (bits[candidate] ?? 0) | bit
      sums[candidate] = (sums[candidate] ?? 0) + score
    },
    has: (candidate, place) => ((held[Math.floor(place / BITS)]?.[candidate] ?? 0) & (1 << (place % BITS))) !== 0,
    given: (candidate, place) => given[place]?.[candidate] ?? 0,
    sum: (candidate) => sums[candidate] ?? 0,
    leastOf: (most) => leastOfLargest(sums.subarray(0, count), most),
  }
}

function enlarged<Each extends Uint32Array | Float64Array>(from: Each, to: Each): Each {
  to.set(from)
  return to
}

/** The least of the `most` largest values; 0 where there are fewer. Keeps these in a heap, the least of them first. */
function leastOfLargest(values: Float64Array, most: number): number {
  if (values.length < most || most <= 0) return 0
  const heap = values.slice(0, most).sort()
  for (let i = most; i < values.length; i++) {
    const value = values[i] ?? 0
    if (value > (heap[0] ?? 0)) sink(heap, value)
  }
  return heap[0] ?? 0
}

/** Puts a value in the place of the first, and it where it belongs. */
function sink(heap: Float64Array, value: number): void {
  let at = 0
  for (;;) {
    const left = 2 * at + 1
    if (left >= heap.length) break
    const right = left + 1
    const least = right < heap.length && (heap[right] ?? 0) < (heap[left] ?? 0) ? right : left
    if ((heap[least] ?? 0) >= value) break
    heap[at] = heap[least] ?? 0
    at = least
  }
  heap[at] = value
}
