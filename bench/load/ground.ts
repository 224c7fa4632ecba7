import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findNginx } from './nginx.ts'
import { type Postgres, startPostgres } from './postgres.ts'

/** What all rows stand on. */
export type Ground = {
  /** Gone at the end. */
  folder: string
  /** How much of its full size a row has: 1, or 0.1. */
  share: number
  /** How long the mixed load lasts at full size. */
  minutes: number
  /** Null where there is none. */
  postgres: Postgres | null
  hasNginx: boolean
  /** The files with all that programs said, by which secrets are looked for at the end. */
  said: Set<string>
  /** What is to be undone at the end, last things first. */
  undo: (work: () => unknown) => void
  close: () => Promise<void>
}

/** Opens a folder and starts a database where one can be had. */
export async function openGround({ share, minutes }: Pick<Ground, 'share' | 'minutes'>): Promise<Ground> {
  const folder = mkdtempSync(join(tmpdir(), 'footnote-load-'))
  const undone: (() => unknown)[] = [() => rmSync(folder, { recursive: true, force: true })]
  const undo = (work: () => unknown) => void undone.push(work)
  const postgres = await startPostgres()
  if (postgres) undo(postgres.stop)
  const hasNginx = findNginx()
  if (!postgres) console.log('There is no PostgreSQL here: replicas and faults of the database are not tried.')
  if (!hasNginx) console.log('There is no nginx here: the stand-in sends to replicas in turn by itself.')
  return {
    ...{ folder, share, minutes, postgres, hasNginx, undo },
    said: new Set(),
    async close() {
      for (const work of undone.reverse()) await work()
    },
  }
}

/** So many, at the size that rows have. */
export const sized = ({ share }: Pick<Ground, 'share'>, count: number): number => Math.max(1, Math.round(count * share))
