import type { Context } from '../../context/context.ts'
import { beginningOf, PERIODS, type Period } from '../../quiz/progress.ts'
import { rank } from '../../quiz/score.ts'
import { type Call, createAnswer, type Reply, toText } from '../../reply/reply.ts'
import { drawBest } from './figures.ts'
import { listNamed, listStandings } from './standings.ts'
import { findServerVenue } from './venue.ts'

/** What shows the leaderboard of a server. */
export const callLeaderboard = (period: Period): Call => ({
  command: 'quiz leaderboard',
  input: { period },
})

/** Who had most right in a server, which is told who asks alone where nobody has points; or takes who asks off it, or puts them back, and tells them alone. */
export async function showLeaderboard(
  { period: typed, listed }: { period: string; listed: string },
  context: Context,
): Promise<Reply> {
  const { history, server, reader } = findServerVenue(context)
  const { quiz: say } = context.wording
  const period = PERIODS.find((known) => known === typed) ?? 'all'
  const list = (answer: 'yes' | 'no'): Call => ({
    command: 'quiz leaderboard',
    input: { period, listed: answer },
  })
  if (listed) {
    const isListed = listed === 'yes'
    await history.setListed(server, reader, isListed)
    const reply = createAnswer(context, {
      title: isListed ? say.backOn : say.takenOff,
      blocks: [],
      choices: [
        isListed
          ? { label: say.takeMeOff, ...list('no'), inPlace: true }
          : { label: say.putMeBack, ...list('yes'), inPlace: true },
      ],
    })
    return { ...reply, audience: 'asker' }
  }
  const standings = rank(await history.leaderboard(server, beginningOf(period, context.clock.now())), false)
  const others = PERIODS.filter((other) => other !== period)
  // Who alone has points and is off it would find no other way back.
  const isOff = !standings.length && (await history.unlistedIn(server)).includes(reader)
  const reply = createAnswer(context, {
    title: say.leaderboard(say.choices[period]),
    figures: drawBest(listNamed(standings), say.leaderboard(say.choices[period]), context),
    blocks: standings.length ? listStandings(standings, false, context) : [toText(say.nobodyYet)],
    choices: [isOff ? { label: say.putMeBack, ...list('yes') } : { label: say.takeMeOff, ...list('no') }],
    menus: [
      {
        label: say.otherPeriod,
        choices: others.map((other) => ({ label: say.choices[other], ...callLeaderboard(other), inPlace: true })),
      },
    ],
    self: callLeaderboard(period),
  })
  return standings.length ? reply : { ...reply, audience: 'asker' }
}
