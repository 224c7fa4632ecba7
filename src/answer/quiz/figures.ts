import type { Context } from '../../context/context.ts'
import type { Standing, Total } from '../../quiz/score.ts'
import { createFigure } from '../../reply/create-figure.ts'
import type { Figure } from '../../reply/figure.ts'
import type { Line } from '../../reply/reply.ts'
import { clip } from '../../text/clip.ts'

/** How many people had how many right, from none to all: a line for each, as the picture has them. */
export function countScores(totals: readonly Total[], questions: number): { right: number; people: number }[] {
  return Array.from({ length: questions + 1 }, (_, right) => ({
    right,
    people: totals.filter(({ points }) => points === right).length,
  }))
}

/** The scores that anybody has, a line for each. */
export const listScores = (counts: ReturnType<typeof countScores>): Line[] =>
  counts.flatMap(({ right, people }) =>
    people ? [[{ text: `${right}/${counts.length - 1}  `, strong: true as const }, { text: String(people) }]] : [],
  )

/** How many people had how many right, as bars. */
export const drawScores = (counts: ReturnType<typeof countScores>, { wording, language }: Context): Figure =>
  createFigure(
    {
      kind: 'bars',
      name: 'scores',
      title: wording.quiz.scores,
      caption: '',
      isPassing: true,
      axis: wording.quiz.distribution,
      most: Math.max(...counts.map(({ people }) => people)),
      bars: counts.map(({ right, people }) => ({
        name: `${right}/${counts.length - 1}`,
        value: people,
        shown: String(people),
      })),
    },
    language,
  )

/** A question with the share of people who had it right; null where nobody was asked it. */
export type Difficulty = { number: number; stem: string; share: number | null; shown: string }

/** How hard questions were, as bars. */
export const drawDifficulty = (items: readonly Difficulty[], { wording, language }: Context): Figure =>
  createFigure(
    {
      kind: 'bars',
      name: 'difficulty',
      title: wording.quiz.byItem,
      caption: '',
      isPassing: true,
      axis: wording.quiz.shareRight,
      most: 1,
      bars: items.map(({ number, stem, share, shown }) => ({
        name: clip(`${number}  ${stem}`, LONGEST_STEM),
        value: share ?? 0,
        shown,
      })),
    },
    language,
  )

/** How much of a question names its bar, in characters. */
const LONGEST_STEM = 70

/** From how many people on a picture shows more than a line does. */
const FEWEST = 2

/** The points of those who are listed, as bars; none where they are too few to be compared. */
export const drawBest = (standings: readonly Standing[], title: string, context: Context): Figure[] =>
  standings.length < FEWEST ? [] : [toFigure(standings, title, context)]

const toFigure = (standings: readonly Standing[], title: string, { wording, language }: Context): Figure =>
  createFigure(
    {
      kind: 'bars',
      name: 'standings',
      title,
      caption: '',
      isPassing: true,
      axis: wording.quiz.points,
      most: Math.max(...standings.map(({ points }) => points)),
      bars: standings.map(({ rank, name, points }) => ({
        name: `${rank}  ${name}`,
        value: points,
        shown: String(points),
      })),
    },
    language,
  )
