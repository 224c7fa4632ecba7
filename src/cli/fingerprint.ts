import { writeFileSync } from 'node:fs'
import { demandLibrary } from '../corpus/library-folder.ts'
import { readSources } from '../corpus/sources.ts'
import { fingerprintFile, fingerprintOf } from '../documents/fingerprints.ts'
import { EXIT, readerError } from '../base/errors.ts'

/** Writes the fingerprint of a source beside its notes. Returns the exit code; throws a reader error for another text. */
export async function writeFingerprint(
  folder: string,
  file: string,
  id: string,
  write: (line: string) => void,
): Promise<number> {
  demandLibrary(folder)
  const sources = readSources(folder)
  const source = sources.find((s) => s.id === id)
  if (!source) throw readerError(`There is no source ${id}.`, `There are ${sources.map((s) => s.id).join(', ')}.`)
  const json = await fingerprintOf(source, file)
  writeFileSync(fingerprintFile(folder, id), json)
  write(`${id}: ${Math.round(json.length / 1024)} KB`)
  return EXIT.answered
}
