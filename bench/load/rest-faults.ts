import { setTimeout as wait } from 'node:timers/promises'
import { createDiscord, type Discord, type RestFault } from '../../test/peers/discord/index.ts'
import { press, tellLost } from './flood.ts'
import { type Ground, sized } from './ground.ts'
import { CITIES, createPeople } from './people.ts'
import { startProgram } from './programs.ts'
import type { Finding, Row } from './row.ts'

const MUST = 'no double reply, no crash'
const ANY = { path: /^\/(?:interactions|webhooks|channels)\// }
/** How many requests in a row meet a fault, and how often that happens. */
const AT_ONCE = 40
const TIMES = 20
const AT_A_TIME = 8

const FAULTS: Record<string, RestFault> = {
  '429 storms': { status: 429, retryAfter: 0.3 },
  'bursts of 500 before the effect': { status: 500, applied: false },
  'bursts of 500 after the effect': { status: 500, applied: true },
  'bursts of 502 before the effect': { status: 502, applied: false },
  'bursts of 502 after the effect': { status: 502, applied: true },
  'stalls of 3 s before the effect': { delay: 3000 },
  'stalls of 3 s after the effect': { delay: 3000, applied: true },
  'resets before the effect': { hangUp: true, applied: false },
  'resets after the effect': { hangUp: true, applied: true },
}

/** What goes wrong with requests to Discord, while commands, presses and mentions come in. */
export const restFaults: Row = { name: 'rest', run }

async function run(ground: Ground): Promise<Finding[]> {
  const findings: Finding[] = []
  const discord = await createDiscord({ keeps: 20_000 })
  const bot = await startProgram(ground, 'bin/service.mjs', { DISCORD_API: discord.api })
  for (const [name, fault] of Object.entries(FAULTS)) {
    const told = discord.violations.length
    const { lost, sent, mentioned, doubled } = await suffer(discord, fault, sized(ground, TIMES))
    const breaches = discord.violations.slice(told).filter((breach) => !/the first callback after/.test(breach))
    const recovers = await isAnswered(discord)
    findings.push({
      what: `REST: ${name}`,
      must: MUST,
      measured: `${sent} interactions and ${mentioned} mentions: ${doubled} answered twice, ${tellLost(lost)}, ${breaches.length} violations${breaches[0] ? ` (${breaches[0]})` : ''}, ${bot.hasEnded() ? 'crashed' : 'no crash'}, ${recovers ? 'answers afterwards' : 'does not answer afterwards'}`,
      holds: !doubled && !breaches.length && !bot.hasEnded() && recovers,
    })
  }
  await bot.end()
  await discord.close()
  return findings
}

async function suffer(discord: Discord, fault: RestFault, times: number) {
  const people = createPeople(discord, 400)
  const before = new Set(discord.messages().map(({ id }) => id))
  const asked: string[] = []
  const all: Awaited<ReturnType<typeof press>>[] = []
  for (let i = 0; i < times; i++) {
    discord.faults.onNext(ANY, fault, AT_ONCE)
    const mentions = Array.from({ length: 3 }, () => {
      const reader = discord.reader()
      return reader.post(`what is said of ${CITIES[i % CITIES.length]}?`, { mention: true }).id
    })
    asked.push(...mentions)
    all.push(await press(AT_A_TIME, 1, people.mixed(null)))
  }
  discord.faults.noMore()
  await settle(discord)
  const shown = discord.messages().filter(({ id, author }) => author.bot && !before.has(id))
  const answers = Map.groupBy(shown, ({ reference, id }) => reference ?? id)
  const doubled = [...answers.values()].filter((of) => of.length > 1).length + countRepeated(discord, before)
  return {
    lost: all.flatMap(({ lost }) => lost),
    sent: all.reduce((sum, { sent }) => sum + sent, 0),
    mentioned: asked.length,
    doubled,
  }
}

/** Waits until nothing more comes: what was stalled or is tried again may come late. */
async function settle(discord: Discord): Promise<void> {
  for (let last = -1; last !== discord.seen.length; ) {
    last = discord.seen.length
    await wait(4000)
  }
}

/** How many interactions have more than one message: in direct messages a reply stands once, and once with citations. */
function countRepeated(discord: Discord, before: ReadonlySet<string>): number {
  const replies = discord
    .messages()
    .filter((message) => !before.has(message.id) && 'metadata' in message && message.metadata)
    .map((message) => (message as unknown as { metadata: { id?: string } }).metadata.id)
  return replies.length - new Set(replies).size
}

async function isAnswered(discord: Discord): Promise<boolean> {
  for (let tries = 0; tries < 5; tries++) {
    const answer = await discord
      .reader({ place: 'dm' })
      .command('city', { name: 'barcelona' })
      .catch(() => null)
    if (answer?.message?.text.includes('Barcelona')) return true
  }
  return false
}
