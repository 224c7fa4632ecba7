import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { toJsonSchema } from '../../corpus/json-schema.ts'
import { kindIn } from '../../corpus/read-kind.ts'
import { FILES } from '../../corpus/schemas/files.ts'
import { CITY_KIND } from '../../corpus/schemas/kind.ts'
import { SCHEMAS_FOLDER } from '../../corpus/library-folder.ts'

/** Writes a JSON Schema for each file of a library, by which editors explain and complete what is typed. In: its folder. */
export function writeSchemas(folder: string): void {
  const kind = kindIn(folder)
  const isOfCities = kind.many === CITY_KIND.many
  // Those of a kind that the library had before would mislead.
  rmSync(join(folder, SCHEMAS_FOLDER), { recursive: true, force: true })
  mkdirSync(join(folder, SCHEMAS_FOLDER), { recursive: true })
  for (const [name, schema] of Object.entries(FILES)) {
    if (name === (isOfCities ? 'things.yaml' : 'cities.yaml')) continue
    const file = (name === 'things.yaml' ? kind.many : name.replace('.yaml', '')).concat('.schema.json')
    const names = isOfCities ? {} : { [CITY_KIND.many]: kind.many }
    const json = JSON.stringify(toJsonSchema(schema, names), null, 2)
    writeFileSync(join(folder, SCHEMAS_FOLDER, file), `${json}\n`)
  }
}
