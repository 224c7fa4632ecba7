import { stemmer as stemFrench } from '@orama/stemmers/french'
import { stemmer as stemGerman } from '@orama/stemmers/german'
import { stemmer as stemSpanish } from '@orama/stemmers/spanish'

/** The languages besides English in which questions are read. */
export const LANGUAGES = ['es', 'fr', 'de'] as const
export type Language = (typeof LANGUAGES)[number]

const STEMMERS: Record<Language, (word: string) => string> = { es: stemSpanish, fr: stemFrench, de: stemGerman }

/** The stem of a lower-case word with its accents, by the Snowball stemmer of the language. */
export const stemIn = (language: Language, word: string): string => STEMMERS[language](word)
