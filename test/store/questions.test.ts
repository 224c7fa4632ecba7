import { describe, expect, it } from 'vitest'
import { NOW, openForTest } from './opened.ts'
import { PLACES } from './places.ts'

const item = `{"stem":"'); DROP TABLE questions; -- “Zürich” 🏙 $1 ?"}`

for (const { name, isMissing, create } of PLACES)
  describe.skipIf(isMissing)(`the questions of servers in ${name}`, () => {
    const open = async () => (await openForTest(await create())).questions

    it('come back as they were stored, numbered in order, each with its server alone', async () => {
      const questions = await open()
      await questions.put('1', [
        { id: 'a', item },
        { id: 'b', item: '{}' },
      ])
      await questions.put('2', [{ id: 'a', item: '{}' }])
      const stored = { server: '1', changed_at: NOW.toISOString(), retired_at: null }
      const [first, second] = await questions.listOf('1')
      expect(first).toMatchObject({ ...stored, id: 'a', item })
      expect(second).toMatchObject({ ...stored, id: 'b', item: '{}' })
      expect(second?.number).toBeGreaterThan(first?.number ?? Number.NaN)
      expect(await questions.listOf('2')).toHaveLength(1)
    })

    it('take the place of those with their ids, and are asked again', async () => {
      const questions = await open()
      await questions.put('1', [{ id: 'a', item }])
      const [before] = await questions.listOf('1')
      expect(await questions.retire('1', before?.number ?? 0, true)).toBe(true)
      expect((await questions.listOf('1'))[0]?.retired_at).toBe(NOW.toISOString())
      await questions.put('1', [{ id: 'a', item: '{}' }])
      expect(await questions.listOf('1')).toMatchObject([{ number: before?.number, item: '{}', retired_at: null }])
    })

    it('get numbers of their own in each server, and each id once, whoever writes at the same moment', async () => {
      const where = await create()
      const [one, other] = [(await openForTest(where)).questions, (await openForTest(where)).questions]
      const numbers = await Promise.all(
        Array.from({ length: 10 }, (_, i) => (i % 2 ? one : other).add('1', { id: `q${i % 5}`, item })),
      )
      expect(numbers.filter((number) => number !== null).sort()).toEqual([1, 2, 3, 4, 5])
      expect((await one.listOf('1')).map(({ id }) => id).sort()).toEqual(['q0', 'q1', 'q2', 'q3', 'q4'])
      expect(await one.add('2', { id: 'q0', item })).toBe(1)
    })

    it('are retired by their own server alone, and forgotten with it', async () => {
      const questions = await open()
      await questions.put('1', [{ id: 'a', item }])
      const [{ number } = { number: 0 }] = await questions.listOf('1')
      expect(await questions.retire('2', number, true)).toBe(false)
      await questions.forgetServer('1')
      expect(await questions.listOf('1')).toEqual([])
    })
  })
