import { foldForSearch } from '../../text/fold.ts'
import { list } from '../../speech/words.ts'

/** How else countries and parts of the world are called in English. */
const ALSO = list`us, usa, u.s., u.s, uk, u.k., america, europe, africa, asia, oceania, britain, england, scotland, wales`

let known: ReadonlySet<string> | null = null

/** Whether a folded name is that of a country or a part of the world, as `Intl` has them in English. */
export function isCountry(name: string): boolean {
  known ??= listCountries()
  return known.has(name)
}

function listCountries(): ReadonlySet<string> {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  const found = letters.flatMap((first) => letters.flatMap((second) => names.of(first + second) ?? []))
  return new Set([...found.map(foldForSearch), ...ALSO])
}
