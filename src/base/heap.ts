import { setFlagsFromString } from 'node:v8'

/**
 * By how much the heap may grow beyond what lives in it before it is collected whole, in percent. Node lets small heaps grow
 * to several times that. Higher: more memory. Lower: more time spent collecting. Measured by `npm run bench`.
 */
const GROWTH = 30

/**
 * Has the heap of this process collected sooner: for what runs for long, once all that stays is made, because collecting on the
 * way there frees little. A Node that does not know how says so and goes on.
 */
export const keepHeapSmall = (): void => setFlagsFromString(`--heap-growing-percent=${GROWTH}`)
