import { type Clock, systemClock } from '../base/clock.ts'
import { type ChallengeStore, createChallenges } from './challenges.ts'
import { gatherCounts, type Insights } from './gather-counts.ts'
import { createInsights } from './insights.ts'
import { type CallStore, createKeptCalls } from './kept-calls.ts'
import type { Config } from '../base/config.ts'
import type { SearchIndex } from '../evidence/search-index.ts'
import type { Entity, Named } from '../library/entities.ts'
import type { Library } from '../library/library.ts'
import type { Log } from '../base/log.ts'
import { type Holding, holdNow, type Upkeep } from './holding.ts'
import { createMemory, type Memory } from './memory.ts'
import type { Studio } from '../pictures/studio.ts'
import type { Rounds } from '../quiz/rounds/rounds.ts'
import type { ItemKinds } from '../quiz/generate/items.ts'
import type { CardStore, HistoryStore, QuestionStore } from '../quiz/stores.ts'
import type { Call, Choice, Menu } from '../reply/reply.ts'
import type { Manner } from './manner.ts'
import type { Platform } from './platform.ts'
import { groundOf, type PlaceScope } from './scope.ts'
import { createServerReadings, type ServerReadings } from './server-readings.ts'
import { noStore } from './setting-store.ts'
import { createSettings, type Place, type Settings } from './settings.ts'
import { wordingFor } from '../wording/kind/word-kinds.ts'
import type { Language, Wording } from '../wording/wording.ts'

/** What the wing of a library's subject adds to the house: nothing outside of it knows what that is about. */
export type Subject = {
  /** The kinds of items that notes give, in the order in which they are made. */
  itemKinds: ItemKinds
  /** What tells of an entity; null where nothing does. */
  tellOf: (entity: Entity) => Choice | null
  /** The frameworks by which a server can have things summed up, the default one first. */
  frameworks: (library: Library) => readonly Named[]
  /** Menus to look around in, where nothing is found that would be near. */
  browse: (context: Context) => Menu[]
  /** The names of its commands that most people want in a library. */
  wanted: (library: Library) => readonly string[]
  /** What sums up the things that a question names. */
  sumUp: (entities: readonly Entity[]) => Choice[]
}

/** What commands may use, the same for every request. */
type Resources = {
  library: Library
  subject: Subject
  index: SearchIndex
  /** How both were taken up from their files. */
  upkeep: Upkeep
  /** What gives those that are in use just now; null where they stay as they are, as in a request. */
  current: Current | null
  /** What servers have to read of their own; null where none may. */
  readings: ServerReadings | null
  log: Log
  clock: Clock
  /** By how many milliseconds the program is late with its work. */
  lag: () => number
  /** Whether the log may hold what people ask. */
  logQuestions: boolean
  /** Whether commands are typed in a shell, after the name of the program, and not to the bot. */
  isShell: boolean
  memory: Memory
  settings: Settings
  challenges: ChallengeStore
  /** What is too long for a button that leads to it. */
  calls: CallStore
  /** What servers have counted of how they use it. */
  insights: Insights
  /** What draws figures; null where no pictures are shown, as in a terminal. */
  studio: Studio | null
  /** Null where there is nobody to play with, as in a terminal. */
  quiz: Quiz | null
}

/** What takes the place of what else while the program runs. */
type Held = Pick<Holding, 'library' | 'index' | 'upkeep'>

/** What is answered from just now. */
export type Current = () => Held

/** Quizzes: the rounds, what readers have to see again, what they have answered, and what servers ask besides the library. */
export type Quiz = { rounds: Rounds; cards: CardStore; history: HistoryStore; questions: QuestionStore }

/** What a command may use: the resources, and what is known of this request. */
export type Context = Resources & {
  /** Who asks, and where: a key for the memory. Null where nothing is remembered. */
  asker: string | null
  /** The id of who asks, and how they are called there; null where that is not known. */
  reader: string | null
  readerName: string | null
  /** The reply that this was said in reply to; null where that is not known. */
  previous: Earlier | null
  /** What gives the reply that the place began with, where it is a thread under one; null elsewhere. */
  begun: (() => Promise<Earlier | null>) | null
  place: Place | null
  /** What the platform tells of itself; null where there is none. */
  platform: Platform | null
  /** The collections that this place is set to: the library and its index are as far as these go. */
  scope: PlaceScope
  /** Tells who asks how far something is that takes long; null where that cannot be told. */
  tell: ((said: string) => void) | null
  /** How to answer in this place. */
  manner: Manner
  /** Of the interface. */
  language: Language
  wording: Wording
}

