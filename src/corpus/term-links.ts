import type { Corpus } from './corpus.ts'
import type { Term } from './schemas/entities.ts'
import type { Fault, YamlFile } from './yaml.ts'

/** The fields by which terms point at one another. */
const LINKS = ['see-also', 'broader', 'narrower'] as const

/**
 * One entry, one concept: what a term points at exists; what is broader than it has it as narrower, and the other way round,
 * never in a circle.
 */
export function checkTermLinks(file: YamlFile<Term[]>, { terms }: Corpus): Fault[] {
  const byId = new Map(terms.map((term) => [term.id, term]))
  return (file.data ?? []).flatMap((term, t) => {
    const at = (field: string, message: string) => file.faultAt([t, field], `${term.id}: ${message}`)
    const strangers = LINKS.flatMap((field) =>
      term[field].flatMap((id) =>
        byId.has(id) && id !== term.id ? [] : [at(field, `${field} has ${id}, which is no other term`)],
      ),
    )
    const unanswered = OPPOSITES.flatMap(([field, opposite]) =>
      term[field].flatMap((id) => {
        const other = byId.get(id)
        return other && !other[opposite].includes(term.id) ? [at(field, `${id} has it not as ${opposite}`)] : []
      }),
    )
    return [
      ...strangers,
      ...unanswered,
      ...(isAboveItself(term, byId) ? [at('broader', 'it is broader than itself')] : []),
    ]
  })
}

const OPPOSITES = [
  ['broader', 'narrower'],
  ['narrower', 'broader'],
] as const

function isAboveItself(term: Term, byId: Map<string, Term>): boolean {
  const above = new Set(term.broader)
  // What is added on the way is gone through as well.
  for (const id of above) for (const further of byId.get(id)?.broader ?? []) above.add(further)
  return above.has(term.id)
}
