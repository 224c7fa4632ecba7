import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { variants } from '../src/corpus/describe.ts'
import { FILES } from '../src/corpus/schemas/files.ts'

/** The page on libraries of one's own, whose tables are made of the schemas: what is said of a field is said there. */
export const PAGE = join(import.meta.dirname, 'own-library.md')

/** Files whose fields are told at the end, because few libraries need them. */
export const TOLD = Object.keys(FILES)

type Field = { name: string; isNeeded: boolean; says: string }

/** The page with the table of each file put between its marks. */
export const withTables = (page: string): string =>
  TOLD.reduce((text, file) => {
    const [begin, end] = [`<!-- fields of ${file} -->`, '<!-- end -->']
    const at = text.indexOf(begin)
    if (at < 0) throw new Error(`${PAGE} has no ${begin}`)
    const from = at + begin.length
    return `${text.slice(0, from)}\n\n${toTable(fieldsOf(FILES[file as keyof typeof FILES]))}\n\n${text.slice(text.indexOf(end, from))}`
  }, page)

/** The fields of a file in their order, those within others behind them. */
function fieldsOf(schema: z.ZodType, around = ''): Field[] {
  const fields = variants(schema).flatMap((bare): Field[] => {
    if (bare instanceof z.ZodArray) return fieldsOf(bare.element as z.ZodType, around)
    if (bare instanceof z.ZodRecord) return fieldsOf(bare.valueType as z.ZodType, around && `${around}.…`)
    return bare instanceof z.ZodObject
      ? Object.entries(bare.shape).flatMap(([name, inner]) => describe(name, inner as z.ZodType))
      : []
  })
  return [...new Map(fields.map((field) => [field.name, field])).values()]

  function describe(name: string, inner: z.ZodType): Field[] {
    const path = around ? `${around}.${name}` : name
    const says = [inner.description ?? '', ...choicesOf(inner)].filter(Boolean).join(' ')
    return [{ name: path, isNeeded: !inner.safeParse(undefined).success, says }, ...fieldsOf(inner, path)]
  }
}

/** What a field may be, where that is one of a few words. */
function choicesOf(schema: z.ZodType): string[] {
  const words = variants(schema).flatMap((bare) => (bare instanceof z.ZodEnum ? bare.options.map(String) : []))
  return words.length > 1 ? [`One of ${words.map((word) => `\`${word}\``).join(', ')}.`] : []
}

const toTable = (fields: readonly Field[]): string =>
  [
    '| field | | what it is |',
    '| --- | --- | --- |',
    ...fields.map(
      ({ name, isNeeded, says }) => `| \`${name}\` | ${isNeeded ? 'needed' : ''} | ${says.replaceAll('|', '\\|')} |`,
    ),
  ].join('\n')

if (import.meta.main) writeFileSync(PAGE, withTables(readFileSync(PAGE, 'utf8')))
