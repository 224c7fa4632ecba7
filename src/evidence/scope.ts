import { familiesOf as familyNames } from '../corpus/record.ts'
import { type Entity, foldName } from '../library/entities.ts'
import { type Library, type SourceEntry, tagsOf } from '../library/library.ts'
import { foldForSearch } from '../text/fold.ts'
import type { Hit } from './hit.ts'
import type { Question } from './reading/question.ts'
import type { SearchIndex } from './search-index.ts'

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

const families = new WeakMap<SourceEntry, string[]>()

/** The family names of the authors of some sources, folded. */
const familiesOf = (sources: readonly string[], { library }: SearchIndex): string[] =>
  sources.flatMap((id) => {
    const source = library.sources.get(id)
    if (!source) return []
    const known = families.get(source) ?? familyNames(source.record).map(foldForSearch)
    families.set(source, known)
    return known
  })

/** Whether a source speaks of a thing: by a note, or by its name in the imported text. */
export function speaksOf(source: string, thing: Entity, { library }: SearchIndex): boolean {
  if ((library.notesAbout.get(thing.id) ?? []).some((note) => note.source === source)) return true
  const text = foldedText(source, library)
  return thing.names.some((name) => text.includes(` ${foldName(name)} `))
}

/** Whether the text of a source is imported, so that what it does not name is not there. */
export const isRead = (source: string, { library }: SearchIndex): boolean => library.texts.has(source)

const foldedTexts = new WeakMap<Library, Map<string, string>>()

function foldedText(source: string, library: Library): string {
  const texts = foldedTexts.get(library) ?? new Map<string, string>()
  foldedTexts.set(library, texts)
  const known =
    texts.get(source) ?? ` ${foldForSearch(library.texts.get(source)?.text ?? '').replace(/[^\p{L}\p{N}]+/gu, ' ')} `
  texts.set(source, known)
  return known
}
