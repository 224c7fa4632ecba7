import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { join } from 'node:path'
import { NURSERY } from './measured.ts'

/**
 * Starts the service as `npm start` does, with a Discord that is not there, and ends it once it is ready. Out: how many
 * milliseconds after the start of its process that was.
 */
export async function startService(settings: Record<string, string>): Promise<number> {
  const nowhere = { DISCORD_TOKEN: 'none', DISCORD_API: 'http://127.0.0.1:9', LOG_LEVEL: 'debug' }
  const service = spawn(process.execPath, [...NURSERY, join(import.meta.dirname, '../bin/service.mjs')], {
    env: { ...process.env, ...nowhere, ...settings },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const closed = once(service, 'close')
  try {
    for await (const line of createInterface({ input: service.stderr })) {
      const { msg, milliseconds } = JSON.parse(line) as { msg: string; milliseconds?: number }
      if (msg === 'all is loaded' && milliseconds !== undefined) return milliseconds
    }
    throw new Error('the service ended before it was ready')
  } finally {
    // It keeps what it has compiled when it ends by itself.
    service.kill('SIGTERM')
    await closed
  }
}
