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

/** The level and the topics that tags say. Undoes `toTags`; a tag that is no level is a topic. */
export function fromTags(tags: readonly string[]): Pick<Item, 'level' | 'topics'> {
  const level = LEVELS.find((level) => tags.includes(LEVEL_MARK + level)) ?? DEFAULT_LEVEL
  return { level, topics: tags.map(cleanLine).filter((tag) => tag !== '' && tag !== LEVEL_MARK + level) }
}
