import { describe, expect, it } from 'vitest'
import type { Item } from '../../src/quiz/item.ts'
import { NOW, openForTest } from './opened.ts'
import { PLACES } from './places.ts'
import { itemOf } from './play.ts'

const strange = (id: string): Item => ({ ...itemOf(id), stem: `'); DROP TABLE questions; -- “Zürich” 🏙 $1 ?` })

for (const { name, isMissing, create, read } of PLACES)
  describe.skipIf(isMissing)(`the questions of servers in ${name}`, () => {
    const open = async () => (await openForTest(await create())).questions

    it('come back as they were stored, numbered in order, each with its server alone', async () => {
      const questions = await open()
      await questions.put('1', [strange('a'), itemOf('b')])
      await questions.put('2', [itemOf('a')])
      expect(await questions.listOf('1')).toEqual([
        { number: 1, item: strange('a'), isRetired: false },
        { number: 2, item: itemOf('b'), isRetired: false },
      ])
      expect(await questions.listOf('2')).toHaveLength(1)
    })

    it('take the place of those with their ids, and are asked again', async () => {
      const where = await create()
      const { questions } = await openForTest(where)
      const times = async () => (await read(where, 'SELECT changed_at, retired_at FROM questions'))[0]
      await questions.put('1', [strange('a')])
      const [before] = await questions.listOf('1')
      expect(await questions.retire('1', before?.number ?? 0, true)).toBe(true)
      expect((await questions.listOf('1'))[0]?.isRetired).toBe(true)
      expect(await times()).toEqual({ changed_at: NOW.toISOString(), retired_at: NOW.toISOString() })
      await questions.put('1', [itemOf('a')])
      expect(await questions.listOf('1')).toEqual([{ number: before?.number, item: itemOf('a'), isRetired: false }])
      expect(await times()).toEqual({ changed_at: NOW.toISOString(), retired_at: null })
    })

    it('get numbers of their own in each server, and each id once, whoever writes at the same moment', async () => {
      const where = await create()
      const [one, other] = [(await openForTest(where)).questions, (await openForTest(where)).questions]
      const numbers = await Promise.all(
        Array.from({ length: 10 }, (_, i) => (i % 2 ? one : other).add('1', itemOf(`q${i % 5}`))),
      )
      expect(numbers.filter((number) => number !== null).sort()).toEqual([1, 2, 3, 4, 5])
      const ids = (await one.listOf('1')).map(({ item }) => item.id)
      expect(ids.sort()).toEqual(['q0', 'q1', 'q2', 'q3', 'q4'])
      expect(await one.add('2', itemOf('q0'))).toBe(1)
    })

    it('are retired by their own server alone, and forgotten with it', async () => {
      const questions = await open()
      await questions.put('1', [itemOf('a')])
      const [{ number } = { number: 0 }] = await questions.listOf('1')
      expect(await questions.retire('2', number, true)).toBe(false)
      await questions.forgetServer('1')
      expect(await questions.listOf('1')).toEqual([])
    })
  })
