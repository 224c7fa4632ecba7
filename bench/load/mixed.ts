import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createDiscord, type Discord } from '../../test/peers/discord/index.ts'
import { type Flooded, flood, press, tellLost } from './flood.ts'
import type { Ground } from './ground.ts'
import { createPeople } from './people.ts'
import { startProgram } from './programs.ts'
import { keepQuizzes } from './quizzes.ts'
import type { Finding, Row } from './row.ts'
import { percentile } from './times.ts'

/** How long the echo is measured at a time, in seconds, and how many it is asked by at once. */
const ECHO_SECONDS = 5
const AT_A_TIME = 32
/** Into how many parts the load is cut at least: memory is measured after each, and the echo between them. */
const PARTS = 5
/** By how much memory may be above what it was after the first part, and /city slower than the echo. */
const GROWTH = 1.1
const SLOWER = 1.5
/** One person may ask for two things a second. */
const PEOPLE_PER_DEED = 4
const KEPT = 10_000
/** Within what the last round has told its scores, in milliseconds: three questions of ten seconds, and the pauses. */
const LAST_ROUND_MS = 120_000

const WHAT = 'mixed load at half of the echo’s throughput'
const MUST = '0 lost, 0 late (3 s), 0 violations, memory flat after the first minute'
const WHAT_ACKNOWLEDGED = '`/city` acknowledgement p99 at that load'
const MUST_ACKNOWLEDGED = `within ${SLOWER} × the echo’s that sends the same reply`

/** The mixed load, and beside it an echo that sends the reply of `/city`. */
export const mixed: Row = { name: 'mixed', run }

async function run(ground: Ground): Promise<Finding[]> {
  const channels = Array.from({ length: 8 }, (_, i) => ({ name: `course-${i}` }))
  const discord = await createDiscord({ servers: [{ channels }], keeps: KEPT })
  const elsewhere = await createDiscord({ keeps: KEPT })
  const footnote = await startProgram(ground, 'bin/service.mjs', { DISCORD_API: discord.api })
  const reply = join(ground.folder, 'reply.json')
  const { message } = await discord.reader({ place: 'dm' }).command('city', { name: 'barcelona' })
  writeFileSync(reply, JSON.stringify({ components: message?.components, flags: message?.flags }))
  const echo = await startProgram(ground, 'bench/echo.mjs', { DISCORD_API: elsewhere.api, ECHO_REPLY: reply }, null)
  await elsewhere.identified
  const others = createPeople(elsewhere, 2500)
  await press(AT_A_TIME, 2, others.city)
  const { rate: throughput } = await press(AT_A_TIME, ECHO_SECONDS, others.city)
  const rate = Math.max(1, Math.floor(throughput / 2))
  const people = createPeople(discord, rate * PEOPLE_PER_DEED)
  await press(AT_A_TIME, ECHO_SECONDS, people.mixed(null))
  discord.violations.length = 0

  const quizzes = keepQuizzes(discord, channelsOf(discord))
  const seconds = ground.minutes * 60 * ground.share
  const parts = Math.max(PARTS, Math.round(seconds / 60))
  const memory: number[] = []
  const floods: Flooded[] = []
  const echoed: number[] = []
  for (let i = 0; i < parts; i++) {
    const { times } = await flood(rate, ECHO_SECONDS, others.city)
    echoed.push(...(times.get('city') ?? []))
    floods.push(await flood(rate, seconds / parts, people.mixed(quizzes)))
    memory.push(footnote.memory())
  }
  const isOver = await quizzes.over(LAST_ROUND_MS)
  const { violations } = discord
  await Promise.all([footnote.end(), echo.end()])
  await Promise.all([discord.close(), elsewhere.close()])

  const lost = floods.flatMap((one) => one.lost)
  const late = floods.reduce((sum, one) => sum + one.late, 0)
  const sent = floods.reduce((sum, one) => sum + one.sent, 0)
  const reached = Math.min(...floods.map((one) => one.rate))
  const grown = Math.max(...memory.slice(1)) / (memory[0] ?? 1)
  const own = floods.flatMap((one) => one.times.get('city') ?? [])
  const [ours, theirs] = [percentile(own, 0.99), percentile(echoed, 0.99)]
  const kinds = [...new Set(floods.flatMap((one) => [...one.times.keys()]))].map((kind) => {
    const times = floods.flatMap((one) => one.times.get(kind) ?? [])
    return `${kind} ${times.length} (p50 ${percentile(times, 0.5)}, p99 ${percentile(times, 0.99)} ms)`
  })
  const broken = violations.length ? `${violations.length} violations (${violations[0]})` : '0 violations'
  const stuck = isOver ? '' : '; a quiz did not end'
  return [
    {
      what: `${WHAT} for ${Math.round(seconds)} s`,
      must: MUST,
      measured: `${sent} at ${reached}/s (echo ${throughput}/s): ${tellLost(lost)}, ${late} late, ${broken}${stuck}; MB after each part: ${memory.join(', ')}; ${kinds.join(', ')}`,
      holds: !lost.length && !late && !violations.length && isOver && grown <= GROWTH,
    },
    {
      what: WHAT_ACKNOWLEDGED,
      must: MUST_ACKNOWLEDGED,
      measured: `${ours} ms beside ${theirs} ms: ${(ours / theirs).toFixed(2)} ×; p50 ${percentile(own, 0.5)} beside ${percentile(echoed, 0.5)} ms`,
      holds: ours <= theirs * SLOWER,
    },
  ]
}

const channelsOf = ({ servers }: Discord) => servers.flatMap(({ channels }) => channels.map(({ id }) => id))
