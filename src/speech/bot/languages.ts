import type { Language } from '../../wording/languages.ts'
import type { BotSpeech } from './bot-speech.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'

/** How people speak to the bot of itself, by language. */
export const BOT_SPEECH: Record<Language, BotSpeech> = { en, es, fr, de }
