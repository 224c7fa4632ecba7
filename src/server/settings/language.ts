import { LANGUAGES, wordingOf } from '../../wording/wording.ts'
import { oneOfValues } from './definition.ts'

/** The language of answers. */
export const language = oneOfValues({
  values: () => LANGUAGES,
  show: (value) => wordingOf(LANGUAGES.find((known) => known === value) ?? 'en').language,
  showDefault: ({ wording }) => wording.settings.values.asker,
})
