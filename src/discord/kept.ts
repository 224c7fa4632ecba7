import { StoreError } from '../base/store-error.ts'
import type { Context } from '../context/context.ts'
import type { Owner } from '../context/kept-calls.ts'
import type { Call, Menu, Reply } from '../reply/reply.ts'
import { writePress } from './custom-id.ts'
import type { Press } from './press.ts'

/** What a press calls where its call is kept under a short id. No command is called so. */
const KEPT = 'kept'

/** Whether a call stands for one that is kept. */
export const isKept = ({ command }: Call): boolean => command === KEPT

/** The most that stands in a `custom_id` before a call: the last page of the longest reply. */
const LONGEST_PAGE = 9999

/** Where calls are kept, and whose they are. */
export type Keeper = Pick<Context, 'calls'> & { owner: Owner }

/** Keeps what somebody asks for as theirs; `writer`: who wrote the text that it is about, where somebody else did. */
export const keeperOf = (
  { calls, reader, place }: Pick<Context, 'calls' | 'reader' | 'place'>,
  writer: string | null = null,
): Keeper => ({ calls, owner: { reader, writer: writer === reader ? null : writer, server: place?.server ?? null } })

/**
 * A reply whose calls all fit a button: those that are too long are kept, and short ones stand for them. Where the store
 * fails they stay as they are, without buttons, and the reply says that the rest is in its file.
 */
export async function keepLong(reply: Reply, keeper: Keeper): Promise<Reply> {
  const { self, choices, menus } = reply
  if (![self, ...choices, ...menus.flatMap(listChoices)].some((call) => call && !fits(call))) return reply
  return {
    ...reply,
    self: self && (await keepIfLong(self, keeper)),
    choices: await Promise.all(choices.map((choice) => keepIfLong(choice, keeper))),
    menus: await Promise.all(menus.map((menu) => keepMenu(menu, keeper))),
  }
}

const listChoices = (menu: Menu): Call[] => ('choices' in menu ? menu.choices : [])

const keepMenu = async (menu: Menu, keeper: Keeper): Promise<Menu> =>
  'choices' in menu
    ? { ...menu, choices: await Promise.all(menu.choices.map((choice) => keepIfLong(choice, keeper))) }
    : menu

/** The same call where it fits a button or cannot be kept, else a short one that stands for it. */
export async function keepIfLong<Some extends Call>(call: Some, keeper: Keeper, doesFit = fits): Promise<Some> {
  if (doesFit(call)) return call
  try {
    return { ...call, ...(await keep(call, keeper)) }
  } catch (error) {
    if (error instanceof StoreError) return call
    throw error
  }
}

async function keep({ command, input }: Call, { calls, owner }: Keeper): Promise<Call> {
  const id = await calls.keep({ call: { command, input }, ...owner })
  return { command: KEPT, input: { id } }
}

const fits = ({ command, input }: Call) =>
  writePress({ action: 'page', from: LONGEST_PAGE, call: { command, input } }) !== null

/** A press with its own call, and what keeps that of its reply: what was kept before stays whose it was, whoever presses. */
type Found = { press: Press; keeper: Keeper; isKept: boolean }

/** Finds the call that a short one stands for; `lapsed` where that is kept no longer. Throws what the store throws. */
export async function findKept(press: Press, context: Context): Promise<Found | 'lapsed'> {
  if (!('call' in press) || !isKept(press.call)) return { press, keeper: keeperOf(context), isKept: false }
  const { calls } = context
  const found = await calls.find(press.call.input['id'] ?? '')
  if (!found) return 'lapsed'
  const { call, ...owner } = found
  return { press: { ...press, call }, keeper: { calls, owner }, isKept: true }
}
