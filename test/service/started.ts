import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { expect, onTestFinished } from 'vitest'
import { createFolder } from '../context.ts'
import { type Discord, TEST_TOKEN } from '../peers/discord/index.ts'

/** A service that runs as a process of its own. */
export type Started = {
  process: ChildProcess
  /** All that it has written. */
  output: () => string
  /** What it has logged, oldest first. */
  logged: () => Record<string, unknown>[]
  /** The address that a line of the log gives, once it is there. */
  addressIn: (said: RegExp) => Promise<string>
  /** With which code it ended, or by which signal; once it has. */
  ended: Promise<number | string | null>
}

const ROOT = join(import.meta.dirname, '../..')

/** Starts the service against a stand-in; ended when the test is over. `more`: further settings. */
export function startService(discord: Discord, more: Record<string, string> = {}, args: string[] = []): Started {
  const env = {
    ...{ PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '' },
    ...{ DISCORD_TOKEN: TEST_TOKEN, DISCORD_API: discord.api, FOOTNOTE_BUNDLE: 'no' },
    FOOTNOTE_DATABASE: join(createFolder(), 'footnote.db'),
    FOOTNOTE_DOCUMENTS: '/nonexistent/documents',
    ...more,
  }
  const child = spawn(process.execPath, [...args, join(ROOT, 'bin/service.mjs')], {
    env,
    cwd: createFolder(),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      output += chunk
    })
  const ended = new Promise<number | string | null>((resolve) => {
    child.on('close', (code, signal) => resolve(code ?? signal))
  })
  const logged = () =>
    output.split('\n').flatMap((line) => (/^\{.*\}$/.test(line) ? [JSON.parse(line) as Record<string, unknown>] : []))
  const addressIn = async (said: RegExp) => {
    const find = () => logged().find(({ msg }) => said.test(String(msg)))?.['address']
    await expect.poll(find, { timeout: 30_000 }).toBeTruthy()
    return String(find())
  }
  return { process: child, output: () => output, logged, addressIn, ended }
}
