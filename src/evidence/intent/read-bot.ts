import type { Library } from '../../library/library.ts'
import { BOT_TOPICS, type BotSpeech } from '../../speech/bot/bot-speech.ts'
import { SPEECH } from '../../speech/languages.ts'
import { oneOf } from '../../speech/words.ts'
import { foldForSearch } from '../../text/fold.ts'
import { LANGUAGES } from '../../wording/languages.ts'
import type { Intent } from './intent.ts'
import { findThings } from './things.ts'

/**
 * Reads what is asked of the bot itself: the first sentence speaks to it, names nothing of the library and holds a topic and
 * words that go with it alone; what follows that holds no others. Null for all else. In: any question.
 */
export function readBot(question: string, library: Library): Intent | null {
  const [typed = '', ...others] = question.split(SENTENCE_END).filter((sentence) => toWords(sentence))
  const [first, rest] = [toWords(typed), toWords(others.join(' '))]
  const reader = READERS.find((read) => read.speaksToIt(typed, first) && read.isOnIt(first) && read.goesOn(rest))
  if (!reader || findThings(question, library).length) return null
  const asks = BOT_TOPICS.find((topic) => reader.topics[topic].test(reader.unframe(first)))
  return asks ? { kind: 'bot', asks } : null
}

const SENTENCE_END = /[?!.]+(?:\s|$)/

/** A text as words with a space between them. */
const toWords = (text: string): string => (foldForSearch(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')

/** Finds words; of those that begin alike the longest is tried first. */
function words(patterns: readonly string[], flags = 'u'): RegExp {
  const sorted = patterns.toSorted((a, b) => b.length - a.length)
  return new RegExp(`(?<![^ ])${oneOf(sorted)}(?![^ ])`, flags)
}

const READERS = LANGUAGES.map((language) => createReader(SPEECH[language].bot))

function createReader({ addresses, politely, framings, topics, beside, goesOn }: BotSpeech) {
  const address = words(addresses)
  const polite = words(politely)
  const framing = words(framings)
  const known = [Object.values(topics).flat(), addresses, beside].map((patterns) => words(patterns, 'gu'))
  const further = words(goesOn, 'gu')
  const leftOver = (text: string, finders: readonly RegExp[]) =>
    finders.reduce((left, finder) => left.replace(finder, ''), text).trim()
  const unframe = (text: string) => text.replace(framing, '').trim()
  return {
    unframe,
    speaksToIt: (typed: string, text: string) =>
      address.test(unframe(text)) ||
      polite.test(
        typed
          .trim()
          .replace(/^\S+/u, '')
          .replace(/[^\p{L}]+/gu, ' '),
      ),
    isOnIt: (text: string) => !leftOver(unframe(text), known),
    goesOn: (text: string) => !leftOver(text, [...known, further]),
    topics: {
      privacy: words(topics.privacy),
      languages: words(topics.languages),
      nature: words(topics.nature),
      sources: words(topics.sources),
      maker: words(topics.maker),
      abilities: words(topics.abilities),
    },
  }
}
