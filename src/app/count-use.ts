import { toCounted } from '../context/insights.ts'
import type { Context } from '../context/context.ts'
import { type Call, type Choice, type Reply, verdictOf } from '../reply/reply.ts'
import type { Command } from './command.ts'

/** How many of the places of an answer are counted: those that are shown first. */
const COUNTED_PLACES = 3

/** A call that was answered: what was typed, the command that answered it, and whether that was for who asked alone. */
type Answered = { call: Call; by: Command | null; isPrivate: boolean }

/**
 * Counts what a reply tells of how a server uses the bot, where it has turned that on: what found nothing, and the places
 * that answered. Nothing of who asked is kept, nor what they asked in private, nor texts of their own, nor what they tell
 * of themselves.
 */
export function countUse({ call, by, isPrivate }: Answered, reply: Reply, { insights, manner, place }: Context): void {
  const server = place?.server
  if (!server || manner.insights !== 'on' || isPrivate) return
  const nothing = nameNothing(call, by, reply)
  const places = listPlaces(reply)
  if (nothing !== null) insights.note(server, 'nothing', [nothing])
  if (places.length) insights.note(server, 'place', places)
}

/** What found nothing, as it is counted: in small letters, on one line. */
function nameNothing({ command: name, input }: Call, by: Command | null, reply: Reply): string | null {
  if (reply.outcome !== 'not-found' || verdictOf(reply) !== 'nothing' || !by || by.internal) return null
  if (by.options.some(({ isText }) => isText)) return null
  const typed = Object.values(input).filter(Boolean).join(' ')
  return typed ? toCounted(name === ASKING ? (reply.asked ?? typed) : `/${name} ${typed}`) : null
}

const ASKING = 'ask'

function listPlaces({ self, excerpts, blocks, outcome }: Reply): string[] {
  if (outcome !== 'answered') return []
  if (self?.command === 'passage') return [self.input['id'] ?? '']
  if (self?.command !== ASKING) return []
  const shown = blocks.flatMap((block) => (block.kind === 'excerpts' && !block.later ? block.indices : []))
  return shown.slice(0, COUNTED_PLACES).flatMap((i) => excerpts[i]?.id ?? [])
}

/** A reply that can be said to be right or wrong, where the server counts that; others, and private ones, as they are. */
export function withRating(reply: Reply, isPrivate: boolean, context: Context): Reply {
  const { manner, place, wording } = context
  const { insights: say } = wording
  const [first] = reply.excerpts
  if (!place?.server || isPrivate || manner.insights !== 'on' || reply.self?.command !== ASKING || !first) return reply
  const question = reply.self.input['question'] ?? ''
  const rate = (says: 'right' | 'wrong'): Choice => ({
    label: say.rate[says],
    command: 'rate',
    input: { says, id: first.id, question },
  })
  return { ...reply, rating: [rate('right'), rate('wrong')] }
}
