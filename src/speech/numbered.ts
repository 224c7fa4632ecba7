import { LANGUAGES } from '../wording/languages.ts'
import { inAnyLanguage } from './languages.ts'
import { pattern } from './words.ts'

const months = LANGUAGES.flatMap((language) => {
  const format = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' })
  return Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2000, month)))
})

const NUMBERED = pattern('iu')`^${[...inAnyLanguage(({ numbered }) => numbered), ...months]}$`

/** Whether a word is what is called by a number and wrote nothing: `Figure`, `Art`, `May`. */
export const isNumbered = (word: string): boolean => NUMBERED.test(word)
