import { writeFileSync } from 'node:fs'
import { extname } from 'node:path'
import { readerError } from '../base/errors.ts'
import { drawFigure } from '../pictures/draw.ts'
import { toPng } from '../pictures/raster.ts'
import { readLetters } from '../pictures/typeface.ts'
import { toHarmlessFigure } from '../reply/harmless.ts'
import type { Reply } from '../reply/reply.ts'
import { nameFiles } from './picture-files.ts'

/**
 * Draws the figures of a reply into a file, `.png` or `.svg`; of several, the others into files beside it, by their names. Out: the
 * files. Throws a reader error where there is none, or a file cannot be written.
 */
export async function writePictures({ figures, title }: Reply, file: string, isDark: boolean): Promise<string[]> {
  if (!figures.length)
    throw readerError(
      `There is no picture of ${JSON.stringify(title)}.`,
      'Pictures are of map, city, compare, timeline, network and term.',
    )
  const letters = await readLetters()
  const files = nameFiles(file, figures)
  for (const [i, figure] of figures.entries()) {
    const svg = drawFigure(toHarmlessFigure(figure), isDark ? 'dark' : 'light', letters)
    write(files[i] ?? file, extname(file).toLowerCase() === '.svg' ? svg : toPng(svg))
  }
  return files
}

function write(file: string, content: string | Uint8Array): void {
  try {
    writeFileSync(file, content)
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    throw readerError(`The picture could not be written: ${why}`, 'Give a file in a folder that can be written to.')
  }
}
