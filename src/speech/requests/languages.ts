import type { Language } from '../../wording/languages.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import type { Requests } from './requests.ts'

/** How people ask for what a command answers, by language. */
export const REQUESTS_IN: Record<Language, Requests> = { en, es, fr, de }
