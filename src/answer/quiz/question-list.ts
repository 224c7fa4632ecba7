import type { Context } from '../../context/context.ts'
import type { OwnQuestion } from '../../quiz/own.ts'
import { type Block, type Choice, createAnswer, type Line, type Reply } from '../../reply/reply.ts'
import { clip } from '../../text/clip.ts'
import { sayHeldBack } from './held-back.ts'
import type { IsHeld } from './held-own.ts'
import { readOption } from './show-item.ts'

/** How many are shown at once, and how much of each, in the list and in a menu, in characters: they fit one message. */
const SHOWN = 10
const LISTED = 150
const OFFERED = 60

/** Which are shown: `from` a place in the list on; those that are retired, or those that are asked. */
type View = { from: string; retired: string }

/**
 * A server's own questions, with what is right unless that is held back, and what can be done with each. `said`: what was done
 * just now.
 */
export function listQuestions(
  questions: OwnQuestion[],
  isHeld: IsHeld,
  view: View,
  said: string | null,
  context: Context,
): Reply {
  const { questions: say, quiz } = context.wording
  const isRetired = view.retired === 'yes'
  const listed = questions.filter((question) => question.isRetired === isRetired)
  const others = questions.length - listed.length
  const from = Math.min(Number(view.from) || 0, Math.max(0, listed.length - 1))
  const shown = listed.slice(from, from + SHOWN)
  const open = shown.filter((each) => !isHeld(each))
  const isPart = shown.length < listed.length
  const lines = [
    ...(said ? [said] : []),
    listed.length ? say.count(listed.length) : isRetired ? say.noneRetired : say.none,
    ...(isPart ? [say.range(from + 1, from + shown.length)] : []),
  ]
  const turn = (label: string, to: View): Choice => ({ label, ...callList(to), inPlace: true })
  const reply = createAnswer(context, {
    title: isRetired ? say.titleRetired : say.title,
    blocks: [
      ...lines.map((text): Block => ({ kind: 'text', line: [{ text }] })),
      ...sayHeldBack(shown.filter(isHeld).length, context),
      ...(shown.length
        ? [{ kind: 'list' as const, heading: null, items: shown.map((each) => toLine(each, isHeld(each), context)) }]
        : []),
    ],
    choices: [
      ...(isRetired ? [] : [{ label: say.add, command: 'questions add', input: {} }]),
      ...(from ? [turn(quiz.previous, { ...view, from: String(Math.max(0, from - SHOWN)) })] : []),
      ...(from + SHOWN < listed.length ? [turn(quiz.next, { ...view, from: String(from + SHOWN) })] : []),
      ...(isRetired ? [turn(say.all, { from: '', retired: '' })] : []),
      ...(!isRetired && others ? [turn(say.showRetired(others), { from: '', retired: 'yes' })] : []),
      ...(questions.length > others && !isRetired
        ? [{ label: say.export, command: 'questions export', input: {} }]
        : []),
    ],
    menus: !shown.length
      ? []
      : isRetired
        ? [offer(say.restore, 'restore', shown)]
        : [offer(say.edit, 'edit', open), offer(say.retire, 'retire', shown)].filter(({ choices }) => choices.length),
    self: callList(view),
  })
  return { ...reply, isConfidential: true }
}

const callList = ({ from, retired }: View) => ({
  command: 'questions list',
  input: { ...(from ? { from } : {}), ...(retired ? { retired } : {}) },
})

function toLine({ number, item }: OwnQuestion, isHeld: boolean, context: Context): Line {
  const right = item.options.filter(({ isCorrect }) => isCorrect).map((option) => readOption(option, context))
  return [
    { text: `${number}  `, strong: true },
    { text: clip(item.stem, LISTED) },
    ...(isHeld ? [] : [{ text: ` · ${clip(context.wording.questions.right(right), LISTED)}` }]),
  ]
}

/** Changing one opens its form; the others take the place of the list. */
const offer = (label: string, action: 'edit' | 'retire' | 'restore', shown: OwnQuestion[]) => ({
  label,
  choices: shown.map(({ number, item }) => ({
    label: `${number}: ${clip(item.stem, OFFERED)}`,
    command: `questions ${action}`,
    input: { number: String(number) },
    ...(action === 'edit' ? {} : { inPlace: true as const }),
  })),
})
