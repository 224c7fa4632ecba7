import type { Context } from '../../context/context.ts'
import type { Line } from '../../reply/reply.ts'
import { findWord } from './find-word.ts'

/** What does not fit, as it is called, and what would, in a sentence. */
export type Unfit = { what: string; fits: string }

/** One thing that can be set: what fits, and how it is shown. A value is a text, as it is stored. */
export type SettingDefinition = {
  /** Whether it is set for a whole server alone, not for one of its channels. */
  isOfServer: boolean
  /** Whether there is anything to set by it in a library. */
  isThere: (here: Pick<Context, 'library' | 'subject'> & Partial<Pick<Context, 'manner'>>) => boolean
  /** How it is offered: in a menu of its values, or in one of the server's channels. */
  menu: 'values' | 'channels'
  /** How many channels can be picked, where that is less than a menu takes. */
  most?: number
  /** Which channels those are; all kinds where this is missing. */
  channels?: 'forums' | 'chats'
  /** The values to pick from, in the order offered; where channels are picked, what one looks like. */
  values: (context: Context) => readonly string[]
  /** What was typed, as it is stored; null where it does not fit. */
  read: (typed: string, context: Context) => string | null
  /** What can be typed besides, which no menu offers; missing where nothing is. */
  typable?: (context: Context) => string
  /** What of a value that was read is not there in the server, or not of the kind that is wanted; null where all is. */
  unfit?: (value: string, context: Context) => Unfit | null
  /** What a value is called. */
  show: (value: string, context: Context) => string
  /** A value with links to what it names. */
  link: (value: string, context: Context) => Line
  /** What holds where nothing is set. */
  showDefault: (context: Context) => string
}

/** What only a setting that is one of several values can say. */
type Particular = Pick<SettingDefinition, 'values' | 'show' | 'showDefault'>

/** One of several values, typed as it is stored or as it is called, in any case; null where it is none. */
export function readOne(typed: string, { values, show }: Particular, context: Context): string | null {
  const known = values(context)
  return findWord(typed, known, Object.fromEntries(known.map((value) => [value, show(value, context)])))
}

/** A setting that is one of several values: what it does not say itself is usual. */
export const oneOfValues = (setting: Particular & Partial<SettingDefinition>): SettingDefinition => ({
  isOfServer: false,
  isThere: () => true,
  menu: 'values',
  read: (typed, context) => readOne(typed, setting, context),
  link: (value, context) => [{ text: setting.show(value, context) }],
  ...setting,
})
