import type { Context } from '../context/context.ts'
import { typeName } from '../wording/type-name.ts'
import type { Wording } from '../wording/wording.ts'

/** What something is called in a language, and what it is for. */
export type Words = { name: string; description: string }

/**
 * The words of a command: its name is that of the action alone, where it is one of several. `inShell`: what it is called in a
 * shell, in English, where that is not its own name.
 */
export type CommandWords = Words & { options: Record<string, Words>; inShell?: string }

/** What a command is called; one that nobody types, and an option of that kind, by their own names. */
export function wordsOf(name: string, { commands }: Wording): CommandWords {
  const known = commands as Record<string, CommandWords>
  return known[name] ?? { name, description: name, options: {} }
}

/** What a group of actions is called: `quiz` of `quiz start`. */
export function wordsOfGroup(group: string, { groups }: Wording): Words {
  const known = groups as Record<string, Words>
  return known[group] ?? { name: group, description: group }
}

/** A command as it is typed where a request comes from: `/city`, or in a shell `npx footnote city`. */
export const typeHere = (name: string, { wording, isShell }: Pick<Context, 'wording' | 'isShell'>): string =>
  isShell ? `npx footnote ${wordsOf(name, wording).inShell ?? name}` : typeName(name, wording)
