import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Rules } from './styles.ts'

export type Plugins = typeof import('@citation-js/core')['plugins']

const FOLDER = join(import.meta.dirname, 'styles')

let processor: Promise<Plugins> | null = null
let exporters: Promise<Plugins> | null = null

/**
 * The citation processor with a style ready in it. Nothing is loaded before the first call.
 * In: the rules of the style.
 * Out: the processor's plugins.
 * Throws: where a file of this installation is missing.
 */
export async function loadProcessor({ csl, file, locale }: Rules): Promise<Plugins> {
  processor ??= startProcessor()
  const plugins = await processor
  const { styles, locales } = plugins.config.get('@csl')
  if (file && !styles.has(csl)) styles.add(csl, await readStyleFile(file))
  if (!locales.has(locale)) locales.add(locale, await readStyleFile(`locales-${locale}.xml`))
  return plugins
}

/** The processor with what it takes to write BibTeX and RIS. Nothing is loaded before the first call. */
export function loadExporters(): Promise<Plugins> {
  exporters ??= startExporters()
  return exporters
}

async function startProcessor() {
  const { plugins } = await import('@citation-js/core')
  await import('@citation-js/plugin-csl')
  return plugins
}

async function startExporters() {
  const { plugins } = await import('@citation-js/core')
  await Promise.all([import('@citation-js/plugin-bibtex'), import('@citation-js/plugin-ris')])
  // Our ids are permanent, and safe as keys with their hyphens.
  Object.assign(plugins.config.get('@bibtex').format, { useIdAsLabel: true, checkLabel: false })
  return plugins
}

const readStyleFile = (name: string) => readFile(join(FOLDER, name), 'utf8')
