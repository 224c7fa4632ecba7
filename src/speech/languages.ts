import { LANGUAGES, type Language } from '../wording/languages.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { pt } from './pt.ts'
import type { Speech } from './speech.ts'

/** How people write, by language. */
export const SPEECH: Record<Language, Speech> = { en, es, fr, de, pt }

/** What all languages have of some kind, English first. */
export const inAnyLanguage = <Each>(pick: (speech: Speech) => readonly Each[]): Each[] =>
  LANGUAGES.flatMap((language) => pick(SPEECH[language]))
