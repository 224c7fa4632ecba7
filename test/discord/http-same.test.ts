import { expect, it } from 'vitest'
import { commands } from '../../commands/index.ts'
import { exampleOf } from '../../src/app/example.ts'
import { systemClock } from '../../src/base/clock.ts'
import { createRounds } from '../../src/quiz/rounds/rounds.ts'
import { flatten, type Message } from '../peers/discord/index.ts'
import { openForTest, quiet } from '../store/opened.ts'
import { sqlite } from '../store/places.ts'
import { run } from './running.ts'

/** Those of who may manage the server, its messages and its events. */
const PERMISSIONS = (1n << 5n) | (1n << 13n) | (1n << 33n)
const SERVER = { id: '2000000000000000007', channels: [{ id: '2000000000000000008' }] }

/** A reader of a bot with a database of its own, in the same server either way. */
async function readBy(way: 'gateway' | 'http') {
  const { rounds, cards, history, questions } = await openForTest(await sqlite.create())
  const quiz = { rounds: createRounds(rounds, quiet, systemClock), cards, history, questions }
  const { discord, context } = await run({ way, quiz, servers: [SERVER] })
  return { reader: discord.reader({ id: '2000000000000000009', permissions: PERMISSIONS }), discord, context }
}

/** What a message says and offers, but for ids and times, and for how Discord is reached. */
function saidIn(message: Message | null) {
  const parts = message
    ? flatten(message.components).map(({ type, content, label, custom_id }) => ({ type, content, label, custom_id }))
    : []
  const plain = JSON.stringify(parts)
    .replace(/\d{15,}/g, 'ID')
    .replace(/<t:\d+:\w>/g, 'TIME')
    .replace(/\*\*(?:Connection to Discord|Database):\*\* [^\\]*/g, '')
  return { plain, private: message?.private, files: message?.attachments.map(({ filename }) => filename) }
}

it('says by HTTP what it says by the gateway, with every command', { timeout: 90_000 }, async () => {
  const [gateway, http] = await Promise.all([readBy('gateway'), readBy('http')])
  const typed = commands.filter(({ internal, isForReadings }) => !internal && !isForReadings)
  for (const command of typed) {
    const example = exampleOf(command, gateway.context.library) ?? {}
    const one = await gateway.reader.command(command.name, example)
    const other = await http.reader.command(command.name, example)
    expect(other.kind, `/${command.name}`).toBe(one.kind)
    expect(other.modal?.title, `/${command.name}`).toBe(one.modal?.title)
    // Questions of quizzes are drawn by chance.
    if (command.name.startsWith('quiz')) continue
    expect(saidIn(other.message), `/${command.name}`).toEqual(saidIn(one.message))
  }
  expect(http.discord.violations).toEqual([])
  expect(http.discord.gateway.identifies()).toBe(0)
})
