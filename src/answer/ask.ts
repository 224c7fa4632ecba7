import { createShelf, type Shelf } from '../base/shelf.ts'
import type { Context } from '../context/context.ts'
import { aimOf } from '../evidence/reading/aim.ts'
import { completeFollowUp } from '../evidence/reading/follow-up.ts'
import { findHits } from '../evidence/ranking/hits.ts'
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

/** A reply to a question, and what of it the next question may follow on from: null where nothing is to be remembered. */
type Answered = { reply: Reply; remembered: string | null; forgets: boolean }

/** How many replies are kept ready, and for how long, in milliseconds: as long as an asker's last question. */
const MOST_KEPT = 300
const KEPT_MS = 10 * 60 * 1000

/** What a reply depends on, besides the question. */
type Ground = Pick<Context, 'library' | 'subject' | 'wording'>

const kept = new WeakMap<Context['index'], Shelf<string, Answered & { ground: Ground }>>()

/**
 * Answers a question with ranked excerpts, or says that the sources do not answer it.
 * The same question gets the same reply, so the last ones are kept: pages, files and citations of a reply ask again.
 */
export function ask({ question }: { question: string }, context: Context): Reply {
  const typed = stripChat(question)
  const { index, memory, asker } = context
  const last = context.previous ?? (asker ? memory.recall(asker) : null)
  const answered = recallAnswer(typed, last && completeFollowUp(typed, last, index), context)
  if (asker && answered.forgets) memory.forget(asker)
  if (asker && answered.remembered !== null) memory.keep(asker, answered.remembered)
  return answered.reply
}

/** The reply that was kept to a question, where all is as it was; else a new one. */
function recallAnswer(typed: string, whole: string | null, context: Context): Answered {
  const { clock, index, language, library, subject, wording } = context
  const answers = kept.get(index) ?? createShelf(MOST_KEPT, { lasts: KEPT_MS, now: clock.now })
  kept.set(index, answers)
  const key = JSON.stringify([language, typed, whole])
  const last = answers.get(key)
  const isSame = last?.ground.library === library && last.ground.subject === subject && last.ground.wording === wording
  const answered =
    last && isSame ? last : { ...answerAnew(typed, whole, context), ground: { library, subject, wording } }
  answers.set(key, answered)
  return answered
}

/** Answers a question; `whole` is it completed from the question that it follows on, null where it needs nothing. */
function answerAnew(typed: string, whole: string | null, context: Context): Answered {
  const { index, wording } = context
  const first = readQuestion(typed, index)
  const aim = aimOf(typed, first.sources.length > 0 || first.entities.some((entity) => entity.kind === 'person'))
  if (aim) return { reply: replyAside(aim, context), remembered: null, forgets: aim === 'fresh' }
  const question = whole ? readQuestion(whole, index) : first
  const hits = findHits(question, index)
  const evidence = judgeEvidence(question, hits, index)
  const opening = [...(whole ? [wording.ask.followUp] : []), ...describeReadings(question, wording)]
  const found = evidence.verdict === 'nothing' ? null : layOutAnswer(question, evidence, opening, context)
  const nearby = hits.slice(0, NEARBY).flatMap(({ note }) => (note ? [...tagsOf(note)] : []))
  const reply = found ?? replyNotFound(question, evidence, { nearby, whole }, context)
  // What led nowhere is not followed on from: “and Bristol?” after “and Marseille?” means what was asked before both.
  return { reply, remembered: found || !whole ? question.text : null, forgets: false }
}
