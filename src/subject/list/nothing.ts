import type { Context } from '../../context/context.ts'
import type { Listed } from '../../evidence/intent/intent.ts'
import { type Choice, createProblemReply, type Reply } from '../../reply/reply.ts'
import { toChoice } from '../../answer/names.ts'
import { PEOPLE } from '../name-kinds.ts'
import { typeName } from '../../wording/type-name.ts'
import { findListed } from './find.ts'
import type { Restrictions, Narrowed } from './restrictions.ts'
import { type Label, labelsOf, sayNoSource } from './say.ts'

/** The options that make up each restriction. */
const OPTIONS: Record<keyof Restrictions, readonly (keyof Narrowed)[]> = {
  by: ['by'],
  naming: ['by'],
  in: ['in'],
  stances: ['dimension', 'stance'],
  years: ['from', 'to'],
}

/** Says that nothing fits, which restriction leaves nothing, and how much there is without it; offers that. */
export function replyNothing(what: Listed, typed: Narrowed, restrictions: Restrictions, context: Context): Reply {
  const { list, notFound } = context.wording
  const labels = labelsOf(restrictions, typed, context)
  const alone = labels.map((label) => drop([label], typed, restrictions))
  const all = labels.length > 1 ? [drop(labels, typed, restrictions)] : []
  const wider = [...alone, ...all].flatMap((without) => {
    const n = findListed(what, without.restrictions, context.library).length
    return n ? [{ ...without, things: list.counted[what](n) }] : []
  })
  // Where leaving out one is enough, nobody wants to leave out more.
  const offered = wider.filter(
    ({ dropped }) => dropped.length === Math.min(...wider.map((each) => each.dropped.length)),
  )
  const { naming } = restrictions
  const lines = [
    ...(naming ? [sayNoSource(naming.person, context)] : []),
    list.nothing([list.kinds[what], ...labels.map(({ text }) => text)].join(' · ')),
    ...offered.map(({ dropped, things }) => list.without(dropped.map(({ text }) => text).join(' · '), things)),
  ]
  const choices = offered.map(({ typed: left }): Choice => {
    const input = Object.fromEntries(Object.entries(left).filter(([, value]) => value))
    const words = [typeName('list', context.wording), list.kinds[what].toLowerCase(), ...Object.values(input)]
    return { label: words.join(' '), command: 'list', input: { what, ...input } }
  })
  const person = naming ? [toChoice(PEOPLE, naming.person)] : []
  return createProblemReply(context, 'not-found', notFound.title, lines, [...person, ...choices])

  /** Some restrictions left out. */
  function drop(dropped: Label[], typed: Narrowed, restrictions: Restrictions) {
    const of = new Set(dropped.map((label) => label.of))
    const without = { ...restrictions, ...Object.fromEntries([...of].map((key) => [key, null])) }
    const emptied = [...of].flatMap((key) => OPTIONS[key]).map((option) => [option, ''])
    return { dropped, restrictions: without, typed: { ...typed, ...Object.fromEntries(emptied) } }
  }
}
