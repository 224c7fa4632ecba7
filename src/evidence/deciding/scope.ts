import type { Entity } from '../../library/entities.ts'
import { tagsOf } from '../../library/library.ts'
import { foldForSearch } from '../../text/fold.ts'
import type { Hit } from '../hit.ts'
import type { Question } from '../reading/question.ts'
import type { SearchIndex } from '../search-index.ts'

/** Whether a thing that a question names is an author of a source that it names: then it says where to look. */
export const isAuthor = ({ kind, name }: Entity, { sources }: Question, index: SearchIndex): boolean =>
  kind === 'person' && familiesOf(sources, index).some((family) => foldForSearch(name).endsWith(family))

/** The things that a question names and asks of, the authors of the sources that it names left out. */
export const thingsOf = (question: Question, index: SearchIndex): Entity[] =>
  question.entities.filter((entity) => !isAuthor(entity, question, index))

/** Whether a hit is of a source that the question names, or of its author speaking or spoken of elsewhere; if it names any. */
export function isFromNamed(question: Question, { note, passage }: Hit, index: SearchIndex): boolean {
  const { sources, entities } = question
  if (!sources.length || sources.includes(note?.source ?? passage?.source ?? '')) return true
  const speaker = foldForSearch(note?.pin.speaker ?? passage?.pin.speaker ?? '')
  if (familiesOf(sources, index).some((family) => speaker.endsWith(family))) return true
  const tags = note ? tagsOf(note) : new Set<string>()
  return entities.some((entity) => tags.has(entity.id) && isAuthor(entity, question, index))
}

const familiesOf = (sources: readonly string[], { library }: SearchIndex): string[] =>
  sources.flatMap((id) => (library.sources.get(id)?.record.author ?? []).map(({ family }) => foldForSearch(family)))
