import { StoreError } from '../base/store-error.ts'
import type { Context } from '../context/context.ts'
import type { Call, Menu, Reply } from '../reply/reply.ts'
import { writePress } from './custom-id.ts'
import type { Press } from './press.ts'

/** What a press calls where its call is kept under a short id. No command is called so. */
const KEPT = 'kept'

/** The most that stands in a `custom_id` before a call: the last page of the longest reply. */
const LONGEST_PAGE = 9999

type Keeper = Pick<Context, 'calls' | 'reader' | 'place'>

/**
 * A reply whose calls all fit a button: those that are too long are kept, and short ones stand for them. Where the store
 * fails they stay as they are, without buttons, and the reply says that the rest is in its file.
 */
export async function keepLong(reply: Reply, context: Keeper): Promise<Reply> {
  const { self, choices, menus } = reply
  if (![self, ...choices, ...menus.flatMap(listChoices)].some((call) => call && !fits(call))) return reply
  return {
    ...reply,
    self: self && (await keepIfLong(self, context)),
    choices: await Promise.all(choices.map((choice) => keepIfLong(choice, context))),
    menus: await Promise.all(menus.map((menu) => keepMenu(menu, context))),
  }
}

const listChoices = (menu: Menu): Call[] => ('choices' in menu ? menu.choices : [])

const keepMenu = async (menu: Menu, context: Keeper): Promise<Menu> =>
  'choices' in menu
    ? { ...menu, choices: await Promise.all(menu.choices.map((choice) => keepIfLong(choice, context))) }
    : menu

/** The same call where it fits a button or cannot be kept, else a short one that stands for it. */
export async function keepIfLong<Some extends Call>(call: Some, context: Keeper): Promise<Some> {
  if (fits(call)) return call
  try {
    return { ...call, ...(await keep(call, context)) }
  } catch (error) {
    if (error instanceof StoreError) return call
    throw error
  }
}

async function keep({ command, input }: Call, { calls, reader, place }: Keeper): Promise<Call> {
  const id = await calls.keep({ call: { command, input }, reader, server: place?.server ?? null })
  return { command: KEPT, input: { id } }
}

const fits = ({ command, input }: Call) =>
  writePress({ action: 'page', from: LONGEST_PAGE, call: { command, input } }) !== null

/** A press with the call that a short one stands for; `lapsed` where that is kept no longer. Throws what the store throws. */
export async function findKept(press: Press, { calls }: Pick<Context, 'calls'>): Promise<Press | 'lapsed'> {
  if (!('call' in press) || press.call.command !== KEPT) return press
  const call = await calls.find(press.call.input['id'] ?? '')
  return call ? { ...press, call } : 'lapsed'
}
