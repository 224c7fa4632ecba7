import { SYMBOL } from './labels.ts'
import type { Size, Spot } from './project.ts'

/** How near the middles of two symbols may come, in pixels, so that neither covers the other. */
const NEAREST = 2 * SYMBOL * 0.85 + 1

/** How often places are pushed apart: where many stand at one point, those in the middle go last. */
const TIMES = 40

/**
 * Places with the symbols of none over those of another: what stands too near is pushed apart, each by half (the displacement of
 * map generalisation). Places at one point go to its left and right.
 */
export function setApart(spots: readonly Spot[], { width, height }: Size): Spot[] {
  const moved = spots.map((spot) => ({ ...spot }))
  for (let i = 0; i < TIMES; i++) {
    let isSettled = true
    for (const [at, one] of moved.entries())
      for (const other of moved.slice(at + 1)) if (push(one, other)) isSettled = false
    for (const spot of moved) {
      spot.x = Math.max(SYMBOL, Math.min(width - SYMBOL, spot.x))
      spot.y = Math.max(SYMBOL, Math.min(height - SYMBOL, spot.y))
    }
    if (isSettled) break
  }
  return moved
}

/** Pushes two places apart; whether that was needed. */
function push(one: Spot, other: Spot): boolean {
  const [dx, dy] = [other.x - one.x, other.y - one.y]
  const distance = Math.hypot(dx, dy)
  if (distance >= NEAREST - 0.01) return false
  const by = (NEAREST - distance) / 2
  const [x, y] = distance < 0.01 ? [1, 0] : [dx / distance, dy / distance]
  one.x -= by * x
  one.y -= by * y
  other.x += by * x
  other.y += by * y
  return true
}
