import type { Context } from '../../context/context.ts'
import type { Standing } from '../../quiz/score.ts'
import { type Block, toText } from '../../reply/reply.ts'

/** How many are listed. */
const LISTED = 20

/** The best that want to be named. */
export function listNamed(all: readonly Standing[], unlisted: readonly string[] = []): Standing[] {
  const unnamed = new Set(unlisted)
  return all.filter(({ reader }) => !unnamed.has(reader)).slice(0, LISTED)
}

/**
 * The best, a line for each, with the seconds of their right answers where those decide; and how many more there are, among
 * them who does not want to be named.
 */
export function listStandings(
  all: Standing[],
  isTimed: boolean,
  context: Context,
  unlisted: readonly string[] = [],
): Block[] {
  const standings = listNamed(all, unlisted)
  const { quiz: say } = context.wording
  const list: Block = {
    kind: 'list',
    heading: null,
    items: standings.map(({ rank, name, points, seconds }) => [
      { text: `${rank}  `, strong: true },
      { text: name },
      { text: ` · ${points}${isTimed ? ` · ${say.inSeconds(seconds)}` : ''}` },
    ]),
  }
  const left = all.length - standings.length
  return left > 0 ? [list, toText(say.andMore(left))] : [list]
}
