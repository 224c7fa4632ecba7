/** What is asked about the bot itself; where several fit, the first is meant: `which languages are your sources in`. */
export const BOT_TOPICS = ['privacy', 'languages', 'nature', 'sources', 'maker', 'abilities'] as const

export type BotTopic = (typeof BOT_TOPICS)[number]

/**
 * How people speak to the bot of itself, in a language: whole words or patterns over words in lower case, without accents and
 * punctuation.
 */
export type BotSpeech = {
  /** By what the bot is addressed. */
  addresses: readonly string[]
  /** The same where only capitals tell it: as written, and not at the beginning. */
  politely: readonly string[]
  /** What stands before what is meant, and is no word about the bot though it addresses it: `do you know when …`. */
  framings: readonly string[]
  /** What tells which topic is meant. */
  topics: Readonly<Record<BotTopic, readonly string[]>>
  /** What may stand beside that, and tells nothing alone. */
  beside: readonly string[]
  /** What more may stand in a second sentence. */
  goesOn: readonly string[]
}
