import { setPriority } from 'node:os'
import { createCache } from '../base/cache.ts'
import type { Inquire } from '../base/in-worker.ts'
import type { Drawable } from '../reply/figure.ts'
import { drawFigure } from './draw.ts'
import { KEPT, KIND } from './kept.ts'
import { toPng } from './raster.ts'
import type { Shade } from './theme.ts'
import { readLetters } from './typeface.ts'

/** What is to be drawn; `key`: under what it is kept, where it is. */
export type Order = { key: string; figure: Drawable; shade: Shade }

/**
 * Draws one figure after another in a thread of its own, as whoever started it has them (`next`), and hands them over in Base64
 * (`drawn`), or says why it cannot (`failed`); ends where there is no next. What is drawn is kept in a folder.
 */
export default async function drawJob({ folder }: { folder: string }, ask: Inquire): Promise<void> {
  standBack()
  const cache = createCache(folder)
  const letters = await readLetters()
  for (let order = await next(ask); order; order = await next(ask)) {
    try {
      const png = Buffer.from(toPng(drawFigure(order.figure, order.shade, letters)))
      await ask('drawn', png.toString('base64'))
      if (!order.figure.isPassing) cache.keepBytes(KIND, order.key, png, KEPT)
    } catch (error) {
      await ask('failed', error instanceof Error ? error.message : String(error))
    }
  }
}

const next = async (ask: Inquire): Promise<Order | null> => (await ask('next', '')) as Order | null

/** How much this thread stands back behind what answers: on Linux a priority is a thread's own (setpriority(2), "Notes"). */
const NICE = 10

function standBack(): void {
  if (process.platform !== 'linux') return
  try {
    setPriority(0, NICE)
  } catch {
    // It draws all the same.
  }
}
