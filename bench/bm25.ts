/** BM25 over typed arrays, and nothing else: what ranking by words alone comes to. In: the terms of each text, in order. */
export function createBm25(texts: readonly (readonly string[])[], { k, b }: { k: number; b: number }) {
  const numbers = new Map<string, number>()
  const postings: { text: number; count: number }[][] = []
  texts.forEach((terms, text) => {
    for (const term of terms) {
      const number = numbers.get(term) ?? numbers.size
      numbers.set(term, number)
      const list = postings[number] ?? []
      postings[number] = list
      const last = list.at(-1)
      if (last?.text === text) last.count++
      else list.push({ text, count: 1 })
    }
  })
  const packed = postings.map((list) => ({
    texts: Uint32Array.from(list, ({ text }) => text),
    counts: Uint32Array.from(list, ({ count }) => count),
  }))
  const mean = texts.reduce((sum, terms) => sum + terms.length, 0) / (texts.length || 1)
  const norms = Float32Array.from(texts, (terms) => k * (1 - b + (b * terms.length) / mean))
  const scores = new Float32Array(texts.length)

  /** The places of the best texts, best first. */
  const rank = (terms: readonly string[], most: number): number[] => {
    const touched: number[] = []
    for (const term of terms) {
      const found = packed[numbers.get(term) ?? -1]
      if (!found) continue
      const rarity = Math.log(1 + (texts.length - found.texts.length + 0.5) / (found.texts.length + 0.5))
      found.texts.forEach((text, i) => {
        const count = found.counts[i] ?? 0
        if (!scores[text]) touched.push(text)
        scores[text] = (scores[text] ?? 0) + (rarity * count * (k + 1)) / (count + (norms[text] ?? 0))
      })
    }
    const best = touched.sort((x, y) => (scores[y] ?? 0) - (scores[x] ?? 0) || x - y).slice(0, most)
    scores.fill(0)
    return best
  }
  return { rank }
}
