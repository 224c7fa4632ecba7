/** Does something with a round once all that was begun with it before is over, whether that went well or not. */
export type InTurn = <T>(round: string, work: () => Promise<T>) => Promise<T>

/** One thing at a time with each round: a skip waits until the question has been shown. */
export function createTurns(): InTurn {
  const last = new Map<string, Promise<unknown>>()
  return (round, work) => {
    const turn = (last.get(round) ?? Promise.resolve()).then(work)
    const over = turn
      .catch(() => null)
      .then(() => {
        if (last.get(round) === over) last.delete(round)
      })
    last.set(round, over)
    return turn
  }
}
