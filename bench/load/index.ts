import { openGround } from './ground.ts'
import { http } from './http.ts'
import { kills } from './kills.ts'
import { database } from './database.ts'
import { fuzz } from './fuzz.ts'
import { gateway } from './gateway.ts'
import { mixed } from './mixed.ts'
import { restFaults } from './rest-faults.ts'
import { secrets } from './secrets.ts'
import type { Finding, Row } from './row.ts'

/**
 * What the bot does under load and faults, on loopback only: against the stand-in for Discord of the tests, and beside a bare
 * discord.js bot. Prints a row for each thing that must hold; the code is 1 where one does not. `--only NAME` measures one row,
 * `--short` gives each a tenth of its size, `--share 0.02` another share, `--minutes N` says how long the mixed load lasts.
 */

const ROWS: readonly Row[] = [mixed, gateway, restFaults, database, kills, fuzz, http, secrets]

const optionOf = (option: string): string | null => {
  const at = process.argv.indexOf(option)
  return at < 0 ? null : (process.argv[at + 1] ?? '')
}

async function main(): Promise<number> {
  const only = optionOf('--only')
  const rows = ROWS.filter(({ name }) => only === null || name === only || name === secrets.name)
  if (!rows.length) {
    console.log(`There is no row ${only}; there are: ${ROWS.map(({ name }) => name).join(', ')}`)
    return 2
  }
  const share = process.argv.includes('--short') ? 0.1 : Number(optionOf('--share')) || 1
  const ground = await openGround({ share, minutes: Number(optionOf('--minutes')) || 5 })
  let findings: Finding[] = []
  try {
    console.log('| what | must hold | measured | holds |\n| --- | --- | --- | --- |')
    for (const row of rows) {
      const found = await row.run(ground).catch((error: unknown) => [tellBroken(row, error)])
      for (const each of found) console.log(describe(each))
      findings = [...findings, ...found]
    }
  } finally {
    await ground.close()
  }
  return findings.some(({ holds }) => holds === false) ? 1 : 0
}

const describe = ({ what, must, measured, holds }: Finding): string =>
  `| ${[what, must, measured, holds === null ? 'not tried' : holds ? 'holds' : 'DOES NOT HOLD']
    .map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' '))
    .join(' | ')} |`

const tellBroken = ({ name }: Row, error: unknown): Finding => ({
  what: name,
  must: 'can be measured',
  measured: error instanceof Error ? (error.stack ?? error.message) : String(error),
  holds: false,
})

process.exit(await main())
