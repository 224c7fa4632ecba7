import type { NameKind } from '../names.ts'
import type { Context } from '../../context/context.ts'
import { findSpelt, foldName, type Named, SUGGESTIONS, suggestNames } from '../../library/entities.ts'
import type { Library } from '../../library/library.ts'
import { mostNoted } from '../../library/noted.ts'

/** A completion of an option: what is shown, and the stable id that it stands for. */
export type Suggestion = { label: string; value: string }

/** What the options of a command hold so far. */
export type Others = Readonly<Record<string, string>>

/** What completes an option. */
export type Suggester = {
  /** What can be named there; empty where that is not done by names. */
  names: (library: Library) => readonly Named[]
  /** Values that fit, those that most is said of first; empty where nothing fits in a library. */
  values: (library: Library) => Iterable<string>
  /** Whether a value is one that fits, as it is spelt. */
  knows: (value: string, library: Library) => boolean
  /** Completes what has been typed so far; what stands first where that is nothing. `others`: what the command’s other options hold. */
  suggest: (typed: string, context: Context, others: Others) => Suggestion[] | Promise<Suggestion[]>
}

/** How many entries stand first where nothing has been typed. */
export const PINNED = 8

/** Completes names of a kind, but for those that stand in other options; the best documented stand first where nothing has been typed. */
export const byName = (kind: NameKind): Suggester => ({
  names: kind.listOf,
  // Between commas stand several names.
  values: (library) => mostNoted(kind.listOf(library), library).map(({ id, name }) => (name.includes(',') ? id : name)),
  knows: (value, library) => findSpelt(value, kind.listOf(library)) !== null || (kind.knows?.(value, library) ?? false),
  suggest(typed, { library, wording }, others) {
    const all = kind.listOf(library)
    const taken = Object.values(others).flatMap((other) => findSpelt(other, all) ?? [])
    const names = all.filter((entry) => !taken.includes(entry))
    const offer = (entries: readonly Named[], typed: string) =>
      entries.map((entry) => toSuggestion(entry, typed, kind.beside?.(entry.id, library, wording.tag) ?? null))
    if (foldName(typed)) {
      const found = [...suggestNames(typed, names), ...(kind.alsoFor?.(typed, library) ?? [])].filter(
        (entry) => !taken.includes(entry),
      )
      return offer([...new Set(found)].slice(0, SUGGESTIONS), typed)
    }
    const pinned = mostNoted(names, library).slice(0, PINNED)
    return offer([...pinned, ...names.filter((entry) => !pinned.includes(entry))], '')
  },
})

/** `Mexico City, Mexico`; with the spelling that was typed where it is another: `Ciudad de México: Mexico City, Mexico`. */
function toSuggestion({ id, name, names }: Named, typed: string, beside: string | null): Suggestion {
  const wanted = foldName(typed)
  const isLike = (spelling: string) => foldName(spelling).includes(wanted)
  const other = wanted && !isLike(name) ? names.find(isLike) : undefined
  const whole = beside ? `${name}, ${beside}` : name
  return { label: other ? `${other}: ${whole}` : whole, value: id }
}
