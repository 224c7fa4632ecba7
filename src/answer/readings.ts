import type { Context } from '../context/context.ts'
import type { Hit } from '../evidence/hit.ts'
import { askedOf } from '../evidence/reading/asked-of.ts'
import type { Question } from '../evidence/reading/question.ts'
import { foldName } from '../library/entities.ts'
import { analyze } from '../search/analyze.ts'
import { nameLanguage } from '../wording/grammar.ts'
import { nameInSentence } from './sentence.ts'

/** How many words are told of, and in how many of the best places they must stand to have mattered. */
const MOST = 3
const PLACES = 3

/**
 * Says which words of a question were read how, as far as readers want to know: names first, and of a translation only what
 * led to the places. Nothing where it was read as typed. In: the hits, best first.
 */
export function describeReadings(question: Question, hits: Hit[], { index, wording }: Context): string[] {
  const { language, readings } = question
  // What answers was asked in its own language.
  if (hits[0] && askedOf(question, hits[0], index) !== question) return []
  const { readings: say } = wording
  const told = readings.filter(({ read }) => analyze(read).length)
  if (!told.length) return []
  const said = new Set(
    hits.slice(0, PLACES).flatMap(({ note, passage }) => [note?.says, passage?.text].flatMap(toTerms)),
  )
  const mattered = told.filter(({ read }) => !language || analyze(read).some((term) => said.has(term)))
  const words = mattered
    .map(({ typed, read }): [string, string] => [typed, nameInSentence(read, index)])
    .filter(([typed, read]) => !` ${foldName(read)} `.includes(` ${foldName(typed)} `))
    .sort(([, one], [, other]) => Number(isName(other)) - Number(isName(one)))
    .slice(0, MOST)
  if (language) return [say.translated(nameLanguage(language, wording.tag), words)]
  return words.length ? [say.mended(words)] : []
}

const toTerms = (text: string | undefined): string[] => (text ? analyze(text) : [])

const isName = (read: string) => /^\p{Lu}/u.test(read)
