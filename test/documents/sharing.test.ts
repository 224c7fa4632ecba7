import fc from 'fast-check'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readDocuments } from '../../src/documents/folder.ts'
import { noteGone, readGone } from '../../src/documents/gone.ts'
import { importFile } from '../../src/documents/import.ts'
import { sayImporting } from '../../src/documents/importing.ts'
import { removeDocument } from '../../src/documents/remove.ts'
import { createShare } from '../../src/documents/sharing/share.ts'
import type { SharedReadings } from '../../src/documents/sharing/shared.ts'
import { createFolder } from '../context.ts'
import { createReadableLog, openForTest } from '../store/opened.ts'
import { PLACES } from '../store/places.ts'

/** A machine with a documents folder of its own. */
function createMachine(store: SharedReadings) {
  const documents = join(createFolder(), 'documents')
  const { log, lines } = createReadableLog()
  const share = createShare({ documents, store, log, inTurn: (_server, work) => work() })
  const folderOf = (server: string) => (server ? join(documents, '.servers', server) : documents)
  return {
    ...{ documents, share, lines },
    async add(id: string, text: string, server = '') {
      mkdirSync(folderOf(server), { recursive: true })
      const file = join(createFolder(), `${id}.txt`)
      writeFileSync(file, text)
      const given = { id, title: id, author: ['Kettle, Jo'], year: '2031' }
      await importFile(file, { folder: folderOf(server), sources: [], given, replace: true })
    },
    remove: (id: string, server = '') => removeDocument(folderOf(server), id),
    texts: (server = '') =>
      Object.fromEntries(readDocuments(folderOf(server)).documents.map(({ source, text }) => [source, text()])),
    problems: (server = '') => readDocuments(folderOf(server)).problems,
  }
}

