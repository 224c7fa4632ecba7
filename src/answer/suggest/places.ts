import { findCited } from '../cited.ts'
import { citeShortly } from '../footnotes.ts'
import { SOURCES } from '../names.ts'
import type { Context } from '../../context/context.ts'
import { foldName, suggestNames } from '../../library/entities.ts'
import type { Library } from '../../library/library.ts'
import { mostNoted } from '../../library/noted.ts'
import { clip } from '../../text/clip.ts'
import type { Suggester, Suggestion } from './suggester.ts'

/** How many notes and passages are suggested. */
const MOST_PLACES = 20

/** Completes ids of notes and passages by what they say, in words. */
export const PLACES: Suggester = {
  names: () => [],
  *values({ notes, passages }) {
    yield* notes.keys()
    yield* passages.keys()
  },
  knows: (id, { notes, passages }) => notes.has(id) || passages.has(id),
  suggest: suggestPlaces,
}

/** The same, and sources before them. */
export const CITABLE: Suggester = {
  names: SOURCES.listOf,
  values: ({ sources }) => [...sources.keys()],
  knows: (what, library) => findCited(what, { library }) !== null,
  suggest: (typed, context) => [...suggestSources(typed, context), ...suggestPlaces(typed, context)],
}

/**
 * The notes and passages that tell most of what was typed, those first that hold each word of it as far as it is typed; one on
 * each of the best documented things where that is nothing.
 */
function suggestPlaces(typed: string, context: Context): Suggestion[] {
  const { library } = context
  const ids = foldName(typed)
    ? [typed, ...findTyped(typed, context)]
    : mostNoted(library.entities, library).flatMap(({ id }) => library.notesAbout.get(id)?.[0]?.id ?? [])
  const places = new Map(ids.map((id) => [id, saidAt(id, library)]))
  return [...places]
    .flatMap(([id, says]) => (says ? [{ label: toLabel(id, says, context), value: id }] : []))
    .slice(0, MOST_PLACES)
}

const saidAt = (id: string, { notes, passages }: Library) => notes.get(id)?.says ?? passages.get(id)?.text

/** Ids of places: a search knows whole words alone, and while somebody types the last one is none yet. */
const findTyped = (typed: string, { index: { search } }: Context): string[] => [
  ...search.complete(typed, MOST_PLACES),
  ...search.search(typed, MOST_PLACES).map(({ id }) => id),
]

/** How much of what a place says leads its label, in characters: a line of a phone and a half. */
const LEADING = 65

/** What a place says, and who says it where: `Toronto decided in 2013 … · Bauder, 2022, p. 93`. */
function toLabel(id: string, says: string, { library, wording }: Context): string {
  const place = library.notes.get(id) ?? library.passages.get(id)
  const cited = place ? ` · ${citeShortly(place.source, place.pin, { library, wording })}` : ''
  return `${clip(says.replace(/\s+/g, ' '), LEADING)}${cited}`
}

function suggestSources(typed: string, { library }: Context): Suggestion[] {
  const names = SOURCES.listOf(library)
  return (foldName(typed) ? suggestNames(typed, names) : names).map(({ id, name }) => ({ label: name, value: id }))
}
