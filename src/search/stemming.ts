import { stemmer as stemFrench } from '@orama/stemmers/french'
import { stemmer as stemGerman } from '@orama/stemmers/german'
import { stemmer as stemPortuguese } from '@orama/stemmers/portuguese'
import { stemmer as stemSpanish } from '@orama/stemmers/spanish'
import type { OtherLanguage } from '../wording/languages.ts'

const STEMMERS: Record<OtherLanguage, (word: string) => string> = {
  es: stemSpanish,
  fr: stemFrench,
  de: stemGerman,
  pt: stemPortuguese,
}

/** The stem of a lower-case word with its accents, by the Snowball stemmer of the language. */
export const stemIn = (language: OtherLanguage, word: string): string => STEMMERS[language](word)
