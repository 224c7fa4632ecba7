import { toHarmless } from '../base/harmless.ts'
import { letterOf, placeOfLetter } from '../quiz/letters.ts'
import { showItem, showKey } from '../answer/quiz/show-item.ts'
import type { Context } from '../context/context.ts'
import type { Item } from '../quiz/item.ts'
import { isRight } from '../quiz/score.ts'
import type { Reply } from '../reply/reply.ts'
import { wantsToLeave } from '../speech/whole-texts.ts'
import { lookOf, type Terminal } from './prompt.ts'
import { readTypedLines, type TypedLines } from './quiz-lines.ts'
import { renderLines } from './render.ts'

/** How one item was answered: the ids of the options chosen, and in how many seconds. */
export type Given = { item: Item; chosen: string[]; isRight: boolean; seconds: number }

/**
 * Plays a round with whoever is at the terminal: asks each item, reads letters, and shows what is right with its footnote.
 * `keep` is told of each answer before the next question. Ends with the score; early at `q`, at a word for leaving, at Ctrl-C, or the end of the
 * input. What was skipped is not counted; where nothing was answered, no score is said.
 */
export async function playRound(
  items: Item[],
  context: Context,
  terminal: Terminal,
  keep: (given: Given) => Promise<void>,
): Promise<Given[]> {
  const { output } = terminal
  const look = lookOf(terminal)
  const write = (text: string) => output.write(`${text}\n`)
  const show = (reply: Reply) => write(renderLines(reply, look))
  const { quiz: say } = context.wording
  const lines = readTypedLines(terminal)
  const given: Given[] = []
  write(`${say.type}\n`)
  for (const [i, item] of items.entries()) {
    show(showItem(item, { number: i + 1, of: items.length }, context))
    const asked = performance.now()
    const letters = await readLetters(lines, item, (typed) => write(toHarmless(sayLetters(typed, item, context))))
    if (letters === null) break
    if (!letters.length) continue
    const chosen = letters.flatMap((letter) => item.options[letter]?.id ?? [])
    const seconds = Math.round((performance.now() - asked) / 100) / 10
    const answer = { item, chosen, isRight: isRight(item, chosen), seconds }
    await keep(answer)
    given.push(answer)
    show(showKey(item, chosen, context))
  }
  lines.close()
  if (given.length) write(say.score(given.filter((answer) => answer.isRight).length, given.length))
  return given
}

/** The options that a line of letters names; empty to skip, null to end. Asks again for what is no letter of an option. */
async function readLetters(
  lines: TypedLines,
  { options, kind }: Item,
  refuse: (typed: string) => void,
): Promise<number[] | null> {
  for (;;) {
    const typed = (await lines.next())?.trim()
    if (typed === undefined || typed.toLowerCase() === 'q' || wantsToLeave(typed)) return null
    const letters = [...new Set([...typed.replace(/[\s,;.]+/g, '')].map(placeOfLetter))]
    const isOne = kind === 'several' || letters.length <= 1
    if (isOne && letters.every((letter) => options[letter])) return letters
    refuse(typed)
  }
}

const sayLetters = (typed: string, { options }: Item, { wording: { quiz: say } }: Context) =>
  say.noSuchLetter(
    typed,
    options.map((_, i) => letterOf(i)),
  )
