import { join } from 'node:path'
import { FILES } from './schemas/files.ts'
import { CITY_KIND, type ThingKind } from './schemas/kind.ts'
import { readYamlIfThere, type YamlFile } from './yaml.ts'

/** What a library says of the kind that its frameworks are about. In: its folder. */
export const readKindFile = (folder: string): YamlFile<ThingKind> =>
  readYamlIfThere(join(folder, 'kind.yaml'), FILES['kind.yaml'], CITY_KIND)

/** The kind itself; that of cities where it says nothing, or nothing that can be read. */
export const kindIn = (folder: string): ThingKind => readKindFile(folder).data ?? CITY_KIND
