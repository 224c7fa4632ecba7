import type { CslDate, CslRecord } from '../corpus/schemas/source.ts'
import type { Pin } from '../corpus/schemas/note.ts'
import { toPinpoint } from './pinpoint.ts'
import { loadProcessor } from './processor.ts'
import { RULES, type Rules, type StyleId } from './styles.ts'

/** A citation as plain text. `inText`: what stands in the text, in a note style the note itself. */
export type Citation = { inText: string; reference: string }

/**
 * Cites one source.
 * In: its record, the place in it (`null`: the whole of it), and the style.
 * Out: the citation in the text, and the reference.
 */
export async function cite(record: CslRecord, pin: Pin | null, style: StyleId): Promise<Citation> {
  const rules = RULES[style]
  const { citation, reference } = await loadProcessor(rules)
  const { number, page = number } = record
  const pages = rules.numberIsPage && page ? { page } : {}
  const item = { ...record, ...pages, ...(record.issued && { issued: toDate(record.issued, rules) }) }
  return { inText: citation(item, pin && toPinpoint(pin, rules.manner)), reference: reference(item) }
}

/** A guessed year becomes a date in words, where the style would print it as certain. */
function toDate(issued: CslDate, { circa }: Rules) {
  const [year] = issued['date-parts'][0]
  return issued.circa && circa && year !== undefined ? { literal: circa(year) } : issued
}
