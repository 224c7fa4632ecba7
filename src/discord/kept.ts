import { StoreError } from '../base/store-error.ts'
import type { Context } from '../context/context.ts'
import type { Owner } from '../context/kept-calls.ts'
import { isTooLong } from '../reply/heading.ts'
import type { Call, Choice, Menu, Reply } from '../reply/reply.ts'
import { isWhole, writePress } from './custom-id.ts'
import { LAST_PAGE } from './limits.ts'
import type { Press } from './press.ts'

/** What a press calls where its call is kept under a short id. No command is called so. */
const KEPT = 'kept'

/** Whether a call stands for one that is kept. */
export const isKept = ({ command }: Call): boolean => command === KEPT

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
  // A title that is cut holds no question for a button.
  const doesFit = isTooLong(reply.title) ? holdsAll : fits
  const keep = <Some extends Call>(call: Some) => keepIfLong(call, keeper, doesFit)
  if (![self, ...choices, ...menus.flatMap(listChoices)].some((call) => call && !doesFit(call))) return reply
  return {
    ...reply,
    self: self && (await keep(self)),
    choices: await Promise.all(choices.map(keep)),
    menus: await Promise.all(menus.map((menu) => keepMenu(menu, keep))),
  }
}

const listChoices = (menu: Menu): Call[] => ('choices' in menu ? menu.choices : [])

const keepMenu = async (menu: Menu, keep: (choice: Choice) => Promise<Choice>): Promise<Menu> =>
  'choices' in menu ? { ...menu, choices: await Promise.all(menu.choices.map(keep)) } : menu

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

const toPage = ({ command, input }: Call): Press => ({ action: 'page', from: LAST_PAGE, call: { command, input } })

const fits = (call: Call) => writePress(toPage(call)) !== null

const holdsAll = (call: Call) => isWhole(toPage(call))

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
