import { de } from './de.ts'
import { en, type Wording } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { pt } from './pt.ts'
import { LANGUAGES, type Language } from './languages.ts'

export type { Wording } from './en.ts'
export { LANGUAGES, type Language } from './languages.ts'

const CATALOGUES: Record<Language, Wording> = { en, es, fr, de, pt }

/** What is said in a language. */
export const wordingOf = (language: Language): Wording => CATALOGUES[language]

/** The interface language for a locale such as `es-419` or `en-GB`; null where the interface does not speak it. */
export function languageOf(locale: string): Language | null {
  const [tag] = locale.toLowerCase().split(/[-_]/)
  return LANGUAGES.find((language) => language === tag) ?? null
}
