import { yearsIn } from '../../corpus/notes.ts'
import { findArea } from '../../library/areas.ts'
import type { Call } from '../../reply/reply.ts'
import type { SearchIndex } from '../search-index.ts'
import { authorsIn, namedIn } from './named.ts'

/** A call with the option of the same kind replaced: a city for a city, a year for a year, an author's framework for another's, an area for an area. */
export function replaceValue({ command, input }: Call, part: string, index: SearchIndex): Call | null {
  const { library } = index
  const [year] = yearsIn(part)
  const given = namedIn(part, index)[0]?.entity
  const framework = library.frameworks.find(
    ({ author }) => authorsIn(part, index) !== null && authorsIn(author, index) === authorsIn(part, index),
  )
  const area = findArea(part, library)
  const isArea = (value: string) => library.areas.some(({ id }) => id === value)
  const isFramework = (value: string) => library.frameworks.some(({ id }) => id === value)
  const [option, value] =
    Object.entries(input)
      .flatMap(([name, before]): [string, string][] => {
        if (framework && isFramework(before)) return [[name, framework.id]]
        if (area && isArea(before)) return [[name, area.id]]
        if (year && yearsIn(before).length) return [[name, String(year)]]
        return given && library.entityById.get(before)?.kind === given.kind ? [[name, given.id]] : []
      })
      .at(-1) ?? []
  return option !== undefined && value !== undefined ? { command, input: { ...input, [option]: value } } : null
}
