import type { Library } from '../../library/library.ts'
import type { BotTopic } from '../../speech/bot/bot-speech.ts'
import type { SearchIndex } from '../search-index.ts'
import { readQuestion } from '../reading/question.ts'
import { grammarsFor } from './grammar.ts'
import type { Intent } from './intent.ts'
import { findBegun, readApart } from './read-apart.ts'
import { readBot } from './read-bot.ts'
import { readCite } from './read-cite.ts'
import { readCompare } from './read-compare.ts'
import { readDated } from './read-dated.ts'
import { readEvents } from './read-events.ts'
import { readDimension, readFramework } from './read-framework.ts'
import { readList } from './read-list.ts'
import { readMap } from './read-map.ts'
import { readRecord } from './read-record.ts'
import { readThing } from './read-thing.ts'
import { readWhere } from './read-where.ts'
import { type Skeleton, toSkeleton } from './skeleton.ts'
import { findThings, type Thing } from './things.ts'

/**
 * Reads what a question asks for, where its form and what it names tell all of it; null for a question to be searched. No
 * word may be left over that neither belongs to the form nor to a name: when in doubt it is a search.
 * In: the question without what stands around it in chats.
 */
export function readIntent(question: string, index: SearchIndex): Intent | null {
  if (question.split(/\s+/).length > MOST_WORDS) return null
  const read = readAsTyped(question, index.library) ?? readBot(question, index.library)
  if (read) return read
  const mended = mend(question, index)
  return mended === question ? null : readAsTyped(mended, index.library)
}

/** Reads a question by the grammar of each language in turn. */
function readAsTyped(question: string, library: Library): Intent | null {
  const plain = findThings(question, library)
  const all = findThings(question, library, 'withAdjectives')
  const titled = findThings(question, library, 'withTitles')
  const wider = [
    ...(all.length > plain.length ? [all] : []),
    ...(titled.some(({ kind }) => kind === 'title') ? [titled] : []),
  ]
  for (const things of [plain, ...wider])
    for (const grammar of grammarsFor(library)) {
      const intent = readSkeleton(toSkeleton(question, things, grammar), library)
      if (intent) return intent
    }
  return readBegun(question, plain, library)
}

/** Terms by their first words stand for them only where they are told apart. */
function readBegun(question: string, plain: readonly Thing[], library: Library): Intent | null {
  const begun = findBegun(question, plain, library)
  if (begun.length === plain.length) return null
  for (const grammar of grammarsFor(library)) {
    const intent = readApart(toSkeleton(question, begun, grammar), library, true)
    if (intent) return intent
  }
  return null
}

function readSkeleton(skeleton: Skeleton, library: Library): Intent | null {
  const { things, text, grammar } = skeleton
  const asks = things.length ? undefined : TOPICS.find((topic) => grammar.form(topic).test(text))
  if (asks) return { kind: 'bot', asks }
  for (const read of READERS) {
    const intent = read(skeleton, library)
    if (intent) return intent
  }
  return null
}

/** The most words of a request: what goes on longer is a search, and forms stay quick to try. */
const MOST_WORDS = 30

const TOPICS = [
  'abilities',
  'sources',
  'maker',
  'nature',
  'languages',
  'privacy',
] as const satisfies readonly BotTopic[]

/** The first that reads something has it: what is narrower comes before what is wider. */
const READERS = [
  readCite,
  readDated,
  readWhere,
  readRecord,
  readMap,
  readFramework,
  readDimension,
  readCompare,
  readApart,
  readEvents,
  readList,
  readThing,
]

/** A question with its misspelt words mended; one in another language is let be. */
function mend(question: string, index: SearchIndex): string {
  const { language, readings } = readQuestion(question, index)
  if (language) return question
  const mended = new Map(readings.map(({ typed, read }) => [typed, read]))
  return question.replace(/\p{L}[\p{L}\p{M}]+/gu, (word) => mended.get(word) ?? word)
}
