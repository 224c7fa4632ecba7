import type { Pin } from '../corpus/schemas/note.ts'
import type { Range } from '../text/mapped.ts'
import type { Stretch } from '../text/sentences.ts'
import type { Language } from '../wording/wording.ts'
import type { Figure } from './figure.ts'
import type { Tone } from './tone.ts'

export type { Tone } from './tone.ts'

/** The answer to a command, the same for every platform. Adapters show it; they decide nothing. */
export type Reply = {
  title: string
  /** A line before everything, shown once: how what was asked for was understood. Missing where that goes without saying. */
  opening?: string
  /** The whole question, where what was typed was completed from the last reply. */
  asked?: string
  outcome: Outcome
  /** What it is to what was asked; missing where the outcome says as much. */
  verdict?: Verdict
  /** `everyone` may see it; what did not work out is shown to the `asker` alone, where the platform can. */
  audience: 'everyone' | 'asker'
  /** Whether it is a word on what was done, to be shown as a bare line. */
  isRemark?: true
  /** Whether it is never to be shared with others: it tells what is right, what others chose, or what not everyone may ask for. */
  isConfidential?: true
  /** Whether it may not be shown to others where it was asked for. */
  isKeptPrivate?: true
  /** Whether nobody wants to keep it: there is no file of it, and it is not shared. */
  isPassing?: true
  blocks: Block[]
  excerpts: Excerpt[]
  footnotes: Footnote[]
  /** What to try next: commands ready to run. */
  choices: Choice[]
  /** Other ways to look at the same. */
  menus: Menu[]
  /** What can be said of it: quiet choices, that stand where its places are offered. Missing where nothing is asked. */
  rating?: Choice[]
  /** What is told in another channel, by its id, because of this. Missing where nothing is. */
  notice?: { channel: string; reply: Reply }
  /** What pictures of it show; each tells what the blocks tell too. */
  figures: Figure[]
  /** What gives this reply again, with ids instead of what was typed; null where there is nothing to come back to. */
  self: Call | null
  /** Of the interface; notes are in English. */
  language: Language
  /** The library's version: the same question on the same library gives the same reply. */
  library: string
}

/** `declined`: small talk, and what no source can answer, such as opinions. */
export type Outcome = 'answered' | 'not-found' | 'declined' | 'bad-input' | 'failed'

/** `answers`: what was asked is told. `nearest`: it is not, but something near to it is shown. */
export type Verdict = 'answers' | 'nearest' | 'nothing'

/** What a reply is to what was asked. */
export const verdictOf = ({ verdict, outcome }: Pick<Reply, 'verdict' | 'outcome'>): Verdict =>
  verdict ?? (outcome === 'answered' ? 'answers' : 'nothing')

/**
 * Part of a line; `cites` are the footnotes that it rests on, `channel` the id of a channel that it stands for, `command` the
 * id of a command that it names, `link` where it leads, `role` the id of a role, `time` a moment (in milliseconds since 1970)
 * that every reader's clock can show.
 */
export type Span = {
  text: string
  cites?: number[]
  strong?: true
  italic?: true
  channel?: string
  command?: string
  link?: string
  time?: number
  role?: string
}

export type Line = Span[]

export type Block =
  | { kind: 'text'; line: Line }
  /** Lines that belong together, under a heading if there is one. */
  | { kind: 'list'; heading: string | null; items: Line[] }
  /** Row by row, a cell in each for every column. */
  | { kind: 'grid'; rows: GridRow[] }
  /** The excerpts with these places in `Reply.excerpts`, under a heading if there is one; `later`: behind “More”. */
  | { kind: 'excerpts'; heading: string | null; indices: number[]; later?: true }
  /**
   * To be copied as it stands; with a file name where it is also to be had as a file. `shown`: the same as it is printed, where
   * plain text cannot have it; `isForPrograms`: nobody reads it, so that the file is enough where there can be one.
   */
  | { kind: 'copy'; heading: string | null; text: string; file: string | null; shown?: Line; isForPrograms?: true }

