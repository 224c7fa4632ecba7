import type { Context } from '../../context/context.ts'
import type { Item } from '../../quiz/item.ts'
import { findOdd, type Odd } from '../../quiz/odd.ts'
import type { Block, Line } from '../../reply/reply.ts'
import { clip } from '../../text/clip.ts'
import { readOption } from './show-item.ts'
import type { ServerVenue } from './venue.ts'

/** How much of a question and of an option is shown, in characters. */
const ASKED = 150
const CHOSEN = 80

/** How many are shown. */
const SHOWN = 10

/**
 * The items, of those given, that a teacher should look at: what nobody missed, and where the best choose what is wrong, by all
 * rounds of the server that are over. Nothing where nothing is odd. Throws what the store throws.
 */
export async function listOdd(
  items: readonly Item[],
  { history, server }: ServerVenue,
  context: Context,
): Promise<Block[]> {
  const counts = await history.choicesOf(
    server,
    items.map(({ id }) => id),
  )
  const odd = findOdd(items, counts).slice(0, SHOWN)
  const heading = context.wording.quiz.lookAt
  return odd.length ? [{ kind: 'list', heading, items: odd.map((each) => toLine(each, context)) }] : []
}

function toLine(odd: Odd, context: Context): Line {
  const { quiz: say } = context.wording
  const why =
    odd.why === 'never-missed'
      ? say.neverMissed(odd.answered)
      : say.misleads(
          odd.best,
          odd.of,
          odd.item.options
            .filter(({ id }) => odd.chosen.includes(id))
            .map((option) => clip(readOption(option, context), CHOSEN)),
        )
  return [{ text: clip(odd.item.stem, ASKED) }, { text: ` · ${why}` }]
}
