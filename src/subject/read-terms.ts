import { type EntityOf, readName } from '../library/entities.ts'
import type { Library } from '../library/library.ts'
import { inAnyLanguage } from '../speech/languages.ts'
import { pattern } from '../speech/words.ts'

type Term = EntityOf<'term'>

const BETWEEN_TERMS = pattern('i')`\s{0,9}[,;&/+]\s{0,9}|\s{1,9}${inAnyLanguage(({ joins }) => joins)}\s{1,9}`

/** `refugee vs migrant`: the two terms that are named, if each is one as it is spelt; null for a single one, and for more. */
export function readTerms(typed: string, { terms }: Library): [Term, Term] | null {
  const found = typed.split(BETWEEN_TERMS).flatMap((part) => {
    const reading = part ? readName(part, terms) : null
    return reading?.found && !reading.mended ? [reading.found] : [null]
  })
  const [one, other, ...more] = found
  return one && other && one !== other && !more.length ? [one, other] : null
}
