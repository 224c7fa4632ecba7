import { SUBJECT } from '../src/subject/subject.ts'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { onTestFinished } from 'vitest'
import { commands } from '../commands/index.ts'
import { type App, createApp } from '../src/app/app.ts'
import { type Config, readConfig } from '../src/base/config.ts'
import { type Context, createContext } from '../src/context/context.ts'
import type { Reply } from '../src/reply/reply.ts'
import { createLog } from '../src/base/log.ts'

/** The folder of the real texts; tests that need it are skipped, and counted, without it. */
export const DOCUMENTS_DIR = process.env['DOCUMENTS_DIR'] || null

export type TestContext = Context & { config: Config; logged: () => Record<string, unknown>[] }

/** The context of the real corpus, with the documents of a folder (none by default) and a log that can be read. */
export function createTestContext(environment: Record<string, string> = {}): TestContext {
  const { stream, logged } = collectLines()
  const config = readConfig({ FOOTNOTE_DOCUMENTS: join(tmpdir(), 'footnote-without-documents'), ...environment })
  const context = createContext(config, createLog('info', stream), SUBJECT)
  return { ...context, config, logged }
}

/** A stream for a log, and the lines that came into it. */
export function collectLines(): { stream: Writable; logged: () => Record<string, unknown>[] } {
  const lines: string[] = []
  const stream = new Writable({
    write(chunk, _encoding, done) {
      lines.push(...String(chunk).trim().split('\n'))
      done()
    },
  })
  return { stream, logged: () => lines.map((line) => JSON.parse(line) as Record<string, unknown>) }
}

const apps = new WeakMap<Context, App>()

/** The app of all commands over a context; one for each. */
export function appOf(context: Context): App {
  const app = apps.get(context) ?? createApp(commands, context)
  apps.set(context, app)
  return app
}

/** Has a call answered, as the terminal and Discord do. */
export const dispatch = (request: Parameters<App['answer']>[0], context: Context): Promise<Reply> =>
  appOf(context).answer(request)

/** A new empty folder, removed when the test is over. */
export function createFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'footnote-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
