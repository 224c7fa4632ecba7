import type { Context } from '../context/context.ts'
import type { SettingName } from '../context/manner.ts'
import { createAnswer, type Reply, toText } from '../reply/reply.ts'
import { changeSetting } from './change-settings.ts'
import { checkPermissions } from './check-permissions.ts'
import { sayChanged } from './show-change.ts'
import { offerValues, sayCurrent } from './show-settings.ts'

type Input = { setting: string; value: string }

/** What a server settles first. */
const FIRST: readonly SettingName[] = ['language', 'visibility', 'public-channels', 'quiz-starters']

/**
 * What there is to settle in a server that has just added the bot, with menus, and whether it may do what it has to, after
 * changing one setting if a value is given. Throws a reader error where that does not fit.
 */
export async function setUp({ setting, value }: Input, before: Context): Promise<Reply> {
  const { place } = before
  if (!place) throw new Error('a server is set up, and there is none')
  const changed = setting && value ? await changeSetting('server', setting, value, place, before) : null
  const context = changed?.since ?? before
  const { setup: say } = context.wording
  const reply = createAnswer(context, {
    title: say.title,
    blocks: [
      ...(changed ? [toText(sayChanged(changed))] : []),
      { kind: 'list', heading: null, items: FIRST.map((name) => sayCurrent(name, 'server', place, context)) },
      ...checkPermissions(context),
      toText(say.next),
    ],
    menus: FIRST.map((name) => offerValues(name, 'server', place, context, callSetup)),
    self: { command: 'setup', input: {} },
  })
  return { ...reply, audience: 'asker', isPassing: true }
}

const callSetup = (setting: string, value?: string) => ({
  command: 'setup',
  input: { setting, ...(value ? { value } : {}) },
})
