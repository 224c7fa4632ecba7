import { STYLES, type StyleId } from '../citation/styles.ts'
import { LANGUAGES, type Language } from '../wording/wording.ts'

/** What can be set, in the order shown. */
export const SETTING_NAMES = [
  'visibility',
  'framework',
  'style',
  'language',
  'public-channels',
  'quiz-starters',
] as const

export type SettingName = (typeof SETTING_NAMES)[number]

/** How to answer in a place, by what is set there: something for each setting. */
export type Manner = {
  visibility: 'public' | 'private'
  /** The id of a framework; null for the default one. */
  framework: string | null
  style: StyleId
  /** Null for the language of whoever asks. */
  language: Language | null
  /** The ids of the only channels for public answers; null where all are. */
  'public-channels': string[] | null
  /** Who may start a quiz: everyone, those who may manage events, or those with a role, by its id. */
  'quiz-starters': string
}

/**
 * The manner that some settings make. In: what is stored of each; null where nothing is. A value that no longer fits (of
 * an older version, say) counts as not set.
 */
export const toManner = (read: (name: SettingName) => string | null): Manner =>
  ({
    visibility: read('visibility') === 'private' ? 'private' : 'public',
    framework: read('framework'),
    style: STYLES.find(({ id }) => id === read('style'))?.id ?? 'apa',
    language: LANGUAGES.find((language) => language === read('language')) ?? null,
    'public-channels': read('public-channels')?.split(',') ?? null,
    'quiz-starters': read('quiz-starters') ?? 'everyone',
  }) satisfies Manner & Record<SettingName, unknown>
