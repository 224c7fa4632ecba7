import { familiesOf } from '../corpus/record.ts'
import type { Context } from '../context/context.ts'
import { findAnswerWords } from '../evidence/deciding/answer-words.ts'
import type { Note } from '../corpus/schemas/note.ts'
import type { Hit } from '../evidence/hit.ts'
import type { Question } from '../evidence/reading/question.ts'
import type { Library } from '../library/library.ts'
import { analyze } from '../search/analyze.ts'
import { LEANS_BACK } from '../speech/pointing.ts'
import type { Passage } from '../text/passages.ts'
import { joinSentences } from '../text/passages.ts'
import type { Sentence } from '../text/segment.ts'
import type { Stretch } from '../text/sentences.ts'
import { fitsRoom, type Room } from './brief-quote.ts'

/** What the choice rests on. */
type Asked = { hit: Hit; question: Question; room: Room }

/** How much more room a sentence and its neighbour may have than what is chosen to be short. */
const WIDER = 1.5

/**
 * Of sentences that were chosen to be quoted, and their neighbours, those that hold the words by which the note answers;
 * with the one before, where the first leans on it and there is room.
 */
export function chooseWhole(chosen: Sentence[], asked: Asked, context: Context): Sentence[] {
  const { passage, note } = asked.hit
  if (!passage || !chosen.length) return chosen
  const room = { ...asked.room, characters: WIDER * asked.room.characters }
  const all = paragraphOf(passage, context.library)
  const tells = note ? createTeller(note, asked.question, [], context) : null
  const told = tells && stretchesAround(chosen, all, room).find((each) => tells(joinSentences(each)))
  const whole = told ?? chosen
  // What says all that is asked needs nothing before it, which may be what it denies.
  if (!note && whole[0] && saysAll(whole[0], asked.question)) return whole
  return leanBack(whole, all, room)
}

const saysAll = ({ text }: Sentence, { terms }: Question): boolean => {
  const said = new Set(analyze(text))
  return terms.every((term) => said.has(term))
}

/** Whether a note holds words that answer a question, and a text holds none of them. */
export function isToldByNoteAlone(note: Note, text: string, question: Question, context: Context): boolean {
  const tells = createTeller(note, question, wordsOfTellers(note, context), context)
  return tells !== null && !tells(text)
}

/**
 * Makes what says whether a text holds words by which a note answers; null where its form does not tell what they are.
 * In: terms that are no answer, besides those of the question.
 */
function createTeller(
  note: Note,
  question: Question,
  besides: readonly string[],
  context: Context,
): ((text: string) => boolean) | null {
  if (!TOLD_BY_WORDS.includes(question.form.kind)) return null
  const known = new Set([...analyze(question.read), ...besides])
  const termsOf = (text: string, found: Stretch[]) =>
    new Set(found.flatMap(({ start, end }) => analyze(text.slice(start, end)))).difference(known)
  const told = (text: string) => termsOf(text, findAnswerWords(question, text, context.index))
  const { form } = question
  const people = form.kind === 'person' ? termsOf(note.says, peopleIn(note, context)) : new Set<string>()
  const wanted = people.size ? people : told(note.says)
  return wanted.size ? (text) => !wanted.isDisjointFrom(told(text)) : null
}

/** Whom a note is about, where it names them. */
const peopleIn = ({ says, people }: Note, { index }: Context): Stretch[] =>
  index.search.findNames(says).filter(({ id }) => people.includes(id))

/** The words of who says what a note holds: they are named beside it, and are no answer. */
function wordsOfTellers({ pin, source }: Note, { library }: Context): string[] {
  const record = library.sources.get(source)?.record
  return [pin.speaker ?? '', ...(record ? familiesOf(record) : [])].flatMap(analyze)
}

const TOLD_BY_WORDS: readonly Question['form']['kind'][] = ['person', 'year', 'figure', 'place']

/** The sentences of the paragraph that a passage is of. */
const paragraphOf = ({ source, pin }: Passage, { passagesOf }: Library): Sentence[] =>
  (passagesOf.get(source) ?? [])
    .filter((each) => each.pin.section === pin.section && each.pin.paragraph === pin.paragraph)
    .flatMap(({ sentences }) => sentences)

/** Sentences as chosen, then with a neighbour in the place of what does not fit, then a neighbour alone. */
function stretchesAround(chosen: Sentence[], all: Sentence[], room: Room): Sentence[][] {
  const [first, last] = [chosen[0], chosen.at(-1)]
  const from = all.findIndex(({ number }) => number === first?.number)
  const to = all.findIndex(({ number }) => number === last?.number)
  const [before, after] = [all.slice(Math.max(0, from - 1), Math.max(0, from)), all.slice(to + 1, to + 2)]
  const widened = [
    [...before, ...all.slice(from, from + 1)],
    [...all.slice(to, to + 1), ...after],
  ]
  return [chosen, ...widened.filter((each) => fitsRoom(each, room)), before, after].filter((each) => each.length > 0)
}

/** A sentence that leans on the one before it, with that one, where there is room for both. */
function leanBack(sentences: Sentence[], all: Sentence[], room: Room): Sentence[] {
  const [first] = sentences
  const before = all.find(({ number }) => number === (first?.number ?? 0) - 1)
  if (!first || !before || !LEANS_BACK.test(first.text)) return sentences
  const whole = [before, ...sentences]
  return fitsRoom(whole, room) ? whole : sentences
}
