import type { Guild } from 'discord.js'
import type { Context } from '../context/context.ts'
import { detectLanguage } from '../evidence/reading/language.ts'
import { languagesOfSmallTalk, toldLanguage } from '../evidence/reading/told-language.ts'
import { languageOfCommand } from '../wording/typed-names.ts'
import { type Language, languageOf } from '../wording/wording.ts'

/** Who wrote a message: a key for the memory, and the question of ours that they replied to, if they did. */
type Writer = { asker: string; previous: string | null; guild: Guild | null; isDirect: boolean }

/**
 * The language to answer a message in, which does not say what its author's client speaks: that which their words leave no doubt
 * of, between the two of us also that which they are read from; else that of what they go on from, that in which their client
 * spoke here before, the server's. Small talk that is not in that is answered in its own. What is set for the place goes before
 * all of them.
 */
export function spokenIn(text: string, { asker, previous, guild, isDirect }: Writer, context: Context): Language {
  const { index, language, library, memory } = context
  const own = text.replace(QUOTED, ' ').trim()
  if (own.startsWith('/')) return languageOfCommand(own, library.kinds) ?? languageBefore()
  const read = toldLanguage(own, index) ?? (isDirect ? detectLanguage(own, index) : null)
  return read ?? languageBefore(languagesOfSmallTalk(own))

  function languageBefore(said: Language[] = []): Language {
    for (const each of [previous, memory.recall(asker)?.question ?? null]) {
      const found = each && toldLanguage(each, index)
      if (found) return found
    }
    const usual = memory.recallLanguage(asker) ?? (guild && languageOf(guild.preferredLocale)) ?? language
    return said.includes(usual) ? usual : (said[0] ?? usual)
  }
}

/** What is quoted is said by somebody else. */
const QUOTED = /["“„«][^"“”„«»]*["”“»]/g
