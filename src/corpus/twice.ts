import { type Fault, sayWhere } from './yaml.ts'

/** Something with an id, and what makes a fault where that stands. */
type Identified = { id: string; faultAt: (message: string) => Fault }

/** A fault for each id that was there before, with the place where. In: what is said of such an id. */
export function checkOnce(entries: readonly Identified[], say: (id: string) => string): Fault[] {
  const first = new Map<string, Identified>()
  return entries.flatMap((entry) => {
    const before = first.get(entry.id)
    first.set(entry.id, before ?? entry)
    return before ? [entry.faultAt(`${say(entry.id)}, first at ${sayWhere(before.faultAt(''))}`)] : []
  })
}
