import { nameLanguage } from '../../wording/grammar.ts'
import { LANGUAGES, languageOf, wordingOf } from '../../wording/wording.ts'
import { oneOfValues } from './definition.ts'
import { findWord } from './find-word.ts'

/** The language of answers: by its name in itself or in another of ours, or as a locale, such as `fr-CA`. */
export const language = oneOfValues({
  values: () => LANGUAGES,
  read: (typed, { wording }) =>
    findWord(typed, LANGUAGES, Object.fromEntries(LANGUAGES.map((each) => [each, wordingOf(each).language]))) ??
    findWord(typed, LANGUAGES, Object.fromEntries(LANGUAGES.map((each) => [each, nameLanguage(each, wording.tag)]))) ??
    (/^\p{L}{2}[-_]\p{L}{2}$/u.test(typed.trim()) ? languageOf(typed.trim()) : null),
  show: (value) => wordingOf(LANGUAGES.find((known) => known === value) ?? 'en').language,
  showDefault: ({ wording }) => wording.settings.values.asker,
})
