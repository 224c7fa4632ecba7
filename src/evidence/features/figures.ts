import { analyze } from '../../search/analyze.ts'
import { COUNTED, UNITS } from '../../speech/figures.ts'
import { fitsAny } from '../../speech/words.ts'
import type { Hit } from '../hit.ts'
import { holdsFigure } from '../reading/kinds.ts'
import type { Question } from '../reading/question.ts'
import { lacks } from './form-words.ts'
import { onceFor } from './once.ts'
import type { Slot } from './slot.ts'
import type { Weighing } from './weigh.ts'

const readFigure = onceFor(({ read }) => ({
  counted: analyze(read.match(COUNTED)?.[1] ?? ''),
  unit: UNITS.find(({ asked }) => fitsAny(read, asked))?.unit,
}))

/** Whether a hit has a figure of the thing counted, with its unit. */
export function measureFigures(question: Question, { note, covered }: Hit, { kind, own }: Slot, { texts }: Weighing) {
  const said = texts.sentences.map(({ text }) => text).join(' ')
  const { counted, unit } = readFigure(question)
  const isFigure = kind === 'figure'
  return {
    noFigure: Number(isFigure && !holdsFigure(question, said, covered, note?.asks ?? [])),
    countedMissing: lacks(counted, (term) => texts.terms.has(term)),
    countedAsk: Number(isFigure && own.some((ask) => counted.some((term) => ask.counted.includes(term)))),
    noUnit: unit ? Number(!fitsAny(said, unit)) : 0,
  }
}
