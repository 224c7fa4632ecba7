import type { Context } from '../../context/context.ts'
import { LEVELS } from '../../quiz/item.ts'
import { WHICH_READING } from '../../quiz/generate/source.ts'
import { OWN } from '../../quiz/own.ts'
import type { Stock } from '../../quiz/pick.ts'
import { ownTopics } from '../../quiz/topic.ts'
import { readerError } from '../../base/errors.ts'
import { thingsIn } from '../../library/things.ts'
import { type NamedKind, nameThings, OWN_KIND } from '../../wording/kind/word-kinds.ts'
import { type Language, wordingOf } from '../../wording/wording.ts'

/** A topic as it is called in the language that is spoken; levels, the exercise on readings and the server's own questions have no name of their own. */
export function nameTopic(name: string, { wording: { questions, quiz } }: Context): string {
  const level = LEVELS.find((known) => known === name)
  if (level) return quiz.levels[level]
  return name === OWN ? questions.topic : name === WHICH_READING ? quiz.whichReading : name
}

/** The topics that are no names. */
const WORDED = [...LEVELS, OWN, WHICH_READING] as const

/** What questions are on, behind them: ` on Barcelona`, ` for recall`; empty for everything. */
export function sayAbout(name: string, { wording: { quiz } }: Context): string {
  const { name: sayName, ...said } = quiz.about
  const known = WORDED.find((topic) => topic === name)
  return known ? said[known] : name && sayName(name)
}

/** How many of a server's own topics are named. */
const NAMED = 10

/** There is nothing on a topic, or nothing at all; what there is instead, the server's own topics too. */
export function nothingOn(
  typed: string,
  stock: Pick<Stock, 'library' | 'own'>,
  { wording: { quiz: say, quote, door }, language }: Pick<Context, 'wording' | 'language'>,
) {
  const own = ownTopics(stock).slice(0, NAMED)
  if (!typed.trim()) return readerError(say.noneYet, door.seeHelp)
  const [first, ...others] = thingsIn(stock.library, say.things)
  const kinds = stock.library.kinds.slice(1).map((kind) => nameOne(kind, language))
  const things = first === undefined ? [] : [first, ...kinds, ...others]
  return readerError(say.nothingOn(quote(typed)), own.length ? say.tryOwn(things, own) : say.tryTopic(things))
}

/** One of a kind, as the topic of a quiz. */
const nameOne = (kind: NamedKind, language: Language) =>
  kind.one === OWN_KIND ? wordingOf(language).quiz.things.city : nameThings(kind, language).a
