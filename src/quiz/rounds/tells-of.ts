import { TELLS, type Tells } from '../tells.ts'
import type { Round } from './round.ts'

/**
 * What the results of a round tell where a server has set this. Those of a round together are totals where they are not to
 * have names: its scores have names, and a number with as many points would be one of them.
 */
export const tellsIn = (mode: Round['mode'], set: Tells): Tells =>
  mode === 'together' && set === 'numbers' ? 'totals' : set

/** What the results of a round tell: no more than was said while it was played, and no more than is set now. */
export const tellsOf = ({ mode, tells }: Pick<Round, 'mode' | 'tells'>, set: Tells): Tells =>
  TELLS[Math.max(TELLS.indexOf(tells), TELLS.indexOf(tellsIn(mode, set)))] ?? 'totals'
