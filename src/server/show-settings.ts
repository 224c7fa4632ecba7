import type { Context } from '../context/context.ts'
import type { SettingName } from '../context/manner.ts'
import type { SettingScope } from '../context/setting-store.ts'
import { isAllowedPublic, type Place } from '../context/settings.ts'
import {
  type Block,
  type Call,
  type Choice,
  createAnswer,
  type Line,
  type Menu,
  type Reply,
  toText,
} from '../reply/reply.ts'
import { SETTING_DEFINITIONS, settingsIn } from './settings/settings.ts'

/** The value that goes back to what holds without the setting. */
export const RESET = 'reset'

/** How Footnote answers in a server or a channel, with menus that change it. */
export function showSettings(scope: SettingScope, place: Place, context: Context): Reply {
  const { settings: say, permissions } = context.wording
  const lacking = place.lacks.map((name) => permissions.names[name])
  const names = settingsIn(context).filter((name) => scope === 'server' || !SETTING_DEFINITIONS[name].isOfServer)
  const blocks: Block[] = [
    ...nameChannel(scope, place, context),
    { kind: 'list', heading: null, items: names.map((name) => sayCurrent(name, scope, place, context)) },
    ...sayKeptPrivate(scope, place, context),
    ...(lacking.length ? [toText(say.missing(lacking))] : []),
  ]
  const reply = createAnswer(context, {
    title: say.title[scope],
    blocks,
    choices: [offerOther(scope, context)],
    menus: names.map((name) => offerValues(name, scope, place, context)),
  })
  return { ...reply, audience: 'asker' }
}

/** Which channel it is that something is set for, where that is seen from a thread in it. */
export function nameChannel(scope: SettingScope, { channel, thread }: Place, { wording }: Context): Block[] {
  if (scope === 'server' || !thread || !channel) return []
  return [{ kind: 'text', line: [{ text: `${wording.settings.ofThread} ` }, { text: `#${channel}`, channel }] }]
}

/** Where a channel is none of those for public answers, who sees answers there does not rest on what is set for it. */
export function sayKeptPrivate(scope: SettingScope, place: Place, context: Context): Block[] {
  const manner = context.settings.mannerOf(place, [])
  if (scope === 'server' || isAllowedPublic(place, manner)) return []
  const line = sayCurrent('public-channels', 'server', place, context)
  return [toText(context.wording.buttons.keepsPrivate), { kind: 'text', line }]
}

/** What leads to the settings of the other scope. */
export const offerOther = (scope: SettingScope, { wording }: Context): Choice => ({
  label: capitalise(wording.settings.where[other(scope)]),
  ...callSettings(other(scope)),
  inPlace: true,
})

export const capitalise = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1)

const other = (scope: SettingScope): SettingScope => (scope === 'server' ? 'channel' : 'server')

/** The call that shows the settings, or changes one. */
export const callSettings = (where: SettingScope, setting = '', value = ''): Call => ({
  command: 'settings',
  input: { where, ...(setting ? { setting } : {}), ...(value ? { value } : {}) },
})

/** What holds now, and whether it is set here, in the server or by default. */
export function sayCurrent(name: SettingName, scope: SettingScope, place: Place, context: Context): Line {
  const { settings: say } = context.wording
  const { show, link, showDefault, unfit } = SETTING_DEFINITIONS[name]
  const own = readStored(name, scope, place, context)
  const ofServer = scope === 'channel' ? readStored(name, 'server', place, context) : null
  const set = own ?? ofServer
  const gone = set === null ? null : unfit?.(set, context)
  const inherited = () => (ofServer ? say.fromServer(show(ofServer, context)) : say.byDefault(showDefault(context)))
  return [
    { text: context.wording.colon(say.names[name]), strong: true },
    ...(own ? link(own, context) : [{ text: inherited() }]),
    ...(gone ? [{ text: ` (${say.gone(gone.what)})` }] : []),
  ]
}

/** What is set at a scope, also where some of it is gone; null where nothing is, or what no longer fits. */
export function readStored(name: SettingName, scope: SettingScope, place: Place, context: Context): string | null {
  const stored = context.settings.get(place, scope, name)
  const { menu, read, unfit } = SETTING_DEFINITIONS[name]
  const isKept = (value: string) => menu === 'channels' || read(value, context) === value || unfit?.(value, context)
  return stored !== null && isKept(stored) ? stored : null
}

/** A menu that changes a setting. In: the call that does so, of its name and a value. */
export function offerValues(
  name: SettingName,
  scope: SettingScope,
  place: Place,
  context: Context,
  callOf: (setting: string, value?: string) => Call = (setting, value) => callSettings(scope, setting, value),
): Menu {
  const { settings: say } = context.wording
  const { menu, most, channels, values, show } = SETTING_DEFINITIONS[name]
  const current = readStored(name, scope, place, context)
  const label = say.names[name]
  if (menu === 'channels')
    return {
      label,
      channels: {
        ...callOf(name),
        option: 'value',
        selected: current?.split(',') ?? [],
        ...(most ? { most } : {}),
        ...(channels ? { kind: channels } : {}),
      },
    }
  const choices = [...values(context), RESET].map(
    (value): Choice => ({
      label: `${context.wording.colon(label)}${value === RESET ? say.reset : show(value, context)}`,
      ...callOf(name, value),
      inPlace: true,
      ...(value === (current ?? RESET) ? { selected: true } : {}),
    }),
  )
  return { label, choices }
}
