import {
  type APIMessageTopLevelComponent,
  type ButtonInteraction,
  MessageFlags,
  type AnySelectMenuInteraction,
  PermissionFlagsBits,
} from 'discord.js'
import { citeReply } from '../answer/citations.ts'
import { type Context, createRequestContext } from '../context/context.ts'
import { dispatch } from '../app/dispatch.ts'
import { createProblemReply, type Call, type Reply } from '../reply/reply.ts'
import { isAllowedPublic } from '../context/settings.ts'
import { languageOf } from '../wording/wording.ts'
import { toRequest } from './request.ts'
import { deliver } from './deliver.ts'
import { askInForm } from './modal.ts'
import { renderFile } from './file.ts'
import { componentsOf, ownerOf, titleOf, toAnswer, toMessage } from './message.ts'
import { placeOf } from './place.ts'
import { isCurrent, type Press, readPress } from './custom-id.ts'
import { answerQuestion } from './stage.ts'
import { renderReply } from './render.ts'
import { respond, waitFor } from './respond.ts'
import { toShared } from './share.ts'

type Pressed = ButtonInteraction | AnySelectMenuInteraction

/** A press with the message that it is on. */
type Situation = {
  interaction: Pressed
  message: APIMessageTopLevelComponent[]
  /** The id of who the message was made for; null for a private one. */
  owner: string | null
  received: number
  context: Context
}

/** Answers a press of a button or a choice in a menu. */
export async function answerPress(interaction: Pressed, resources: Context): Promise<void> {
  const received = performance.now()
  const message = componentsOf(interaction.message)
  const language = languageOf(interaction.locale) ?? resources.language
  const context = createRequestContext(resources, { language, place: placeOf(interaction) })
  const situation = { interaction, message, owner: ownerOf(message), received, context }
  const press = readPress(pressedId(interaction), titleOf(message))
  if (!press) return say(situation, (buttons) => (isCurrent(pressedId(interaction)) ? buttons.gone : buttons.old))
  await ACTIONS[press.action](press as never, situation)
}

/** What was pressed: a button, or the option of a menu. Channels are picked for the menu itself. */
const pressedId = (interaction: Pressed) =>
  interaction.isStringSelectMenu() ? (interaction.values[0] ?? '') : interaction.customId

type Of<Action extends Press['action']> = Extract<Press, { action: Action }>

const ACTIONS: { [Action in Press['action']]: (press: Of<Action>, situation: Situation) => Promise<void> } = {
  open: ({ call }, situation) => open(call, situation),
  turn: ({ call }, situation) => answerInPlace(call, 0, situation),
  page: ({ call, from }, situation) => answerInPlace(call, from, situation),
  pick: ({ call, option }, situation) => answerInPlace(withPicked(call, option, situation), 0, situation),
  cite: ({ call }, situation) => answerBeside(call, situation, citeReply),
  file: sendFile,
  answer: (press, { interaction, received, context }) => answerQuestion(press, interaction, received, context),
  share,
  delete: remove,
}

function withPicked({ command, input }: Call, option: string, { interaction }: Situation): Call {
  const picked = interaction.isAnySelectMenu() ? interaction.values.join(',') : ''
  return { command, input: { ...input, [option]: picked || 'reset' } }
}

/** Asks for what a call lacks, in its form; else answers it beside the message. */
async function open(call: Call, situation: Situation): Promise<void> {
  const { interaction, received, context } = situation
  if (!(await askInForm(interaction, toRequest(interaction, call, context), received, context)))
    await answerBeside(call, situation)
}

/** Answers with a message of its own, for who pressed alone; they can share it. */
async function answerBeside(
  call: Call,
  { interaction, received, context }: Situation,
  change: (reply: Reply, context: Context) => Reply | Promise<Reply> = (reply) => reply,
): Promise<void> {
  const request = { ...toRequest(interaction, call, context), privately: true }
  const reply = dispatch(request, context).then((reply) =>
    reply.outcome === 'answered' ? change(reply, context) : reply,
  )
  await respond(interaction, { reply, call, isPrivate: true, received }, context)
}

/** Puts the answer in the message's place; for somebody else than who it was made for, or what did not work out, beside it. */
async function answerInPlace(call: Call, from: number, situation: Situation): Promise<void> {
  const { interaction, owner, received, context } = situation
  const isOwn = owner === null || owner === interaction.user.id
  const reply = dispatch({ ...toRequest(interaction, call, context), privately: !isOwn }, context)
  const toPage = (reply: Reply) => renderReply(reply, { owner: null, from })
  if (!isOwn) return respond(interaction, { reply, call, isPrivate: true, received, toPage }, context)
  const waited = await waitFor({ reply, received }, () => interaction.deferUpdate(), context)
  const { announced } = waited
  if (announced && announced !== 'sent') return
  const isAnswer = waited.reply.outcome === 'answered'
  const message = toMessage(renderReply(waited.reply, { owner: isAnswer ? owner : null, from }))
  const alone = { ...message, flags: [...message.flags, MessageFlags.Ephemeral] as const }
  const send = () => {
    if (announced) return isAnswer ? interaction.editReply(message) : interaction.followUp(alone)
    return isAnswer ? interaction.update(message) : interaction.reply(alone)
  }
  await deliver(send, received, context.log, announced && !isAnswer ? { tries: 1 } : {})
}

async function sendFile({ call }: Of<'file'>, { interaction, received, context }: Situation): Promise<void> {
  const reply = dispatch({ ...toRequest(interaction, call, context), privately: true }, context)
  const toPage = (reply: Reply) =>
    reply.outcome === 'answered' ? renderFile(reply) : renderReply(reply, { owner: null })
  await respond(interaction, { reply, call, isPrivate: true, received, toPage }, context)
}

/** Shows everybody what was shown to one. */
async function share(_: Of<'share'>, situation: Situation): Promise<void> {
  const { interaction, message, received, context } = situation
  if (!isAllowedPublic(context.place, context.manner)) return say(situation, (buttons) => buttons.keepsPrivate)
  const components = toShared(message, interaction.user.id, context.wording)
  await deliver(() => interaction.reply(toAnswer({ components, files: [] }, false)), received, context.log)
}

/** Deletes a public message, for who asked and for moderators. */
async function remove({ owner }: Of<'delete'>, situation: Situation): Promise<void> {
  const { interaction, received, context } = situation
  const moderates = interaction.memberPermissions?.has(PermissionFlagsBits.ManageMessages) ?? false
  if (interaction.user.id !== owner && !moderates) return say(situation, (buttons) => buttons.notYours)
  const sent = await deliver(() => interaction.deferUpdate(), received, context.log)
  if (sent === 'sent') await deliver(() => interaction.deleteReply(), received, context.log)
}

/** Tells who pressed, alone, why nothing happened. */
async function say(
  { interaction, received, context }: Situation,
  choose: (buttons: Context['wording']['buttons']) => string,
): Promise<void> {
  const { buttons } = context.wording
  const reply = createProblemReply(context, 'bad-input', buttons.title, [choose(buttons)])
  const message = toAnswer(renderReply(reply, { owner: null }), true)
  await deliver(() => interaction.reply(message), received, context.log)
}
