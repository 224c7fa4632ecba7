import type { Context } from '../context/context.ts'
import { type Block, type Choice, createAnswer, type Line, type Reply } from '../reply/reply.ts'
import type { Place } from '../context/settings.ts'
import type { Wording } from '../wording/wording.ts'

/** A command as help shows it: its example, if there is one, and how that is typed; `where` who can use it. */
export type Topic = {
  name: keyof Wording['commands']
  example: { readonly [option: string]: string } | null
  typed: string
  where: 'anywhere' | 'chat' | 'discord' | 'server'
}

/** How many examples can be run from the help, where the library does not say which. */
const EXAMPLES = 5

const isPossible = (where: Topic['where'], place: Place['kind']) =>
  where === 'server' ? place === 'server' : where !== 'discord' || place !== 'terminal'

/** What one can do here, by what one wishes, with examples to run. */
export function giveHelp(topics: readonly Topic[], context: Context): Reply {
  const { help } = context.wording
  const possible = topics.filter(({ where }) => isPossible(where, context.place?.kind ?? 'terminal'))
  const items = possible.map(
    ({ name, typed }): Line => [{ text: help.wishes[name], strong: true }, { text: `  ${typed}` }],
  )
  const choices = chooseExamples(possible, context)
  const blocks: Block[] = [
    toText(help.about),
    { kind: 'list', heading: null, items },
    ...sayManner(context).map(toText),
    ...(context.place?.kind === 'terminal' || !choices.length ? [] : [toText(help.example)]),
  ]
  return createAnswer(context, { title: help.title, blocks, choices, self: { command: 'help', input: {} } })
}

/** The examples to run: those that the library names, else the first that name something. */
function chooseExamples(possible: readonly Topic[], { library }: Context): Choice[] {
  const named = library.welcome['in-help']
  const isNamed = ({ name, example }: Topic) =>
    named.length ? named.includes(name) : example !== null && Object.keys(example).length > 0
  const shown = possible.filter(isNamed).slice(0, named.length || EXAMPLES)
  return shown.map(({ name, example, typed }) => ({ label: typed, command: name, input: { ...example } }))
}

/** How else it can be used in this place, and what is not possible here. */
function sayManner({ place, wording: { help } }: Context): string[] {
  if (place?.kind === 'server') return [help.mention, help.privately]
  if (place?.kind === 'direct') return [help.mention, help.directMessage]
  return place?.kind === 'user-install' ? [help.privately, help.userInstall] : []
}

const toText = (text: string): Block => ({ kind: 'text', line: [{ text }] })
