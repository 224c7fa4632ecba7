import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { EXIT, readerError } from '../../base/errors.ts'
import { inProject } from '../../base/paths.ts'
import { isFolder } from '../../corpus/library-folder.ts'
import { writeSchemas } from './schemas.ts'

/** What a new library begins with. */
export const TEMPLATE = inProject('template')

/**
 * Makes a library in a folder, which is made too, and says what to do next. Returns the exit code; throws a reader error where
 * something is there already.
 */
export function makeLibrary(folder: string, write: (line: string) => void): number {
  if (existsSync(folder) && !isFolder(folder)) throw readerError(`${folder} is a file.`, 'Name a folder that is new.')
  const [there] = existsSync(folder) ? readdirSync(folder) : []
  if (there) throw readerError(`${folder} is not empty: it holds ${there}.`, 'Name a folder that is new or empty.')
  cpSync(TEMPLATE, folder, { recursive: true })
  const readme = join(folder, 'README.md')
  writeFileSync(readme, readFileSync(readme, 'utf8').replaceAll('HERE', folder))
  writeSchemas(folder)
  for (const line of sayNext(folder, readme)) write(line)
  return EXIT.answered
}

const sayNext = (folder: string, readme: string) => [
  `${folder} is a library with one sample source and one sample note.`,
  `  npx footnote library check ${folder}`,
  `  FOOTNOTE_LIBRARY=${folder} npx footnote ask "does writing down what one recalls help?"`,
  `  FOOTNOTE_LIBRARY=corpus,${folder} npm start    beside the one that comes with Footnote`,
  `${readme} says how to write your first note.`,
]
