import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openNames } from './names.ts'
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
  const style = await readFile(join(FOLDER, file), 'utf8')
  const etAl = style.includes('<et-al font-style="italic"') ? `${ITALIC.from}et al.${ITALIC.to}` : 'et al.'
  const engine = new CSL.Engine(system, style, locale, true)
  const hold = (item: object) => {
    held = { ...item, id: ID }
    engine.updateItems([])
    engine.updateItems([ID])
    const letter = 'year-suffix' in item ? String(item['year-suffix']) : null
    const entry = engine.registry.registry[ID]
    // The processor gives letters itself, but of a single source it knows no other.
    if (letter && entry && engine.opt['disambiguate-add-year-suffix'])
      entry.disambig.year_suffix = String(toIndex(letter))
    // As of the title that tells works of the same authors apart, where the style goes by that.
    const isTitled = 'title-short' in item
    if (isTitled && entry) entry.disambig.disambiguate = 1
    return letter !== null || isTitled
  }
  return {
    citation(item, pinpoint) {
      engine.setOutputFormat('text')
      const items = [{ id: ID, ...pinpoint }]
      if (hold(item)) return openNames(engine.makeCitationCluster(items).trim())
      const cluster = { citationItems: items, properties: { noteIndex: 0 } }
      return openNames(engine.rebuildProcessorState([cluster], 'text', [])[0]?.[2].trim() ?? '')
    },
    reference(item) {
      engine.setOutputFormat('marked')
      hold(item)
      const [{ bibstart, bibend }, entries] = engine.makeBibliography()
      return toRuns(openNames(`${bibstart}${entries.join('')}${bibend}`.trim(), etAl))
    },
  }
}

/** 0 for `a`, 25 for `z`, 26 for `aa`. */
const toIndex = (letters: string) => [...letters].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 96, 0) - 1

const readLocale = async (name: string) => [name, await readFile(join(FOLDER, `locales-${name}.xml`), 'utf8')] as const
