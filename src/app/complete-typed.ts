import { foldName, suggestNames } from '../library/entities.ts'
import { typeName } from '../wording/type-name.ts'
import type { Command, Option } from './command.ts'
import { wordsOf } from './command-words.ts'
import { isPossible } from './door.ts'
import { typeCall } from './typed-call.ts'
import type { Visit } from './visit.ts'

/** What a line can go on to: as it is shown, and the whole line that it makes. */
export type Completion = { label: string; line: string }

/** How many names and how many questions are offered for a plain question. */
const OFFERED = { names: 3, questions: 5 }

/**
 * Completes a line that somebody types: the name of a command, what an option of it takes, or, of a plain question, what the
 * library knows of that name and the questions that its notes answer. Empty where nothing does.
 */
export async function completeTyped(typed: string, visit: Visit): Promise<Completion[]> {
  const line = typed.trimStart()
  if (!line) return []
  if (!line.startsWith('/')) return [...completeThings(line, visit), ...completeQuestion(line, visit)]
  const command = findNamed(line, visit)
  return command ? completeOption(line, command, visit) : completeName(line, visit)
}

function completeName(line: string, { commands, context }: Visit): Completion[] {
  const { wording } = context
  return commands.filter(isTypedHere).flatMap((command) => {
    const name = typeName(command.name, wording)
    if (!name.startsWith(line.toLowerCase())) return []
    const takes = command.options.some(({ internal }) => !internal)
    return [{ label: `${name} · ${wordsOf(command.name, wording).description}`, line: takes ? `${name} ` : name }]
  })
}

const isTypedHere = ({ where, internal, options }: Command) =>
  !internal && isPossible(where, 'web') && !options.some(({ isFile }) => isFile)

/** The command whose whole name begins a line, and something behind it. */
const findNamed = (line: string, { commands, context }: Visit): Command | null =>
  commands.filter(isTypedHere).find(({ name }) => {
    const names = [typeName(name, context.wording), `/${name}`]
    return names.some((each) => line.toLowerCase().startsWith(`${each} `))
  }) ?? null

/** Values for the first option that is not typed yet; the others stay as they are. */
async function completeOption(line: string, command: Command, visit: Visit): Promise<Completion[]> {
  const name = line.toLowerCase().startsWith(`/${command.name} `)
    ? `/${command.name}`
    : typeName(command.name, visit.context.wording)
  const before = line.slice(name.length).trimStart()
  const options = command.options.filter(({ internal, isText }) => !internal && !isText)
  const parts = before.split(/,\s*/)
  const option = options[parts.length - 1]
  if (!option) return []
  const last = parts.at(-1) ?? ''
  const others = Object.fromEntries(options.slice(0, parts.length - 1).map((each, i) => [each.name, parts[i] ?? '']))
  const found = await valuesOf(option, last, others, command, visit)
  const start = [name, [...parts.slice(0, -1), ''].join(', ').trimEnd()].filter(Boolean).join(' ')
  return found.map(({ label, value }) => ({ label, line: `${start} ${value}` }))
}

async function valuesOf(
  { name, choices, suggest }: Option,
  typed: string,
  others: Record<string, string>,
  command: Command,
  visit: Visit,
) {
  if (!choices) return suggest ? visit.suggest(command.name, name, typed, others) : []
  const fits = choices.filter((choice) => foldName(choice).startsWith(foldName(typed)))
  return fits.map((choice) => ({ label: choice, value: choice }))
}

/** The things that are called so, by the commands that tell of them. */
function completeThings(line: string, { commands, context }: Visit): Completion[] {
  const { library, subject } = context
  if (foldName(line).length < 2) return []
  const found = suggestNames(line, library.entities).slice(0, OFFERED.names)
  return found.flatMap((entity) => {
    const call = subject.tellOf(entity)
    if (!call) return []
    const typed = typeCall({ command: call.command, input: namesIn(call.input, entity) }, commands, context)
    return [{ label: typed, line: typed }]
  })
}

/** An input with the name of a thing in the place of its id. */
const namesIn = (input: Record<string, string>, { id, name }: { id: string; name: string }) =>
  Object.fromEntries(Object.entries(input).map(([option, value]) => [option, value === id ? name : value]))

/** The questions that notes answer and that hold each word so far; those that begin so first. */
function completeQuestion(line: string, { context: { library } }: Visit): Completion[] {
  const wanted = foldName(line)
  const words = wanted.split(' ')
  if (wanted.length < 3) return []
  const found = new Map<string, boolean>()
  for (const { asks } of library.notes.values())
    for (const ask of asks) {
      const folded = ` ${foldName(ask)}`
      if (words.every((word) => folded.includes(` ${word}`))) found.set(ask, folded.startsWith(` ${wanted}`))
    }
  const sorted = [...found].sort(([a, begins], [b, others]) => Number(others) - Number(begins) || a.length - b.length)
  return sorted.slice(0, OFFERED.questions).map(([ask]) => ({ label: ask, line: ask }))
}
