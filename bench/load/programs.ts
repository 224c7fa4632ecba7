import { spawn, spawnSync } from 'node:child_process'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { TEST_TOKEN } from '../../test/peers/discord/index.ts'
import type { Ground } from './ground.ts'

/** A bot as a process of its own. */
export type Program = {
  pid: number
  /** All that it has said so far. */
  said: () => string
  /** Of it and what it has started, in MB. */
  memory: () => number
  hasEnded: () => boolean
  /** Ends it: resolves with its code once it has ended. */
  end: (signal?: NodeJS.Signals) => Promise<number | null>
}

const root = join(import.meta.dirname, '../..')
let started = 0

/** Starts a program of this project, and waits until it says that it is ready. In: its file, and its settings. */
export async function startProgram(
  ground: Ground,
  file: string,
  settings: Record<string, string>,
  ready: RegExp | null = /"msg":"ready/,
): Promise<Program> {
  started += 1
  const name = join(ground.folder, `said-${started}.log`)
  const out = openSync(name, 'a')
  ground.said.add(name)
  const env = {
    PATH: process.env['PATH'] ?? '',
    DISCORD_TOKEN: TEST_TOKEN,
    FOOTNOTE_ENV: 'none',
    FOOTNOTE_CACHE: join(ground.folder, 'cache'),
    FOOTNOTE_DOCUMENTS: join(ground.folder, 'documents'),
    FOOTNOTE_DATABASE: join(ground.folder, `footnote-${started}.db`),
    ...settings,
  }
  const args = ['--max-semi-space-size=16', join(root, file)]
  const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', out, out] })
  closeSync(out)
  let code: number | null | undefined
  const ended = new Promise<number | null>((resolve) =>
    child.once('exit', (how) => {
      code = how
      resolve(how)
    }),
  )
  const hasEnded = () => code !== undefined
  const said = () => readFileSync(name, 'utf8')
  const kill = () => void child.kill('SIGKILL')
  ground.undo(kill)
  for (let tries = 0; ready && !ready.test(said()); tries++) {
    if (hasEnded() || tries > 1200) throw new Error(`${file} did not start:\n${said().slice(-2000)}`)
    await wait(50)
  }
  return {
    pid: child.pid ?? 0,
    ...{ said, hasEnded },
    memory: () => memoryOf(child.pid ?? 0),
    end(signal = 'SIGTERM') {
      child.kill(signal)
      return ended
    },
  }
}

/** The MB that a process and all below it have in memory. */
function memoryOf(root: number): number {
  const { stdout } = spawnSync('ps', ['-e', '-o', 'pid=,ppid=,rss='], { encoding: 'utf8' })
  const all = stdout
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number))
  const below = (pid: number): number =>
    all.reduce((sum, [, parent, rss = 0], i) => sum + (parent === pid ? rss + below(all[i]?.[0] ?? -1) : 0), 0)
  const own = all.find(([pid]) => pid === root)?.[2] ?? 0
  return Math.round((own + below(root)) / 1024)
}
