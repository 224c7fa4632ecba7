import { analyze } from '../../search/analyze.ts'
import {
  BEGINS_WITH_VERB,
  FRAMING,
  HEADS,
  IS_A,
  NOUNS_OF_MEANING,
  QUESTION_FORMS,
  SCENE,
  WHETHER,
} from '../../speech/asking.ts'
import { NAMED_THINGS, ROLES } from '../../speech/answering.ts'

/** What kind of thing a question asks for. */
export type Kind = (typeof QUESTION_FORMS)[number]['kind'] | 'yes-no' | 'anything'

/**
 * How a question asks: for what kind of thing; the noun that it is called by (`party` in `which party …`), also as terms;
 * the first and the last term behind the question word; and of what it is asked whether it is something (`is Paris a …?`).
 */
export type QuestionForm = {
  kind: Kind
  head: string[]
  noun: string
  first: string[]
  last: string[]
  subject: string[]
}

/** The form of a question: that of its main clause, the one that asks. In: a question in English. */
export function formOf(question: string): QuestionForm {
  const clause = mainClause(question)
  const noun = nounOf(clause)
  const kind = kindOf(clause)
  const isOf = kind === 'definition' && noun !== null && !NOUNS_OF_MEANING.includes(noun.toLowerCase())
  return {
    kind: isOf ? 'noun' : kind,
    head: noun ? analyze(noun) : [],
    noun: noun ?? '',
    ...endsOf(clause),
    subject: analyze(clause.match(IS_A)?.[1] ?? ''),
  }
}

/** The clause that asks: without what is said before it, and what only sets the scene. */
function mainClause(question: string): string {
  const meant = question.replace(FRAMING, '').replace(SCENE, '').replace(FRAMING, '')
  return meant.trim() || question
}

function kindOf(clause: string): Kind {
  if (BEGINS_WITH_VERB.test(clause) || WHETHER.test(clause)) return 'yes-no'
  const found = QUESTION_FORMS.map(({ kind, forms }) => ({
    kind,
    at: Math.min(...forms.map((form) => placeOf(form, clause))),
  }))
  const first = Math.min(...found.map(({ at }) => at))
  return found.find(({ at }) => at === first && at < Infinity)?.kind ?? 'anything'
}

const placeOf = (form: RegExp, text: string): number => form.exec(text)?.index ?? Infinity

/** The noun of what is asked for: one that is told by names, else the last before a verb or a name; null where it is not told. */
function nounOf(clause: string): string | null {
  for (const form of HEADS) {
    const words = clause.match(form)?.[1]?.trim().split(/\s+/) ?? []
    const told =
      words.find((word) => TOLD_BY_NAMES.has(word.toLowerCase())) ?? words.find((word) => /[^sui]s$/.test(word))
    const end = words.findIndex((word, i) => i > 0 && (/ed$/.test(word) || isNameAfterWord(word, words[i - 1])))
    const noun = told ?? words.slice(0, end < 0 ? words.length : end).at(-1)
    if (noun) return noun
  }
  return null
}

const TOLD_BY_NAMES: ReadonlySet<string> = new Set([...NAMED_THINGS, ...ROLES])

const isNameAfterWord = (word: string, before = '') => /^\p{Lu}/u.test(word) && /^\p{Ll}/u.test(before)

/** The first and the last telling term of what is asked behind the question word. */
function endsOf(clause: string): { first: string[]; last: string[] } {
  const rest = clause.replace(/^.*?\b(?:who\w*|what|which|when|where|why|how)\b/iu, '')
  const terms = analyze(rest)
  return { first: terms.slice(0, 1), last: terms.slice(-1) }
}
