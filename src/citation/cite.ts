import { createShelf } from '../base/shelf.ts'
import { givenOf, writersOf } from '../corpus/record.ts'
import type { CslRecord } from '../corpus/schemas/source.ts'
import type { Pin } from '../corpus/schemas/note.ts'
import { type CslItem, withoutEmpty } from './item.ts'
import { initialsOf, printNames } from './names.ts'
import { toPinpoint } from './pinpoint.ts'
import { loadProcessor } from './processor.ts'
import type { Run } from './runs.ts'
import { RULES, type Rules, type StyleId } from './styles.ts'

/** A citation as plain text. `inText`: what stands in the text, in a note style the note itself. `runs`: the reference as it is printed. */
export type Citation = { inText: string; reference: string; runs: Run[] }

/** How many citations are kept: a page of places in each of the styles, many times over. */
const MOST_KEPT = 5000

const made = createShelf<string, Promise<Citation>>(MOST_KEPT)

/**
 * Cites one source; what was made once is kept.
 * In: its record, the place in it (`null`: the whole of it), and the style.
 * Out: the citation in the text, and the reference.
 */
export function cite(record: CslRecord, pin: Pin | null, style: StyleId): Promise<Citation> {
  const key = JSON.stringify([style, pin, record])
  const known = made.get(key)
  if (known) return known
  const citation = makeCitation(record, pin, style)
  made.set(key, citation)
  return citation
}

async function makeCitation(record: CslRecord, pin: Pin | null, style: StyleId): Promise<Citation> {
  const rules = RULES[style]
  const { citation, reference } = await loadProcessor(rules)
  const item = toItem(record, rules)
  const runs = reference(item)
  const inText = citation(item, pin && toPinpoint(pin, rules.manner))
  return { inText: withInitials(inText, record, rules), reference: runs.map(({ text }) => text).join(''), runs }
}

/** A citation in the text that says which of those of one family name is meant: `(A. Roe, 2021)`. */
function withInitials(inText: string, record: CslRecord, { initials }: Rules): string {
  const [first] = record['has-namesake'] ? writersOf(record) : []
  return first && initials ? inText.replace(/^\(/, `(${initialsOf(givenOf(first), initials)} `) : inText
}

/** A record as its style is to be told of it. */
function toItem({ 'title-short': short, 'has-namesake': _, ...record }: CslItem, rules: Rules): CslItem {
  const known = rules.manner === 'printed' ? { ...record, 'title-short': short } : record
  const dated = record.issued ? { ...known, issued: toDate(record.issued, rules) } : known
  return printNames(withoutEmpty(rules.changes.reduce((item, change) => change(item), dated)), rules.given)
}

/** A guessed year becomes a date in words, where the style would print it as certain. */
function toDate(issued: NonNullable<CslItem['issued']>, { circa }: Rules) {
  const year = issued['date-parts']?.[0]?.[0]
  return issued.circa && circa && year !== undefined ? { literal: circa(year) } : issued
}
