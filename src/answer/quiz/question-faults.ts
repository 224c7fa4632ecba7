import type { Context } from '../../context/context.ts'
import type { ImportFault } from '../../quiz/exchange/exchange.ts'
import { type Block, type Choice, createProblemReply, type Reply, toText } from '../../reply/reply.ts'

/** How many faults are listed. */
const LISTED = 25

/** All that is wrong, by line, and what was written where nobody else has it. */
export function replyFaults(
  faults: ImportFault[],
  choices: Choice[],
  context: Context,
  written = '',
  format = '',
): Reply {
  const { questions: say } = context.wording
  const rest = faults.length - LISTED
  const items = [
    ...faults.slice(0, LISTED).map(({ line, says }) => say.inLine(line, says(context.wording.faults))),
    ...(rest > 0 ? [say.moreFaults(rest)] : []),
  ]
  const problem = createProblemReply(context, 'bad-input', say.titleFaults(faults.length), [say.nothingStored], choices)
  const blocks: Block[] = [
    ...(format ? [toText(say.readAs(format))] : []),
    { kind: 'list', heading: null, items: items.map((text) => [{ text }]) },
    ...problem.blocks,
    ...(written ? [{ kind: 'copy' as const, heading: say.yours, text: written, file: null }] : []),
  ]
  return { ...problem, blocks }
}
