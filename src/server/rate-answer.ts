import type { Context } from '../context/context.ts'
import { toCounted } from '../context/insights.ts'
import { createAnswer, createRemark, type Reply } from '../reply/reply.ts'
import { findChallenged } from './challenge-place.ts'

type Input = { says: string; id: string; question: string }

/**
 * Counts that an answer was said to be right or wrong, once for each reader and answer in a while, and nothing of who said
 * it; of one that was wrong, more can be said.
 */
export async function rateAnswer({ says, id, question }: Input, context: Context): Promise<Reply> {
  const { insights, manner, memory, reader, place, wording } = context
  const { insights: say, challenge } = wording
  const server = place?.server
  const isOn = server && manner.insights === 'on'
  if (!server || !isOn) return createRemark(context, say.notCounted)
  const [kind, what] = says === 'right' ? (['right', id] as const) : (['wrong', toCounted(question)] as const)
  if (!memory.rateFirst(reader ?? '', question)) return createRemark(context, say.countedBefore)
  insights.note(server, kind, [what])
  if (kind === 'right' || !findChallenged(id, context)) return createRemark(context, say.counted)
  const choices = [{ label: challenge.ask, command: 'challenge', input: { id } }]
  const reply = createAnswer(context, { title: say.counted, blocks: [], choices })
  return { ...reply, audience: 'asker', isConfidential: true }
}
