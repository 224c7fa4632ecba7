import { analyze } from '../../search/analyze.ts'
import { BEGINS_WITH_VERB, FRAMING, HEADS, NOUNS_OF_MEANING, QUESTION_FORMS, SCENE, WHETHER } from '../../speech/asking.ts'
import { fitsAny } from '../../speech/words.ts'

/** What kind of thing a question asks for. */
export type Kind = (typeof QUESTION_FORMS)[number]['kind'] | 'yes-no' | 'anything'

/** How a question asks: for what kind of thing, and the terms of what it is called (`party` in `which party …`). */
export type Form = { kind: Kind; head: string[] }

/** The form of a question: that of its main clause, the one that asks. In: a question in English. */
export function formOf(question: string): Form {
  const clause = mainClause(question)
  const noun = nounOf(clause)
  const kind = kindOf(clause)
  const isOf = kind === 'definition' && noun !== null && !NOUNS_OF_MEANING.includes(noun.toLowerCase())
  return { kind: isOf ? 'noun' : kind, head: noun ? analyze(noun) : [] }
}

/** The clause that asks: without what is said before it, and what only sets the scene. */
function mainClause(question: string): string {
  const meant = question.replace(FRAMING, '').replace(SCENE, '').replace(FRAMING, '')
  return meant.trim() || question
}

function kindOf(clause: string): Kind {
  if (BEGINS_WITH_VERB.test(clause) || WHETHER.test(clause)) return 'yes-no'
  return QUESTION_FORMS.find(({ forms }) => fitsAny(clause, forms))?.kind ?? 'anything'
}

/** The noun of what is asked for: the last before a verb or a name; null where it is not told. */
function nounOf(clause: string): string | null {
  for (const form of HEADS) {
    const words = clause.match(form)?.[1]?.trim().split(/\s+/) ?? []
    const end = words.findIndex((word, i) => i > 0 && (/ed$/.test(word) || (/^\p{Lu}/u.test(word) && /^\p{Ll}/u.test(words[i - 1] ?? ''))))
    const noun = words.slice(0, end < 0 ? words.length : end).at(-1)
    if (noun) return noun
  }
  return null
}
