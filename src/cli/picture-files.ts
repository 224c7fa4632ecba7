import { dirname, extname, join } from 'node:path'
import { readerError } from '../base/errors.ts'

/** What a picture can be written as. */
const ENDINGS = ['.png', '.svg']

/** Throws a reader error where a file has another ending than pictures have. */
export function demandPictureFile(file: string): void {
  if (ENDINGS.includes(extname(file).toLowerCase())) return
  throw readerError(`A picture cannot be written as ${JSON.stringify(file)}.`, 'Give a file that ends in .png or .svg.')
}

/** The files of some pictures: the first is the one that is named, the others are called after what they show and lie beside it. */
export const nameFiles = (file: string, figures: readonly { name: string }[]): string[] =>
  figures.map(({ name }, i) => (i ? join(dirname(file), `${name}${extname(file)}`) : file))
