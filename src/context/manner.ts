import { STYLES, type StyleId } from '../citation/styles.ts'
import { TELLS, type Tells } from '../quiz/tells.ts'
import { idsIn } from './ids.ts'
import { LANGUAGES, type Language } from '../wording/wording.ts'

/** What can be set, in the order shown. */
export const SETTING_NAMES = [
  'visibility',
  'framework',
  'readings',
  'style',
  'language',
  'public-channels',
  'quiz-starters',
  'quiz-results',
  'insights',
  'moderators-channel',
  'forum-channels',
] as const

export type SettingName = (typeof SETTING_NAMES)[number]

/** How to answer in a place, by what is set there: something for each setting. */
export type Manner = {
  visibility: 'public' | 'private'
  /** The id of a framework; null for the default one. */
  framework: string | null
  /** The names of the collections that answers are from; null where they are from everything. */
  readings: string[] | null
  style: StyleId
  /** Null for the language of whoever asks. */
  language: Language | null
  /** The ids of the only channels for public answers; null where all are. */
  'public-channels': string[] | null
  /**
   * Who may start quizzes and exams: everyone, those who may manage events, or those with a role, by its id. Null for quizzes
   * by everyone, and exams by those who may manage events.
   */
  'quiz-starters': string | null
  /** What the results of quizzes tell of those who play. */
  'quiz-results': Tells
  /** Whether it is counted what found nothing, which places are read and which answers were right. */
  insights: 'on' | 'off'
  /** The id of the channel that new challenges are told in; null where they are told in none. */
  'moderators-channel': string | null
  /** The ids of the forums in which new posts are answered; null for none. */
  'forum-channels': string[] | null
}

/**
 * The manner that some settings make. In: what is stored of each, what goes first at first; and the ids of the frameworks
 * to be had. A value that no longer fits (of an older version, say, or of another library) counts as not set.
 */
export function toManner(read: (name: SettingName) => readonly string[], frameworks: readonly string[]): Manner {
  const first = <Value extends string>(name: SettingName, known: readonly Value[]): Value | null =>
    read(name).flatMap((value) => known.find((each) => each === value) ?? [])[0] ?? null
  return {
    visibility: first('visibility', ['public', 'private']) ?? 'public',
    framework: first('framework', frameworks),
    readings: read('readings')[0]?.split(',') ?? null,
    style:
      first(
        'style',
        STYLES.map(({ id }) => id),
      ) ?? 'apa',
    language: first('language', LANGUAGES),
    'public-channels': read('public-channels')[0]?.split(',') ?? null,
    'quiz-starters': read('quiz-starters').find(isStarters) ?? null,
    'quiz-results': first('quiz-results', TELLS) ?? 'names',
    insights: first('insights', ['on', 'off']) ?? 'off',
    'moderators-channel': idsIn(read('moderators-channel')[0] ?? '')[0] ?? null,
    'forum-channels': read('forum-channels')[0]?.split(',') ?? null,
  } satisfies Manner & Record<SettingName, unknown>
}

const isStarters = (value: string) => ['everyone', 'event-managers', idsIn(value)[0]].includes(value)
