/** A run of characters as it is set: its left and right edge and its baseline from the foot of the page, and its size, in points. */
export type SetRun = {
  text: string
  left: number
  right: number
  base: number
  size: number
  font: string
  isRtl: boolean
}
