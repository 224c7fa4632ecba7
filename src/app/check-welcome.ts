import type { Fault, YamlFile, YamlPath } from '../corpus/yaml.ts'
import type { Welcome } from '../corpus/welcome.ts'
import type { Library } from '../library/library.ts'
import { type Command, groupOf, type Option } from './command.ts'
import type { Example } from './example.ts'
import { inputSchema } from './input-schema.ts'

/** A call that a library shows, and where its command and its options stand. */
type Shown = { command: string; input: Example; path: YamlPath; inputPath: YamlPath }

/**
 * What is wrong with the examples of a library: a command that there is not, options that do not fit it, and names that the
 * library does not have.
 */
export function checkWelcome(
  { data, faultAt }: YamlFile<Welcome>,
  commands: readonly Command[],
  library: Library,
): Fault[] {
  if (!data) return []
  const known = new Map(commands.map((command) => [command.name, command]))
  const groups = commands.map(groupOf)
  const helped = data['in-help'].flatMap((name, i) =>
    groups.includes(name) ? [] : [faultAt(['in-help', i], `there is no command ${name}`)],
  )
  const shown = shownIn(data).flatMap(({ command: name, input, path, inputPath }) => {
    const command = known.get(name)
    if (!command) return [faultAt(path, `there is no command ${name}`)]
    return faultsIn(command, input, library).map(({ option, message }) =>
      faultAt([...inputPath, ...(option in input ? [option] : [])], `${name}: ${message}`),
    )
  })
  return [...shown, ...helped]
}

const shownIn = ({ examples, instead }: Welcome): Shown[] => [
  ...Object.entries(examples).map(([command, input]) => {
    return { command, input, path: ['examples', command], inputPath: ['examples', command] }
  }),
  ...instead.map(({ command, input }, i) => {
    return { command, input, path: ['instead', i, 'command'], inputPath: ['instead', i, 'input'] }
  }),
]

type InputFault = { option: string; message: string }

function faultsIn(command: Command, input: Example, library: Library): InputFault[] {
  const read = inputSchema(command).safeParse(input)
  const misfit = (read.error?.issues ?? []).flatMap((issue): InputFault[] => {
    const options = issue.code === 'unrecognized_keys' ? issue.keys : [String(issue.path[0])]
    return options.map((option) => ({
      option,
      message: option in input ? `${option} does not fit` : `${option} is missing`,
    }))
  })
  const unknown = command.options.flatMap((option): InputFault[] => {
    const value = input[option.name]
    return value === undefined || isKnown(option, value, library)
      ? []
      : [{ option: option.name, message: `${option.name}: there is no ${value}` }]
  })
  return [...misfit, ...unknown]
}

/** Whether a value is one that an option takes: a choice, a name as it is spelt, an id. Texts can be anything. */
function isKnown({ suggest, choices }: Option, value: string, library: Library): boolean {
  if (choices) return choices.includes(value)
  return suggest === null || suggest.knows(value, library)
}
