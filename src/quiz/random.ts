import { createHash } from 'node:crypto'
import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

/** Chance that is the same for the same seed. */
export type Random = {
  /** A whole number from 0 to below `n`. */
  below: (n: number) => number
  /** The same things in another order. */
  shuffle: <T>(things: readonly T[]) => T[]
}

/** Chance from a seed: xoroshiro128+, seeded with a hash of the text. */
export function createRandom(seed: string): Random {
  const generator = xoroshiro128plus(createHash('sha256').update(seed).digest().readInt32BE(0))
  const below = (n: number) => uniformInt(generator, 0, n - 1)
  return {
    below,
    /** Fisher and Yates, as in Knuth, The Art of Computer Programming, vol. 2, algorithm P. */
    shuffle(things) {
      const mixed = [...things]
      for (let i = mixed.length - 1; i > 0; i--) {
        const j = below(i + 1)
        exchange(mixed, i, j)
      }
      return mixed
    },
  }
}

/** Puts the thing at each of two places at the other one. */
const exchange = <T>(things: T[], i: number, j: number) =>
  things.splice(i, 1, ...things.splice(j, 1, ...things.slice(i, i + 1)))
