import { Resvg } from '@resvg/resvg-js'
import { encodePng } from './png.ts'
import { listFontFiles } from './typeface.ts'

/** A file of SVG as a PNG, pixel by pixel, with the fonts that come with the program alone. Throws where it is no SVG. */
export function toPng(svg: string): Uint8Array {
  const files = { fontFiles: listFontFiles(), loadSystemFonts: false }
  const font = { ...files, defaultFontFamily: 'Figtree', sansSerifFamily: 'Figtree' }
  return encodePng(new Resvg(svg, { font }).render())
}
