import type { App } from '../app/app.ts'
import type { Event } from '../app/event.ts'
import type { Visit } from '../app/visit.ts'
import type { Log } from '../base/log.ts'
import type { Reply } from '../reply/reply.ts'
import { deskOf } from './desk.ts'
import { type Delivery, deliver } from './deliver.ts'
import { toEvent } from './event.ts'
import { PATIENCE } from './limits.ts'
import { toAnswer, toMessage } from './message.ts'
import { renderReply } from './render.ts'
import type { Repliable } from './respond.ts'

/**
 * Lets an interaction in, and has it handled. `handle` is told when it came in, on the clock of `performance.now()`. Throws
 * nothing: what goes wrong is told to who made it, alone.
 */
export function receive(
  interaction: Repliable,
  kind: Event['kind'],
  app: App,
  handle: (visit: Visit, received: number) => Promise<void>,
): Promise<void> {
  const received = performance.now()
  const { log } = app.context
  const open = deskOf(interaction.client)?.open
  open?.add(interaction)
  const receiving = app.receive(
    toEvent(interaction, kind, app.context),
    (visit) => handle(visit, received),
    (reply) => sayAlone(interaction, reply, received, log),
  )
  return receiving.finally(() => open?.delete(interaction))
}

/**
 * Answers an interaction, whether it has been announced, answered, or neither. The message that a press is on stays as it
 * is: what was announced for that is not private or public (`ephemeral`), but of the message.
 */
function sayAlone(interaction: Repliable, reply: Reply, received: number, log: Log): Promise<Delivery> {
  const rendered = renderReply(reply, { owner: null })
  const answer = toAnswer(rendered, true)
  const isUpdate = interaction.deferred && interaction.ephemeral === null
  if (interaction.replied || isUpdate)
    return deliver(() => interaction.followUp(answer), received, log, { once: true, patience: PATIENCE.edit })
  const send = () => (interaction.deferred ? interaction.editReply(toMessage(rendered)) : interaction.reply(answer))
  return deliver(send, received, log, interaction.deferred ? { patience: PATIENCE.edit } : {})
}
