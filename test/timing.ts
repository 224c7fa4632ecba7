/** How long something takes, in milliseconds: the least of some tries, since a busy machine may only make it longer. */
export const leastTime = (run: () => unknown, tries = 2): number =>
  Math.min(...Array.from({ length: tries }, () => timeOf(run)))

/** Into how many parts something is cut to see how its time grows. */
export const PARTS = 16

/**
 * How much longer something takes as a whole than its parts one after another: about 1 where time grows in step with what is
 * given, about 16 where it grows with its square. Both take about as long and turns, so that a busy machine slows both alike.
 */
export function growthOf(whole: () => unknown, part: () => unknown): number {
  const parts = () => Array.from({ length: PARTS }, part)
  const tries = Array.from({ length: 3 }, () => ({ parts: timeOf(parts), whole: timeOf(whole) }))
  return Math.min(...tries.map((one) => one.whole)) / Math.min(...tries.map((one) => one.parts))
}

/** Between what grows in step and what grows with the square. */
export const MOST_GROWTH = 5

function timeOf(run: () => unknown): number {
  const start = performance.now()
  run()
  return performance.now() - start
}
