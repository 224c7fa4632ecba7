import type { Config } from '../../base/config.ts'
import { examineStore, type Examined } from '../../store/examine.ts'
import { type Finding, good, look, wrong } from './finding.ts'

/** Milliseconds past which a database is slow: a press has to be answered in three seconds. */
const SLOW_MS = 500

/** How many connections each process may open, and how many a server should have left. */
const EACH = 4
const SPARE = 2 * EACH

/** Whether the database can be opened and written to, and of which version its tables are. */
export async function examineDatabase({ database }: Pick<Config, 'database'>): Promise<Finding[]> {
  const examined = await examineStore(database)
  if (!examined) return [good('database', 'none yet; the first start makes it')]
  const { engine, milliseconds, connections } = examined
  const says = `${engine}, opened and written to in ${milliseconds} ms`
  const opened =
    milliseconds > SLOW_MS
      ? look(
          'database',
          says,
          'Presses are answered late by a slow database: look for what else uses its disk or network.',
        )
      : good('database', says)
  return [opened, examineTables(examined), ...(connections ? [examineConnections(connections)] : [])]
}

function examineTables({ tables, behind, ahead }: Examined): Finding {
  if (ahead.length)
    return wrong(
      'tables',
      `a newer version has made ${ahead.join(', ')}`,
      'Start that version, or restore a backup from before.',
    )
  if (tables === null) return good('tables', 'none yet; the first start makes them')
  return behind.length
    ? look(
        'tables',
        `${tables}; ${behind.length} newer to come`,
        'The next start makes them: back the database up before.',
      )
    : good('tables', `${tables}, the newest`)
}

function examineConnections({ most, used }: { most: number; used: number }): Finding {
  const says = `${used} of ${most} are open`
  return most - used < SPARE
    ? look('connections', says, `Each process opens up to ${EACH}: raise max_connections, or put a pooler in front.`)
    : good('connections', says)
}
