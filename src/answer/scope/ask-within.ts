import { ask } from '../ask.ts'
import { replyUnknown, SOURCES } from '../names.ts'
import type { Context } from '../../context/context.ts'
import { everywhere, isLost, narrowGround } from '../../context/scope.ts'
import { readName } from '../../library/entities.ts'
import { EVERYWHERE } from '../../documents/collection.ts'
import { type Choice, createProblemReply, type Reply, toText } from '../../reply/reply.ts'
import { nameReadings } from './name-readings.ts'
import { findLackingPart, findTyped, findTypedPart, type NamedScope, readScope } from './read-scope.ts'
import { replyLost } from './reply-lost.ts'

/**
 * Answers a question from where it is to be looked for: as it was said beside it, else in the question itself, else where the place
 * is set to. What was looked for in a part alone says so, and offers to look everywhere.
 */
export function askWithin({ question, in: said }: { question: string; in: string }, context: Context): Reply {
  if (said === EVERYWHERE) return withScope(ask({ question }, everywhere(context)), said)
  const scope = said ? readScope(said, context) : null
  if (said && !scope) return replyNoScope(question, said, context)
  if (scope) return withScope(askIn(question, question, scope, context), scope.id)
  const typed = findTyped(question, context)
  const named = typed && readScope(typed.in, context)
  if (typed && named) return askIn(question, typed.rest, named, context)
  if (isLost(context)) return replyLost(context, [lookEverywhere(question, context)])
  const reply = sayLacking(ask({ question }, context), question, context)
  return context.scope ? sayPlace(reply, question, context.scope.names, context) : reply
}

/** In: the question as it was typed, and as it is looked for. */
function askIn(question: string, rest: string, scope: NamedScope, context: Context): Reply {
  const reply = ask({ question: rest }, { ...everywhere(context), ...narrowGround(everywhere(context), scope) })
  const called = { ...reply, title: reply.title === rest ? question : reply.title }
  const self = reply.self?.command === 'ask' ? { command: 'ask', input: { ...reply.self.input, question } } : reply.self
  return sayScope({ ...called, self }, scope.called, question, context)
}

/** What was found in a part alone, or not found there. Small talk goes without. */
function sayScope(reply: Reply, called: string, question: string, context: Context): Reply {
  const { scope: say } = context.wording
  if (reply.outcome === 'answered')
    return {
      ...reply,
      opening: say.only(called),
      choices: [...reply.choices, lookEverywhere(question, context)],
    }
  if (reply.outcome !== 'not-found') return reply
  const choices = [lookEverywhere(question, context), ...reply.choices]
  return { ...reply, blocks: [toText(say.nothing(called)), ...reply.blocks], choices }
}

const lookEverywhere = (question: string, { wording }: Context): Choice => ({
  label: wording.scope.everywhere,
  command: 'ask',
  input: { question, in: EVERYWHERE },
})

/** What a place is set to goes without saying where it answers. */
function sayPlace(reply: Reply, question: string, names: readonly string[], context: Context): Reply {
  return reply.outcome === 'not-found' ? sayScope(reply, nameReadings(names, context), question, context) : reply
}

/** A part that a question names and no reading has is not passed over without a word. */
function sayLacking(reply: Reply, question: string, context: Context): Reply {
  const part = findTypedPart(question)
  const lacks = part === null ? null : findLackingPart(part, context)
  if (!lacks) return reply
  const said = context.wording.scope.noPart(lacks.called, lacks.of)
  if (reply.outcome === 'answered') return { ...reply, opening: [said, reply.opening].filter(Boolean).join(' ') }
  return reply.outcome === 'not-found' ? { ...reply, blocks: [toText(said), ...reply.blocks] } : reply
}

/** A reply whose questions are looked for in the same place; those that say where already are let be. */
function withScope(reply: Reply, id: string): Reply {
  const keep = <Called extends { command: string; input: Record<string, string> }>(call: Called): Called =>
    call.command === 'ask' ? { ...call, input: { in: id, ...call.input } } : call
  return {
    ...reply,
    self: reply.self && keep(reply.self),
    choices: reply.choices.map(keep),
    menus: reply.menus.map((menu) => ('choices' in menu ? { ...menu, choices: menu.choices.map(keep) } : menu)),
  }
}

function replyNoScope(question: string, said: string, context: Context): Reply {
  const { notFound, scope: say } = context.wording
  const lacks = findLackingPart(said, context)
  if (lacks)
    return createProblemReply(
      context,
      'not-found',
      notFound.title,
      [say.noPart(lacks.called, lacks.of)],
      [lookEverywhere(question, context)],
    )
  const whole = everywhere(context)
  const { nearest } = readName(said, SOURCES.listOf(whole.library))
  const choose = ({ id, name }: { id: string; name: string }) => ({
    label: name,
    command: 'ask',
    input: { question, in: id },
  })
  return replyUnknown(SOURCES, said, nearest, whole, choose)
}
