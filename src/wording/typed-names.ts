import { typeName } from './type-name.ts'
import { LANGUAGES, type Language, type Wording, wordingOf } from './wording.ts'

/** What a command is typed as in every language, without its slash. */
export const namesInAll = (name: string): string[] => LANGUAGES.map((language) => nameIn(name, wordingOf(language)))

const nameIn = (name: string, wording: Wording) => typeName(name, wording).slice(1)

/**
 * The language in which a typed line begins with the name of a command, or else of a group: `/ciudad Accra`. Null where none
 * is, where it is so called in several, and in English, whose names everybody may type.
 */
export function languageOfCommand(line: string): Language | null {
  const typed = `${line.trim().replace(/\s+/g, ' ').toLowerCase()} `
  const among = (kind: 'commands' | 'groups') =>
    LANGUAGES.filter((language) => {
      const wording = wordingOf(language)
      return Object.keys(wording[kind]).some((name) => typed.startsWith(`/${nameIn(name, wording)} `))
    })
  const [commands, groups] = [among('commands'), among('groups')]
  const [one, ...others] = commands.length ? commands : groups
  return one && one !== 'en' && !others.length ? one : null
}
