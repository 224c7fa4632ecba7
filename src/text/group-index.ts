import type { Fingerprint } from './fingerprint.ts'

/** Tells at which words of a text a group of words begins, in order. In: the group's hash. */
export type GroupIndex = { positionsOf: (hash: number) => number[]; has: (hash: number) => boolean }

const indices = new WeakMap<Fingerprint['groups'], GroupIndex>()

/** The index of a fingerprint's groups, made when it is first asked for. */
export function indexOfGroups(fingerprint: Fingerprint): GroupIndex {
  const { groups } = fingerprint
  const known = indices.get(groups) ?? createIndex(fingerprint)
  indices.set(groups, known)
  return known
}

/** How many bits of a group's hash there are. */
const HASH_BITS = 24

/** As many buckets as there are groups, by the first bits of their hashes, filled as a counting sort does. */
function createIndex({ groups }: Fingerprint): GroupIndex {
  const bits = Math.min(HASH_BITS, Math.ceil(Math.log2(groups.length + 2)))
  const bucketOf = (hash: number) => hash >>> (HASH_BITS - bits)
  const ends = new Uint32Array(2 ** bits + 1)
  for (const hash of groups) ends[bucketOf(hash) + 1] = (ends[bucketOf(hash) + 1] ?? 0) + 1
  for (let i = 1; i < ends.length; i++) ends[i] = (ends[i] ?? 0) + (ends[i - 1] ?? 0)
  const starts = ends.slice()
  const positions = new Uint32Array(groups.length)
  for (const [i, hash] of groups.entries()) {
    const at = starts[bucketOf(hash)] ?? 0
    positions[at] = i
    starts[bucketOf(hash)] = at + 1
  }
  const positionsOf = (hash: number) => {
    const bucket = positions.subarray(ends[bucketOf(hash)], ends[bucketOf(hash) + 1])
    return [...bucket.filter((position) => groups[position] === hash)]
  }
  return { positionsOf, has: (hash) => positionsOf(hash).length > 0 }
}
