import { setTimeout as wait } from 'node:timers/promises'

/** How long Discord waits, in milliseconds. */
const DEADLINE_MS = 3000

/** What became of many deeds. */
export type Flooded = {
  /** Milliseconds to the acknowledgement, by the kind of the deed. */
  times: Map<string, number[]>
  sent: number
  /** Why those were lost that were. */
  lost: string[]
  late: number
  /** A second. */
  rate: number
}

/** Something that somebody does: its kind, and the milliseconds until it was acknowledged. */
export type Deed = { kind: string; acknowledged: Promise<number> }

/** Begins so many deeds a second, whatever becomes of those before. */
export async function flood(perSecond: number, seconds: number, act: (i: number) => Deed): Promise<Flooded> {
  const tally = createTally()
  const all: Promise<void>[] = []
  const began = performance.now()
  const total = Math.round(perSecond * seconds)
  while (all.length < total) {
    const due = Math.min(total, Math.floor(((performance.now() - began) / 1000) * perSecond))
    while (all.length < due) all.push(tally.count(act(all.length)))
    await wait(2)
  }
  const rate = Math.round(all.length / ((performance.now() - began) / 1000))
  await Promise.all(all)
  return { ...tally.result(), sent: all.length, rate }
}

/** Does as much as goes, so many at a time. */
export async function press(atATime: number, seconds: number, act: (i: number) => Deed): Promise<Flooded> {
  const tally = createTally()
  const began = performance.now()
  let sent = 0
  await Promise.all(
    Array.from({ length: atATime }, async () => {
      while (performance.now() - began < seconds * 1000) await tally.count(act(sent++))
    }),
  )
  return { ...tally.result(), sent, rate: Math.round(sent / ((performance.now() - began) / 1000)) }
}

function createTally() {
  const times = new Map<string, number[]>()
  const lost: string[] = []
  let late = 0
  return {
    count: ({ kind, acknowledged }: Deed): Promise<void> =>
      acknowledged.then(
        (milliseconds) => {
          if (milliseconds > DEADLINE_MS) late += 1
          const of = times.get(kind)
          if (of) of.push(milliseconds)
          else times.set(kind, [milliseconds])
        },
        (error: unknown) => void lost.push(`${kind}: ${error instanceof Error ? error.message : error}`),
      ),
    result: () => ({ times, lost, late }),
  }
}

/** In a few words, why those were lost that were. */
export function tellLost(lost: readonly string[]): string {
  const first = lost[0]
  return first ? `${lost.length} lost (${first.slice(0, 160)})` : '0 lost'
}
