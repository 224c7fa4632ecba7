import type { Context } from '../context/context.ts'
import { type Block, createAnswer, type Line, type Reply, toText } from '../reply/reply.ts'
import type { Place } from '../context/settings.ts'
import type { Wording } from '../wording/wording.ts'

/** A command as help shows it: `typed` is its example, `where` who can use it. */
export type Topic = {
  name: keyof Wording['commands']
  example: { readonly [option: string]: string }
  typed: string
  where: 'anywhere' | 'chat' | 'discord' | 'server'
}

/** The examples that can be run from the help. */
const EXAMPLES = ['ask', 'city', 'compare', 'term', 'timeline']

const isPossible = (where: Topic['where'], place: Place['kind']) =>
  where === 'server' ? place === 'server' : where !== 'discord' || place !== 'terminal'

/** What one can do here, by what one wishes, with examples to run. */
export function giveHelp(topics: readonly Topic[], context: Context): Reply {
  const { help } = context.wording
  const possible = topics.filter(({ where }) => isPossible(where, context.place?.kind ?? 'terminal'))
  const items = possible.map(
    ({ name, typed }): Line => [{ text: help.wishes[name], strong: true }, { text: `  ${typed}` }],
  )
  const blocks: Block[] = [
    toText(help.about),
    { kind: 'list', heading: null, items },
    ...sayManner(context).map(toText),
    ...(context.place?.kind === 'terminal' ? [] : [toText(help.example)]),
  ]
  const choices = possible
    .filter(({ name }) => EXAMPLES.includes(name))
    .map(({ name, example, typed }) => ({ label: typed, command: name, input: { ...example } }))
  return createAnswer(context, { title: help.title, blocks, choices, self: { command: 'help', input: {} } })
}

/** How else it can be used in this place, and what is not possible here. */
function sayManner({ place, wording: { help } }: Context): string[] {
  if (place?.kind === 'server') return [help.mention, help.privately]
  if (place?.kind === 'direct') return [help.mention, help.directMessage]
  return place?.kind === 'user-install' ? [help.privately, help.userInstall] : []
}
