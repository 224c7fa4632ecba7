import { setTimeout as wait } from 'node:timers/promises'
import { type Ground, sized } from './ground.ts'
import { keepQuizzes, type Noted } from './quizzes.ts'
import { startReplicas } from './replicas.ts'
import { type Finding, type Row, untried } from './row.ts'

const KILLS = 200
const REPLICAS = 3
const CHANNELS = 8
/** How often somebody answers, in milliseconds. */
const ANSWER_EVERY = 40
/** Between two kills at most, in milliseconds. */
const PAUSE = 2000
/** Within what all rounds are over once nothing is killed any more, in milliseconds. */
const OVER_WITHIN = 180_000

const WHAT = 'SIGKILL at random moments, replicas in turn under load'
const MUST = 'no acknowledged answer lost, no round stuck, none asked twice'

/** Kills one replica after the other while quizzes go on in several channels. */
export const kills: Row = { name: 'kills', run }

async function run(ground: Ground): Promise<Finding[]> {
  const { postgres } = ground
  if (!postgres) return [untried(WHAT, MUST, 'there is no PostgreSQL here')]
  const database = await postgres.create()
  const channels = Array.from({ length: CHANNELS }, (_, i) => ({ name: `course-${i}` }))
  const url = { DATABASE_URL: postgres.urlOf(database) }
  const replicas = await startReplicas(ground, REPLICAS, url, { servers: [{ channels }] })
  const { discord } = replicas
  const quizzes = keepQuizzes(
    discord,
    discord.servers.flatMap((server) => server.channels.map(({ id }) => id)),
  )
  let [goesOn, answers] = [true, 0]
  const countOne = () => {
    answers += 1
  }
  const load = (async () => {
    const under: Promise<unknown>[] = []
    while (goesOn) {
      const answer = quizzes.answer()
      if (answer) under.push(answer.then(countOne, () => null))
      await wait(ANSWER_EVERY)
    }
    await Promise.all(under)
  })()
  const times = sized(ground, KILLS)
  for (let i = 0; i < times; i++) {
    await wait(Math.random() * PAUSE)
    await replicas.programs[i % REPLICAS]?.end('SIGKILL')
    await replicas.renew(i % REPLICAS)
  }
  const areOver = await quizzes.over(OVER_WITHIN)
  goesOn = false
  await load
  const rows = await postgres.read(database, 'SELECT round, position, reader FROM answers')
  const running = await postgres.read(database, 'SELECT id, phase, position FROM rounds WHERE ended_at IS NULL')
  await replicas.close()
  const stored = new Set(rows.map(({ round, position, reader }) => `${round} ${position} ${reader}`))
  const missing = quizzes.noted.filter((one) => !stored.has(keyOf(one)))
  const twice = [...quizzes.asked].filter(([, count]) => count > 1)
  return [
    {
      what: `${WHAT}: ${times} times`,
      must: MUST,
      measured: `${answers} answers acknowledged, ${quizzes.noted.length} of them noted, ${missing.length} lost; ${quizzes.asked.size} questions, ${twice.length} asked twice${twice[0] ? ` (${twice[0][0]})` : ''}; ${running.length} rounds stuck${areOver ? '' : '; not all told their scores'}`,
      holds: !missing.length && !twice.length && !running.length && areOver && answers > 0,
    },
  ]
}

const keyOf = ({ round, position, reader }: Noted) => `${round} ${position} ${reader}`
