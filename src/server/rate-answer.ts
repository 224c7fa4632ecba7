import type { Context } from '../context/context.ts'
import { toCounted } from '../context/insights.ts'
import { createAnswer, createRemark, type Reply } from '../reply/reply.ts'
import { findChallenged } from './challenge-place.ts'

type Input = { says: string; id: string; question: string }

/**
 * Counts that an answer was said to be right or wrong, once for each reader and answer in a while, of which the last word
 * holds; and nothing of who said it. Of one that was wrong, more can be said.
 */
export async function rateAnswer({ says, id, question }: Input, context: Context): Promise<Reply> {
  const { insights, manner, memory, reader, place, wording } = context
  const { insights: say, challenge } = wording
  const server = place?.server
  const isOn = server && manner.insights === 'on'
  if (!server || !isOn) return createRemark(context, say.notCounted)
  const kind = says === 'right' ? 'right' : 'wrong'
  const what = { right: id, wrong: toCounted(question) }
  const before = memory.rate(reader ?? '', question, kind)
  if (before === kind) return createRemark(context, say.countedBefore)
  if (before) insights.note(server, before, [what[before]], -1)
  insights.note(server, kind, [what[kind]])
  const said = before ? say.changed[kind] : say.counted
  if (kind === 'right' || !findChallenged(id, context)) return createRemark(context, said)
  const choices = [{ label: challenge.ask, command: 'challenge', input: { id } }]
  const reply = createAnswer(context, { title: said, blocks: [], choices })
  return { ...reply, audience: 'asker', isConfidential: true }
}
