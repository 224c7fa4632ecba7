import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Pinpoint } from './pinpoint.ts'
import { ITALIC, type Run, toRuns } from './runs.ts'
import type { Rules } from './styles.ts'

/** Formats one CSL item: a place in it (`null`: the whole of it) as plain text, its reference by runs. */
export type Processor = {
  citation: (item: object, pinpoint: Pinpoint | null) => string
  reference: (item: object) => Run[]
}

const FOLDER = join(import.meta.dirname, 'styles')

/** The processor wants an id; of a single source it never shows. */
const ID = 'source'

/** Plain text, but for italics. */
const MARKS = {
  '@font-style/italic': `${ITALIC.from}%%STRING%%${ITALIC.to}`,
  '@font-style/normal': `${ITALIC.to}%%STRING%%${ITALIC.from}`,
}

const processors = new Map<Rules, Promise<Processor>>()

/**
 * The citation processor of a style. Nothing is loaded before the first call, and a style is compiled once.
 * Throws: where a file of this installation is missing.
 */
export function loadProcessor(rules: Rules): Promise<Processor> {
  const known = processors.get(rules)
  if (known) return known
  const processor = startProcessor(rules)
  processors.set(rules, processor)
  return processor
}

async function startProcessor({ file, locale }: Rules): Promise<Processor> {
  const { default: CSL } = await import('citeproc')
  const { Formats } = CSL.Output
  Formats.marked = { ...Formats.text, ...MARKS }
  // What a locale leaves out is taken from the American one.
  const locales = new Map(await Promise.all(['en-US', locale].map(readLocale)))
  let held: object = {}
  const system = { retrieveLocale: (name: string) => locales.get(name), retrieveItem: () => held }
  const engine = new CSL.Engine(system, await readFile(join(FOLDER, file), 'utf8'), locale, true)
  const hold = (item: object) => {
    held = { ...item, id: ID }
    engine.updateItems([])
  }
  return {
    citation(item, pinpoint) {
      hold(item)
      engine.setOutputFormat('text')
      const cluster = { citationItems: [{ id: ID, ...pinpoint }], properties: { noteIndex: 0 } }
      return engine.rebuildProcessorState([cluster], 'text', [])[0]?.[2].trim() ?? ''
    },
    reference(item) {
      hold(item)
      engine.setOutputFormat('marked')
      engine.updateItems([ID])
      const [{ bibstart, bibend }, entries] = engine.makeBibliography()
      return toRuns(`${bibstart}${entries.join('')}${bibend}`.trim())
    },
  }
}

const readLocale = async (name: string) => [name, await readFile(join(FOLDER, `locales-${name}.xml`), 'utf8')] as const
