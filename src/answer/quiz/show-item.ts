import type { Context } from '../../context/context.ts'
import { type Block, createAnswer, type Line, type Reply, toText } from '../../reply/reply.ts'
import { type Item, type ItemOption, saysMore } from '../../quiz/item.ts'
import { letterOf } from '../../quiz/letters.ts'
import { isOwn } from '../../quiz/own.ts'
import { isRight } from '../../quiz/score.ts'
import { placeOfId } from '../../library/cited-place.ts'
import { createFootnotes } from '../footnotes.ts'

/** An item as it is asked: what is asked and what there is to choose from. `position`: as in `Question 3 of 10`. */
export function showItem(item: Item, position: { number: number; of: number }, context: Context): Reply {
  const { quiz: say } = context.wording
  const blocks: Block[] = [
    toText(item.stem),
    ...(item.kind === 'several' ? [toText(say.several)] : []),
    { kind: 'list', heading: null, items: item.options.map((option, i) => nameOption(option, i, context)) },
  ]
  return createAnswer(context, { title: say.question(position.number, position.of), blocks })
}

/**
 * What is right, and why, with its footnote. `chosen`: the ids of the options that were chosen, null where nobody says
 * (then the key alone is shown), empty where nothing was chosen in time.
 */
export function showKey(item: Item, chosen: readonly string[] | null, context: Context): Reply {
  const { library, wording } = context
  const { quiz: say } = wording
  const footnotes = createFootnotes(context)
  const cite = (id: string | undefined) => {
    const place = placeOfId(id ?? '', library)
    return place ? { cites: [footnotes.cite(place.source, place.pin)] } : {}
  }
  const keys = item.options.filter(({ isCorrect }) => isCorrect)
  const taken = item.options.filter(({ id }) => chosen?.includes(id))
  const explained = item.kind === 'several' ? item.options : chosen ? taken : keys
  const feedback = explained.flatMap(({ id, note, text, feedback }) =>
    feedback && saysMore(feedback, item)
      ? [[{ text: item.kind === 'several' ? `${text}: ${feedback}` : feedback, ...cite(note ?? id) }]]
      : [],
  )
  const blocks: Block[] = [
    ...(chosen === null ? [] : [toText(chosen.length ? say.yours(readOptions(taken, context)) : say.none)]),
    toText(say.key(readOptions(keys, context))),
    ...explain(item, cite(item.notes[0]), context),
    ...(feedback.length ? [{ kind: 'list' as const, heading: null, items: feedback }] : []),
  ]
  const title = chosen === null ? say.answer : isRight(item, chosen) ? say.right : say.wrong
  return createAnswer(context, { title, blocks, footnotes: footnotes.all() })
}

/** An item with its key: what is asked, the options with the right ones marked, and why they are. */
export function showWhole(item: Item, context: Context): Reply {
  const key = showKey(item, null, context)
  const items = item.options.map(
    (option, i): Line => [
      ...nameOption(option, i, context),
      ...(option.isCorrect ? [{ text: ' ✅', strong: true as const }] : []),
      ...(option.feedback && saysMore(option.feedback, item) ? [{ text: ` · ${option.feedback}` }] : []),
    ],
  )
  return {
    ...key,
    blocks: [toText(item.stem), { kind: 'list', heading: null, items }, ...key.blocks.slice(1).filter(isText)],
  }
}

const isText = ({ kind }: Block) => kind === 'text'

/** Why it is right, with its footnote; a server's own question that cites nothing says so. */
export function explain(item: Item, cited: { cites?: number[] }, { wording: { questions } }: Context): Block[] {
  const line: Line = item.explanation || cited.cites ? [{ text: item.explanation, ...cited }] : []
  return [
    ...(line.length ? [{ kind: 'text' as const, line }] : []),
    ...(isOwn(item) && !cited.cites ? [toText(questions.noSource)] : []),
  ]
}

/** Options by their letters, `A, C`; true and false by their words, which stand on the buttons. */
export const nameChoice = ({ kind, options }: Item, places: number[], context: Context): string =>
  places
    .toSorted((a, b) => a - b)
    .map((i) => (kind === 'true-false' && options[i] ? readOption(options[i], context) : letterOf(i)))
    .join(', ')

/** An option with its letter. */
export function nameOption(option: ItemOption, index: number, context: Context): Line {
  return [{ text: `${letterOf(index)}  `, strong: true }, { text: readOption(option, context) }]
}

const readOptions = (options: ItemOption[], context: Context) => options.map((option) => readOption(option, context))

/** The options of a statement are in the language of the interface; all else is in that of the library. */
export function readOption({ id, text }: ItemOption, { wording: { quiz: say } }: Context): string {
  return id === 'true' ? say.true : id === 'false' ? say.false : text
}
