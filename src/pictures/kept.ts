import { type Cache, hashAll, hashCode } from '../base/cache.ts'
import type { Drawable } from '../reply/figure.ts'
import type { Shade } from './theme.ts'

/** What drawn figures are called where they are kept, and how many stay there: of some 50 KB each. */
export const KIND = 'picture'
export const KEPT = 400

/** The rooms whose code a picture is made by. */
const DRAWN_BY = ['pictures']

/** Gives under what a figure is kept: by all that it shows, and by what draws it. */
export function createKey(cache: Cache): (figure: Drawable, shade: Shade) => string {
  const code = hashCode(DRAWN_BY, undefined, cache)
  return (figure, shade) => hashAll([code, shade, figure])
}
