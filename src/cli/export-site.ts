import { EXIT, readerError } from '../base/errors.ts'
import { systemClock as clock } from '../base/clock.ts'
import type { Config } from '../base/config.ts'
import { commands } from '../../commands/index.ts'
import { createApp } from '../app/app.ts'
import { createContext } from '../context/context.ts'
import { holdNow } from '../context/holding.ts'
import { takeNotesAlone } from '../context/notes-only.ts'
import { createStudio } from '../pictures/studio.ts'
import { SUBJECT } from '../subject/subject.ts'
import { exportSite } from '../web/export/export-site.ts'
import { LANGUAGES, type Language } from '../wording/languages.ts'
import { openLog } from './open-log.ts'

/** How long drawing one picture may take where nobody waits, in milliseconds. */
const PATIENCE_MS = 20_000

/** The languages that codes name, `de,fr`, each once; `all` are all. Throws a reader error where one names none. */
export function readLanguages(codes: string): Language[] {
  if (codes.trim() === 'all') return [...LANGUAGES]
  const named = codes.split(',').map((code) => code.trim().toLowerCase())
  const found = named.flatMap((code) => LANGUAGES.find((language) => language === code) ?? [])
  const unknown = named.find((code) => !LANGUAGES.some((language) => language === code))
  if (unknown !== undefined)
    throw readerError(
      `“${unknown}” is no language that a site can be in.`,
      `Name some of ${LANGUAGES.join(', ')}, or all.`,
    )
  return [...new Set(found)]
}

/** Writes the notes of the library as a site for any file server, without any imported document, in some languages. Returns the exit code. */
export async function writeSite(
  config: Config,
  folder: string,
  languages: readonly Language[],
  print: (line: string) => void,
): Promise<number> {
  const log = openLog(config)
  const current = takeNotesAlone(() => holdNow(config, { log, now: clock.now }), config.cache)
  const studio = createStudio(config.cache, log, PATIENCE_MS)
  try {
    const app = createApp(commands, createContext({ ...config, chatImport: false }, log, SUBJECT, { studio, current }))
    const { publicUrl } = config.page
    const { pages, pictures, bytes } = await exportSite(app, folder, { languages, publicUrl })
    print(`${pages} pages and ${pictures} pictures, ${(bytes / 1_000_000).toFixed(1)} MB, are in ${folder}.`)
    return EXIT.answered
  } finally {
    await studio.close()
  }
}