for (const { name, isMissing, create } of PLACES)
  describe.skipIf(isMissing)(`readings shared in ${name}`, () => {
    const openTwo = async () => {
      const { readings } = await openForTest(await create())
      return { store: readings, one: createMachine(readings), other: createMachine(readings) }
    }

    it('are on the other machine as they were imported, and gone there once they are removed', async () => {
      const { one, other } = await openTwo()
      await one.add('kettle-2031', 'The kettle sings at dawn. The harbour answers at noon.')
      expect(await one.share()).toEqual({ taken: 0, given: 1, removed: 0 })
      expect(await other.share()).toEqual({ taken: 1, given: 0, removed: 0 })
      expect(other.texts()).toEqual(one.texts())
      expect(other.problems()).toEqual([])
      const [mine, theirs] = [one, other].map(({ documents }) => readFileSync(join(documents, 'kettle-2031/original')))
      expect(theirs?.equals(mine ?? Buffer.alloc(0))).toBe(true)
      other.remove('kettle-2031')
      await other.share()
      await one.share()
      expect(one.texts()).toEqual({})
      expect(readGone(one.documents)).toEqual(['kettle-2031'])
      expect(await one.share()).toEqual({ taken: 0, given: 0, removed: 0 })
    })

    it('of a server stay that server’s, and its folder goes with the last of them', async () => {
      const { one, other } = await openTwo()
      await one.add('secret-2031', 'The ledger is kept in the mill.', '77')
      await one.share()
      await other.share()
      expect(other.texts('77')).toEqual(one.texts('77'))
      expect([other.texts(), other.texts('78')]).toEqual([{}, {}])
      rmSync(join(one.documents, '.servers', '77'), { recursive: true })
      await one.share()
      await other.share()
      expect(existsSync(join(other.documents, '.servers', '77'))).toBe(false)
    })

    it('take the newer text of two, whoever has it', async () => {
      const { one, other } = await openTwo()
      await one.add('kettle-2031', 'The first text of it.')
      await one.share()
      await other.share()
      await other.add('kettle-2031', 'The second text of it.')
      await other.share()
      await one.share()
      expect(one.texts()).toEqual({ 'kettle-2031': 'The second text of it.' })
    })

    it('say which gave way where both machines changed one, and lose nothing that was only removed elsewhere', async () => {
      const { one, other } = await openTwo()
      await one.add('kettle-2031', 'The first text of it.')
      await one.add('mill-2031', 'The mill turns.')
      await one.share()
      await other.share()
      await one.add('kettle-2031', 'What one made of it.')
      await other.add('kettle-2031', 'What the other made of it.')
      one.remove('mill-2031')
      await other.add('mill-2031', 'The mill turns twice.')
      for (const machine of [one, other, one, other]) await machine.share()
      expect(one.texts()).toEqual(other.texts())
      expect(one.texts()).toEqual({ 'kettle-2031': 'What one made of it.', 'mill-2031': 'The mill turns twice.' })
      expect(other.lines.join('')).toContain('"reading":"kettle-2031"')
    })

    it('wait for the end of an import, and leave alone what is being written', async () => {
      const { one, other } = await openTwo()
      await one.add('kettle-2031', 'The kettle sings.')
      const importing = sayImporting(one.documents)
      importing.go()
      expect(await one.share()).toMatchObject({ given: 0 })
      importing.end()
      mkdirSync(join(one.documents, '.kettle-2031.new-1'))
      expect(await one.share()).toMatchObject({ given: 0 })
      rmSync(join(one.documents, '.kettle-2031.new-1'), { recursive: true })
      expect(await one.share()).toMatchObject({ given: 1 })
      await other.share()
      // Damaged here: nobody has removed it.
      rmSync(join(other.documents, 'kettle-2031', 'document.json'))
      await other.share()
      await one.share()
      expect(Object.keys(one.texts())).toEqual(['kettle-2031'])
    })

    it('bring what was made of a text to a machine that is new', async () => {
      const { one, other } = await openTwo()
      await one.add('kettle-2031', 'The kettle sings.')
      await one.share()
      writeFileSync(join(one.documents, 'kettle-2031', 'index.bin'), 'an index')
      await one.add('mill-2031', 'The mill turns.')
      await one.share()
      await other.share()
      expect(readFileSync(join(other.documents, 'kettle-2031', 'index.bin'), 'utf8')).toBe('an index')
    })

    it('come to the same on all machines, whatever is added and removed where', { timeout: 60_000 }, async () => {
      const step = fc.record({
        at: fc.nat(2),
        does: fc.constantFrom('add', 'remove', 'share'),
        id: fc.constantFrom('a-2031', 'b-2031', 'c-2031'),
        server: fc.constantFrom('', '77'),
      })
      await fc.assert(
        fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
          const { readings } = await openForTest(await create())
          const machines = [createMachine(readings), createMachine(readings), createMachine(readings)]
          for (const [i, { at, does, id, server }] of steps.entries()) {
            const machine = machines[at]
            if (!machine) continue
            if (does === 'add') await machine.add(id, `Text ${i}.`, server)
            else if (does === 'share') await machine.share()
            else if (id in machine.texts(server)) machine.remove(id, server)
          }
          for (let round = 0; round < 3; round += 1) for (const machine of machines) await machine.share()
          const [first, ...rest] = machines.map((machine) => [machine.texts(), machine.texts('77')])
          for (const each of rest) expect(each).toEqual(first)
          for (const machine of machines) {
            expect(machine.problems()).toEqual([])
            expect(await machine.share()).toEqual({ taken: 0, given: 0, removed: 0 })
            const left = existsSync(machine.documents) ? readdirSync(machine.documents) : []
            expect(left.filter((found) => /\.(?:old|new)-/.test(found))).toEqual([])
          }
        }),
        { numRuns: 8 },
      )
    })

    it('keep the lists of both of what was removed', async () => {
      const { one, other } = await openTwo()
      for (const machine of [one, other]) mkdirSync(machine.documents, { recursive: true })
      noteGone(one.documents, 'x-2030')
      noteGone(other.documents, 'y-2030')
      for (const machine of [one, other, other, one]) await machine.share()
      expect(readGone(one.documents).toSorted()).toEqual(['x-2030', 'y-2030'])
      expect(readGone(other.documents).toSorted()).toEqual(['x-2030', 'y-2030'])
    })
  })
