/** What lies at a share of sorted times; 0 where there are none. */
const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0

/** A percentile of times, in milliseconds with one decimal. */
export const percentile = (times: readonly number[], share: number): number =>
  Math.round(
    at(
      times.toSorted((a, b) => a - b),
      share,
    ) * 10,
  ) / 10
