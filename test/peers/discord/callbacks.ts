import { type Breach, Refusal } from './breaches.ts'
import { check, findFaults, under } from './checks.ts'
import { FLAG, INTERACTION } from './limits.ts'
import { describeMessage } from './messages.ts'
import { findChoiceBreaches } from './rules/choices.ts'
import { findModalBreaches } from './rules/modals.ts'
import { createReply } from './replies.ts'
import type { Choice, Json, Modal } from './types.ts'
import type { Call, Interaction, InteractionType, Reply, World } from './world.ts'

/** Types of callbacks: https://docs.discord.com/developers/interactions/receiving-and-responding */
const CALLBACK = { message: 4, defer: 5, deferUpdate: 6, update: 7, choices: 8, modal: 9 } as const

/** POST /interactions/{id}/{token}/callback */
export function takeCallback(world: World, call: Call): Reply {
  const interaction = findWaiting(world, call)
  const type = Number(call.body['type'])
  const data = (call.body['data'] ?? {}) as Json
  try {
    checkCallback(world, call, interaction, type, data)
  } catch (err) {
    if (err instanceof Refusal) interaction.wait.note(err.violations.join(', '))
    throw err
  }
  interaction.state = 'answered'
  interaction.callback = type
  interaction.wait.acknowledge(type === CALLBACK.defer || type === CALLBACK.deferUpdate, call.arrived.clock)
  EFFECTS[type]?.(world, call, interaction, data)
  if (call.query.get('with_response') !== 'true') return { status: 204 }
  return { status: 200, body: describeCallback(interaction, type) }
}

function findWaiting(world: World, { params, excused, arrived }: Call): Interaction {
  const interaction = world.interactions.get(params[1] ?? '')
  const unknown = (why: string) => new Refusal(404, 10062, 'Unknown interaction', excused ? [] : [why])
  if (!interaction || interaction.id !== params[0]) throw unknown('there is no such interaction')
  if (interaction.state === 'answered')
    throw new Refusal(
      400,
      40060,
      'Interaction has already been acknowledged.',
      excused ? [] : ['a second callback for one interaction'],
    )
  const late = arrived.at - interaction.dispatchedAt
  if (interaction.expired || late > INTERACTION.answerWithin) interaction.state = 'void'
  if (interaction.state === 'void') throw unknown(`the first callback after ${Math.round(late)} ms; 3000 at most`)
  return interaction
}

const NAMES: Record<InteractionType, string> = {
  2: 'a command',
  3: 'a component',
  4: 'autocompletion',
  5: 'a modal submission',
}

const { message, defer, deferUpdate, update, choices, modal } = CALLBACK
const SCHEMAS: Record<number, string> = {
  [message]: 'CreateMessageInteractionCallbackRequest',
  [defer]: 'CreateMessageInteractionCallbackRequest',
  [deferUpdate]: 'UpdateMessageInteractionCallbackRequest',
  [update]: 'UpdateMessageInteractionCallbackRequest',
  [choices]: 'ApplicationCommandAutocompleteCallbackRequest',
  [modal]: 'ModalInteractionCallbackRequest',
}

function allowedTypes({ type, source }: Interaction): number[] {
  if (type === 4) return [choices]
  const updates = source ? [deferUpdate, update] : []
  return [message, defer, ...updates, ...(type === 5 ? [] : [modal])]
}

function checkCallback(world: World, call: Call, interaction: Interaction, type: number, data: Json): void {
  if (!allowedTypes(interaction).includes(type)) {
    const breach = `a callback of type ${type} cannot answer ${NAMES[interaction.type]}`
    throw new Refusal(400, 50035, 'Invalid Form Body', [`type: ${breach}`], {
      type: { _errors: [{ code: 'TYPE', message: breach }] },
    })
  }
  check(world, SCHEMAS[type] ?? '', call.body, () =>
    under('data', findDataFaults(world, call, interaction, type, data)),
  )
}

function findDataFaults(world: World, call: Call, interaction: Interaction, type: number, data: Json): Breach[] {
  if (type === message) return findFaults(world, call, data, null)
  if (type === update) return findFaults(world, call, data, interaction.source)
  if (type === choices) return findChoiceBreaches(data['choices'] ?? null, interaction.focused)
  if (type === modal) return findModalBreaches(data as Modal)
  const flags = Number(data['flags'] ?? 0)
  return flags & ~FLAG.ephemeral ? [{ path: 'flags', message: 'a deferral has no flag but EPHEMERAL' }] : []
}

type Effect = (world: World, call: Call, interaction: Interaction, data: Json) => void

const EFFECTS: Record<number, Effect> = {
  [message](world, call, interaction, data) {
    interaction.original = createReply(world, interaction, data, call.files)
    interaction.wait.complete({ kind: 'message', message: interaction.original })
  },
  [defer](world, _, interaction, data) {
    const flags = Number(data['flags'] ?? 0) | FLAG.loading
    interaction.original = createReply(world, interaction, { flags }, [])
    interaction.pending = true
  },
  [deferUpdate](_, __, interaction) {
    interaction.original = interaction.source
    interaction.pending = true
  },
  [update](world, call, interaction, data) {
    interaction.original = interaction.source
    if (interaction.source) world.messages.edit(interaction.source, data, call.files)
    interaction.wait.complete({ kind: 'update', message: interaction.source })
  },
  [choices](_, __, interaction, data) {
    interaction.wait.complete({ kind: 'message', choices: (data['choices'] ?? []) as Choice[] })
  },
  [modal](world, _, interaction, data) {
    const opened = data as Modal
    world.modals.set(opened, interaction)
    interaction.wait.complete({ kind: 'modal', modal: opened })
  },
}

/** https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-callback-response-object */
function describeCallback({ id, type: kind, original, pending }: Interaction, type: number): Json {
  const shown = original
    ? {
        response_message_id: original.id,
        response_message_loading: pending,
        response_message_ephemeral: original.private,
      }
    : {}
  const resource = { type, ...(original ? { message: describeMessage(original) } : {}) }
  return { interaction: { id, type: kind, ...shown }, resource }
}
