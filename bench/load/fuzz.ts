import fc from 'fast-check'
import { commands } from '../../commands/index.ts'
import { createApp } from '../../src/app/app.ts'
import { readConfig } from '../../src/base/config.ts'
import { createLog } from '../../src/base/log.ts'
import { createContext } from '../../src/context/context.ts'
import { startBot } from '../../src/discord/bot.ts'
import { SUBJECT } from '../../src/subject/subject.ts'
import { anyRequest, anyText, cut, findBreaches } from '../../test/discord/any-request.ts'
import { createDiscord, type Reader, TEST_TOKEN } from '../../test/peers/discord/index.ts'
import { type Ground, sized } from './ground.ts'
import type { Finding, Row } from './row.ts'

const INTERACTIONS = 100_000
const AT_A_TIME = 16
/** Each time so many are made, so that none stays in memory. */
const BATCH = 500
const KEPT = 2000

/** Any command with any text, any completion, and presses of what came back. */
export const fuzz: Row = { name: 'fuzz', run }

async function run(ground: Ground): Promise<Finding[]> {
  const discord = await createDiscord({ keeps: KEPT })
  const failed: string[] = []
  const config = readConfig({ FOOTNOTE_DOCUMENTS: `${ground.folder}/documents` })
  const log = createLog('error', { write: (line) => void failed.push(line) })
  const bot = await startBot(TEST_TOKEN, discord.api, createApp(commands, createContext(config, log, SUBJECT)))
  const total = sized(ground, INTERACTIONS)
  const seed = Date.now() % 2 ** 31
  const breaches: string[] = []
  const lost: string[] = []
  const crashed = (error: unknown) => void failed.push(`uncaught: ${error}`)
  process.on('uncaughtException', crashed).on('unhandledRejection', crashed)
  let done = 0
  for (let batch = 0; done < total; batch++) {
    const requests = fc.sample(anyRequest, { seed: seed + batch, numRuns: BATCH })
    const typed = fc.sample(anyText, { seed: seed + batch, numRuns: BATCH })
    const works = requests.entries()
    await Promise.all(
      Array.from({ length: AT_A_TIME }, async () => {
        const reader = discord.reader()
        for (const [i, { name, input }] of works) {
          if (done >= total) return
          const text = typed[i] ?? ''
          const told = `/${name} ${JSON.stringify(input)}`
          try {
            done += await tryOne(reader, { name, input, text, isPrivate: i % 2 === 0 }, (breach) =>
              breaches.push(`${told}: ${breach}`),
            )
          } catch (error) {
            done += 1
            lost.push(`${told}: ${error instanceof Error ? error.message : error}`)
          }
        }
      }),
    )
  }
  process.off('uncaughtException', crashed).off('unhandledRejection', crashed)
  await bot.stop()
  await discord.close()
  const { violations } = discord
  const wrong = [...breaches, ...lost, ...violations, ...failed]
  return [
    {
      what: `${done} fuzzed interactions`,
      must: 'no crash, no ping, no unescaped markup, all within limits',
      measured: `${failed.length} errors logged, ${lost.length} without an answer, ${breaches.length} replies with a ping, markup or beyond limits, ${violations.length} violations (seed ${seed})${wrong[0] ? `; the first: ${wrong[0].slice(0, 600)}` : ''}`,
      holds: !wrong.length,
    },
  ]
}

type Tried = { name: string; input: Record<string, string>; text: string; isPrivate: boolean }

/** A command, a completion, and the first button and the form that came with the reply: gives how many interactions that were. */
async function tryOne(reader: Reader, { name, input, text, isPrivate }: Tried, tell: (breach: string) => void) {
  let count = 1
  const answer = await reader.command(name, { ...input, private: isPrivate })
  let { message } = answer
  if (answer.modal) {
    const [field = ''] = answer.modal.components.flatMap(({ component }) => component?.custom_id ?? [])
    const written = cut(text, 300).trim() || 'All of it'
    message = (await reader.submit(answer, { [field]: written })).message
    count += 1
  }
  for (const breach of findBreaches(message)) tell(breach)
  const choices = await reader.autocomplete('city', { name: cut(text, 100) }, 'name')
  if (choices.length > 25) tell(`${choices.length} completions`)
  return count + 1
}
