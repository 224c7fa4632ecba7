import { type Discord, flatten, type Message, type Reader } from '../../test/peers/discord/index.ts'
import type { Deed } from './flood.ts'
import type { Quizzes } from './quizzes.ts'

export const CITIES = ['barcelona', 'Toronto', 'sheffield', 'Nairobi', 'zurich', 'New York', 'Accra', 'Palermo']
const QUESTIONS = [
  'who started the City of Sanctuary movement?',
  'what does SAIER do?',
  'which cities issue municipal ID cards?',
  'who is the mayor of Makassar?',
  'why do networks matter to small towns?',
  'what is a solidarity city?',
]

/** Of twenty deeds, how many are of each kind. What is not to be had just now is a city. */
const MIX: Record<string, number> = { city: 8, ask: 4, compare: 2, completion: 3, button: 2, quiz: 1 }
const TURNS = Object.entries(MIX).flatMap(([kind, times]) => Array.from({ length: times }, () => kind))

const pick = <T>(from: readonly T[], i: number) => from[i % from.length] as T

/** So many people, each in direct messages with the bot, who do something in turn: nobody more than one person may. */
export function createPeople(discord: Discord, count: number) {
  const people = Array.from({ length: count }, () => discord.reader({ place: 'dm' }))
  const lastOf = new Map<Reader, Message>()
  let turn = 0
  const next = () => pick(people, turn++)

  const city = (i: number, reader = next()): Deed => {
    const acknowledged = reader.command('city', { name: pick(CITIES, i) }).then(({ message, acknowledgedIn }) => {
      if (message) lastOf.set(reader, message)
      return acknowledgedIn
    })
    return { kind: 'city', acknowledged }
  }
  const command = (kind: string, input: Record<string, string>): Deed => ({
    kind,
    acknowledged: next()
      .command(kind, input)
      .then(({ acknowledgedIn }) => acknowledgedIn),
  })
  const complete = async (i: number) => {
    const began = performance.now()
    await next().autocomplete('city', { name: pick(CITIES, i).slice(0, i % 5) }, 'name')
    return performance.now() - began
  }
  const button = (i: number): Deed => {
    const reader = next()
    const message = lastOf.get(reader)
    const found = message && !message.deleted && flatten(message.components).find(({ label }) => label === BUTTON)
    if (!found) return city(i, reader)
    return { kind: 'button', acknowledged: reader.click(message, BUTTON).then(({ acknowledgedIn }) => acknowledgedIn) }
  }
  const mixed =
    (quizzes: Quizzes | null) =>
    (i: number): Deed => {
      const kind = pick(TURNS, i * 7)
      if (kind === 'ask') return command('ask', { question: pick(QUESTIONS, i) })
      if (kind === 'compare') return command('compare', { first: pick(CITIES, i), second: pick(CITIES, i + 1) })
      if (kind === 'completion') return { kind, acknowledged: complete(i) }
      if (kind === 'button') return button(i)
      const acknowledged = kind === 'quiz' ? quizzes?.answer() : null
      return acknowledged ? { kind, acknowledged } : city(i)
    }
  return { city: (i: number) => city(i), mixed }
}

const BUTTON = 'Copy citations'
