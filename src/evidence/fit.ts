import { readFileSync } from 'node:fs'
import { later } from '../base/later.ts'
import { inProject } from '../base/paths.ts'
import type { Tree } from './deciding/trees.ts'

/** How much each feature counts for the order of hits. */
export type Order = Readonly<Record<string, number>>

/** What `npm run bench:fit` has learnt: the order of hits, and trees that tell whether one answers. */
type Fit = { order: Order; answers: readonly Tree[] }

/** Read when something is first ranked: it is half a megabyte. */
export const readFit = later((): Fit => JSON.parse(readFileSync(inProject('src', 'evidence', 'fit.json'), 'utf8')))
