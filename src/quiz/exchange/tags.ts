import { inAnyLanguage } from '../../speech/languages.ts'
import { pattern } from '../../speech/words.ts'
import { type Item, LEVELS, type Level } from '../item.ts'
import { cleanLine } from './clean.ts'

/** The level of an item that a file says none of. */
export const DEFAULT_LEVEL: Level = 'recall'

const LEVEL_MARK = 'level:'

/** The level and the topics of an item as tags: `level:apply`, then the topics. */
export const toTags = ({ level, topics }: Item): string[] => [
  LEVEL_MARK + level,
  ...topics.map(cleanLine).filter((topic) => topic !== ''),
]

/** The level and the topics that tags say, and one more where there is one. Undoes `toTags`; a tag that is no level is a topic. */
export function fromTags(tags: readonly string[], more: string | null = null): Pick<Item, 'level' | 'topics'> {
  const level = LEVELS.find((level) => tags.includes(LEVEL_MARK + level)) ?? DEFAULT_LEVEL
  const topics = [...tags, more ?? ''].map(cleanLine).filter((tag) => tag !== '' && tag !== LEVEL_MARK + level)
  return { level, topics: [...new Set(topics)] }
}

/** The topic that a category of Moodle's is, by the last part of its path; null for the one that every course has. */
export function topicOfCategory(path: string): string | null {
  // A slash that belongs to a name is doubled: https://docs.moodle.org/en/GIFT_format#Specifying_categories
  const parts = path.replaceAll('//', '\0').split('/')
  const name = cleanLine((parts.at(-1) ?? '').replaceAll('\0', '/'))
  return !name || /^(?:top|\$\w+\$)$/i.test(name) || DEFAULT_CATEGORY.test(name) ? null : name
}

const DEFAULT_CATEGORY = pattern('i')`^${inAnyLanguage(({ defaultCategory }) => defaultCategory)}`
