import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIChannelSelectComponent,
  type APIStringSelectComponent,
  ButtonStyle,
  ChannelType,
  ComponentType,
  SelectMenuDefaultValueType,
} from 'discord.js'
import { superscript } from '../reply/marks.ts'
import type { Menu, Reply } from '../reply/reply.ts'
import { clip } from '../text/clip.ts'
import { wordingOf } from '../wording/wording.ts'
import { CONTROL, MESSAGE } from './limits.ts'
import { writePress } from './custom-id.ts'
import type { Press } from './press.ts'

/** What a message lets its readers do besides reading. */
export type View = {
  /** The part that the page before this one begins with; null on the first. */
  before: number | null
  /** How many things are on later pages, and the part that the next page begins with. */
  left: number
  next: number
  /** The id of who asked: a public message can be deleted by them. Null for a private one, which can be shared. */
  owner: string | null
  /** Whether a thread can be opened under it. */
  thread: boolean
  /** The ids of the passages and notes on this page. */
  places: string[]
}

export type Row = APIActionRowComponent<APIButtonComponent | APIStringSelectComponent | APIChannelSelectComponent>

/**
 * The rows under a reply: paging, what to try next and copying, in one row where they fit; its places, to be opened in their
 * context; other ways to look at it.
 * In: the reply, then each view of it: the menus of the reply itself do not depend on that.
 */
export function createControls(reply: Reply): (view: View) => Row[] {
  const seen = new Set<string>()
  const choices = reply.choices
    .flatMap(({ label, inPlace, isOff = false, ...call }) => {
      const button = toButton(label, { action: inPlace ? 'turn' : 'open', call }, ButtonStyle.Primary)
      return button && isNew(button, seen) ? [isOff ? { ...button, disabled: true } : button] : []
    })
    .slice(0, MESSAGE.rowButtons)
  const menus = reply.menus.flatMap((menu, i) => toMenu(menu, i) ?? [])
  return (view) => {
    const turning = toTurningButtons(reply, view).flatMap((button) => button ?? [])
    const own = toOwnButtons(reply, view).flatMap((button) => button ?? [])
    const thread = toThreadButton(reply, view) ?? []
    const others = [...choices.slice(0, MESSAGE.rowButtons - [thread].flat().length), thread].flat()
    const fit = turning.length + others.length + own.length <= MESSAGE.rowButtons
    const buttons = fit ? [[...turning, ...others, ...own]] : [[...turning, ...own], others]
    const places = toPlacesMenu(reply, view.places) ?? []
    return [...buttons, ...[places, ...menus].flat().map((menu) => [menu])].filter((row) => row.length).map(toRow)
  }
}

function isNew(button: APIButtonComponent, seen: Set<string>): boolean {
  const id = 'custom_id' in button ? button.custom_id : ''
  if (seen.has(id)) return false
  seen.add(id)
  return true
}

const toRow = (components: Row['components']): Row => ({ type: ComponentType.ActionRow, components })

function toTurningButtons({ self, language }: Reply, { left, next, before }: View): (APIButtonComponent | null)[] {
  const { buttons: say } = wordingOf(language)
  const page = (from: number): Press | null => self && { action: 'page', from, call: self }
  return [
    left ? toButton(say.more(left), page(next), ButtonStyle.Primary) : null,
    before === null ? null : toButton(say.back, page(before)),
  ]
}

function toOwnButtons(reply: Reply, { owner }: View): (APIButtonComponent | null)[] {
  const { self, outcome, footnotes, language, isConfidential, isKeptPrivate } = reply
  const { buttons: say } = wordingOf(language)
  const isPassing = reply.isPassing || isEmpty(reply)
  return [
    footnotes.length ? toButton(say.cite, self && { action: 'cite', call: self }) : null,
    isPassing ? null : toButton(say.file, self && { action: 'file', call: self }),
    owner
      ? toButton(say.delete, { action: 'delete', owner })
      : outcome === 'answered' && self && !isConfidential && !isKeptPrivate && !isPassing
        ? toButton(say.share, { action: 'share' })
        : null,
  ]
}

