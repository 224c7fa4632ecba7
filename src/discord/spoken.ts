import type { Guild } from 'discord.js'
import type { Context } from '../context/context.ts'
import { toldLanguage } from '../evidence/reading/told-language.ts'
import { type Language, languageOf } from '../wording/wording.ts'

/** Who wrote a message: a key for the memory, and the question of ours that they replied to, if they did. */
type Writer = { asker: string; previous: string | null; guild: Guild | null }

/**
 * The language to answer a message in, which does not say what its author's client speaks: that which their words leave no doubt
 * of, else that of what they go on from, else the server's. What is set for the place goes before all of them.
 */
export function spokenIn(text: string, { asker, previous, guild }: Writer, context: Context): Language {
  const { index, language, memory } = context
  const own = text.replace(QUOTED, ' ')
  const told = [own.trim().startsWith('/') ? null : own, previous, memory.recall(asker)?.question ?? null]
  for (const each of told) {
    const found = each && toldLanguage(each, index)
    if (found) return found
  }
  return (guild && languageOf(guild.preferredLocale)) ?? language
}

/** What is quoted is said by somebody else. */
const QUOTED = /["“„«][^"“”„«»]*["”“»]/g
