import type { Ground } from './ground.ts'

/** What was found of something that must hold. */
export type Finding = {
  what: string
  must: string
  measured: string
  /** Null where it could not be tried here. */
  holds: boolean | null
}

/** A row of the table, or several that are measured together. */
export type Row = { name: string; run: (ground: Ground) => Promise<Finding[]> }

/** What could not be tried, and why. */
export const untried = (what: string, must: string, why: string): Finding => ({
  what,
  must,
  measured: `not tried: ${why}`,
  holds: null,
})
