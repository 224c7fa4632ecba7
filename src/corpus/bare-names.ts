import type { Fault, YamlFile } from './yaml.ts'

type Entry = { id: string; name: string; spellings: string[] }

/** One entry, one concept: what one is called without its brackets (`City of refuge (Derrida)`) is no spelling of another. */
export function checkBareNames(files: readonly YamlFile<Entry[]>[]): Fault[] {
  const entries = files.flatMap((file) => file.data ?? [])
  const owners = new Map(entries.map(({ id, name }) => [asWithin(name.replace(/ \([^()]*\)$/, '')), id]))
  return files.flatMap((file) =>
    (file.data ?? []).flatMap(({ id, spellings }, e) =>
      spellings.flatMap((spelling, s) => {
        const owner = owners.get(asWithin(spelling))
        if (!owner || owner === id) return []
        return [file.faultAt([e, 'spellings', s], `“${spelling}” of ${id} is what ${owner} is called`)]
      }),
    ),
  )
}

/** As it stands within a sentence. Other capitals tell names apart: “Solidarity Cities” are a network. */
const asWithin = (name: string) => `${name.slice(0, 1).toLowerCase()}${name.slice(1)}`
