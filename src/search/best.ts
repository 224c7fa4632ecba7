/** Picks the best of many by their scores, ties by `isBefore`; best first. Keeps no more than `most` at a time (a heap). */
export function pickBest(
  candidates: Uint32Array,
  scoreOf: (candidate: number) => number,
  isBefore: (a: number, b: number) => boolean,
  most: number,
): number[] {
  const isWorse = (a: number, b: number) => {
    const difference = scoreOf(a) - scoreOf(b)
    return difference === 0 ? isBefore(b, a) : difference < 0
  }
  const heap: number[] = []
  for (const candidate of candidates) {
    if (heap.length < most) rise(heap, candidate, isWorse)
    else if (most && isWorse(heap[0] ?? 0, candidate)) sink(heap, candidate, isWorse)
  }
  return heap.sort((a, b) => (isWorse(a, b) ? 1 : -1))
}

type Order = (a: number, b: number) => boolean

function rise(heap: number[], item: number, isWorse: Order): void {
  let at = heap.push(item) - 1
  while (at > 0) {
    const above = (at - 1) >> 1
    if (!isWorse(item, heap[above] ?? 0)) break
    heap[at] = heap[above] ?? 0
    at = above
  }
  heap[at] = item
}

/** Puts an item in the place of the first. */
function sink(heap: number[], item: number, isWorse: Order): void {
  let at = 0
  for (;;) {
    const left = 2 * at + 1
    if (left >= heap.length) break
    const right = left + 1
    const worse = right < heap.length && isWorse(heap[right] ?? 0, heap[left] ?? 0) ? right : left
    if (!isWorse(heap[worse] ?? 0, item)) break
    heap[at] = heap[worse] ?? 0
    at = worse
  }
  heap[at] = item
}
