import { setTimeout as sleep } from 'node:timers/promises'
import type { App } from '../app/app.ts'
import type { Call } from '../reply/reply.ts'
import { StoreError } from '../base/store-error.ts'
import { answerBeside, answerInPlace, open, sendFile, show } from './answer-press.ts'
import { deliver, unlessRefused } from './deliver.ts'
import { FIND_MS, PATIENCE } from './limits.ts'
import { componentsOf, ownerOf, titleOf } from './message.ts'
import { replyToDeadButton, replyToLapsedButton } from './dead.ts'
import { findKept, keeperOf } from './kept.ts'
import type { Press } from './press.ts'
import { firstId, type Pressed, readPressed } from './pressed.ts'
import { receive } from './receive.ts'
import { type Shares, share } from './share.ts'
import { isCopyLost } from './shared-copy.ts'
import { refuse, say, type Situation } from './situation.ts'
import { continueInThread } from './continue-in-thread.ts'

/** Answers a press of a button or a choice in a menu. `shares`: what was shared so far. */
export const onPress = (interaction: Pressed, app: App, shares: Shares): Promise<void> =>
  receive(interaction, 'press', app, async (visit, received) => {
    const message = componentsOf(interaction.message)
    const owner = ownerOf(message)
    const keeper = keeperOf(visit.context)
    const read = readPressed(interaction, titleOf(message))
    const [found, lostCopy] = await Promise.all([
      read && inTime(findKept(read, visit.context)),
      isCopyLost(message, interaction),
    ])
    const about = { interaction, message, owner, received, visit, keeper, shares, lostCopy }
    const situation: Situation = { ...about, isKept: false }
    if (found === 'lapsed') return say(replyToLapsedButton(visit.context), situation)
    const press = found?.press
    const isThere = press && (!('call' in press) || visit.commands.some(({ name }) => name === press.call.command))
    if (isThere) await act(press, { ...situation, ...found })
    else await say(replyToDeadButton(firstId(interaction), visit.context), situation)
  })

/** What the store gives in time to be acknowledged; throws a store error where it takes longer. */
async function inTime<Found>(finding: Promise<Found>): Promise<Found> {
  const ended = new AbortController()
  const late = sleep(FIND_MS, null, { signal: ended.signal }).then(
    () => Promise.reject(new StoreError('read', 'unreachable', `no answer in ${FIND_MS} ms`)),
    () => finding,
  )
  try {
    return await Promise.race([finding, late])
  } finally {
    ended.abort()
  }
}

function act(press: Press, situation: Situation): Promise<void> {
  switch (press.action) {
    case 'open':
      return open(press.call, situation)
    case 'turn':
      return answerInPlace(press.call, 0, situation)
    case 'page':
      return answerInPlace(press.call, press.from, situation)
    case 'pick':
      return answerInPlace(withPicked(press.call, press.option, situation), 0, situation)
    case 'cite':
      return answerBeside(press.call, situation, 'cite')
    case 'file':
      return sendFile(press.call, situation)
    case 'thread':
      return continueInThread(situation.interaction, situation.received, situation.visit)
    case 'show':
      return show(press.call, press.owner, situation)
    case 'share':
      return shareOnce(situation)
    case 'delete':
      return remove(press.owner, situation)
  }
}

function withPicked({ command, input }: Call, option: string, { interaction }: Situation): Call {
  const picked = interaction.isAnySelectMenu() ? interaction.values.join(',') : ''
  return { command, input: { ...input, [option]: picked || 'reset' } }
}

/** Shows everybody what was shown to one, once; then says where. */
async function shareOnce(situation: Situation): Promise<void> {
  const { interaction, received, visit, shares } = situation
  const refused = await share(interaction, { received, context: visit.context, shares })
  if (refused) await refuse(refused, situation)
}

/** Deletes a public message, for who asked and for moderators. */
async function remove(owner: string, situation: Situation): Promise<void> {
  const { interaction, received, visit } = situation
  const { log, place } = visit.context
  if (interaction.user.id !== owner && !place?.moderates) return refuse('notYours', situation)
  const announced = unlessRefused(await deliver(() => interaction.deferUpdate(), received, log))
  if (announced === 'sent')
    unlessRefused(await deliver(() => interaction.deleteReply(), received, log, { patience: PATIENCE.edit }))
}
