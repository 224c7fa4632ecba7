import { existsSync } from 'node:fs'
import { systemClock } from '../../base/clock.ts'
import { type Config, readConfig, USUAL_PORT } from '../../base/config.ts'
import { envFileOf } from '../../base/env-file.ts'
import { EXIT } from '../../base/errors.ts'
import { VERSION } from '../../base/version.ts'
import { openApp } from '../opened.ts'
import { examineDocuments, examineLibrary } from './contents.ts'
import { examineDatabase } from './database.ts'
import { type Finding, findOut, good, look, toLines, withoutSecrets, wrong } from './finding.ts'
import { examineFolders, examineNode, examinePorts, folderOf } from './machine.ts'
import { findMisspelt, sayMisspelt } from '../../context/misspelt.ts'

type Environment = Record<string, string | undefined>

/**
 * Looks at all that the bot needs and changes nothing; writes a line for each, with what to do, or all of it as JSON. Returns the exit
 * code: our fault where something is wrong.
 */
export async function runDoctor(
  environment: Environment,
  asJson: boolean,
  write: (line: string) => void,
): Promise<number> {
  const findings = withoutSecrets(await examine(environment), secretsIn(environment))
  const isWell = findings.every(({ state }) => state !== 'wrong')
  if (asJson) write(JSON.stringify({ version: VERSION, isWell, findings }, null, 2))
  else for (const line of toLines(findings)) write(line)
  return isWell ? EXIT.answered : EXIT.ourFault
}

async function examine(environment: Environment): Promise<Finding[]> {
  const node = examineNode(process.version, import.meta.filename)
  let config: Config | null = null
  const settings = await findOut('settings', () => {
    config = readConfig(environment)
    return examineSettings(environment)
  })
  return [node, ...settings, ...(config ? await examineBy(config) : [])]
}

/** What settings that fit lead to. */
async function examineBy(config: Config): Promise<Finding[]> {
  const { database } = config
  const folders = [
    { what: 'documents', path: config.documents },
    { what: 'cache', path: config.cache },
    ...('file' in database ? [{ what: 'data', path: folderOf(database.file) }] : []),
  ]
  // One after the other, those that keep this process busy last: what takes time is measured.
  return [
    ...(await findOut('folders', () => examineFolders(folders))),
    ...(await findOut('database', () => examineDatabase(config))),
    ...(await findOut('ports', () => examinePorts(portsOf(config)))),
    ...(await examineBot(config)),
    ...(await findOut('library', () => examineLibrary(config))),
    ...(await findOut('documents', () => examineDocuments(config))),
  ]
}

async function examineBot(config: Config): Promise<Finding[]> {
  const { discordToken: token, discordApi: api } = config
  if (!token)
    return [wrong('token', 'DISCORD_TOKEN is not set.', 'Set it to the bot’s token from the developer portal.')]
  // Loaded only here: the Discord library takes longer to load than all else to be looked at.
  const { examineOnDiscord } = await import('./on-discord.ts')
  const bot = { token, publicKey: config.discordPublicKey, api }
  return findOut('Discord', () => examineOnDiscord(bot, () => openApp(config), systemClock.now))
}

function examineSettings(environment: Environment): Finding[] {
  const file = envFileOf(environment)
  const misspelt = findMisspelt(environment)
  return [
    good('settings', file && existsSync(file) ? `from the environment and ${file}` : 'from the environment'),
    ...misspelt.map((each) => look('settings', sayMisspelt(each), 'Rename it, or unset it.')),
  ]
}

function portsOf({ page, discordPublicKey, operations }: Config) {
  const port = page.port ?? (discordPublicKey ? USUAL_PORT : null)
  return [
    ...(port ? [{ what: 'PORT', host: page.host, port }] : []),
    ...(operations?.port ? [{ what: 'OPERATIONS_PORT', ...operations }] : []),
  ]
}

/** What must not be shown: the token, and the password in the address of the database. */
function secretsIn(environment: Environment): string[] {
  const password = URL.parse(environment['DATABASE_URL'] ?? '')?.password ?? ''
  const secrets = [environment['DISCORD_TOKEN']?.trim(), password, decodeURIComponent(password)]
  return secrets.filter((secret) => secret !== undefined && secret.length > 0) as string[]
}
