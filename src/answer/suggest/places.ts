import { findCited } from '../cited.ts'
import { SOURCES } from '../names.ts'
import type { Context } from '../../context/context.ts'
import { foldName, suggestNames } from '../../library/entities.ts'
import { mostNoted } from '../../library/noted.ts'
import type { Suggester, Suggestion } from './suggester.ts'

/** How many notes and passages are suggested. */
const MOST_PLACES = 20

/** Completes ids of notes and passages by what they say. */
export const PLACES: Suggester = {
  names: () => [],
  values: ({ notes, passages }) => [...notes.keys(), ...passages.keys()],
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

/** The notes and passages that tell most of what was typed; one on each of the best documented things where that is nothing. */
function suggestPlaces(typed: string, { library, index }: Context): Suggestion[] {
  const ids = foldName(typed)
    ? [typed, ...index.search.search(typed, MOST_PLACES).map(({ id }) => id)]
    : mostNoted(library.entities, library).flatMap(({ id }) => library.notesAbout.get(id)?.[0]?.id ?? [])
  const places = new Map(ids.map((id) => [id, library.notes.get(id)?.says ?? library.passages.get(id)?.text]))
  return [...places]
    .flatMap(([id, says]) => (says ? [{ label: `${id}: ${says}`, value: id }] : []))
    .slice(0, MOST_PLACES)
}

function suggestSources(typed: string, { library }: Context): Suggestion[] {
  const names = SOURCES.listOf(library)
  return (foldName(typed) ? suggestNames(typed, names) : names).map(({ id, name }) => ({ label: name, value: id }))
}
