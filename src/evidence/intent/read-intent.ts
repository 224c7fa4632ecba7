import type { SearchIndex } from '../search-index.ts'
import { readQuestion } from '../reading/question.ts'
import { FORMS } from './forms.ts'
import type { BotTopic, Intent } from './intent.ts'
import { readCompare } from './read-compare.ts'
import { readEvents } from './read-events.ts'
import { readDimension, readFramework } from './read-framework.ts'
import { readList } from './read-list.ts'
import { readRecord } from './read-record.ts'
import { readThing } from './read-thing.ts'
import { type Skeleton, toSkeleton } from './skeleton.ts'

/**
 * Reads what a question asks for, where its form and what it names tell all of it; null for a question to be searched. No
 * word may be left over that neither belongs to the form nor to a name: when in doubt it is a search.
 * In: the question without what stands around it in chats.
 */
export function readIntent(question: string, index: SearchIndex): Intent | null {
  const { library } = index
  const skeleton = toSkeleton(question, library)
  const read = readSkeleton(skeleton, index)
  if (read) return read
  const mended = mend(question, index)
  return mended === question ? null : readSkeleton(toSkeleton(mended, library), index)
}

function readSkeleton(skeleton: Skeleton, { library }: SearchIndex): Intent | null {
  const asks = TOPICS.find((topic) => !skeleton.things.length && FORMS[topic].test(skeleton.text))
  if (asks) return { kind: 'bot', asks }
  for (const read of READERS) {
    const intent = read(skeleton, library)
    if (intent) return intent
  }
  return null
}

const TOPICS = ['abilities', 'sources', 'maker', 'nature', 'languages', 'privacy'] as const satisfies readonly BotTopic[]

/** The first that reads something has it: what is narrower comes before what is wider. */
const READERS = [readRecord, readFramework, readDimension, readCompare, readEvents, readList, readThing]

/** A question with its misspelt words mended; one in another language is let be. */
function mend(question: string, index: SearchIndex): string {
  const { language, readings } = readQuestion(question, index)
  if (language) return question
  const mended = new Map(readings.map(({ typed, read }) => [typed, read]))
  return question.replace(/\p{L}[\p{L}\p{M}]+/gu, (word) => mended.get(word) ?? word)
}