/** A reply of before as it still stands: its title, and what gives it again; `call` is null where that is not to be read from it. */
export type Earlier = { title: string; call: Call | null }

/** What outlives the program. */
export type Stored = Pick<Resources, 'settings' | 'challenges' | 'calls' | 'insights' | 'quiz'>

/** Every store by its name: the compiler tells whoever does something with all of them which is missing. */
export type StoreName = Exclude<keyof Stored, 'quiz'> | keyof Quiz

/** What the program stands on besides its library, where it is another than in a terminal. */
type Surroundings = Partial<
  Stored & Pick<Resources, 'clock' | 'isShell' | 'studio'> & { current: () => Holding; readings: ServerReadings }
>

/**
 * Loads everything that answers need but the index, which is made when something is first looked for. Without a store given, settings are the defaults, and challenges and calls are kept as long as
 * the program runs; without a clock, it is that of this machine; without what gives the library in use, it is read now; commands are
 * typed to the bot unless it says otherwise.
 * Throws a set-up error where the library is none or has faults; a document that cannot be used is logged and left out.
 */
export function createContext(config: Config, log: Log, subject: Subject, surroundings: Surroundings = {}): Context {
  const { clock = systemClock, isShell = false, studio = null, quiz = null } = surroundings
  const { settings = createSettings([], noStore), challenges = createChallenges(clock) } = surroundings
  const { calls = createKeptCalls(clock), insights = gatherCounts(createInsights(clock)) } = surroundings
  const current = surroundings.current ?? constant(holdNow(config, { log, now: clock.now }))
  const { library, index, upkeep } = current()
  const { readings = config.chatImport ? createServerReadings(config, current, { log, clock }) : null } = surroundings
  const { logQuestions, language } = config
  const memory = createMemory(clock)
  return createRequestContext(
    {
      ...{ library, index, upkeep, current: null, readings },
      subject,
      log,
      clock,
      lag: () => 0,
      logQuestions,
      isShell,
      memory,
      settings,
      challenges,
      calls,
      insights,
      studio,
      quiz,
    },
    { language },
  )
}

const constant =
  <Value>(value: Value) =>
  () =>
    value

/** What is known of a request. */
export type Circumstances = {
  language: Language
  asker?: string | null
  reader?: string | null
  readerName?: string | null
  previous?: Earlier | null
  begun?: (() => Promise<Earlier | null>) | null
  place?: Place | null
  platform?: Platform | null
}

/**
 * A context whose library is always the one in use, so that what lasts holds no other: a copy of it holds what was in use when
 * it was made.
 */
export const follow = (context: Context, current: Current): Context => ({
  ...{ ...context, current },
  get library() {
    return current().library
  },
  get index() {
    return current().index
  },
  get upkeep() {
    return current().upkeep
  },
})

/**
 * The context of one request, which is answered from the library that is in use when it begins, to its end. A language that is
 * set for the place goes before that of who asks.
 */
export function createRequestContext(resources: Resources, circumstances: Circumstances): Context {
  const { language: spoken, asker = null, reader = null, readerName = null } = circumstances
  const { previous = null, begun = null, place = null, platform = null } = circumstances
  const { library, index, upkeep } = resources.current?.() ?? resources
  const frameworks = resources.subject.frameworks(library).map(({ id }) => id)
  const manner = resources.settings.mannerOf(place, frameworks)
  const language = manner.language ?? spoken
  const wording = wordingFor(language, library.kinds)
  const ground = groundOf({ ...resources, library, index }, manner.readings)
  const known = { asker, reader, readerName, previous, begun, place, platform }
  return { ...resources, upkeep, current: null, tell: null, ...ground, ...known, manner, language, wording }
}

/**
 * The context of one request in a server, or elsewhere, which is answered from the readings of that server too. In: besides, the
 * server by its id, unless its place says it.
 */
export async function openRequestContext(
  resources: Resources,
  circumstances: Circumstances,
  server = serverOf(circumstances),
): Promise<Context> {
  const own = server === null || !resources.readings ? null : await resources.readings.open(server)
  if (!own) return createRequestContext(resources, circumstances)
  const { library, index, upkeep } = own
  return createRequestContext({ ...resources, library, index, upkeep, current: null }, circumstances)
}

/** Where only a reader has installed the bot, it knows nothing of the server. */
const serverOf = ({ place }: Circumstances) => (place?.kind === 'server' ? place.server : null)
