import type { Context } from '../context/context.ts'
import { readerError } from '../base/errors.ts'
import type { Reply } from '../reply/reply.ts'
import type { SettingName } from '../context/manner.ts'
import type { Place, SettingScope } from '../context/settings.ts'
import { findWord } from './settings/find-word.ts'
import { SETTING_DEFINITIONS, settingsIn } from './settings/settings.ts'
import { RESET, showSettings } from './show-settings.ts'

type Input = { where: string; setting: string; value: string }

/**
 * Shows how Footnote answers in a server or a channel, after changing one setting if a value is given.
 * Throws a reader error where a place or a value does not fit, or a value is given without a setting.
 */
export async function showOrChangeSettings({ where, setting, value }: Input, context: Context): Promise<Reply> {
  const { place } = context
  if (!place) throw new Error('settings are of a server, and there is none')
  const scope = readScope(where, context)
  if (value && !setting) throw sayMissing(context)
  const changed = setting && value ? [await changeSetting(scope, setting, value, place, context)] : []
  return showSettings(scope, changed, place, context)
}

/** There is a value, but nothing that it could be of. */
function sayMissing(context: Context) {
  const { errors, commands, settings: say } = context.wording
  return readerError(errors.missing(commands.settings.options.setting.name), say.allowed(settingsIn(context)))
}

/** Changes a setting, by its name and a value as they were typed. Out: what is said of it. Throws a reader error where they do not fit. */
export async function changeSetting(
  scope: SettingScope,
  setting: string,
  typed: string,
  place: Place,
  context: Context,
): Promise<string> {
  const name = readSettingName(setting, context)
  const { settings: say } = context.wording
  if (SETTING_DEFINITIONS[name].isOfServer && scope === 'channel') throw readerError(say.onlyInServer, say.likeInServer)
  const value = findWord(typed, [RESET], { [RESET]: say.reset }) ? null : readValue(name, typed, context)
  await context.settings.set(place, scope, name, value)
  if (name === 'insights' && value !== 'on' && place.server) await context.insights.forgetServer(place.server)
  return say.saved(say.names[name], value === null ? say.reset : SETTING_DEFINITIONS[name].show(value, context))
}

/** Where something is to be set: in the server unless it is said. */
function readScope(typed: string, { wording: { settings: say, commands } }: Context): SettingScope {
  const scope = findWord(typed || 'server', SCOPES, say.where)
  if (scope) return scope
  throw readerError(say.noSuchValue(typed, commands.settings.options.where.name), say.allowed([...SCOPES]))
}

const SCOPES: readonly SettingScope[] = ['server', 'channel']

function readSettingName(typed: string, context: Context): SettingName {
  const { settings: say } = context.wording
  const names = settingsIn(context)
  const name = findWord(typed, names, say.names)
  if (name) return name
  throw readerError(say.noSuchSetting(typed), say.allowed(names))
}

/** A value as it is stored. Throws a reader error that lists what fits. */
function readValue(name: SettingName, typed: string, context: Context): string {
  const { settings: say } = context.wording
  const { read, values } = SETTING_DEFINITIONS[name]
  const value = read(typed, context)
  if (value !== null) return value
  throw readerError(say.noSuchValue(typed, say.names[name]), say.allowed([...values(context), RESET]))
}
