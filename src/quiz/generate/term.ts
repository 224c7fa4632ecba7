import type { QuizRules } from '../../corpus/quiz-rules.ts'
import type { EntityOf } from '../../library/entities.ts'
import { analyze } from '../../search/analyze.ts'
import { matcherOf } from '../../text/word-patterns.ts'
import { BLANK, blankOut, givesAway } from './blank.ts'
import { type Drafter, toOptions, toOption } from './draft.ts'
import { isDisputed, wordsShared } from './likeness.ts'

type Term = EntityOf<'term'>

/** Of a statement on what a term means, with the term blanked out: which term it is. */
export const askTerm: Drafter = (note, library, random) => {
  const { terms: rules } = library.quizRules
  const terms = library.terms.filter((one) => isFit(one, rules))
  const namesPeople = matcherOf(rules.people)
  const [term, ...more] = terms.filter(({ entry }) => entry.senses.includes(note.id))
  if (!term || more.length || isDisputed(note, library)) return null
  const blanked = blankOut(note.says, [term.name, lowerFirst(term.name)])
  if (!blanked || givesAway(blanked, [term.name]) || term.names.some((name) => blanked.includes(name))) return null
  if (blanked.split(BLANK).length > 2) return null
  const own = new Set(analyze(term.name))
  const isIn = ({ id }: Term, source: string) =>
    (library.notesAbout.get(id) ?? []).some((about) => about.source === source)
  // Nothing that could stand there as well, and nothing that the article before it rules out.
  const isApart = (other: Term) =>
    other !== term &&
    other.entry.kind === term.entry.kind &&
    // Ideas of who somebody is would stand out between others.
    namesPeople(other.name) === namesPeople(term.name) &&
    !note.terms.includes(other.id) &&
    !other.names.some((name) => note.says.toLowerCase().includes(name.toLowerCase())) &&
    !analyze(other.name).some((word) => own.has(word)) &&
    wordsShared(other.entry.means ?? '', note) < ALIKE &&
    fitsArticle(other.name, blanked)
  const candidates = random.shuffle(terms.filter(isApart))
  const distractors = candidates.filter((other) => isIn(other, note.source))
  const options = toOptions(
    toOption(term.id, term.name, true),
    distractors.map(({ id, name }) => toOption(id, name, false)),
    random,
  )
  return (
    options && {
      kind: 'choice',
      level: 'understand',
      stem: `Which term is blanked out? ${blanked}`,
      options,
      explanation: note.says,
    }
  )
}

/** Whether others could stand in a term's place: a number, and two things in one, would stand out. */
const isFit = ({ id, name, entry: { kind } }: Term, { kinds, without }: QuizRules['terms']) =>
  kinds.includes(kind) && !without.includes(id) && !/\d| and /.test(name)

/** The share of a note's words in what another term means from which on that term might stand there too. */
const ALIKE = 0.2

const lowerFirst = (name: string) => name.charAt(0).toLowerCase() + name.slice(1)

const fitsArticle = (name: string, blanked: string) => {
  const article = new RegExp(`\\b(an?) ["“]?${BLANK}`, 'i').exec(blanked)?.[1]?.toLowerCase()
  return !article || /^[aeiou]/i.test(name) === (article === 'an')
}
