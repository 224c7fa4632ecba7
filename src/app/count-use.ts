import { LONGEST_COUNTED } from '../context/insights.ts'
import type { Context } from '../context/context.ts'
import { type Call, type Choice, type Reply, verdictOf } from '../reply/reply.ts'
import { clip } from '../text/clip.ts'
import type { Command } from './command.ts'
import type { Request } from './request.ts'

/** How many of the places of an answer are counted: those that are shown first. */
const COUNTED_PLACES = 3

/**
 * Counts what a reply tells of how a server uses the bot, where it has turned that on: what found nothing, and the places
 * that answered or were opened. Nothing of who asked is kept, nor what they asked in private, nor texts of their own. Nobody waits for it; a
 * store that fails has logged it.
 */
export function countUse(request: Request, command: Command | null, reply: Reply, context: Context): void {
  const { insights, manner, place } = context
  const server = place?.server
  if (!server || manner.insights !== 'on') return
  const nothing = request.privately ? null : nameNothing(request, command, reply)
  const places = listPlaces(reply)
  if (nothing) insights.count(server, 'nothing', [nothing]).catch(() => null)
  if (places.length) insights.count(server, 'place', places).catch(() => null)
}

/** What found nothing, as it is counted: in small letters, on one line. */
function nameNothing({ command: name, input }: Call, command: Command | null, reply: Reply): string | null {
  if (reply.outcome !== 'not-found' || verdictOf(reply) !== 'nothing' || !command || command.internal) return null
  if (command.options.some(({ isText }) => isText) || name === 'verify') return null
  const typed = Object.values(input).filter(Boolean).join(' ')
  return typed ? toCounted(name === ASKING ? (reply.asked ?? typed) : `/${name} ${typed}`) : null
}

const ASKING = 'ask'

/** The form in which a text is counted, so that it is the same however it was typed. */
export const toCounted = (text: string): string =>
  clip(
    text
      .toLowerCase()
      .replace(/\s+/g, ' ')
      .replace(/(?<![.!?\s])[.!?\s]+$/, '')
      .trim(),
    LONGEST_COUNTED,
  )

function listPlaces({ self, excerpts, blocks, outcome }: Reply): string[] {
  if (outcome !== 'answered') return []
  if (self?.command === 'passage') return [self.input['id'] ?? '']
  if (self?.command !== ASKING) return []
  const shown = blocks.flatMap((block) => (block.kind === 'excerpts' && !block.later ? block.indices : []))
  return shown.slice(0, COUNTED_PLACES).flatMap((i) => excerpts[i]?.id ?? [])
}

/** A reply that can be said to be right or wrong, where the server counts that; others as they are. */
export function withRating(reply: Reply, { manner, place, wording: { insights: say } }: Context): Reply {
  const [first] = reply.excerpts
  if (!place?.server || manner.insights !== 'on' || reply.self?.command !== ASKING || !first) return reply
  const question = reply.self.input['question'] ?? ''
  const rate = (says: 'right' | 'wrong'): Choice => ({
    label: say.rate[says],
    command: 'rate',
    input: { says, id: first.id, question },
  })
  return { ...reply, rating: [rate('right'), rate('wrong')] }
}
