import { spawn } from 'node:child_process'
import { join } from 'node:path'

export type Run = { code: number | null; out: string; err: string }

const ROOT = join(import.meta.dirname, '../..')

/** Runs a file of the project as a person would, with `input` on standard input, and waits for it to end. */
export function run(
  file: string,
  args: string[] = [],
  options: { input?: string; env?: Record<string, string> } = {},
): Promise<Run> {
  const env = {
    PATH: process.env['PATH'] ?? '',
    FOOTNOTE_DOCUMENTS: '/nonexistent/documents',
    FOOTNOTE_ENV: 'none',
    ...options.env,
  }
  const child = spawn(process.execPath, [join(ROOT, file), ...args], { cwd: ROOT, env })
  const result: Run = { code: null, out: '', err: '' }
  child.stdout.on('data', (chunk) => {
    result.out += chunk
  })
  child.stderr.on('data', (chunk) => {
    result.err += chunk
  })
  child.stdin.end(options.input ?? '')
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ ...result, code }))
  })
}

export const footnote = (args: string[], options?: { input?: string; env?: Record<string, string> }) =>
  run('bin/footnote.mjs', args, options)
export const start = (options?: { input?: string; env?: Record<string, string> }) => run('bin/service.mjs', [], options)
