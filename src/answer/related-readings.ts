import type { Context } from '../context/context.ts'
import { foldTerm } from '../documents/definitions/definition.ts'
import type { Question } from '../evidence/reading/question.ts'
import { type DefinedTerm, termsOfSource } from '../library/defined-terms.ts'
import type { Choice, Excerpt } from '../reply/reply.ts'
import { GENERAL_HEADINGS } from '../speech/headings.ts'
import type { Passage } from '../text/passages.ts'

/** How many terms and how many headings are offered, and how long one may be, in characters: it must fit where a platform keeps it. */
const [TERMS, HEADINGS, LONGEST] = [3, 2, 70]

/** How far from what is shown headings are looked for, in passages. */
const NEAR = 60

/**
 * What can be asked of a reading that has no notes: what the terms mean that it defines nearest to what is shown, and what
 * stands under the headings nearest to it. In: the question, the excerpts of the reply. Empty where the first is of no such reading.
 */
export function offerFromReading(question: Question, excerpts: readonly Excerpt[], context: Context): Choice[] {
  const { library } = context
  const first = library.passages.get(excerpts[0]?.id ?? '')
  if (!first) return []
  const passages = library.passagesOf.get(first.source) ?? []
  const at = passages.findIndex(({ id }) => id === first.id)
  const shown = new Set(excerpts.map(({ id }) => id))
  const asked = ` ${foldTerm(question.text)} `
  const isNew = (text: string) => !asked.includes(` ${foldTerm(text)} `)
  const places = new Map(passages.map(({ id }, i) => [id, Math.abs(i - at)]))
  const terms = nearestTerms(first.source, places, context).filter(
    ({ name, definitions }) => isNew(name) && !definitions.some(({ passage }) => shown.has(passage)),
  )
  const named = new Set(terms.map(({ id }) => id))
  const headings = nearestHeadings(passages, at, shown).filter((text) => isNew(text) && !named.has(foldTerm(text)))
  return [
    ...terms.slice(0, TERMS).map(({ id, name }) => toTermChoice(id, name, context)),
    ...headings.slice(0, HEADINGS).map((text) => ({ label: text, command: 'ask', input: { question: text } })),
  ]
}

const toTermChoice = (id: string, name: string, { wording }: Context): Choice => ({
  label: wording.ask.whatMeans(name),
  command: 'term',
  input: { term: id },
})

/** The terms that a source defines, the nearest first. In: how far each passage is. */
function nearestTerms(source: string, places: ReadonlyMap<string, number>, { library }: Context): DefinedTerm[] {
  const farOf = ({ definitions }: DefinedTerm) =>
    Math.min(...definitions.flatMap(({ passage, source: of }) => (of === source ? (places.get(passage) ?? []) : [])))
  return termsOfSource(source, library)
    .map((term) => ({ term, far: farOf(term) }))
    .filter(({ term, far }) => Number.isFinite(far) && term.name.length <= LONGEST)
    .sort((a, b) => a.far - b.far)
    .map(({ term }) => term)
}

/** The headings around a passage, but for those that what is shown stands under, and those that every text has. */
function nearestHeadings(passages: readonly Passage[], at: number, shown: ReadonlySet<string>): string[] {
  const around = passages.slice(Math.max(0, at - NEAR), at + NEAR)
  const under = new Set(passages.flatMap(({ id, pin }) => (shown.has(id) ? pin.section : [])))
  const far = ({ range }: Passage) => Math.abs(range[0] - (passages[at]?.range[0] ?? 0))
  const near = around.toSorted((a, b) => far(a) - far(b)).map(({ pin }) => pin.section)
  return [...new Set(near)].filter((section) => !under.has(section)).flatMap((section) => toAsked(section) ?? [])
}

/** A heading without its number, where it says what stands under it: in two words or more, and not in those of any text. */
function toAsked(section: string): string | null {
  const text = section.replace(/^(?:chapter )?\d{1,3}(?:\.\d{1,3}){0,4}[.:)]? {1,3}/i, '').trim()
  const words = text.split(/\s+/)
  return words.length > 1 && text.length <= LONGEST && !GENERAL_HEADINGS.test(text) && /^\p{L}/u.test(text)
    ? text
    : null
}
