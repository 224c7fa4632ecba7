import { rmSync } from 'node:fs'
import { createInterface, type Interface } from 'node:readline/promises'
import type { Config } from '../base/config.ts'
import { countOf } from '../base/count.ts'
import { EXIT, readerError } from '../base/errors.ts'
import { toHarmless } from '../base/harmless.ts'
import { demandLibrary } from '../corpus/library-folder.ts'
import { countNotes } from '../corpus/sources.ts'
import { demandCollection } from '../documents/collection.ts'
import type { GivenAddress } from '../documents/address.ts'
import { hashOfFile } from '../documents/hash.ts'
import { importApart } from '../documents/import-apart.ts'
import type { ImportOptions, ImportResult } from '../documents/import.ts'
import { sayImporting } from '../documents/importing.ts'
import { readBesideApart } from '../documents/intake/apart.ts'
import { type Origins, readOrigins, writeOrigins } from '../documents/intake/origins.ts'
import { isAddress } from '../documents/intake/download.ts'
import { findTargets, type Intake, sayPassed, type Target } from '../documents/intake/targets.ts'
import type { FileReader } from '../documents/readers/reader.ts'
import type { GivenRecord } from '../documents/record/from-options.ts'
import type { Needed } from '../documents/record/needed.ts'
import { describeFault, describeImport, endReading, showReading, tell, tellSteps } from './import-report.ts'

const QUESTIONS: Record<Needed, string> = {
  id: 'Short id, like smith-2020: ',
  title: 'Title: ',
  author: 'Author, as "Family, GivenOptions" (several with ";", an organisation in braces): ',
  year: 'Year (n.d. where there is none): ',
}

/** The options of the command line. */
export type GivenOptions = GivenRecord &
  GivenAddress & { replace?: boolean; allowPrivate?: boolean; collection?: string | undefined }

type Folders = Pick<Config, 'library' | 'documents'>

/**
 * Imports files, folders, archives and addresses one after another; what cannot be imported is named, and the others are still
 * taken. What a document is, is asked for where a person is at the terminal and has named its file; elsewhere what nobody says is left open. `readers`: of formats that are
 * not known, which are not read in a thread of their own. Returns the exit code: of files that were named, the worst, our fault
 * or bad input; of what was found in folders, archives and at addresses, 1 where any could not be imported.
 */
export async function importDocuments(
  files: string[],
  { allowPrivate = false, ...given }: GivenOptions,
  config: Folders,
  readers: readonly FileReader[] | null = null,
): Promise<number> {
  if (files.length > 1 && given.id)
    throw readerError('One id cannot stand for several files.', 'Import them one by one.')
  demandLibrary(config.library)
  const faults: Fault[] = []
  const intakes: Intake[] = []
  for (const file of files) {
    try {
      intakes.push(await findTargets(file, { allowPrivate }))
    } catch (error) {
      faults.push(describeFault(error, file, file))
    }
  }
  try {
    const targets = intakes.flatMap((intake) => intake.targets)
    if (targets.length > 1 && given.id)
      throw readerError('One id cannot stand for several files.', 'Import them one by one.')
    for (const remark of intakes.flatMap(({ passed }) => (passed ? sayPassed(passed) : []))) tell(remark)
    const records = intakes.flatMap((intake) => intake.records)
    faults.push(...(await importTargets(targets, records, given, config, readers)))
    return report(faults, targets.some(({ isNamed }) => !isNamed) || files.some(isAddress))
  } finally {
    for (const folder of intakes.flatMap(({ made }) => made)) rmSync(folder, { recursive: true, force: true })
  }
}

type Fault = { said: string; isOurs: boolean }

/** Says at the end what could not be imported. In: that, and whether it was found in a folder, an archive or at an address. */
function report(faults: readonly Fault[], isFound: boolean): number {
  if (!faults.length) return EXIT.answered
  if (faults.length > 1 || isFound) tell(`${countOf(faults.length, 'file')} could not be imported:`)
  for (const { said } of faults) tell(said)
  return isFound || faults.some(({ isOurs }) => isOurs) ? EXIT.ourFault : EXIT.badInput
}

/** Imports files that were found, with the records that lie beside them. Returns what could not be imported. */
export async function importTargets(
  targets: readonly Target[],
  records: readonly string[],
  { html, pdf, page, replace = false, collection, ...given }: GivenOptions,
  config: Folders,
  readers: readonly FileReader[] | null = null,
): Promise<Fault[]> {
  const into = collection === undefined ? null : demandCollection(collection)
  const { records: beside, problems } = await readBesideApart(records)
  for (const problem of problems) tell(problem)
  const asking = process.stdin.isTTY ? createInterface({ input: process.stdin, output: process.stderr }) : null
  const origins = readOrigins(config.documents)
  const isMany = targets.length > 1
  const faults: Fault[] = []
  const importing = sayImporting(config.documents)
  for (const [i, target] of targets.entries()) {
    importing.go()
    showReading(target.name, i + 1, targets.length)
    const options = {
      folder: config.documents,
      library: config.library,
      given,
      collection: { given: into, found: target.collection },
      address: { html, page, pdf: pdf ?? (target.url && /\.pdf$/i.test(target.path) ? target.url : undefined) },
      replace,
      beside,
      fills: !target.isNamed || target.url !== null || !asking,
      knownAs: origins.get(target.origin)?.id ?? null,
      foundAt: target.url ? { url: target.url, day: new Date().toISOString().slice(0, 10) } : null,
      onProgress: tellSteps(target.name, isMany),
      ...(asking && target.isNamed ? askAt(asking) : {}),
    }
    try {
      const result = await importOne(target, options, readers)
      endReading()
      const notes = result.known ? countNotes(config.library, result.source) : 0
      process.stdout.write(`${toHarmless(describeImport(result, notes))}\n`)
      if (isFollowed(target) || (options.fills && !given.id)) remember(origins, target, result)
    } catch (error) {
      endReading()
      faults.push(describeFault(error, target.path, target.name))
    }
  }
  importing.end()
  asking?.close()
  if (origins.size) writeOrigins(config.documents, origins)
  return faults
}

/** Whether a file is known again by where it is from; of a text that is named at a terminal, somebody says what it is. */
const isFollowed = ({ isNamed, path }: Target) => !isNamed || !/\.(?:txt|md|markdown)$/i.test(path)

function remember(origins: Origins, { origin, path }: Target, { source }: ImportResult): void {
  origins.set(origin, { id: source, sha256: hashOfFile(path) })
}

/** What a person at the terminal is asked. */
function askAt(terminal: Pick<Interface, 'question'>): Pick<ImportOptions, 'ask' | 'isOrganisation' | 'confirm'> {
  const isYes = async (question: string) => /^\s*y/i.test(await terminal.question(`${question} (y/n) `))
  return {
    ask: (what) => terminal.question(QUESTIONS[what]),
    isOrganisation: (name) => isYes(`Is "${name}" an organisation?`),
    confirm: (title) => isYes(`Another work has this id: “${title}”. Put this one in its place?`),
  }
}

type ApartOptions = Parameters<typeof importApart>[1]

async function importOne(
  { path }: Target,
  options: ApartOptions,
  readers: readonly FileReader[] | null,
): Promise<ImportResult> {
  if (!readers) return importApart(path, options)
  const [{ importFile }, { readLibrary }] = await Promise.all([
    import('../documents/import.ts'),
    import('../documents/import-job.ts'),
  ])
  return importFile(path, { ...options, ...readLibrary(options.library), readers })
}
