import { createRequire } from 'node:module'
import { stemmer as stemFrench } from '@orama/stemmers/french'
import { stemmer as stemGerman } from '@orama/stemmers/german'
import { stemmer as stemPortuguese } from '@orama/stemmers/portuguese'
import { stemmer as stemSpanish } from '@orama/stemmers/spanish'
import type { OtherLanguage } from '../wording/languages.ts'

type Stemmer = (word: string) => string

const STEMMERS: Record<OtherLanguage, Stemmer> = {
  es: stemSpanish,
  fr: stemFrench,
  de: stemGerman,
  pt: stemPortuguese,
}

/** The stem of a lower-case word with its accents, by the Snowball stemmer of the language. */
export const stemIn = (language: OtherLanguage, word: string): string => STEMMERS[language](word)

/** What the package calls the stemmers of languages that the project does not speak. */
const MORE: Readonly<Record<string, string>> = {
  ar: 'arabic',
  bg: 'bulgarian',
  da: 'danish',
  el: 'greek',
  fi: 'finnish',
  ga: 'irish',
  hi: 'indian',
  hu: 'hungarian',
  hy: 'armenian',
  id: 'indonesian',
  it: 'italian',
  lt: 'lithuanian',
  ne: 'nepali',
  nl: 'dutch',
  no: 'norwegian',
  ro: 'romanian',
  ru: 'russian',
  sr: 'serbian',
  sv: 'swedish',
  ta: 'tamil',
  tr: 'turkish',
  uk: 'ukrainian',
}

/** The codes of the languages that have a stemmer besides English, which has its own. */
export const STEMMED: readonly string[] = [...Object.keys(STEMMERS), ...Object.keys(MORE)].sort()

const load = createRequire(import.meta.url)

/** The Snowball stemmer of a language by its code, loaded when it is asked for; null where there is none. */
export function stemmerOf(code: string): Stemmer | null {
  const known = new Map<string, Stemmer>(Object.entries(STEMMERS)).get(code)
  const name = MORE[code]
  if (known || !name) return known ?? null
  const loaded: { stemmer: Stemmer } = load(`@orama/stemmers/${name}`)
  return loaded.stemmer
}