/** What a row asks of every column, and what its cells say taken together; null for that of a single one. */
export type GridRow = { id: string; name: string; question: string; cells: GridCell[]; together: Line | null }

/**
 * What is known of one column in one row: in a few words (`label`) and in one (`word`), of which tone these are, on how much it
 * rests (`amount`), and the evidence for it; both are empty where nothing is known. Each piece says in a word what it speaks for.
 */
export type GridCell = {
  column: string
  tone: Tone
  label: string
  word: string
  amount: string
  evidence: { label: string; line: Line }[]
}

/** What is shown under a footnote: a note in our words, or sentences of a passage, verbatim. */
export type Excerpt = {
  kind: 'note' | 'passage'
  /** The id of the note (also of the note beside a passage), or of the passage where no note is pinned to it. */
  id: string
  footnote: number
  source: string
  pin: Pin
  text: string
  /** The question's words in `text`, as indices into it. */
  matched: Stretch[]
  /** UTF-16 range of the passage in the text as imported; null without the document. */
  range: Range | null
  /** UTF-16 range of the quoted sentences alone; null for a note. */
  quoted: Range | null
  /** The first row of the table that a quotation is a row of; null where it is none, or that one. */
  tableHead: string | null
  /** The note that stands beside a quotation. */
  inBrief: string | null
  /** The footnotes of places in other sources that say the same. */
  also: number[]
  /** What other places say otherwise, each led in by who says it or of when, and with its footnote. */
  otherwise: Line[]
  /** The works that the source leans on here, as `Author (year), title`. */
  refersTo: string[]
}

/** `n` counts from 1 in the order of first mention. */
export type Footnote = { n: number; citation: string; place: string; link: string | null; source: string; pin: Pin }

/** A command with its input, ready to run. */
export type Call = { command: string; input: Record<string, string> }

/**
 * A call with what it is called. `inPlace`: it shows the same thing in another way, and may take this reply’s place. `isOff`:
 * it cannot be made yet, and its label says what is to be done first.
 */
export type Choice = Call & { label: string; inPlace?: true; selected?: true; isOff?: true }

/**
 * Several choices of one kind; or channels of the server, of one kind or all, so many at `most`, whose ids go into `option` of
 * the call, joined by commas.
 */
export type Menu =
  | { label: string; choices: Choice[] }
  | { label: string; channels: Call & { option: string; selected: string[]; most?: number; kind?: 'forums' | 'chats' } }

/** What a reply says of itself: the library it is from and the language of the interface. */
export type Voice = { library: { version: string }; language: Language }

/** What a reply that answers is made of; the rest is the same for all. */
export type Answer = Pick<Reply, 'title' | 'blocks'> &
  Partial<Pick<Reply, 'verdict' | 'footnotes' | 'excerpts' | 'figures' | 'choices' | 'menus' | 'self'>>

/** A reply that answers, for everyone to see. */
export function createAnswer({ library, language }: Voice, answer: Answer): Reply {
  return {
    outcome: 'answered',
    audience: 'everyone',
    excerpts: [],
    footnotes: [],
    choices: [],
    menus: [],
    figures: [],
    self: null,
    language,
    library: library.version,
    ...answer,
  }
}

/** A word to who did something on what became of it, and nothing more. */
export const createRemark = (voice: Voice, title: string): Reply => ({
  ...createAnswer(voice, { title, blocks: [] }),
  audience: 'asker',
  isRemark: true,
})

/** A reply that says what went wrong and what to try next. */
export function createProblemReply(
  voice: Voice,
  outcome: Exclude<Outcome, 'answered'>,
  title: string,
  lines: string[],
  choices: Choice[] = [],
  menus: Menu[] = [],
): Reply {
  return { ...createAnswer(voice, { title, blocks: lines.map(toText), choices, menus }), outcome, audience: 'asker' }
}

/** A block of one line, or of a text without marks. */
export const toText = (said: string | Line): Block => ({
  kind: 'text',
  line: typeof said === 'string' ? [{ text: said }] : said,
})
