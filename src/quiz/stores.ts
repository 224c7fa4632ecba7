import type { ItemAnswer, NewAnswer, Taken } from './answer.ts'
import type { PracticeCard } from './card.ts'
import type { Item } from './item.ts'
import type { ChoiceCount } from './odd.ts'
import type { OwnQuestion } from './own.ts'
import type { Played } from './progress.ts'
import type { Round, RoundChange } from './rounds/round.ts'
import type { Total } from './score.ts'

// What quizzes need to be kept. Whatever keeps it throws a `StoreError` where it cannot; of a list, what cannot be read is
// left out, so that it does not take the rest with it.

/** What is answered in rounds. */
export type AnswerStore = {
  /**
   * Takes an answer if its item is open, and with it what is to be practised again: both or neither. An answer can be changed
   * once, in practice not at all. The store decides, so that presses at the same moment count once, and whoever reads the
   * answers after closing a question has all that were taken. What was taken is safe once this resolves.
   */
  answer: (answer: NewAnswer, card?: PracticeCard) => Promise<Taken>
  /** Those of a round, in the order in which they were given. */
  answersOf: (round: string) => Promise<ItemAnswer[]>
}

/** The rounds and what was answered in them. */
export type RoundStore = AnswerStore & {
  /** Keeps a new round; false where one is running in its channel, or where `most` of its mode are in its server. */
  add: (round: Round, most?: number) => Promise<boolean>
  get: (id: string) => Promise<Round | null>
  /** Those that have not ended, practice aside. */
  running: () => Promise<Round[]>
  /** Who keeps each of them. Reads no items. */
  keepers: () => Promise<Pick<Round, 'id' | 'version' | 'server' | 'keeper'>[]>
  /** The ids of what they ask, of exams alone or of all; `but`: a server whose own are left out. Reads no items. */
  asked: (of: 'exams' | 'all', but: string | null) => Promise<ReadonlySet<string>>
  /** How many of them there are in a server. */
  countIn: (server: string) => Promise<{ quizzes: number; exams: number }>
  /**
   * Ends at a time, in ISO 8601, those of them that cannot be read, since nothing else could end them and their channels would
   * never be free again; gives back their ids.
   */
  endUnreadable: (at: string) => Promise<string[]>
  /** The one that is running in a channel. */
  runningIn: (channel: string) => Promise<Round | null>
  /** Changes a round if nobody has since this version; whether it was changed. */
  change: (round: Pick<Round, 'id' | 'version'>, change: RoundChange) => Promise<boolean>
  /** Those that have ended in a channel, practice aside, of one starter or of all; the latest first, at most so many. */
  ended: (server: string, channel: string, starter: string | null, most: number) => Promise<Round[]>
}

/** What readers practise. */
export type CardStore = {
  /** What a reader has to see again, what is due first before the rest. */
  cardsOf: (reader: string) => Promise<PracticeCard[]>
  putCard: (card: PracticeCard) => Promise<void>
}

/** What is made of answers, and forgetting them. Times are in ISO 8601. */
export type HistoryStore = {
  /** The points of a server in the rounds together that ended since a time, without who is unlisted; unsorted. */
  leaderboard: (server: string, since: string) => Promise<(Total & { answered: number })[]>
  /** Takes a reader off the leaderboard of a server, or puts them back. */
  setListed: (server: string, reader: string, isListed: boolean) => Promise<void>
  /** Who does not want to stand on the leaderboard of a server. */
  unlistedIn: (server: string) => Promise<string[]>
  /** What was chosen of items in the rounds of a server that are over, practice aside; of each person their first answer. */
  choicesOf: (server: string, items: readonly string[]) => Promise<ChoiceCount[]>
  /** A reader's latest answer to each item, newest first. What is not revealed yet is not in it. */
  latestBy: (reader: string) => Promise<Played>
  /** The days on which a reader answered anything, by the clock of Greenwich, newest first: `2031-05-04`. */
  daysOf: (reader: string) => Promise<string[]>
  /** How much there is of what {@link HistoryStore.forgetReader} deletes. */
  heldOf: (reader: string) => Promise<ReaderHistory>
  /**
   * Deletes all that a reader has done in quizzes, their names and flags too, and says how much it was. Of rounds that run it
   * stays known until their end how often they answered, under a mark: what they deleted gives them no more tries.
   */
  forgetReader: (reader: string) => Promise<Forgotten>
  /** Deletes the rounds of a server with their answers, and its flags. */
  forgetServer: (server: string) => Promise<Omit<Forgotten, 'cards' | 'started'>>
}

/**
 * How much was deleted. `rounds`: of a reader, those in which they practised; `started`: those that others played too, which
 * no longer say who started them.
 */
export type Forgotten = { answers: number; cards: number; rounds: number; unlisted: number; started: number }

/**
 * How much is kept of a reader. `attempts`: the rounds with others in which they answered; `running`: those of them that run;
 * `leading`: those that run and that they started.
 */
export type ReaderHistory = Forgotten & { attempts: number; running: number; leading: number }

/** The questions that servers write for themselves. */
export type QuestionStore = {
  /** All of a server, retired ones too, in the order in which they came. */
  listOf: (server: string) => Promise<OwnQuestion[]>
  /** Stores all of them or none: new ones, and others in the place of those with their ids; retired ones are asked again. */
  put: (server: string, items: readonly Item[]) => Promise<void>
  /** Stores a new one and gives back its number; null, and nothing is stored, where its id is taken. */
  add: (server: string, item: Item) => Promise<number | null>
  /** Retires one of a server, or has it asked again; whether there is one of that number. */
  retire: (server: string, number: number, isRetired: boolean) => Promise<boolean>
  /** Deletes all of a server. */
  forgetServer: (server: string) => Promise<void>
}
