import { setTimeout as wait } from 'node:timers/promises'
import type { Drawable } from '../../reply/figure.ts'
import type { Studio } from '../../pictures/studio.ts'

/** How often drawing is tried where as many were drawn just now as may be at once, and what is waited before, in milliseconds. */
const TRIES = 5
const PAUSE_MS = 300

/** Draws figures one after the other, each by the name of its file, which says its ground; without those that cannot be drawn. */
export async function drawPictures(
  wanted: ReadonlyMap<string, Drawable>,
  studio: Pick<Studio, 'draw'>,
): Promise<Map<string, Uint8Array>> {
  const drawn = new Map<string, Uint8Array>()
  for (const [file, figure] of wanted) {
    const shade = file.includes('-dark') ? 'dark' : 'light'
    for (let i = 0; i < TRIES && !drawn.has(file); i++) {
      if (i) await wait(PAUSE_MS)
      const [picture] = await studio.draw([figure], shade)
      if (picture) drawn.set(file, picture.png)
    }
  }
  return drawn
}
