import type { Question } from '../evidence/question.ts'
import { analyze } from '../search/analyze.ts'

/** Says which words of a question were read how; nothing where it was read as typed. */
export function describeReadings({ readings: all, language }: Question): string[] {
  const readings = all.filter(({ read }) => analyze(read).length)
  if (!readings.length) return []
  if (language) {
    const words = readings.map(({ typed, read }) => `${typed} as ${read}`)
    return [`Read from ${LANGUAGES[language]}: ${words.join(', ')}. The library is in English.`]
  }
  const words = readings.map(({ typed, read }) => `*${read}* for “${typed}”`)
  return [`Searching for ${words.join(', ')}.`]
}

const LANGUAGES = { es: 'Spanish', fr: 'French', de: 'German' }
