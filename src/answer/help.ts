import type { Context } from '../context/context.ts'
import { type Block, type Call, createAnswer, type Line, type Reply, toText } from '../reply/reply.ts'

/** A command as help shows it: what it is one of, its example as it is typed, and the call that makes it. */
export type Topic = { name: string; typed: string; call: Call }

/** The examples that can be run from the help. */
const EXAMPLES = ['ask', 'city', 'compare', 'term', 'timeline']

/** What one can do here, by what one wishes, with examples to run. In: what can be done here. */
export function giveHelp(topics: readonly Topic[], context: Context): Reply {
  const { help } = context.wording
  const wishes: Record<string, string> = help.wishes
  const items = topics.map(
    ({ name, typed }): Line => [{ text: wishes[name] ?? name, strong: true }, { text: `  ${typed}` }],
  )
  const blocks: Block[] = [
    toText(help.about),
    { kind: 'list', heading: null, items },
    ...sayManner(context).map(toText),
    ...(context.place?.kind === 'terminal' ? [] : [toText(help.example)]),
  ]
  const choices = topics
    .filter(({ name }) => EXAMPLES.includes(name))
    .map(({ typed, call }) => ({ label: typed, ...call }))
  return createAnswer(context, { title: help.title, blocks, choices, self: { command: 'help', input: {} } })
}

/** How else it can be used in this place, and what is not possible here. */
function sayManner({ place, wording: { help } }: Context): string[] {
  if (place?.kind === 'server') return [help.mention, help.privately]
  if (place?.kind === 'direct') return [help.mention, help.directMessage]
  return place?.kind === 'user-install' ? [help.privately, help.userInstall] : []
}
