import type { CslItem } from './item.ts'
import { subtypeOf } from './kept.ts'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/**
 * An entry as BibTeX's own styles read it, where the plugin writes what only later programs know.
 * In: the entry, a field a line, and the item that it was made of. Out: the entry.
 */
export function completeFields(entry: string, item: CslItem): string {
  const lines = entry.split('\n')
  const [head = '', ...fields] = lines.slice(0, -1).filter((line) => !/^\tmonth = /.test(line))
  const type = item.type === 'chapter' ? head.replace('@inbook', '@incollection') : head
  return [
    type,
    ...fields.map((line) => wholeRanges(openList(line))),
    ...writeDate(item),
    ...writeWhole(fields, item),
    ...writeAccess(item),
    ...writeKind(item),
    '}',
  ].join('\n')
}

/** BibTeX's styles print `et al.` for others that are no name in braces. */
const openList = (line: string) =>
  /^\t(?:author|editor) = /.test(line) && line.endsWith(OTHERS) ? `${line.slice(0, -OTHERS.length)} and others},` : line

const OTHERS = ' and {others}},'

/** The plugin writes but the first of several ranges of pages with two hyphens. */
const wholeRanges = (line: string) =>
  line.startsWith('\tpages = ') ? line.replace(/(?<=[,;&]\s?\w{1,9})-(?=\w)/g, '--') : line

/** A style of BibTeX's misses a year that is not there. A month is a name without braces, which each style spells out; the day is for programs that know one. */
function writeDate({ issued }: CslItem): string[] {
  if (!issued) return ['\tyear = {n.d.},']
  const [, month, day] = issued['date-parts']?.[0] ?? []
  const name = MONTHS[(month ?? 0) - 1]
  return name ? [`\tmonth = ${name},`, ...(day ? [`\tday = {${day}},`] : [])] : []
}

/** Of what has no type of its own, such as an episode, BibTeX prints only `howpublished`. */
function writeWhole(fields: string[], { type, number }: CslItem): string[] {
  const series = fields.find((line) => line.startsWith('\tseries = {'))?.slice('\tseries = {'.length, -2)
  if (type !== 'broadcast' || !series) return []
  const place = `\thowpublished = {${[series, number].filter(Boolean).join(', ')}},`
  const isNumbered = fields.some((line) => line.startsWith('\tnumber = {'))
  return number && !isNumbered ? [place, `\tnumber = {${number}},`] : [place]
}

/** What BibTeX has no entry for, as biblatex has it; others do not read it. */
function writeKind({ type }: CslItem): string[] {
  const kind = subtypeOf(type)
  return kind ? [`\tentrysubtype = {${kind}},`] : []
}

function writeAccess({ URL, accessed }: CslItem): string[] {
  const day = accessed?.['date-parts']?.[0]?.map((part) => String(part).padStart(2, '0')).join('-')
  return URL && day ? [`\turldate = {${day}},`] : []
}
