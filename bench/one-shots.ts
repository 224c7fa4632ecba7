import { spawnSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { round } from './measured.ts'

const PROGRAM = join(import.meta.dirname, '../bin/footnote.mjs')
const WATCH = ['--require', join(import.meta.dirname, 'cpu-at-exit.cjs')]

/** How often each is run; medians are printed. */
const TIMES = 9

type OneShot = { name: string; args: string[]; before?: () => void }

type Took = { cpu: number; wall: number }

export type OneShotRow = { 'one-shot': string; ms: number; 'CPU (ms)': number; 'beside node -e 0 (CPU)': number }

/**
 * Measures what is run once and ends: each in turn with a Node that does nothing, so that what else the machine does weighs on
 * both. In: a folder to work in, and settings.
 */
export function measureOneShots(folder: string, settings: Record<string, string>): OneShotRow[] {
  return listOneShots(folder, settings).map(({ name, args, before }) => {
    const pairs = Array.from({ length: TIMES + 1 }, () => {
      before?.()
      return { bare: run(['-e', '0'], settings), shot: run([PROGRAM, ...args], settings) }
    }).slice(1)
    const [bare, cpu, wall] = [
      median(pairs.map((pair) => pair.bare.cpu)),
      median(pairs.map((pair) => pair.shot.cpu)),
      median(pairs.map((pair) => pair.shot.wall)),
    ]
    return { 'one-shot': name, ms: round(wall), 'CPU (ms)': round(cpu), 'beside node -e 0 (CPU)': round(cpu - bare) }
  })
}

function listOneShots(folder: string, settings: Record<string, string>): OneShot[] {
  const file = join(folder, 'small.md')
  writeFileSync(file, '# A small reading\n\nA town opened a shelter.\n\nNobody was turned away, says its mayor.\n')
  const record = ['--title', 'A small reading', '--author', 'Roe, Jane', '--year', '2020', '--kind', 'report']
  const imported = join(settings['FOOTNOTE_DOCUMENTS'] ?? folder, 'small-2020')
  return [
    { name: '--version', args: ['--version'] },
    { name: 'city Barcelona', args: ['city', 'Barcelona'] },
    {
      name: 'import of a small file',
      args: ['import', file, '--id', 'small-2020', '--publisher', 'Nobody', ...record],
      before: () => rmSync(imported, { recursive: true, force: true }),
    },
  ]
}

function run(args: string[], settings: Record<string, string>): Took {
  const start = performance.now()
  const { output, status, stderr } = spawnSync(process.execPath, [...WATCH, ...args], {
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  })
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`)
  return { wall: performance.now() - start, cpu: Number(output[3]) }
}

export const median = (values: number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0
