import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { createFolder } from '../context.ts'
import { openForTest } from './opened.ts'
import { sqlite } from './places.ts'

/** What the program that plays says it has saved. */
type Saved = {
  round: string
  version?: number
  position?: number
  reader?: string
  chosen?: string[]
  taken?: 'taken' | 'changed' | 'same' | 'kept' | 'closed'
}

const KILLS = 100

/** Databases that are played in at once, so that a hundred kills take seconds. */
const FILES = 4

const program = join(import.meta.dirname, 'play-and-die.ts')

describe('a quiz whose program is killed', () => {
  it('has every answer that was acknowledged, whenever that happens', { timeout: 60_000 }, async () => {
    const compiled = createFolder()
    const results = await Promise.all(Array.from({ length: FILES }, () => playAndKill(KILLS / FILES, compiled)))
    expect(results.map(({ kills }) => kills)).toEqual(Array(FILES).fill(KILLS / FILES))
    for (const { file, saved } of results) {
      const store = await openForTest({ file })
      expect(checkIntegrity(file)).toEqual({ integrity_check: 'ok' })
      for (const round of new Set(saved.map((line) => line.round))) {
        const lines = saved.filter((line) => line.round === round)
        const found = await store.rounds.get(round)
        expect(found?.version).toBeGreaterThanOrEqual(Math.max(...lines.map(({ version = 0 }) => version)))
        const answers = await store.rounds.answersOf(round)
        for (const { position, reader, chosen, taken } of lines) {
          if (!taken) continue
          const answer = answers.find((row) => row.position === position && row.reader === reader)
          expect(answer, `${round} ${position} ${reader}`).toBeDefined()
          // A change may have been saved that could not be told any more.
          if (taken === 'changed' || answer?.tries === 1) expect(answer).toMatchObject({ chosen })
        }
      }
      for (const { reader = '', position } of saved.filter(({ taken }) => taken === 'taken'))
        expect((await store.cards.cardsOf(reader)).map(({ item }) => item)).toContain(`i${position}`)
    }
    const answers = results.flatMap(({ saved }) =>
      saved.filter(({ taken }) => taken === 'taken' || taken === 'changed'),
    )
    expect(answers.length).toBeGreaterThanOrEqual((KILLS * 4) / 5)
  })
})

function checkIntegrity(file: string) {
  const database = new DatabaseSync(file)
  const found = database.prepare('PRAGMA integrity_check').get()
  database.close()
  return found
}

/** Starts the program in one file again and again, and kills it at random moments. `compiled`: a folder for Node's cache. */
async function playAndKill(times: number, compiled: string): Promise<{ file: string; saved: Saved[]; kills: number }> {
  const { file } = await sqlite.create()
  const saved: Saved[] = []
  let kills = 0
  for (let i = 0; i < times; i++) {
    const child = spawn(process.execPath, ['--no-warnings', program, file], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, NODE_COMPILE_CACHE: compiled },
    })
    const ended = new Promise<NodeJS.Signals | null>((resolve) => child.on('close', (_, signal) => resolve(signal)))
    let output = ''
    const playing = new Promise<void>((resolve) => {
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        output += text
        if (output.includes('taken')) resolve()
      })
    })
    // Every fifth one while it opens the database, or even before; the others in the midst of answers.
    if (i % 5 === 4) await wait(Math.random() * 200)
    else await Promise.race([playing, ended]).then(() => wait(Math.random() * 60))
    child.kill('SIGKILL')
    if ((await ended) === 'SIGKILL') kills++
    const lines = output.split('\n').slice(0, -1)
    saved.push(...lines.map((line) => JSON.parse(line) as Saved).filter(({ round }) => round))
  }
  return { file, saved, kills }
}
