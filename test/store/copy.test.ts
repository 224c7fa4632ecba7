import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { copyStore, type CopyTools } from '../../src/store/copy-store.ts'
import type { DatabaseAddress } from '../../src/store/errors.ts'
import { AT_ONCE, KEPT_TABLES, listKept } from '../../src/store/kept-tables.ts'
import { createClock } from '../clock.ts'
import { CHALLENGE, fill } from './filled.ts'
import { openForTest, quiet } from './opened.ts'
import { type Place, postgres, sqlite } from './places.ts'
import { visibility } from './settings.ts'

type Row = Record<string, unknown>

/** All rows of all tables, whatever order they are in. */
async function readAll(place: Place, where: DatabaseAddress): Promise<Record<string, Row[]>> {
  const tables: Record<string, Row[]> = {}
  for (const [table, { key }] of listKept())
    tables[table] = (await place.read(where, `SELECT * FROM ${table}`)).sort((a, b) =>
      key.map((name) => String(a[name])).join() < key.map((name) => String(b[name])).join() ? -1 : 1,
    )
  return tables
}

async function createFilled(place: Place, more = 0): Promise<DatabaseAddress> {
  const where = await place.create()
  const store = await openForTest(where)
  await fill(store, more)
  await store.close()
  return where
}

/** Copies, and gives back what was told: of each table how many rows were copied and how many were there. */
async function copy(from: DatabaseAddress, to: DatabaseAddress, more: Partial<CopyTools> = {}) {
  const told: Record<string, [copied: number, there: number]> = {}
  const copied: CopyTools['copied'] = ({ table, copied, there }) => {
    told[table] = [copied, there]
  }
  await copyStore(from, to, { log: quiet, clock: createClock(), copied, watching: () => {}, ...more })
  return told
}

const refusalOf = (copying: Promise<unknown>) =>
  copying.then(
    () => null,
    (error: unknown) => error,
  )

const WAYS: [Place, Place][] = [
  [sqlite, postgres],
  [postgres, sqlite],
  [sqlite, sqlite],
]

for (const [one, other] of WAYS)
  describe.skipIf(one.isMissing || other.isMissing)(`copying from ${one.name} to ${other.name}`, () => {
    it('carries over every row of every table as it is', async () => {
      const from = await createFilled(one, 450)
      const to = await other.create()
      const told = await copy(from, to)
      const rows = await readAll(one, from)
      expect(await readAll(other, to)).toEqual(rows)
      expect(told).toEqual(Object.fromEntries(Object.entries(rows).map(([table, all]) => [table, [all.length, 0]])))
      for (const [table, all] of Object.entries(rows)) expect(all.length, table).toBeGreaterThan(0)
      expect(rows['insights']?.length).toBeGreaterThan(2 * AT_ONCE)
    })

    it('goes on where it was, and gives no number of a challenge twice', async () => {
      const from = await createFilled(one)
      const to = await other.create()
      await copy(from, to)
      const before = await readAll(other, to)
      await other.run(to, `DELETE FROM answers WHERE reader <> '0'`)
      await other.run(to, 'DELETE FROM cards')
      expect(await copy(from, to)).toMatchObject({ answers: [1, 1], cards: [2, 0], rounds: [0, 2] })
      expect(await readAll(other, to)).toEqual(before)
      const { challenges } = await openForTest(to)
      expect(await challenges.add(CHALLENGE)).toBe(4)
    })

    it('writes nothing where the other has something else', async () => {
      const from = await createFilled(one)
      const to = await other.create()
      const { settings } = await openForTest(to)
      await settings.write({ ...visibility, value: 'public' })
      await settings.write({ ...visibility, name: 'style' })
      const before = await readAll(other, to)
      expect(await refusalOf(copy(from, to))).toMatchObject({
        faultOf: 'reader',
        message: expect.stringContaining('2 rows of settings'),
        hint: 'Name an empty database.',
      })
      expect(await readAll(other, to)).toEqual(before)
    })

    it('waits to see whether a bot runs on either, and is not done while one does', async () => {
      for (const [busy, isFrom] of [
        [one, true],
        [other, false],
      ] as const) {
        const [from, to] = [await createFilled(one), await other.create()]
        const { leases } = await openForTest(isFrom ? from : to)
        const clock = createClock()
        const at = () => new Date(clock.now()).toISOString()
        await leases.take('discord', { owner: 'host:7', beatAt: at() }, null)
        let told = 0
        const copying = refusalOf(copy(from, to, { clock, watching: () => void told++ }))
        await expect.poll(() => told).toBe(1)
        for (let i = 0; i < 6; i++) {
          await clock.advance(1000)
          await busy.read(isFrom ? from : to, 'SELECT * FROM leases')
        }
        await leases.renew('discord', { owner: 'host:7', beatAt: at() })
        const passing = setInterval(() => void clock.advance(1000), 5)
        expect(await copying).toMatchObject({
          message: expect.stringMatching(/A bot runs on the database .*: host:7\./),
        })
        clearInterval(passing)
      }
    })

    it('goes ahead where the bot that ran has died', async () => {
      const [from, to] = [await createFilled(one), await other.create()]
      const clock = createClock()
      const { leases } = await openForTest(from)
      await leases.take('discord', { owner: 'host:7', beatAt: new Date(clock.now()).toISOString() }, null)
      const passing = setInterval(() => void clock.advance(1000), 5)
      expect(await copy(from, to, { clock })).toMatchObject({ settings: [3, 0] })
      clearInterval(passing)
      expect(await other.read(to, 'SELECT * FROM leases')).toEqual([])
    })

    it('is done again after it was killed at any moment', { timeout: 120_000 }, async () => {
      const from = await createFilled(one, 600)
      const to = await other.create()
      const program = join(import.meta.dirname, 'copy-and-die.ts')
      let kills = 0
      for (let i = 0; i < 5; i++) {
        const child = spawn(process.execPath, ['--no-warnings', program, JSON.stringify([from, to])], {
          stdio: ['ignore', 'pipe', 'inherit'],
        })
        const ended = new Promise<NodeJS.Signals | null>((done) => child.on('close', (_, signal) => done(signal)))
        const begun = new Promise((done) => child.stdout.once('data', done))
        await Promise.race([begun, ended])
        setTimeout(() => child.kill('SIGKILL'), Math.random() * 20)
        if ((await ended) === 'SIGKILL') kills++
      }
      expect(kills).toBeGreaterThan(0)
      const told = await copy(from, to)
      expect(Object.values(told).some(([, there]) => there > 0)).toBe(true)
      expect(await readAll(other, to)).toEqual(await readAll(one, from))
    })
  })

describe('copying', () => {
  it('knows of every table', async () => {
    const where = await createFilled(sqlite)
    const rows = await sqlite.read(where, `SELECT name FROM sqlite_master WHERE type = 'table'`)
    const names = rows.map(({ name }) => String(name)).filter((name) => !/^(sqlite|kysely)_/.test(name))
    expect(Object.keys(KEPT_TABLES).sort()).toEqual(names.sort())
  })

  it('makes no database where there is none to copy, and takes none for another', async () => {
    const [from, to] = [await sqlite.create(), await sqlite.create()]
    expect(await refusalOf(copy(from, to))).toMatchObject({ message: `There is no database at ${from.file}.` })
    const there = await createFilled(sqlite)
    expect(await refusalOf(copy(there, there))).toMatchObject({ faultOf: 'reader', hint: 'Name the one to copy to.' })
  })
})
