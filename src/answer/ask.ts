import { createShelf, type Shelf } from '../base/shelf.ts'
import type { Context } from '../context/context.ts'
import { aimOf } from '../evidence/reading/aim.ts'
import { findHits } from '../evidence/ranking/hits.ts'
import { isOwnAsk } from '../evidence/deciding/own-ask.ts'
import { judgeEvidence } from '../evidence/deciding/judge.ts'
import { readQuestion } from '../evidence/reading/question.ts'
import { stripChat } from '../evidence/reading/chat.ts'
import { tagsOf } from '../library/library.ts'
import type { Reply } from '../reply/reply.ts'
import { replyAside } from './aside.ts'
import { layOutAnswer } from './lay-out.ts'
import { replyNotFound } from './not-found.ts'
import { describeReadings } from './readings.ts'

/** How many of the best hits a "not found" takes its offers from. */
const NEARBY = 10

/** How many replies are kept ready, and for how long, in milliseconds: as long as an asker's last reply. */
const MOST_KEPT = 300
const KEPT_MS = 10 * 60 * 1000

/** What a reply depends on, besides the question. */
type Ground = Pick<Context, 'library' | 'subject' | 'wording'>

const kept = new WeakMap<Context['index'], Shelf<string, { reply: Reply; ground: Ground }>>()

/**
 * Answers a question with ranked excerpts, or says that the sources do not answer it.
 * The same question gets the same reply, so the last ones are kept: pages, files and citations of a reply ask again.
 */
export function ask({ question }: { question: string }, context: Context): Reply {
  const { clock, index, language, library, subject, wording } = context
  const typed = stripChat(question)
  const replies = kept.get(index) ?? createShelf(MOST_KEPT, { lasts: KEPT_MS, now: clock.now })
  kept.set(index, replies)
  const key = JSON.stringify([language, typed])
  const last = replies.get(key)
  const isSame = last?.ground.library === library && last.ground.subject === subject && last.ground.wording === wording
  const answered = last && isSame ? last : { reply: answerAnew(typed, context), ground: { library, subject, wording } }
  replies.set(key, answered)
  return answered.reply
}

/** An answer under a title that is shown instead of the question, now and when it is come back to; empty for none. */
export function showAs(reply: Reply, shown: string): Reply {
  if (!shown || !reply.self || reply.outcome !== 'answered') return reply
  return { ...reply, title: shown, self: { ...reply.self, input: { ...reply.self.input, shown } } }
}

function answerAnew(typed: string, context: Context): Reply {
  const { index } = context
  const question = readQuestion(typed, index)
  const aim = aimOf(typed, question.sources.length > 0 || question.entities.some(({ kind }) => kind === 'person'))
  if (aim && !isOwnAsk(typed, context.library)) return replyAside(aim, context)
  const hits = findHits(question, index)
  const evidence = judgeEvidence(question, hits, index)
  const opening = describeReadings(question, hits, context)
  const found = evidence.verdict === 'nothing' ? null : layOutAnswer(question, evidence, opening, context)
  const nearby = hits.slice(0, NEARBY).flatMap(({ note }) => (note ? [...tagsOf(note)] : []))
  return found ?? replyNotFound(question, evidence, nearby, opening, context)
}
