import type { DraftOption, ItemDraft } from './drafts.ts'
import { findPartial, findPenalties } from './fractions.ts'
import type { Mark } from './gift.ts'
import { type Format, GiftFault, type Losses, readGiftText, skipSpace, type GiftSpan } from './gift-text.ts'

/** What is between the braces, general feedback aside. */
export type GiftAnswers = {
  text: string
  marks: readonly Mark[]
  span: GiftSpan
  format: Format
  losses: Losses
  lineAt: (offset: number) => number
}

/** Where the signs of an option begin and the last of them is, where its feedback begins, and where it ends. */
type Head = { from: number; at: number; sign: string; hash: number | null; end: number }

type Choice = DraftOption & { sign: string; weight: number; at: number }

/** With a `=` one option is correct; without, those with a weight above nothing are. */
export function readOptions(answers: GiftAnswers): Pick<ItemDraft, 'kind' | 'options'> {
  const { text, span } = answers
  const heads = findHeads(answers)
  const before = text.slice(span.from, heads[0]?.from).trim()
  if (before) throw new GiftFault(skipSpace(text, span.from), (say) => say.textBefore)
  const options = heads.map((head) => readOption(answers, head))
  const hasKey = options.some(({ sign }) => sign === '=')
  const second = options.filter(({ sign }) => sign === '=')[1]
  if (second) throw new GiftFault(second.at, (say) => say.twoMarked)
  const weights = options.map(({ weight }) => weight)
  const partial = options[findPartial(hasKey, weights)]
  if (partial) answers.losses.set('partial', partial.at)
  const penalties = findPenalties(hasKey, weights)
  return {
    kind: hasKey ? 'choice' : 'several',
    options: options.map(({ sign, weight, at, ...option }, i) => ({ ...option, takesOff: penalties[i] ?? false })),
  }
}

/** In one pass over the signs, because there may be as many options as characters. `~=` marks one option, and as right. */
function findHeads({ text, marks, span }: GiftAnswers): Head[] {
  const heads: Head[] = []
  for (const [i, { at, sign }] of marks.entries()) {
    const last = heads.at(-1)
    const before = marks[i - 1]
    if (sign === '#' && last) last.hash ??= at
    if (sign !== '~' && sign !== '=') continue
    const isSecond = sign === '=' && before?.sign === '~' && !text.slice(before.at + 1, at).trim()
    if (isSecond && last) Object.assign(last, { at, sign })
    else {
      if (last) last.end = at
      heads.push({ from: at, at, sign, hash: null, end: span.to })
    }
  }
  return heads
}

function readOption({ text, format, losses, lineAt }: GiftAnswers, { at, sign, hash, end }: Head): Choice {
  const weighed = /^\s*%(-?\d{1,3}(?:[.,]\d{0,9})?)%/.exec(text.slice(at + 1, Math.min(end, at + 40)))
  const weight = weighed ? Number(weighed[1]?.replace(',', '.')) : sign === '=' ? 100 : 0
  const from = at + 1 + (weighed?.[0].length ?? 0)
  return {
    text: readGiftText(text.slice(from, hash ?? end), format, at, losses).text,
    isCorrect: sign === '=' || weight > 0,
    feedback: hash === null ? null : readGiftText(text.slice(hash + 1, end), format, hash, losses).text,
    line: lineAt(at),
    sign,
    weight,
    at,
  }
}
