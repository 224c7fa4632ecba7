import { expect, it } from 'vitest'
import type { Reply } from '../../src/reply/reply.ts'
import { keepDrawings, TooManyDrawings } from '../../src/web/kept-drawings.ts'

const replyOf = (title: string) => ({ title }) as Reply

it('draws one message at a time, each once, and says where too many wait', async () => {
  let [under, most, drawn] = [0, 0, 0]
  const gate = Promise.withResolvers<void>()
  const draw = keepDrawings(async (reply) => {
    under += 1
    drawn += 1
    most = Math.max(most, under)
    await gate.promise
    under -= 1
    return { svg: reply.title, sizes: [] }
  })
  const first = Array.from({ length: 8 }, (_, i) => draw(replyOf(`m${i}`), '/x'))
  const same = draw(replyOf('m3'), '/x')
  await expect(draw(replyOf('one more'), '/x')).rejects.toThrow(TooManyDrawings)
  gate.resolve()
  expect((await Promise.all([...first, same])).map(({ svg }) => svg)).toEqual([
    ...['m0', 'm1', 'm2', 'm3', 'm4', 'm5', 'm6', 'm7'],
    'm3',
  ])
  expect((await draw(replyOf('m0'), '/x')).svg).toBe('m0')
  expect([most, drawn]).toEqual([1, 8])
})
