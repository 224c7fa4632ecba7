import type { RoundStore } from '../stores.ts'
import type { Round } from './round.ts'
import { applyChange, type Move } from './rules.ts'

/** A round that runs, read again because another process may have changed it; null where it is over or there is none. */
export async function readRunning(store: Pick<RoundStore, 'get'>, id: string): Promise<Round | null> {
  const round = await store.get(id)
  return round?.endedAt === null ? round : null
}

/**
 * Has a process keep a round that runs, whoever did before; false where it is over. Whoever did finds that out before it does
 * anything more: what it is doing just now is stored no longer.
 */
export async function takeRound(
  store: Pick<RoundStore, 'get' | 'change'>,
  id: string,
  keeper: string,
): Promise<boolean> {
  for (;;) {
    const round = await readRunning(store, id)
    if (!round || round.keeper === keeper) return round !== null
    if (await store.change(round, { keeper })) return true
  }
}

/** Makes a move in a round that runs, again where another process was faster; null where there is none to make. */
export async function makeMove(
  store: Pick<RoundStore, 'get' | 'change'>,
  id: string,
  find: (round: Round) => Move | null,
): Promise<Round | null> {
  for (;;) {
    const round = await readRunning(store, id)
    const move = round && find(round)
    if (!move) return null
    if (await store.change(round, move.change)) return applyChange(round, move.change)
  }
}
