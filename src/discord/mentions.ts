/** What Discord shows as a name, a picture or a time, and what is typed of it: `<@12>`, `<#12>`, `<:smile:12>`, `<t:12:R>`. */
const MENTION =
  /<(?:@[!&]?\d{1,20}|#\d{1,20}|a?:\w{1,32}:\d{1,20}|t:-?\d{1,13}(?::[a-zA-Z])?|id:\w{1,20})>|@(?:everyone|here)\b/g

/** A command that is mentioned, `</quiz start:12>`, by its name. */
const COMMAND = /<(\/[\p{L}\p{M}\d_ -]{1,100}):\d{1,20}>/gu

/** A text on one line without mentions, which say nothing to a search; a mentioned command is one that is typed. */
export const withoutMentions = (text: string): string =>
  text.replace(COMMAND, '$1').replace(MENTION, ' ').replace(/\s+/g, ' ').trim()
