import type { ThingKind } from '../corpus/schemas/kind.ts'
import type { Fault, YamlFile } from '../corpus/yaml.ts'
import { type Command, groupOf } from './command.ts'

/** A kind gives its name to a command, and must be called as no other is. In: besides, what else is run by a name. */
export function checkKind(
  { data, faultAt }: YamlFile<ThingKind>,
  commands: readonly Command[],
  tools: readonly string[],
): Fault[] {
  const taken = [...commands.filter(({ isOfKind }) => !isOfKind).map(groupOf), ...tools]
  return data && taken.includes(data.one)
    ? [faultAt(['one'], `there is a command ${data.one} already; call the kind otherwise`)]
    : []
}
