import type { Challenge } from '../context/challenges.ts'
import type { Context } from '../context/context.ts'
import { readerError } from '../base/errors.ts'
import { type Block, createAnswer, type Menu, type Reply } from '../reply/reply.ts'
import { findChallenged, sayChallenge } from './challenge-place.ts'
import { createFootnotes, type FootnoteList } from '../answer/footnotes.ts'

type Input = { show: string; resolve: string; reopen: string }

/** How many are shown at once: as many as a menu offers to settle. */
const MOST_SHOWN = 25

/**
 * Lists what readers of a server say is wrong, after settling one or opening it again if its number is given.
 * Throws a reader error for a number that is none; and what the store throws.
 */
export async function reviewChallenges({ show, resolve, reopen }: Input, context: Context): Promise<Reply> {
  const { place } = context
  if (!place?.server) throw new Error('challenges are of a server, and there is none')
  const changed = [
    ...(resolve ? [await settle(resolve, place.server, false, context)] : []),
    ...(reopen ? [await settle(reopen, place.server, true, context)] : []),
  ]
  const state = show === 'resolved' ? 'resolved' : 'open'
  const all = await context.challenges.list({ server: place.server, isOpen: state === 'open' })
  return describe(all, state, changed, context)
}

type State = 'open' | 'resolved'

async function settle(typed: string, server: string, isOpen: boolean, context: Context): Promise<string> {
  const { challenges: say } = context.wording
  const number = Number(typed.replace(/^#/, ''))
  const isOne = Number.isSafeInteger(number) && number > 0 && number < 2 ** 31
  if (!isOne || !(await context.challenges.settle(number, server, isOpen)))
    throw readerError(say.noSuch(typed), say.seeAll)
  return isOpen ? say.reopened(number) : say.resolved(number)
}

function describe(all: Challenge[], state: State, changed: string[], context: Context): Reply {
  const { challenges: say } = context.wording
  const footnotes = createFootnotes(context)
  const shown = all.slice(0, MOST_SHOWN)
  const other: State = state === 'open' ? 'resolved' : 'open'
  const blocks: Block[] = [
    ...changed.map((text): Block => ({ kind: 'text', line: [{ text }] })),
    { kind: 'text', line: [{ text: all.length ? say.count[state](all.length) : say.none[state] }] },
    ...shown.map((challenge) => toBlock(challenge, footnotes, context)),
  ]
  const reply = createAnswer(context, {
    title: say.title,
    blocks,
    footnotes: footnotes.all(),
    choices: [{ label: say.show[other], ...callList(other), inPlace: true }],
    menus: shown.length ? [offerSettling(shown, state, context), offerPlaces(shown, context)] : [],
    self: callList(state),
  })
  return { ...reply, audience: 'asker' }
}

const callList = (show: State) => ({ command: 'challenges', input: { show } })

/** What was challenged, as it was then, and what is said to be wrong with it. */
function toBlock(challenge: Challenge, footnotes: FootnoteList, context: Context): Block {
  const { challenges: say } = context.wording
  const now = findChallenged(challenge.place, context)
  const cites = now ? [footnotes.cite(now.source, now.pin)] : []
  const remarks = now ? (now.text === challenge.shown ? [] : [say.changedSince]) : [say.goneSince(challenge.place)]
  return {
    kind: 'list',
    heading: `${challenge.number} · ${formatDay(challenge.madeAt, context)}`,
    items: [
      [{ text: challenge.shown, cites }],
      ...sayChallenge(challenge, context),
      ...remarks.map((text) => [{ text }]),
    ],
  }
}

const formatDay = (iso: string, { wording: { tag } }: Context) =>
  new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso))

function offerSettling(shown: Challenge[], state: State, { wording: { challenges: say } }: Context): Menu {
  const option = state === 'open' ? 'resolve' : 'reopen'
  const choices = shown.map(({ number, reason }) => ({
    label: `${number}: ${reason}`,
    command: 'challenges',
    input: { show: state, [option]: String(number) },
    inPlace: true as const,
  }))
  return { label: state === 'open' ? say.resolve : say.reopen, choices }
}

function offerPlaces(shown: Challenge[], context: Context): Menu {
  const choices = shown
    .filter(({ place }) => findChallenged(place, context))
    .map(({ number, place }) => ({ label: `${number}: ${place}`, command: 'passage', input: { id: place } }))
  return { label: context.wording.challenges.openPlace, choices }
}
