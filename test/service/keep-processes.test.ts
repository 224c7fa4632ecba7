import { expect, it } from 'vitest'
import { divideShards, type ShardRange, writeShardRange } from '../../src/base/shards.ts'
import { keepProcesses, type Started } from '../../src/service/keep-processes.ts'
import { createClock } from '../clock.ts'
import { createReadableLog } from '../store/opened.ts'

/** Processes that end when they are told to; `end` has one end by itself. */
function open(shards: ShardRange, count: number, ends = true) {
  const clock = createClock()
  const start = clock.now()
  const { log, lines } = createReadableLog()
  const begun: { shards: string; at: number; number: number; ready: () => void; end: (code: number | null) => void }[] =
    []
  const told: string[] = []
  const begin = (range: ShardRange, number: number): Started => {
    const ready = Promise.withResolvers<void>()
    const ended = Promise.withResolvers<number | null>()
    begun.push({
      shards: writeShardRange(range),
      at: clock.now() - start,
      number,
      ready: ready.resolve,
      end: ended.resolve,
    })
    return {
      ...{ pid: begun.length, ready: ready.promise, ended: ended.promise },
      tell(signal) {
        told.push(signal)
        if (ends || signal === 'SIGKILL') ended.resolve(0)
      },
    }
  }
  const kept = keepProcesses(divideShards(shards, count), begin, { log, clock })
  const said = () => lines.map((line) => JSON.parse(line))
  return { clock, kept, begun, told, said }
}

it('divides shards evenly, and starts a process for each part', () => {
  const { begun, said } = open({ first: 8, last: 17, of: 32 }, 4)
  expect(begun.map(({ shards }) => shards)).toEqual(['8-9/32', '10-12/32', '13-14/32', '15-17/32'])
  expect(said()[0]).toMatchObject({ msg: 'a process is started', shards: '8-9/32', process: 1 })
  expect(open({ first: 0, last: 1, of: 2 }, 4).begun.map(({ shards }) => shards)).toEqual(['0-0/2', '1-1/2'])
})

it('starts one that ends again, each time after twice as long, and soon where it had run for long', async () => {
  const { clock, begun, said } = open({ first: 0, last: 0, of: 1 }, 1)
  begun[0]?.ready()
  await clock.advance(0)
  for (const seconds of [1, 2, 4, 8, 16, 32, 60, 60]) {
    begun.at(-1)?.end(1)
    await clock.advance(1000 * seconds - 1)
    const before = begun.length
    await clock.advance(1)
    expect([seconds, begun.length]).toEqual([seconds, before + 1])
  }
  await clock.advance(6 * 60_000)
  begun.at(-1)?.end(null)
  await clock.advance(1000)
  expect(begun).toHaveLength(10)
  expect(said().filter(({ level }) => level >= 50)).toHaveLength(9)
})

it('fails where one ends before any was ready, and goes on where another was', async () => {
  const { clock, kept, begun } = open({ first: 0, last: 1, of: 2 }, 2)
  begun[1]?.end(2)
  expect(await kept.failed).toBe(2)
  const other = open({ first: 0, last: 1, of: 2 }, 2)
  other.begun[0]?.ready()
  await clock.advance(0)
  other.begun[1]?.end(2)
  await other.clock.advance(1000)
  expect(other.begun).toHaveLength(3)
})

it('tells all to end, starts none again, and kills those that do not in nine seconds', async () => {
  const { clock, kept, begun, told } = open({ first: 0, last: 1, of: 2 }, 2, false)
  begun[0]?.ready()
  let isOver = false
  void kept.stop().then(() => {
    isOver = true
  })
  begun[0]?.end(0)
  await clock.advance(8999)
  expect([told, isOver]).toEqual([['SIGTERM', 'SIGTERM'], false])
  await clock.advance(1)
  expect([told, isOver, begun.length]).toEqual([['SIGTERM', 'SIGTERM', 'SIGKILL'], true, 2])
})
