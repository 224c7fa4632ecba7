import type { BotSpeech } from './bot/bot-speech.ts'
import type { PlaceSpeech } from './places/place-speech.ts'
import type { Requests } from './requests/requests.ts'

/**
 * How people write in a language: words and short patterns, no more. What a language has no words for is empty.
 * Lists of strings hold patterns in lower case; the words of all languages are looked for together, because a text comes
 * in before its language is known.
 */
export type Speech = {
  /** Words that say nothing of what is asked, question words included. Of a language besides English, they show it. */
  emptyWords: readonly string[]
  /** The same, where English has the word too, so that they show the language less. None in English. */
  ambiguousWords: readonly string[]
  /** Whether every noun has a capital, so that a capital shows no name. */
  capitalNouns: boolean
  smallTalk: SmallTalk
  wishes: Wishes
  /** How somebody begins who asks to be told something; what is said so in several languages tells of none. */
  bids: readonly string[]
  /** What tells of somebody who writes: words for streets, and how they say who they are or where they live. */
  ofOneself: Readonly<Record<'streets' | 'says', readonly string[]>>
  chat: Chat
  followUp: FollowUp
  /** How they ask for what a command has; and how they speak to the bot of itself. */
  requests: Requests
  bot: BotSpeech
  /** Words between the names of a list, as they are typed. */
  joins: readonly string[]
  /** All that somebody writes who wants to know what there is; who wants to be forgotten; and who wants to leave. */
  help: readonly string[]
  forgets: readonly string[]
  quit: readonly string[]
  /** What asks for the typed command behind it to be run; and for the quotation behind it to be checked. */
  orders: readonly string[]
  verifies: readonly string[]
  /** How they ask to be answered alone: by the name of the option or a word like it, in other words; `please` beside it; and what its value is. */
  privately: Readonly<Record<'named' | 'said' | 'please' | 'yes' | 'no' | 'about', readonly string[]>>
  /** How an option of a question speaks of the others by their places. */
  places: PlaceSpeech
  /** Words that deny what is said, without accents. */
  negations: readonly string[]
  /** What stands before the author or the part of a reading that a question asks of, and what such parts are called: `in chapter 9`. */
  within: Readonly<Record<'author' | 'part' | 'chapter' | 'slide', readonly string[]>>
  /** What those who quote say in brackets of what they have done: `emphasis added`. */
  remarks: readonly string[]
  /** What is called by a number and wrote nothing: parts of texts, of laws, of plays: `(Figure 2)`. */
  numbered: readonly string[]
  /** How Moodle begins the name of the category that every course has. */
  defaultCategory: readonly string[]
}

/** Whole texts that are no questions. */
export type SmallTalk = {
  /** Asks who the bot is. */
  whoAreYou: readonly string[]
  greetings: readonly string[]
  afterGreeting: readonly string[]
  /** Asks for no more than a sign of life, or the time; and what may follow. */
  idle: readonly string[]
  afterIdle: readonly string[]
  beforeThanks: readonly string[]
  thanks: readonly string[]
  afterThanks: readonly string[]
  /** Agrees, laughs, praises or takes leave, and asks nothing. */
  nods: readonly string[]
  /** Leaves the last question behind. */
  fresh: readonly string[]
  abuse: Abuse
}

/** Abuse: all of a text; or whom it is said to, how it is reinforced, what is said, and what may follow. */
export type Abuse = Readonly<Record<'whole' | 'to' | 'more' | 'words' | 'after', readonly string[]>>

/** How a language asks for what no source answers; of each, one of the expressions fits. */
export type Wishes = {
  /** What somebody asks of their own case: of what they may or must do, and of papers and authorities. */
  own: readonly RegExp[]
  legal: readonly RegExp[]
  /** What asks by itself for advice: whether to move, whether one may stay. */
  advice: readonly RegExp[]
  opinion: readonly RegExp[]
  prediction: readonly RegExp[]
  instruction: readonly RegExp[]
  /** What wishes people dead or gone. */
  hate: readonly RegExp[]
}

/** What stands around a question in chats. */
export type Chat = {
  before: readonly string[]
  /** Whom what stands before speaks to, and how it goes on. */
  to: readonly string[]
  goesOn: readonly string[]
  after: readonly string[]
}

/** What a question word that stands alone asks for. */
export type Alone = 'why' | 'when' | 'sinceWhen' | 'where' | 'who' | 'how' | 'howMany' | 'howMuch' | 'which'

/** How a question follows on from the one before, and from its reply. */
export type FollowUp = {
  /** `so`, `ok`: what may stand before any of it. */
  before: readonly string[]
  /** `and in Sheffield?`: what stands before something that is to take a place in the last question, and right before that. */
  openings: readonly string[]
  prepositions: readonly string[]
  /** `… instead`: what may stand behind it. */
  endings: readonly string[]
  /** `according to Fakhry`, `what does Bauder say about that`: asks for what somebody says; the group holds their name. */
  saidBy: readonly RegExp[]
  /** How a place and an author are added to a question, and what it is on before it: `in`, `according to`, `On`. */
  adds: { place: string; author: string; on: string }
  /** Question words that can stand alone; the first of each as it is written. */
  alone: Readonly<Record<Alone, readonly string[]>>
  /** What may stand behind one: `when was that`. */
  afterAlone: readonly string[]
  /** The words with which a question begins, of which another takes the place. */
  questionWords: readonly string[]
  /** All that somebody writes who wants to read on; and who wants to know where something stands. */
  more: readonly string[]
  source: readonly string[]
  /** The same where a page is asked for, or who says it; and all that somebody writes who doubts an answer, or does not follow it. */
  page: readonly string[]
  speaker: readonly string[]
  doubt: readonly string[]
  /** `the second one`: what may stand before the ordinals, from the first on, and behind them. */
  beforeOrdinal: readonly string[]
  ordinals: readonly string[]
  afterOrdinal: readonly string[]
  /** What stands for somebody, for a place, and for anything else that was named before. */
  pointers: { person: readonly string[]; place: readonly string[]; thing: readonly string[] }
}
