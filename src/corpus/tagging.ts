import type { Corpus, NotePlace } from './corpus.ts'
import { createNamer, type WithNames } from './naming.ts'
import { CITY_KIND } from './schemas/kind.ts'
import type { Note } from './schemas/note.ts'
import type { Fault, YamlFile } from './yaml.ts'

/** What notes are tagged with: the field of a note, and the file of the entries. */
const KINDS = ['cities', 'networks', 'terms', 'people'] as const

/** The files of entries, to point at one. */
type Files = Record<(typeof KINDS)[number], YamlFile<{ id: string }[]>>

/**
 * Notes and entries know one another: whatever a note names it is tagged with, or says why not (`untagged`); each entry is
 * the tag of some note, and each note has a tag, where the library has entries at all.
 */
export function checkTagging(places: NotePlace[], corpus: Corpus, files: Files): Fault[] {
  const tagged = new Set(corpus.notes.flatMap(tagsOf))
  const isNoted = KINDS.some((kind) => corpus[kind].length > 0)
  const kinds = new Map(KINDS.flatMap((kind) => corpus[kind].map(({ id }) => [id, kind] as const)))
  const findNames = createNamer([...listNames(corpus), ...corpus.areas.map(allNames)])
  return [
    ...places.flatMap((place) => checkNote(place, kinds, findNames)),
    ...places.flatMap(({ note, faultAt }) =>
      isNoted && !tagsOf(note).length ? [faultAt(`${note.id}: it has no tag`, ['id'])] : [],
    ),
    ...KINDS.flatMap((kind) =>
      corpus[kind].flatMap(({ id }, i) =>
        corpus.notes.length && !tagged.has(id) ? [files[kind].faultAt([i, 'id'], `no note is tagged with ${id}`)] : [],
      ),
    ),
  ]
}

/** What the entries of a library are called in notes: no word of every day, and terms and things as they stand within a sentence. */
export const listNames = ({ cities, networks, terms, people }: Corpus): WithNames[] => [
  ...cities.map((city) => {
    const parts = city.parts.flatMap(({ name, spellings }) => [name, ...spellings])
    const { names } = allNames(city)
    const inSentence = city.of === CITY_KIND.one ? names : names.map(withoutTitleCapital)
    return { id: city.id, names: [...inSentence, ...city.capitals, ...parts] }
  }),
  ...networks.map((network) => withoutEveryday(allNames(network), network.everyday)),
  ...terms.map((term) => {
    const { id, names } = withoutEveryday(allNames(term), term.everyday)
    return { id, names: names.map((name) => (name === term.name ? withoutTitleCapital(name) : name)) }
  }),
  ...people.map(allNames),
]

const tagsOf = (note: Note): string[] => KINDS.flatMap((kind) => note[kind])

const allNames = ({ id, name, spellings }: { id: string; name: string; spellings: string[] }): WithNames => ({
  id,
  names: [name, ...spellings],
})

const withoutEveryday = ({ id, names }: WithNames, everyday: string[]): WithNames => ({
  id,
  names: names.filter((name) => !everyday.includes(name)),
})

/** A term opens with a capital where it is a title: alone it says nothing of how the word is written. */
const withoutTitleCapital = (name: string) =>
  /^\p{Lu}\p{Ll}/u.test(name) && !/\p{Lu}/u.test(name.slice(1)) ? name.toLowerCase() : name

function checkNote(
  { note, faultAt, called }: NotePlace,
  kinds: ReadonlyMap<string, (typeof KINDS)[number]>,
  findNames: ReturnType<typeof createNamer>,
): Fault[] {
  const tags = new Set(tagsOf(note))
  const named = new Map(findNames(note.says).map(({ id, spelling }) => [id, spelling]))
  return [
    ...[...named].flatMap(([id, spelling]) => {
      const kind = kinds.get(id)
      if (!kind || tags.has(id) || note.untagged[id]) return []
      return [faultAt(`${note.id}: it names ${id} (“${spelling}”), which is not in its ${called(kind)}`, [kind])]
    }),
    ...Object.keys(note.untagged).flatMap((id) =>
      named.has(id) && !tags.has(id)
        ? []
        : [faultAt(`${note.id}: there is no need to leave out ${id}`, ['untagged', id])],
    ),
  ]
}
