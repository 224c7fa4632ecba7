import { readFileSync } from 'node:fs'
import englishWords from 'word-list'
import { createRandom, type Random } from '../src/quiz/random.ts'

/** How many words a reading has, about as many as thirty pages. */
const WORDS = 12_000

/** How the words of a language spread: the word of rank `r` comes with a chance of about 1 / r (Zipf). */
const RANKS = 20_000

/**
 * Makes readings that nobody wrote: words of English, the frequent ones often, and in each reading some that no other has, so
 * that the vocabulary grows with the library. The same number gives the same reading.
 */
export function createReadings(): (number: number) => { title: string; text: string } {
  const english = readFileSync(englishWords, 'utf8').split('\n')
  const common = shuffled(english.filter((word) => word.length > 2 && word.length < 12)).slice(0, 200_000)
  return (number) => {
    const random = createRandom(`reading ${number}`)
    const own = Array.from({ length: 400 }, () => common[RANKS + random.below(common.length - RANKS)] ?? '')
    const word = () => (random.below(12) ? common[zipf(random)] : own[random.below(own.length)]) ?? ''
    const sentence = () => {
      const words = Array.from({ length: 8 + random.below(18) }, word)
      return `${capital(words.join(' '))}${random.below(8) ? '' : ` in ${1850 + random.below(170)}`}.`
    }
    const paragraph = () => Array.from({ length: 4 + random.below(5) }, sentence).join(' ')
    const parts: string[] = []
    for (let count = 0, n = 0; count < WORDS; n++) {
      const part = n % 12 ? paragraph() : `CHAPTER ${1 + n / 12}. ${capital(word())} ${word()}`
      parts.push(part)
      count += part.split(' ').length
    }
    return { title: `${capital(word())} ${word()} ${number}`, text: parts.join('\n\n') }
  }
}

/** A rank from 0, the lower ones more often: exponents spread evenly make a chance of 1 / rank. */
const zipf = (random: Random) => Math.floor(RANKS ** (random.below(1e6) / 1e6)) - 1

function shuffled(words: string[]): string[] {
  const random = createRandom('words')
  for (let i = words.length - 1; i > 0; i--) {
    const j = random.below(i + 1)
    ;[words[i], words[j]] = [words[j] ?? '', words[i] ?? '']
  }
  return words
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** Questions on what no library is about; each another. */
export function* outsideQuestions(): Generator<string> {
  const english = readFileSync(englishWords, 'utf8').split('\n')
  const random = createRandom('outside')
  const word = () => english[random.below(english.length)] ?? ''
  const forms = [
    () => `what is the ${word()} of a ${word()}?`,
    () => `who invented the ${word()} ${word()}?`,
    () => `how many ${word()} are there in ${capital(word())}?`,
    () => `why do ${word()} ${word()} when they ${word()}?`,
    () => `when was ${capital(word())} ${capital(word())} born`,
    () => `which ${word()} is best for ${word()} with ${word()}?`,
  ]
  for (;;) yield forms[random.below(forms.length)]?.() ?? ''
}
