import type { Context } from '../context/context.ts'
import { isInDiscord } from '../context/settings.ts'
import { type Block, type Call, type Choice, createAnswer, type Line, type Reply, toText } from '../reply/reply.ts'
import { typeName } from '../wording/type-name.ts'

/**
 * A command as help shows it: what it is one of, how it is typed, with its example where there is one, and the call of that
 * example, whose input is null where there is none. `isHarmless`: whether everyone may run the example, and it changes nothing.
 */
export type HelpEntry = {
  name: string
  typed: string
  call: { command: string; input: Call['input'] | null }
  isHarmless: boolean
}

/** How many things help shows where little fits on a screen, and how many of their examples can be run. */
const SHOWN = 6
const EXAMPLES = 5

/** What most people want, where the library does not say; what the subject has of it stands in the gap. */
const listMostWanted = (subject: readonly string[]) => ['ask', ...subject, 'verify', 'quiz', 'settings']

/** What one can do here, by what one wishes, with examples to run. In: what who asks can do here. */
export function giveHelp(topics: readonly HelpEntry[], context: Context): Reply {
  const { help } = context.wording
  const isBrief = isInDiscord(context.place?.kind ?? null)
  const shown = isBrief ? sortByWanted(topics, context).slice(0, SHOWN) : topics
  const items = shown.map(
    (topic): Line => [{ text: nameWish(topic, context), strong: true }, ...sayHow(topic, context)],
  )
  const choices = chooseExamples(topics, context)
  const after = isBrief ? [...sayManner(context), ...(topics.length > SHOWN ? [help.rest] : [])] : []
  const blocks: Block[] = [toText(help.about), { kind: 'list', heading: null, items }, ...after.map(toText)]
  const reply = createAnswer(context, { title: help.title, blocks, choices, self: { command: 'help', input: {} } })
  return { ...reply, isPassing: true }
}

/** The examples to run: those of what is wanted most. */
export function chooseExamples(topics: readonly HelpEntry[], context: Context): Choice[] {
  const named = context.library.welcome['in-help']
  const wanted = sortByWanted(topics, context).slice(0, named.length || SHOWN)
  const runnable = wanted.filter(({ call, isHarmless }) => isHarmless && Object.keys(call.input ?? {}).length > 0)
  return runnable
    .slice(0, EXAMPLES)
    .map(({ typed, call }) => ({ label: typed, command: call.command, input: { ...call.input } }))
}

/** What the library names goes first, and where it names nothing, what most people want. */
function sortByWanted(topics: readonly HelpEntry[], { library, subject }: Context): HelpEntry[] {
  const named = library.welcome['in-help']
  const first = named.length ? named : listMostWanted(subject.wanted(library))
  const placeOf = ({ name }: HelpEntry) => (first.includes(name) ? first.indexOf(name) : first.length)
  return topics.toSorted((a, b) => placeOf(a) - placeOf(b))
}

function nameWish({ name }: HelpEntry, { wording: { help } }: Context): string {
  const wishes: Record<string, string> = help.wishes
  return wishes[name] ?? name
}

/**
 * Where a command can be pressed it is named without its example, which has a button. Discord finds it by its name in English
 * alone, and shows that to everybody (https://github.com/discord/discord-api-docs/issues/5518): a reader of another language
 * gets the name that they type, and beside it what can be pressed.
 */
function sayHow({ name, typed, call }: HelpEntry, { place, platform, wording }: Context): Line {
  if (!place || !isInDiscord(place.kind)) return [{ text: `  ${typed}` }]
  const id = platform?.commandId(name, place.server) ?? null
  const [own, english] = [typeName(call.command, wording), `/${call.command}`]
  const pressed = id ? [{ text: english, command: id }] : []
  return own === english && id ? [{ text: '  ' }, ...pressed] : [{ text: `  ${own}${id ? '  ' : ''}` }, ...pressed]
}

/** How else it can be used in this place, and what is not possible here. */
function sayManner({ place, wording: { help } }: Context): string[] {
  if (place?.kind === 'server') return [help.mention, help.privately]
  return place?.kind === 'direct' ? [help.directMessage] : [help.privately, help.userInstall]
}
