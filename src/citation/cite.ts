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

/**
 * Cites one source.
 * In: its record, the place in it (`null`: the whole of it), and the style.
 * Out: the citation in the text, and the reference.
 */
export async function cite(record: CslRecord, pin: Pin | null, style: StyleId): Promise<Citation> {
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
