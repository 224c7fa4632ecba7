import type { Context } from '../../context/context.ts'
import type { ImportFault } from '../../quiz/exchange/exchange.ts'
import { type Block, type Choice, createProblemReply, type Line, type Reply, toText } from '../../reply/reply.ts'

/** How many faults are listed. */
const LISTED = 25

/** All that is wrong, by line or by the field of the form, and what was written where nobody else has it. */
export function replyFaults(
  faults: ImportFault[],
  choices: Choice[],
  context: Context,
  { written = '', format = '', isForm = false }: { written?: string; format?: string; isForm?: boolean } = {},
): Reply {
  const { questions: say } = context.wording
  const rest = faults.length - LISTED
  const items = [
    ...faults.slice(0, LISTED).map((fault) => sayFault(fault, isForm, context)),
    ...(rest > 0 ? [[{ text: say.moreFaults(rest) }]] : []),
  ]
  const problem = createProblemReply(context, 'bad-input', say.titleFaults(faults.length), [say.nothingStored], choices)
  const blocks: Block[] = [
    ...(format ? [toText(say.readAs(format))] : []),
    { kind: 'list', heading: null, items },
    ...problem.blocks,
    ...(written ? [{ kind: 'copy' as const, heading: say.yours, text: written, file: null }] : []),
  ]
  return { ...problem, blocks }
}

/** A fault, led in by where it is: a line of a file, or a field of the form as it is called there. */
function sayFault({ line, part = 'question', says }: ImportFault, isForm: boolean, { wording }: Context): Line {
  const { questions: say, faults } = wording
  const said = line ? say.inLine(line, says(faults)) : says(faults)
  return isForm ? [{ text: say.form[part], strong: true }, { text: ` · ${said}` }] : [{ text: said }]
}
