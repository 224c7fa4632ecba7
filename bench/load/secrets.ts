import { readFileSync } from 'node:fs'
import { TEST_TOKEN } from '../../test/peers/discord/index.ts'
import type { Ground } from './ground.ts'
import { PASSWORD } from './postgres.ts'
import type { Finding, Row } from './row.ts'

/** Looks for the token and the password of the database in all that the programs of this run have said. Goes last. */
export const secrets: Row = { name: 'secrets', run }

async function run({ said }: Ground): Promise<Finding[]> {
  const texts = [...said].map((file) => readFileSync(file, 'utf8'))
  const found = [TEST_TOKEN, PASSWORD].map((secret) => texts.filter((text) => text.includes(secret)).length)
  const bytes = texts.reduce((sum, text) => sum + text.length, 0)
  return [
    {
      what: 'secrets',
      must: 'token and database URL in no log and no error',
      measured: `${texts.length} programs said ${Math.round(bytes / 1024)} kB: the token is in ${found[0]} of them, the password of the database in ${found[1]}`,
      holds: texts.length === 0 ? null : found.every((count) => count === 0),
    },
  ]
}
