import type { Context } from '../context/context.ts'
import { type Block, type Call, type Choice, createAnswer, type Line, type Reply, toText } from '../reply/reply.ts'

/**
 * A command as help shows it: what it is one of, how it is typed, with its example where there is one, and the call of that
 * example, whose input is null where there is none.
 */
export type HelpEntry = {
  name: string
  typed: string
  call: { command: string; input: Call['input'] | null }
}

/** How many examples can be run from the help, where the library does not say which. */
const EXAMPLES = 5

/** What one can do here, by what one wishes, with examples to run. In: what can be done here. */
export function giveHelp(topics: readonly HelpEntry[], context: Context): Reply {
  const { help } = context.wording
  const wishes: Record<string, string> = help.wishes
  const items = topics.map(
    ({ name, typed }): Line => [{ text: wishes[name] ?? name, strong: true }, { text: `  ${typed}` }],
  )
  const choices = chooseExamples(topics, context)
  const blocks: Block[] = [
    toText(help.about),
    { kind: 'list', heading: null, items },
    ...sayManner(context).map(toText),
    ...(context.place?.kind === 'terminal' || !choices.length ? [] : [toText(help.example)]),
  ]
  return createAnswer(context, { title: help.title, blocks, choices, self: { command: 'help', input: {} } })
}

/** The examples to run: those that the library names, else the first that name something. */
export function chooseExamples(topics: readonly HelpEntry[], { library }: Context): Choice[] {
  const named = library.welcome['in-help']
  const isChosen = ({ name, call }: HelpEntry) =>
    named.length ? named.includes(name) : Object.keys(call.input ?? {}).length > 0
  const shown = topics.filter(isChosen).slice(0, named.length || EXAMPLES)
  return shown.map(({ typed, call }) => ({ label: typed, command: call.command, input: { ...call.input } }))
}

/** How else it can be used in this place, and what is not possible here. */
function sayManner({ place, wording: { help } }: Context): string[] {
  if (place?.kind === 'server') return [help.mention, help.privately]
  if (place?.kind === 'direct') return [help.mention, help.directMessage]
  return place?.kind === 'user-install' ? [help.privately, help.userInstall] : []
}
