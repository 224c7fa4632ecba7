import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { commands } from '../commands/index.ts'
import { createApp } from '../src/app/app.ts'
import { inProject } from '../src/base/paths.ts'
import { drawFigure } from '../src/pictures/draw.ts'
import { toPng } from '../src/pictures/raster.ts'
import { figureOf } from '../src/web/figure-address.ts'
import { readLetters } from '../src/pictures/typeface.ts'
import { CARDS, SAMPLES } from './figures/samples.ts'
import { type Drawn, toPage, toSheet } from './figures/sheet.ts'
import { createPictureContext } from './picture.ts'

/** Replies whose figures are shown as they are. */
const CALLS = [
  { command: 'compare', input: { first: 'Toronto', second: 'Sheffield' } },
  { command: 'compare', input: { first: 'Toronto', second: 'Sheffield', third: 'Barcelona', fourth: 'Berlin' } },
  { command: 'city', input: { name: 'Barcelona' } },
  { command: 'map', input: {} },
  { command: 'map', input: { dimension: 'legality' } },
  { command: 'timeline', input: {} },
  { command: 'timeline', input: { city: 'Toronto' } },
  { command: 'network', input: { network: 'welcoming-cities' } },
  { command: 'term', input: { term: 'sanctuary city' } },
  { command: 'person', input: { person: 'Harald Bauder' } },
  { command: 'ask', input: { question: 'which cities issue municipal ID cards?' } },
]

/** Draws every sample, and the figures of some replies, on both grounds; a page and a picture show all of them. In: where to. */
async function main(folder: string): Promise<void> {
  const app = createApp(commands, createPictureContext())
  const replies = await Promise.all(CALLS.map((call) => app.answer(call)))
  const letters = await readLetters()
  mkdirSync(folder, { recursive: true })
  const cards = replies.flatMap((reply) => {
    const card = figureOf('card', reply)
    return card ? [{ ...card, name: `card-${reply.figures[0]?.name ?? reply.self?.command}` }] : []
  })
  const drawn = [...cards, ...replies.flatMap(({ figures }) => figures), ...CARDS, ...SAMPLES].flatMap((figure) =>
    (['light', 'dark'] as const).map((shade): Drawn => {
      const svg = drawFigure(figure, shade, letters)
      return { figure, shade, svg, png: toPng(svg) }
    }),
  )
  for (const { figure, shade, svg, png } of drawn) {
    writeFileSync(join(folder, `${figure.name}-${shade}.svg`), svg)
    writeFileSync(join(folder, `${figure.name}-${shade}.png`), png)
  }
  writeFileSync(join(folder, 'index.html'), toPage(drawn))
  writeFileSync(join(folder, 'sheet.png'), toSheet(drawn))
  process.stdout.write(`${drawn.length} figures: ${join(folder, 'index.html')}\n`)
}

await main(process.argv[2] ?? inProject('figures'))
