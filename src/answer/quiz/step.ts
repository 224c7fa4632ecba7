import { letterOf } from '../../quiz/letters.ts'
import type { Context } from '../../context/context.ts'
import type { Item } from '../../quiz/item.ts'
import type { Round } from '../../quiz/rounds/round.ts'
import { type Call, type Choice, type Menu, type Reply, toText } from '../../reply/reply.ts'
import type { ItemAnswer } from '../../quiz/answer.ts'
import { nameChoice, nameOption, showItem } from './show-item.ts'

/**
 * Where somebody is in a round that they play alone, as a button carries it. `chosen`: the places of options, `-` for none of
 * them, empty where nothing is said of it. `shown`: when the question was.
 */
export type Step = { round: string; position: string; chosen: string; shown: string }

/** What opens a question of a round for whoever presses it; null opens it where they left off. */
export const callQuestion = ({ id }: Pick<Round, 'id'>, position: number | null): Call => ({
  command: 'quiz question',
  input: { round: id, ...(position === null ? {} : { position: String(position) }) },
})

/** How many options are buttons; beside them, one goes on. More are in a menu. */
const BUTTONS = 4

/**
 * A question with what there is to press; where several may be right, options are picked one by one, then sent.
 * `places`: what is chosen so far. `more`: what else can be pressed, and other menus.
 */
export function askAlone(
  {
    round,
    position,
    places,
    shownAt = null,
  }: { round: Round; position: number; places: number[]; shownAt?: number | null },
  more: { choices: Choice[]; menus: Menu[] },
  context: Context,
): Reply {
  const { quiz: say } = context.wording
  const item = round.items[position]
  if (!item) throw new RangeError(`the round has no question ${position}`)
  const shown = (shownAt ?? context.clock.now()).toString(36)
  const call = (action: 'question' | 'answer', chosen: number[]) => ({
    command: `quiz ${action}`,
    input: { round: round.id, position: String(position), shown, chosen: chosen.join(',') || '-' },
    inPlace: true as const,
  })
  const toggled = (i: number) => (places.includes(i) ? places.filter((p) => p !== i) : [...places, i].sort())
  const isSeveral = item.kind === 'several'
  const inMenu = isSeveral || item.options.length > BUTTONS
  const mark = (i: number) => (isSeveral ? (places.includes(i) ? '☑ ' : '☐ ') : places.includes(i) ? '● ' : '')
  const menu: Menu = {
    label: isSeveral ? say.choose : say.chooseOne,
    choices: item.options.map((option, i) => ({
      label: `${mark(i)}${nameOption(option, i, context)
        .map(({ text }) => text)
        .join('')}`,
      ...(isSeveral ? call('question', toggled(i)) : call('answer', [i])),
    })),
  }
  const answers: Choice[] = isSeveral
    ? [
        places.length
          ? { label: say.send(places.map(letterOf).join(', ')), ...call('answer', places) }
          : { label: say.choose, ...call('answer', places), isOff: true },
      ]
    : inMenu
      ? []
      : item.options.map((_, i) => ({ label: `${mark(i)}${nameChoice(item, [i], context)}`, ...call('answer', [i]) }))
  const asked = showItem(item, { number: position + 1, of: round.items.length }, context)
  return {
    ...asked,
    audience: 'asker',
    choices: [...answers, ...more.choices],
    menus: [...(inMenu ? [menu] : []), ...more.menus],
  }
}

/** The places of the options that somebody chose; null where they have not answered. */
export function placesOf(item: Item | undefined, answer: Pick<ItemAnswer, 'chosen'> | undefined): number[] | null {
  if (!item || !answer) return null
  return item.options.flatMap(({ id }, i) => (answer.chosen.includes(id) ? [i] : []))
}

/** The options that were chosen as a button carries them: their places, and the ids of those that the question has. */
export function readChosen(chosen: string, item: Item | undefined): { places: number[]; ids: string[] } {
  const places = readPlaces(chosen)
  return { places, ids: places.flatMap((place) => item?.options[place]?.id ?? []) }
}

export const readPlaces = (chosen: string): number[] => (chosen.match(/\d+/g) ?? []).map(Number)

/** A moment in milliseconds since 1970, as a button carries it; null where it carries none, or one that is to come. */
export function readTime(written: string, { clock }: Context): number | null {
  const time = Number.parseInt(written, 36)
  return time <= clock.now() ? time : null
}

/** A reply with something said before it. */
export const sayFirst = (said: string[], reply: Reply): Reply => ({
  ...reply,
  blocks: [...said.map(toText), ...reply.blocks],
})
