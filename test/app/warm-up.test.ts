import { describe, expect, it } from 'vitest'
import { makeReady, warmUp } from '../../src/app/warm-up.ts'
import { createBeeContext } from '../bees.ts'
import { createTestContext, dispatch } from '../context.ts'

describe('what is made ready at the start', () => {
  it.each([
    ['the bundled library', createTestContext],
    ['a library of another subject', createBeeContext],
  ])('changes no reply and leaves nothing in the log: %s', async (_, create) => {
    const [cold, warm] = [create(), create()]
    await makeReady(warm)
    await warmUp(warm)
    expect(warm.logged().filter(({ command }) => command)).toEqual([])
    for (const question of ['what is a waggle dance?', 'wo liegt Sheffield?', 'who wrote the podcast?']) {
      const request = { command: 'ask', input: { question } }
      expect(await dispatch(request, warm)).toEqual(await dispatch(request, cold))
    }
  })

  it('lets what happens meanwhile come in between', async () => {
    const done: string[] = []
    const warming = makeReady(createTestContext()).then(() => done.push('ready'))
    setImmediate(() => done.push('asked'))
    await warming
    expect(done).toEqual(['asked', 'ready'])
  })
})
