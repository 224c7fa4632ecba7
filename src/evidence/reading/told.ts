import { COMING, HOLDING, NAMES_OF_WORDS, ORIGINS, QUESTION_VERBS, TELLERS } from '../../speech/asking.ts'

/** Between whoever holds something and that they do: `scholars of law hold`, `a critic who also says`. */
const BETWEEN = 3

/** Whether a question asks who says something (`which author calls …`), or whether somebody of a kind does (`do critics think …`). */
export function asksForTeller(question: string): boolean {
  const words = wordsOf(question)
  const at = words[0] === 'who' ? 0 : words.findIndex((word, i) => i > 0 && TELLERS.includes(word))
  if (at < 0 || at > mostBefore(words)) return false
  return words.slice(at + 1, at + 1 + BETWEEN).some((word) => HOLDING.includes(word))
}

/** How many words may stand before who holds something: `did any of the scholars`, `is there a well known critic`. */
function mostBefore([first = '', second = '']: string[]): number {
  if (first === 'which' || first === 'what') return QUESTION_VERBS.includes(second) ? 0 : 2
  if (first === 'who') return 0
  if (second === 'there') return 5
  return QUESTION_VERBS.includes(first) ? 3 : 0
}

/** Whether a question asks where a word comes from: `is the term borrowed …`, `where does the name come from`. */
export function asksForOriginOfWord(question: string): boolean {
  const words = wordsOf(question)
  if (!words.some((word) => NAMES_OF_WORDS.includes(word))) return false
  const comes = words.findIndex((word) => COMING.includes(word))
  const comesFrom = comes >= 0 && (words.includes('from', comes) || words[comes + 1] === 'over')
  return comesFrom || words.some((word) => ORIGINS.includes(word))
}

const wordsOf = (question: string): string[] => question.toLowerCase().match(/\p{L}+/gu) ?? []
