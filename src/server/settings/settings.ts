import { SETTING_NAMES, type SettingName } from '../../context/manner.ts'
import type { SettingDefinition } from './definition.ts'
import { forumChannels } from './forum-channels.ts'
import { framework } from './framework.ts'
import { insights } from './insights.ts'
import { language } from './language.ts'
import { moderatorsChannel } from './moderators-channel.ts'
import { publicChannels } from './public-channels.ts'
import { quizResults } from './quiz-results.ts'
import { quizStarters } from './quiz-starters.ts'
import { readingsHere } from './readings.ts'
import { style } from './style.ts'
import { visibility } from './visibility.ts'

/** Every setting by its name: the compiler tells which is missing. */
export const SETTING_DEFINITIONS: Readonly<Record<SettingName, SettingDefinition>> = {
  visibility,
  framework,
  readings: readingsHere,
  style,
  language,
  'public-channels': publicChannels,
  'quiz-starters': quizStarters,
  'quiz-results': quizResults,
  insights,
  'moderators-channel': moderatorsChannel,
  'forum-channels': forumChannels,
}

/** The settings by which there is anything to set in a library, in the order shown. */
export const settingsIn = (here: Parameters<SettingDefinition['isThere']>[0]): SettingName[] =>
  SETTING_NAMES.filter((name) => SETTING_DEFINITIONS[name].isThere(here))
