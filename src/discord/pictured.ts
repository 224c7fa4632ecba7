import type { Context } from '../context/context.ts'
import type { Picture } from '../reply/figure.ts'
import { toHarmlessFigure } from '../reply/harmless.ts'
import type { Reply } from '../reply/reply.ts'
import { LATE_MS } from './limits.ts'

/**
 * The pictures that go with a reply, each with what it shows for who does not see it: none where they would hold up answers, nor
 * where the bot may attach no files. Throws nothing.
 */
export async function drawPictures({ figures }: Reply, { studio, place, lag }: Context): Promise<Picture[]> {
  if (!studio || !figures.length || lag() > LATE_MS || place?.lacks.includes('AttachFiles')) return []
  return studio.draw(figures.map(toHarmlessFigure))
}