/** Whether a reply says no more than a line or two: that nothing is there, or what is to be done first. */
const isEmpty = ({ blocks, footnotes, figures }: Reply) =>
  !footnotes.length &&
  !figures.length &&
  blocks.every(({ kind }) => kind === 'text') &&
  blocks.length < MORE_THAN_A_WORD

const MORE_THAN_A_WORD = 3

/** A public answer can be asked on about in a thread under it. */
function toThreadButton({ self, outcome, language, isConfidential }: Reply, { owner, thread }: View) {
  const isFit = thread && owner !== null && outcome === 'answered' && self !== null && !isConfidential
  return isFit ? toButton(wordingOf(language).threads.open, { action: 'thread' }) : null
}

/** A button; null where there is nothing to do or it does not fit a `custom_id`. */
export function toButton(label: string, press: Press | null, style = ButtonStyle.Secondary): APIButtonComponent | null {
  const custom_id = press && writePress(press)
  if (!custom_id) return null
  return {
    type: ComponentType.Button,
    style: style as ButtonStyle.Secondary,
    label: clip(label, CONTROL.buttonLabel),
    custom_id,
  }
}

function toMenu(menu: Menu, index: number): APIStringSelectComponent | APIChannelSelectComponent | null {
  return 'channels' in menu ? toChannelMenu(menu) : toChoiceMenu(menu, index)
}

function toChoiceMenu({ label, choices }: Extract<Menu, { choices: unknown }>, index: number) {
  const options = choices.flatMap(({ label, inPlace, selected, ...call }) => {
    const value = writePress({ action: inPlace ? 'turn' : 'open', call })
    return value ? [{ label: clip(label, CONTROL.optionLabel), value, ...(selected ? { default: true } : {}) }] : []
  })
  const unique = [...new Map(options.map((option) => [option.value, option])).values()].slice(0, CONTROL.options)
  if (!unique.length) return null
  const custom_id = `menu|${index}`
  return {
    type: ComponentType.StringSelect as const,
    custom_id,
    placeholder: clip(label, CONTROL.placeholder),
    options: unique,
  }
}

/** How much of an excerpt stands in the menu, in characters: enough to know it by. */
const LABEL = 60

/** One line for each excerpt of the page, to open it in its context. There each has a button to say what is wrong with it. */
function toPlacesMenu(
  { excerpts, self, rating = [], language }: Reply,
  places: string[],
): APIStringSelectComponent | null {
  const shown = excerpts.filter(({ id }, i) => places.includes(id) && excerpts.findIndex((e) => e.id === id) === i)
  const options = shown.flatMap(({ id, footnote, text }) => {
    const value = writePress({ action: 'open', call: { command: 'passage', input: { id } } })
    return value ? [{ label: clip(`${superscript([footnote]).trim()} ${text}`, LABEL), value }] : []
  })
  if (!options.length || self?.command === 'passage') return null
  const said = rating.flatMap(({ label, ...call }) => {
    const value = writePress({ action: 'open', call })
    return value ? [{ label: clip(label, CONTROL.optionLabel), value }] : []
  })
  return {
    type: ComponentType.StringSelect,
    custom_id: 'menu|places',
    placeholder: wordingOf(language).buttons.context,
    options: [...options.slice(0, CONTROL.options - said.length), ...said],
  }
}

/** Channels that one can write in. */
const CHATS = [ChannelType.GuildText, ChannelType.GuildAnnouncement]

function toChannelMenu({ label, channels }: Extract<Menu, { channels: unknown }>): APIChannelSelectComponent | null {
  const { option, selected, most = CONTROL.options, kind, ...call } = channels
  const custom_id = writePress({ action: 'pick', option, call })
  if (!custom_id) return null
  return {
    type: ComponentType.ChannelSelect,
    custom_id,
    placeholder: clip(label, CONTROL.placeholder),
    channel_types: [...(kind === 'forums' ? [] : CHATS), ...(kind === 'chats' ? [] : [ChannelType.GuildForum])],
    min_values: 0,
    max_values: most,
    default_values: selected.slice(0, most).map((id) => ({ id, type: SelectMenuDefaultValueType.Channel })),
  }
}
