import type { z } from 'zod'
import { readerError } from '../../base/errors.ts'
import { OTHERS, wholeName } from '../../corpus/record.ts'
import { type CslName, type CslRecord, cslRecordSchema, RECORD_TYPES } from '../../corpus/schemas/source.ts'
import { isUndated, readDate } from './dates.ts'
import { readNames, toOrganisation, toPerson } from './names.ts'

const parts = cslRecordSchema.partial()

/** What is known of a work so far. `id` as it was given; `isUndated`: it is known to have no date. */
export type Known = z.infer<typeof parts> & { id?: string; isUndated?: boolean }

/** Names in CSL, or as front matter has them: texts, or objects with `name`, `literal`, or `family` and `given`. */
export function toNames(value: unknown): CslName[] {
  const names = [value].flat().flatMap(toName)
  const last = names.at(-1)
  const isOpen = last && names.length > 1 && /^(?:others|et al\.?)$/i.test(wholeName(last))
  return isOpen ? [...names.slice(0, -1), OTHERS] : names
}

function toName(value: unknown): CslName[] {
  if (typeof value === 'string') return readNames(value).map(({ name }) => name)
  if (typeof value !== 'object' || value === null) return []
  const fields = new Map<string, unknown>(Object.entries(value))
  const field = (key: string) => plainText(fields.get(key))
  const [family, given, literal] = [field('family'), field('given'), field('literal')]
  if (literal) return [toOrganisation(literal)]
  if (!family) return readNames(field('name') ?? '').map(({ name }) => name)
  // What BibTeX has in braces comes as a family name alone.
  if (!given && /\s/.test(family)) return [toOrganisation(family)]
  const suffix = field('suffix')
  const [behind, before] = [field('non-dropping-particle'), field('dropping-particle')]
  // BibTeX takes all that begins with a small letter for a particle: of `bell hooks` it leaves no given name.
  if (!given && behind) return [toPerson(`${behind} ${family}`)]
  return [
    {
      ...toPerson(`${family},`),
      family,
      ...(given && { given }),
      ...(suffix && { suffix }),
      ...(behind && { 'non-dropping-particle': behind }),
      ...(before && { 'dropping-particle': before }),
    },
  ]
}

/** A text or a number as a text on one line, without the marks of HTML that reference managers write; null for anything else. */
export function plainText(value: unknown): string | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null
  const text = String(value)
    .replace(/<\/?(?:i|b|em|strong|sub|sup|sc|span)(?:\s[^<>]{0,80})?>/g, '')
    .replace(/\s+/g, ' ')
    .trim()
  return text || null
}

const NAMES = ['author', 'editor', 'host', 'translator'] as const

const TEXTS = [
  'title',
  'container-title',
  'chapter-number',
  'collection-title',
  'collection-number',
  'event-title',
  'event-place',
  'edition',
  'publisher',
  'publisher-place',
  'volume',
  'issue',
  'page',
  'number',
  'genre',
  'medium',
  'DOI',
  'URL',
  'ISBN',
  'ISSN',
  'language',
] as const

/** What a CSL item says, of any origin: the variables that a record has, those in order that fit it. */
export function fromItem(item: Readonly<Record<string, unknown>>): Known {
  const texts = TEXTS.flatMap((key) => {
    const text = plainText(item[key])
    return text && (key !== 'URL' || isAddress(text)) ? [[key, text] as const] : []
  })
  const names = NAMES.flatMap((key) => {
    const list = toNames(item[key])
    return list.length ? [[key, list] as const] : []
  })
  const { type, id, issued, accessed, 'event-date': held } = item
  const dates = Object.entries({ issued, accessed, 'event-date': held }).flatMap(([key, value]) => {
    const date = toDate(value)
    return date ? [[key, date] as const] : []
  })
  const known = RECORD_TYPES.find((each) => each === type)
  return {
    ...checked({ ...Object.fromEntries([...texts, ...names, ...dates]), ...(known && { type: known }) }),
    ...(plainText(id) && { id: plainText(id) ?? '' }),
    ...(isUndated(plainText(issued) ?? '') && { isUndated: true }),
  }
}

/** Front matter has paths of its site, too. */
const isAddress = (text: string) => /^https?:$/.test(URL.parse(text)?.protocol ?? '')

/** A date as CSL has it (`date-parts`, `raw` or `literal`), or as it is written; null where it is none. */
function toDate(value: unknown): CslRecord['issued'] | null {
  const text = plainText(value)
  if (text) return readDate(text)
  if (typeof value !== 'object' || value === null) return null
  const {
    'date-parts': parts,
    raw,
    literal,
    circa,
  } = { 'date-parts': null, raw: null, literal: null, circa: null, ...value }
  const first = Array.isArray(parts) ? [parts[0]].flat().map(String).join('-') : null
  const written = (first ?? plainText(raw) ?? plainText(literal) ?? '').replace(/(?<=-)(\d)(?!\d)/g, '0$1')
  const date = readDate(written)
  return date && circa ? { ...date, circa: true } : date
}

/** Holds the parts of a record to what they must be. Throws a reader error that names the one at fault. */
export function checked(known: Readonly<Record<string, unknown>>): z.infer<typeof parts> {
  const read = parts.safeParse(known)
  if (read.success) return read.data
  const [issue] = read.error.issues
  throw readerError(`"${issue?.path.join('.')}" of the record does not fit: ${issue?.message}.`, 'Correct it there.')
}
