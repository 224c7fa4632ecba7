import { type Context, createRequestContext } from '../context/context.ts'
import { wordingFor } from '../wording/kind/word-kinds.ts'
import { readerError } from '../base/errors.ts'
import type { Reply } from '../reply/reply.ts'
import type { SettingName } from '../context/manner.ts'
import type { SettingScope } from '../context/setting-store.ts'
import type { Place } from '../context/settings.ts'
import { LANGUAGES } from '../wording/wording.ts'
import { findWord } from './settings/find-word.ts'
import { SETTING_DEFINITIONS, settingsIn } from './settings/settings.ts'
import { type Changed, showChange, showSetting } from './show-change.ts'
import { RESET, showSettings } from './show-settings.ts'

type Input = { where: string; setting: string; value: string }

/**
 * Shows how Footnote answers in a server or a channel; or changes one setting, where a value is given, and shows that.
 * Throws a reader error where a place or a value does not fit, or a value is given without a setting.
 */
export async function showOrChangeSettings({ where, setting, value }: Input, context: Context): Promise<Reply> {
  const { place } = context
  if (!place) throw new Error('settings are of a server, and there is none')
  const scope = readScope(where, context)
  if (value && !setting) throw sayMissing(context)
  if (!setting) return showSettings(scope, place, context)
  if (!value) return showSetting(readSettingName(setting, context), scope, place, context)
  return showChange(await changeSetting(scope, setting, value, place, context), scope, place)
}

/** There is a value, but nothing that it could be of. */
function sayMissing(context: Context) {
  const { errors, commands, settings: say } = context.wording
  return readerError(
    errors.missing(commands.settings.options.setting.name),
    sayAllowed(
      settingsIn(context).map((name) => say.names[name]),
      context,
    ),
  )
}

/**
 * Changes a setting, by its name and a value as they were typed. In any of our languages, because who types it may
 * have read it in another than the one that is set. Throws a reader error where they do not fit.
 */
export async function changeSetting(
  scope: SettingScope,
  setting: string,
  typed: string,
  place: Place,
  context: Context,
): Promise<Changed> {
  const name = readSettingName(setting, context)
  const { settings: say } = context.wording
  if (SETTING_DEFINITIONS[name].isOfServer && scope === 'channel') throw readerError(say.onlyInServer, say.likeInServer)
  const isReset = inAnyLanguage(context, ({ wording }) => findWord(typed, [RESET], { [RESET]: wording.settings.reset }))
  const value = isReset ? null : readValue(name, typed, context)
  await context.settings.set(place, scope, name, value)
  if (name === 'insights' && value !== 'on' && place.server) await context.insights.forgetServer(place.server)
  return { name, value, since: createRequestContext(context, context) }
}

/** What is found with the words of the language in use, else with those of another; null where nothing is. */
function inAnyLanguage<Found>(context: Context, find: (context: Context) => Found | null): Found | null {
  for (const language of [context.language, ...LANGUAGES]) {
    const found = find({ ...context, language, wording: wordingFor(language, context.library.kinds) })
    if (found !== null) return found
  }
  return null
}

/** What fits, each as it is called. */
const sayAllowed = (values: readonly string[], { wording }: Context): string =>
  wording.settings.allowed(values.map(wording.quote))

/** Where something is to be set: in the server unless it is said. */
function readScope(typed: string, context: Context): SettingScope {
  const { settings: say, commands } = context.wording
  const scope = inAnyLanguage(context, ({ wording }) => findWord(typed || 'server', SCOPES, wording.settings.where))
  if (scope) return scope
  const allowed = SCOPES.map((scope) => say.where[scope])
  throw readerError(say.noSuchValue(typed, commands.settings.options.where.name), sayAllowed(allowed, context))
}

const SCOPES: readonly SettingScope[] = ['server', 'channel']

function readSettingName(typed: string, context: Context): SettingName {
  const { settings: say } = context.wording
  const names = settingsIn(context)
  const name = inAnyLanguage(context, ({ wording }) => findWord(typed, names, wording.settings.names))
  if (name) return name
  const allowed = names.map((name) => say.names[name])
  throw readerError(say.noSuchSetting(typed), sayAllowed(allowed, context))
}

/** A value as it is stored. Throws a reader error that lists what fits, or names what the server has none of. */
function readValue(name: SettingName, typed: string, context: Context): string {
  const { settings: say } = context.wording
  const { read, unfit, values, menu, show, typable } = SETTING_DEFINITIONS[name]
  const value = inAnyLanguage(context, (other) => read(typed, other))
  const lacking = value === null ? null : unfit?.(value, context)
  if (lacking) throw readerError(say.noSuchValue(lacking.what, say.names[name]), lacking.fits)
  if (value !== null) return value
  const known = values(context).map((each) => (menu === 'channels' ? each : show(each, context)))
  throw readerError(
    say.noSuchValue(typed, say.names[name]),
    sayAllowed([...known, ...(typable ? [typable(context)] : []), say.reset], context),
  )
}
