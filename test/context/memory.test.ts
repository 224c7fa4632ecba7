import { describe, expect, it } from 'vitest'
import { createMemory } from '../../src/context/memory.ts'
import type { Last } from '../../src/evidence/following/last.ts'
import { createClock } from '../clock.ts'

/** A last reply, to a question. */
const last = (question: string): Last => ({
  question,
  shown: null,
  call: { command: 'ask', input: { question } },
  named: [],
  found: [],
  listed: [],
  places: [],
  seen: 0,
})

describe('the memory of last replies', () => {
  it('keeps each asker’s own for ten minutes', async () => {
    const clock = createClock()
    const memory = createMemory(clock)
    memory.keep('a', last('first'))
    memory.keep('b', last('second'))
    memory.keep('a', last('third'))
    expect([memory.recall('a'), memory.recall('b'), memory.recall('c')]).toEqual([last('third'), last('second'), null])
    await clock.advance(10 * 60_000)
    expect(memory.recall('a')).toEqual(last('third'))
    await clock.advance(1)
    expect(memory.recall('a')).toBeNull()
  })

  it('keeps what was filled into a form beside the question, and forgets both', () => {
    const memory = createMemory(createClock())
    memory.keep('a', last('question'))
    memory.keepForm('a', { reason: 'r' })
    expect([memory.recall('a'), memory.recallForm('a'), memory.recallForm('b')]).toEqual([
      last('question'),
      { reason: 'r' },
      null,
    ])
    memory.forget('a')
    expect([memory.recall('a'), memory.recallForm('a')]).toEqual([null, null])
  })

  it('forgets when it is told to, and the oldest of very many', () => {
    const memory = createMemory(createClock())
    for (let i = 0; i < 5001; i++) memory.keep(`asker ${i}`, last('question'))
    expect(memory.recall('asker 0')).toBeNull()
    memory.forget('asker 1')
    expect(memory.recall('asker 1')).toBeNull()
    expect(memory.recall('asker 2')).toEqual(last('question'))
  })
})
