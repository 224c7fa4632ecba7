import { STYLES } from '../citation/styles.ts'
import type { Context } from '../context/context.ts'
import { readerError } from '../base/errors.ts'
import { readName } from '../library/entities.ts'
import { type Block, type Choice, createAnswer, type Line, type Menu, type Reply } from '../reply/reply.ts'
import { isSettingIn, type Place, type SettingScope, SETTING_NAMES, type SettingName } from '../context/settings.ts'
import { LANGUAGES, wordingOf } from '../wording/wording.ts'

type Input = { where: string; setting: string; value: string }

/**
 * Shows how Footnote answers in a server or a channel, after changing one setting if a value is given.
 * Throws a reader error where a value does not fit.
 */
export async function showOrChangeSettings({ where, setting, value }: Input, context: Context): Promise<Reply> {
  const { place } = context
  if (!place) throw new Error('settings are of a server, and there is none')
  const scope: SettingScope = where === 'channel' ? 'channel' : 'server'
  const changed =
    setting && value ? [await change(scope, readSettingName(setting, context), value, place, context)] : []
  return describe(scope, changed, place, context)
}

/** What is set for a whole server alone. */
const OF_SERVER: SettingName[] = ['public-channels', 'quiz-starters']

/** The value that goes back to what holds without the setting. */
const RESET = 'reset'

async function change(
  scope: SettingScope,
  name: SettingName,
  typed: string,
  place: Place,
  context: Context,
): Promise<string> {
  const { settings: say } = context.wording
  if (OF_SERVER.includes(name) && scope === 'channel') throw readerError(say.onlyInServer, say.likeInServer)
  const value = typed === RESET ? null : readValue(name, typed, context)
  await context.settings.set(place, scope, name, value)
  const shown = value === null ? say.reset : showValue(name, value, context)
  return say.saved(say.names[name], shown)
}

function readSettingName(typed: string, { wording: { settings: say }, library }: Context): SettingName {
  const names = SETTING_NAMES.filter((known) => isSettingIn(known, library))
  const name = names.find((known) => known === typed)
  if (name) return name
  throw readerError(say.noSuchSetting(typed), say.allowed(names))
}

/** A value as it is stored. Throws a reader error that lists what fits. */
function readValue(name: SettingName, typed: string, context: Context): string {
  const { settings: say } = context.wording
  if (name === 'public-channels') {
    const ids = typed.match(/\d{15,20}/g)
    if (ids) return [...new Set(ids)].join(',')
    throw readerError(say.noSuchValue(typed, say.names[name]), say.allowed(['#channel', RESET]))
  }
  const [role] = name === 'quiz-starters' ? (typed.match(/\d{15,20}/) ?? []) : []
  if (role) return role
  const allowed = valuesOf(name, context)
  const value =
    allowed.find((known) => known === typed) ??
    (name === 'framework' ? readName(typed, context.subject.frameworks(context.library)).found?.id : undefined)
  if (value && allowed.includes(value)) return value
  throw readerError(say.noSuchValue(typed, say.names[name]), say.allowed([...allowed, RESET]))
}

function valuesOf(name: Exclude<SettingName, 'public-channels'>, { library, subject }: Context): readonly string[] {
  if (name === 'visibility') return ['public', 'private']
  if (name === 'style') return STYLES.map(({ id }) => id)
  if (name === 'language') return LANGUAGES
  if (name === 'quiz-starters') return ['everyone', 'event-managers']
  return subject.frameworks(library).map(({ id }) => id)
}

function showValue(name: SettingName, value: string, { wording, library, subject }: Context): string {
  const { values } = wording.settings
  if (name === 'visibility') return value === 'private' ? values.private : values.public
  if (name === 'style') return STYLES.find(({ id }) => id === value)?.name ?? value
  if (name === 'language') return wordingOf(LANGUAGES.find((language) => language === value) ?? 'en').language
  if (name === 'framework') return subject.frameworks(library).find(({ id }) => id === value)?.name ?? value
  if (name === 'quiz-starters')
    return value === 'everyone' ? values.public : value === 'event-managers' ? values.eventManagers : values.role
  // Which ones they are stands below it, as channels.
  return String(value.split(',').length)
}

function describe(scope: SettingScope, changed: string[], place: Place, context: Context): Reply {
  const { settings: say, permissions } = context.wording
  const lacking = place.lacks.map((name) => permissions.names[name])
  const blocks: Block[] = [
    ...changed.map((text): Block => ({ kind: 'text', line: [{ text }] })),
    {
      kind: 'list',
      heading: null,
      items: namesAt(scope, context).map((name) => sayCurrent(name, scope, place, context)),
    },
    ...(lacking.length ? [{ kind: 'text' as const, line: [{ text: say.missing(lacking) }] }] : []),
  ]
  const reply = createAnswer(context, {
    title: say.title[scope],
    blocks,
    choices: [{ label: capitalise(say.where[other(scope)]), ...callSettings(other(scope)), inPlace: true }],
    menus: namesAt(scope, context).map((name) => offerValues(name, scope, place, context)),
  })
  return { ...reply, audience: 'asker' }
}

const capitalise = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1)

const other = (scope: SettingScope): SettingScope => (scope === 'server' ? 'channel' : 'server')

const namesAt = (scope: SettingScope, { library }: Context) =>
  SETTING_NAMES.filter((name) => isSettingIn(name, library) && (scope === 'server' || !OF_SERVER.includes(name)))

const callSettings = (where: SettingScope, setting = '', value = '') => ({
  command: 'settings',
  input: { where, ...(setting ? { setting } : {}), ...(value ? { value } : {}) },
})

/** What holds now, and whether it is set here, in the server or by default. */
function sayCurrent(name: SettingName, scope: SettingScope, place: Place, context: Context): Line {
  const { settings: say } = context.wording
  const own = context.settings.get(place, scope, name)
  const ofServer = scope === 'channel' ? context.settings.get(place, 'server', name) : null
  const text = own
    ? showValue(name, own, context)
    : ofServer
      ? say.fromServer(showValue(name, ofServer, context))
      : say.byDefault(showDefault(name, context))
  const head = { text: `${say.names[name]}: `, strong: true as const }
  if (name === 'quiz-starters' && own && /^\d+$/.test(own)) return [head, { text: text, role: own }]
  if (name === 'public-channels' && own)
    return [head, ...own.split(',').flatMap((channel) => [{ text: `#${channel}`, channel }, { text: ' ' }])]
  return [head, { text }]
}

function showDefault(name: SettingName, context: Context): string {
  const { values } = context.wording.settings
  if (name === 'visibility') return values.public
  if (name === 'language') return values.asker
  if (name === 'public-channels') return values.everywhere
  return showValue(name, valuesOf(name, context)[0] ?? '', context)
}

function offerValues(name: SettingName, scope: SettingScope, place: Place, context: Context): Menu {
  const { settings: say } = context.wording
  const current = context.settings.get(place, scope, name)
  const label = say.names[name]
  if (name === 'public-channels')
    return { label, channels: { ...callSettings(scope, name), option: 'value', selected: current?.split(',') ?? [] } }
  const values = [...valuesOf(name, context), RESET]
  const choices = values.map(
    (value): Choice => ({
      label: `${label}: ${value === RESET ? say.reset : showValue(name, value, context)}`,
      ...callSettings(scope, name, value),
      inPlace: true,
      ...(value === (current ?? RESET) ? { selected: true } : {}),
    }),
  )
  return { label, choices }
}
