import { UNITS } from '../../speech/figures.ts'
import { fitsAny } from '../../speech/words.ts'
import { allAsks } from '../../library/library.ts'
import type { Hit } from '../hit.ts'
import { holdsFigure } from '../reading/kinds.ts'
import type { Question } from '../reading/question.ts'
import { onceFor } from './once.ts'
import type { Slot } from './slot.ts'
import type { Weighing } from './weigh.ts'

const unitOf = onceFor(({ read }) => UNITS.find(({ asked }) => fitsAny(read, asked))?.unit)

/** Whether a hit has a figure of the thing that is counted, with its unit. */
export function measureFigures(question: Question, { note, covered }: Hit, { kind }: Slot, { texts }: Weighing) {
  const said = texts.sentences.map(({ text }) => text).join(' ')
  const unit = unitOf(question)
  const isFigure = kind === 'figure'
  const asksForFigure = () => (note ? allAsks(note) : []).filter((_, place) => texts.asks.kindOf(place) === 'figure')
  return {
    noFigure: Number(isFigure && !holdsFigure(question, said, covered, asksForFigure)),
    noUnit: unit ? Number(!fitsAny(said, unit)) : 0,
  }
}
