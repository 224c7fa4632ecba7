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
  /** The ids of the passages and notes on this page. */
  places: string[]
}

export type Row = APIActionRowComponent<APIButtonComponent | APIStringSelectComponent | APIChannelSelectComponent>

/**
 * The rows under a reply: paging and copying, what to try next, other ways to look at it.
 * In: the reply, then each view of it: only the first and the last row depend on that.
 */
export function createControls(reply: Reply): (view: View) => Row[] {
  const seen = new Set<string>()
  const choices = reply.choices
    .map(({ label, inPlace, ...call }) =>
      toButton(label, { action: inPlace ? 'turn' : 'open', call }, ButtonStyle.Primary),
    )
    .flatMap((button) => (button && isNew(button, seen) ? [button] : []))
    .slice(0, MESSAGE.rowButtons)
  const menus = reply.menus.flatMap((menu, i) => toMenu(menu, i) ?? [])
  const fixed = [choices, ...menus.map((menu) => [menu])].filter((row) => row.length).map(toRow)
  return (view) => {
    const own = toOwnButtons(reply, view).flatMap((button) => button ?? [])
    const challenges = toChallengeMenu(reply, view.places)
    return [...(own.length ? [toRow(own)] : []), ...fixed, ...(challenges ? [toRow([challenges])] : [])]
  }
}

function isNew(button: APIButtonComponent, seen: Set<string>): boolean {
  const id = 'custom_id' in button ? button.custom_id : ''
  if (seen.has(id)) return false
  seen.add(id)
  return true
}

const toRow = (components: Row['components']): Row => ({ type: ComponentType.ActionRow, components })

function toOwnButtons(
  { self, outcome, footnotes, language, isConfidential }: Reply,
  view: View,
): (APIButtonComponent | null)[] {
  const { buttons: say } = wordingOf(language)
  const page = (from: number): Press | null => self && { action: 'page', from, call: self }
  return [
    view.left ? toButton(say.more(view.left), page(view.next), ButtonStyle.Primary) : null,
    view.before === null ? null : toButton(say.back, page(view.before)),
    footnotes.length ? toButton(say.cite, self && { action: 'cite', call: self }) : null,
    toButton(say.file, self && { action: 'file', call: self }),
    view.owner
      ? toButton(say.delete, { action: 'delete', owner: view.owner })
      : outcome === 'answered' && self && !isConfidential
        ? toButton(say.share, { action: 'share' })
        : null,
  ]
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

/** One line for each excerpt of the page: what is wrong with it? In its context each has a button of its own. */
function toChallengeMenu({ excerpts, self, language }: Reply, places: string[]): APIStringSelectComponent | null {
  const shown = excerpts.filter(({ id }, i) => places.includes(id) && excerpts.findIndex((e) => e.id === id) === i)
  const options = shown.flatMap(({ id, footnote, text, inBrief }) => {
    const value = writePress({ action: 'open', call: { command: 'challenge', input: { id } } })
    return value ? [{ label: clip(`${superscript([footnote]).trim()} ${inBrief ?? text}`, LABEL), value }] : []
  })
  if (!options.length || self?.command === 'passage') return null
  const placeholder = wordingOf(language).challenge.ask
  return {
    type: ComponentType.StringSelect,
    custom_id: 'menu|challenge',
    placeholder,
    options: options.slice(0, CONTROL.options),
  }
}

function toChannelMenu({ label, channels }: Extract<Menu, { channels: unknown }>): APIChannelSelectComponent | null {
  const { option, selected, ...call } = channels
  const custom_id = writePress({ action: 'pick', option, call })
  if (!custom_id) return null
  return {
    type: ComponentType.ChannelSelect,
    custom_id,
    placeholder: clip(label, CONTROL.placeholder),
    channel_types: [ChannelType.GuildText, ChannelType.GuildAnnouncement, ChannelType.GuildForum],
    min_values: 0,
    max_values: CONTROL.options,
    default_values: selected.slice(0, CONTROL.options).map((id) => ({ id, type: SelectMenuDefaultValueType.Channel })),
  }
}
