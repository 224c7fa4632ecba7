import type { Fault, YamlFile, YamlPath } from '../corpus/yaml.ts'
import type { Welcome } from '../corpus/welcome.ts'
import type { Library } from '../library/library.ts'
import { commandsFor } from './commands-for.ts'
import { type Command, groupOf } from './command.ts'
import { type Example, faultsOf } from './check-example.ts'

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
  const all = [...commands, ...commandsFor(commands, library)]
  const known = new Map(all.map((command) => [command.name, command]))
  const groups = all.map(groupOf)
  const helped = data['in-help'].flatMap((name, i) =>
    groups.includes(name) ? [] : [faultAt(['in-help', i], `there is no command ${name}`)],
  )
  const shown = shownIn(data).flatMap(({ command: name, input, path, inputPath }) => {
    const command = known.get(name)
    if (!command) return [faultAt(path, `there is no command ${name}`)]
    return faultsOf(command, input, library).map(({ option, message }) =>
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
