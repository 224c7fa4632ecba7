import { typeName } from './type-name.ts'
import { type NamedKind, wordingFor } from './kind/word-kinds.ts'
import { LANGUAGES, type Language, type Wording } from './wording.ts'

/** What a command is typed as in every language, without its slash, where a library lists things of these kinds. */
export const namesInAll = (name: string, kinds: readonly NamedKind[]): string[] =>
  LANGUAGES.map((language) => nameIn(name, wordingFor(language, kinds)))

const nameIn = (name: string, wording: Wording) => typeName(name, wording).slice(1)

/**
 * The language in which a typed line begins with the name of a command, or else of a group: `/ciudad Accra`. Null where none
 * is, where it is so called in several, and in English, whose names everybody may type.
 */
export function languageOfCommand(line: string, kinds: readonly NamedKind[]): Language | null {
  const typed = `${line.trim().replace(/\s+/g, ' ').toLowerCase()} `
  const among = (kind: 'commands' | 'groups') =>
    LANGUAGES.filter((language) => {
      const wording = wordingFor(language, kinds)
      return Object.keys(wording[kind]).some((name) => typed.startsWith(`/${nameIn(name, wording)} `))
    })
  const [commands, groups] = [among('commands'), among('groups')]
  const [one, ...others] = commands.length ? commands : groups
  return one && one !== 'en' && !others.length ? one : null
}
