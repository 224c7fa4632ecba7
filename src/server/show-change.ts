import type { SettingName } from '../context/manner.ts'
import type { Context } from '../context/context.ts'
import type { SettingScope } from '../context/setting-store.ts'
import type { Place } from '../context/settings.ts'
import { type Block, createAnswer, type Line, type Reply, toText } from '../reply/reply.ts'
import { nameLackingIn } from './check-permissions.ts'
import { SETTING_DEFINITIONS } from './settings/settings.ts'
import {
  callSettings,
  capitalise,
  nameChannel,
  offerOther,
  offerValues,
  readStored,
  sayCurrent,
  sayKeptPrivate,
} from './show-settings.ts'

/** What was changed: the value as it is stored, null for what holds by default; and what is answered from since. */
export type Changed = { name: SettingName; value: string | null; since: Context }

/** What is to be read together with a setting, because what one of them says rests on the other. */
const TOGETHER: Partial<Record<SettingName, SettingName>> = {
  visibility: 'public-channels',
  'public-channels': 'visibility',
  'quiz-starters': 'quiz-results',
  'quiz-results': 'quiz-starters',
}

/** What was changed and what follows from that; a button shows all settings. */
export function showChange(changed: Changed, scope: SettingScope, place: Place): Reply {
  const { name, value, since: context } = changed
  const reply = showSetting(name, scope, place, context)
  const blocks: Block[] = [
    toText(sayChanged(changed)),
    ...reply.blocks,
    ...(name === 'insights' && value !== 'on' ? [toText(context.wording.settings.countsDeleted)] : []),
    ...(SETTING_DEFINITIONS[name].menu === 'channels' ? nameLackingIn(value?.split(',') ?? [], context) : []),
  ]
  return { ...reply, blocks }
}

/** One setting with what is to be read together with it, and the menus that change them. */
export function showSetting(name: SettingName, scope: SettingScope, place: Place, context: Context): Reply {
  const { settings: say } = context.wording
  const other = TOGETHER[name]
  const names = other && scope === 'server' ? [name, other] : [name]
  const items = [
    ...names.map((each) => sayCurrent(each, scope, place, context)),
    ...sayOwnOfChannel(name, scope, place, context),
  ]
  const reply = createAnswer(context, {
    title: say.title[scope],
    blocks: [
      ...nameChannel(scope, place, context),
      { kind: 'list', heading: null, items },
      ...(name === 'visibility' ? sayKeptPrivate(scope, place, context) : []),
    ],
    choices: [{ label: say.all, ...callSettings(scope), inPlace: true }, offerOther(scope, context)],
    menus: names.map((each) => offerValues(each, scope, place, context)),
  })
  return { ...reply, audience: 'asker' }
}

/** That a setting was changed, and to what, in the language that holds since. */
export function sayChanged({ name, value, since: context }: Changed): Line {
  const { settings: say } = context.wording
  const [before = '', after = ''] = say.saved(say.names[name], SLOT).split(SLOT)
  const shown = value === null ? [{ text: say.reset }] : SETTING_DEFINITIONS[name].link(value, context)
  return [{ text: before }, ...shown, { text: after }]
}

/** Stands in a sentence for what is no text, such as a channel (Unicode’s object replacement character). */
const SLOT = '\uFFFC'

/** Where the channel has a setting of its own, that of the server does not hold in it. */
function sayOwnOfChannel(name: SettingName, scope: SettingScope, place: Place, context: Context): Line[] {
  const { wording } = context
  const own = scope === 'server' ? readStored(name, 'channel', place, context) : null
  if (own === null) return []
  const here = wording.colon(capitalise(wording.settings.where.channel))
  return [[{ text: here, strong: true }, ...SETTING_DEFINITIONS[name].link(own, context)]]
}
