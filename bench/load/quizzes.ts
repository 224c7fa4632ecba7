import { setTimeout as wait } from 'node:timers/promises'
import { type Component, type Discord, flatten, type Message, type Reader } from '../../test/peers/discord/index.ts'

/** A question that is open in a channel, and who has not answered it yet. */
type Open = { round: string; position: number; message: Message; control: Component; left: Reader[] }

/** An answer that the bot has said it has noted. */
export type Noted = { round: string; position: number; reader: string }

/** Rounds that go on in several channels, and those who answer. */
export type Quizzes = {
  /** Has somebody answer an open question; null where none is open. Milliseconds to the acknowledgement. */
  answer: () => Promise<number> | null
  /** What was noted so far. */
  noted: Noted[]
  /** In how many messages each question was asked. */
  asked: Map<string, number>
  /** Starts no further round. */
  stop: () => void
  /** Resolves once the last rounds have told their scores; false where one has not in so many milliseconds. */
  over: (within: number) => Promise<boolean>
}

/** How often a channel is looked at, in milliseconds. */
const LOOK_MS = 250
const PLAYERS = 12

/** Keeps a round going in each channel. In: how many questions each has, of ten seconds. */
export function keepQuizzes(discord: Discord, channels: readonly string[], questions = 3): Quizzes {
  const open = new Map<string, Open>()
  const noted: Noted[] = []
  const asked = new Map<string, number>()
  let [goesOn, playing] = [true, 0]
  const keepers = channels.map((channel) => keep(channel))
  return {
    noted,
    asked,
    answer() {
      const ready = [...open.values()].filter(({ left, message }) => left.length && isAsked(message))
      const one = ready[playing++ % Math.max(1, ready.length)]
      return one ? choose(one, noted) : null
    },
    stop() {
      goesOn = false
    },
    async over(within) {
      goesOn = false
      const all = Promise.all(keepers).then(() => true)
      return Promise.race([all, wait(within, false, { ref: false })])
    },
  }

  async function keep(channel: string): Promise<void> {
    const players = Array.from({ length: PLAYERS }, () => discord.reader({ channel }))
    const seen = new Set<string>()
    while (goesOn) {
      const starter = discord.reader({ channel })
      const began = discord.messages(channel).length
      await starter.command('quiz start', { questions, seconds: 10 }).catch(() => null)
      for (let isOver = false; !isOver; ) {
        await wait(LOOK_MS)
        const messages = discord.messages(channel)
        for (const message of messages) if (!seen.has(message.id)) note(message)
        isOver = messages.slice(began).some(({ text }) => text.includes('## The scores')) || !isRunning(messages)
      }
      open.delete(channel)
    }

    function note(message: Message): void {
      const found = findQuestion(message)
      if (!found) return
      seen.add(message.id)
      const key = `${found.round} ${found.position}`
      asked.set(key, (asked.get(key) ?? 0) + 1)
      open.set(channel, { ...found, message, left: [...players] })
    }
  }
}

/** Whether the last thing that was said of a quiz in a channel is not that there is none. */
const isRunning = (messages: readonly Message[]): boolean =>
  messages.slice(-12).some((message) => /quiz/i.test(message.text) || findQuestion(message))

const isAsked = (message: Message): boolean => !message.deleted && findQuestion(message) !== null

/** The question that a message asks, as long as it can be answered. */
function findQuestion(message: Message): Pick<Open, 'round' | 'position' | 'control'> | null {
  for (const control of flatten(message.components)) {
    const [, round, position] = control.custom_id?.match(/\|quiz choose\|r=([^|]+)\|p=(\d+)/) ?? []
    if (round && position && !control.disabled) return { round, position: Number(position), control }
  }
  return null
}

async function choose({ round, position, message, control, left }: Open, noted: Noted[]): Promise<number> {
  const reader = left.pop() as Reader
  const { custom_id: id = '', options } = control
  const answer = options ? await reader.select(message, id, [options[0]?.value ?? '']) : await reader.click(message, id)
  if (answer.message?.text.includes('Noted')) noted.push({ round, position, reader: reader.user.id })
  return answer.acknowledgedIn
}
