import { readFileSync } from 'node:fs'
import { later } from '../base/later.ts'
import { inProject } from '../base/paths.ts'
import type { Tree } from './deciding/trees.ts'
import type { FeatureWeights } from './features/weights.ts'

/** What `npm run bench:fit` has learnt: the order of hits, and trees that tell whether one answers. */
type Fit = { order: FeatureWeights; answers: readonly Tree[] }

/** What `npm run bench:fit-readings` has learnt of passages without notes: the same, and which of their sentences answers. */
export type ReadingsFit = Fit & { sentences: FeatureWeights }

const read = (name: string) => JSON.parse(readFileSync(inProject('src', 'evidence', name), 'utf8'))

/** Read when something is first ranked: it is half a megabyte. */
export const readFit = later((): Fit => read('fit.json'))

/** Read when a passage without a note is first ranked. */
export const readReadingsFit = later((): ReadingsFit => read('fit-readings.json'))
