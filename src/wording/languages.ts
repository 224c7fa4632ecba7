/** The languages that the interface speaks and questions are read in, English first. */
export const LANGUAGES = ['en', 'es', 'fr', 'de', 'pt'] as const

export type Language = (typeof LANGUAGES)[number]

/** The languages besides English, in which the library is: questions in them are read word by word as English ones. */
export type OtherLanguage = Exclude<Language, 'en'>

export const OTHER_LANGUAGES: readonly OtherLanguage[] = LANGUAGES.filter((language) => language !== 'en')
