import { inAnyLanguage } from '../../speech/languages.ts'
import type { Chat } from '../../speech/speech.ts'
import { oneOf, pattern } from '../../speech/words.ts'

/** Discord's mentions, custom emoji and timestamps, emoji by name, addresses, and emoji. */
const NOISE = new RegExp(
  oneOf([
    String.raw`<(?:@[!&]?|#|a?:\w+:|t:)\d+(?::\w)?>`,
    String.raw`(?<=^|\s):\w+:(?=\s|$)`,
    String.raw`https?:\/\/\S+`,
    String.raw`\p{Extended_Pictographic}[\u{FE0F}\u{1F3FB}-\u{1F3FF}\u{200D}]*`,
  ]),
  'gu',
)

/** What is set as code: a line that somebody took over from where it stood so. */
const FENCED = /^(`{1,3})([^`]+)\1$/

/** Characters without width, and marks of direction: they part no words. An emoji's joiner is among its own. */
const INVISIBLE = /[\u00AD\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g

const around = (pick: (chat: Chat) => readonly string[]) => inAnyLanguage(({ chat }) => pick(chat))
const [START, TO, GOES_ON] = [around((say) => say.before), around((say) => say.to), around((say) => say.goesOn)]

/** A greeting or thanks before or after something that is longer than they are. */
const BEFORE = pattern('i')`^(?:${START}(?: ${TO})?[\s,!.]+(?:${GOES_ON} )?)+(?=(?:\S+\s+){2})`
const AFTER = pattern('i')`(?<=(?:\S+\s+){2}\S*)\s+${around((say) => say.after)}[\s!.]*$`

/** A question as it is meant: without what stands around it in chats. As typed where nothing would be left. */
export function stripChat(typed: string): string {
  const bare = typed.replace(INVISIBLE, '').replace(NOISE, ' ').replace(/\s+/g, ' ').trim().replace(FENCED, '$2').trim()
  const meant = bare.replace(BEFORE, '').replace(AFTER, '').trim()
  return meant || bare || typed
}
