import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { later } from '../base/later.ts'
import { STOP_WORDS } from './analyze.ts'

/** The code of the language that a text is in, of some; `en` where nothing tells. */
export function languageAmong(text: string, codes: Iterable<string>): string {
  const scores = detector().detect(text).getScores()
  const best = [...codes].map((code) => ({ code, score: scores[code] ?? 0 })).sort((a, b) => b.score - a.score)[0]
  return best?.score ? best.code : 'en'
}

/** The code of the language of a text of some length; `en` where nothing tells. */
export const languageOfText = (text: string): string =>
  readsAsEnglish(text) ? 'en' : detector().detect(text).language || 'en'

/** Of English prose, about half of the words are empty ones; of tables and listings in it, fewer. Of other languages, hardly any. */
const ENGLISH = 0.15

/** Most texts are English, and tell it by words that are there anyway: the detector takes a second and 80 MB. */
function readsAsEnglish(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  return words.filter((word) => STOP_WORDS.has(word)).length >= ENGLISH * words.length
}

/** Loads what tells languages, which takes a third of a second, before somebody waits for it. */
export const loadDetector = (): void => void detector()

type Detector = { detect: (text: string) => { language: string; getScores: () => Record<string, number> } }

const load = createRequire(import.meta.url)

/** Nito-ELD, by the frequencies of groups of letters in 60 languages; loaded where a text is in another language than English. */
const detector = later(
  (): Detector => (load(fileURLToPath(import.meta.resolve('eld/extrasmall'))) as { eld: Detector }).eld,
)
