/** Discord's mentions, custom emoji and timestamps, emoji by name, addresses, and emoji. */
const NOISE =
  /<(?:@[!&]?|#|a?:\w+:|t:)\d+(?::\w)?>|(?<=^|\s):\w+:(?=\s|$)|https?:\/\/\S+|\p{Extended_Pictographic}[\u{FE0F}\u{1F3FB}-\u{1F3FF}\u{200D}]*/gu

/** A greeting or thanks before or after something that is longer than they are. */
const BEFORE =
  /^(?:(?:hi|hey|hello|ok(?:ay)?|thanks?|thank you|please)(?: (?:there|all|footnote))?[\s,!.]+(?:and |but |so )?)+(?=(?:\S+\s+){2})/i
const AFTER = /(?<=(?:\S+\s+){2}\S*)\s+(?:thanks?(?: a lot| so much)?|thank you(?: so much)?|please|cheers)[\s!.]*$/i

/** A question as it is meant: without what stands around it in chats. As typed where nothing would be left. */
export function stripChat(typed: string): string {
  const bare = typed.replace(NOISE, ' ').replace(/\s+/g, ' ').trim()
  const meant = bare.replace(BEFORE, '').replace(AFTER, '').trim()
  return meant || bare || typed
}
