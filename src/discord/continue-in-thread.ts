import { ComponentType, PermissionFlagsBits, RESTJSONErrorCodes } from 'discord.js'
import type { Visit } from '../app/visit.ts'
import type { Context } from '../context/context.ts'
import { createAnswer, createProblemReply, type Reply } from '../reply/reply.ts'
import { clip } from '../text/clip.ts'
import { LANGUAGES, type Wording, wordingOf } from '../wording/wording.ts'
import { deliver } from './deliver.ts'
import { isCode, isForbidden } from './failures.ts'
import { PATIENCE } from './limits.ts'
import { componentsOf, titleOf, toMessage } from './message.ts'
import type { Pressed } from './pressed.ts'
import { respond } from './respond.ts'

/** The longest name of a thread, in characters: https://docs.discord.com/developers/resources/channel */
const LONGEST_NAME = 100

/** Opens a thread under the message that a button is on, for those who may, and says to who pressed where it is. */
export async function continueInThread(interaction: Pressed, received: number, { context }: Visit): Promise<void> {
  const work = () => open(interaction, context)
  const call = { command: 'help', input: {} }
  await respond(interaction, { work, call, isPrivate: true, received }, context)
}

async function open(interaction: Pressed, context: Context): Promise<Reply> {
  const { message, memberPermissions } = interaction
  const { threads: say } = context.wording
  if (message.hasThread) return sayOpen(message.id, context)
  if (!context.place?.opensThreads || !memberPermissions?.has(PermissionFlagsBits.CreatePublicThreads))
    return createProblemReply(context, 'bad-input', say.mayNot, [say.askHere])
  try {
    const name = clip(titleOf(componentsOf(message)) ?? 'Footnote', LONGEST_NAME)
    const thread = await message.startThread({ name })
    const content = `-# ${threadsIn(interaction, context).hint}`
    const hint = toMessage({ components: [{ type: ComponentType.TextDisplay, content }], files: [] })
    const { message: patience } = PATIENCE
    await deliver(() => thread.send(hint), performance.now(), context.log, { patience, once: true })
    return sayOpen(thread.id, context)
  } catch (error) {
    if (isForbidden(error)) return createProblemReply(context, 'bad-input', say.mayNot, [say.askHere])
    // Somebody else was quicker, or it was opened before and put away.
    if (isCode(error, RESTJSONErrorCodes.ThreadAlreadyCreatedForMessage)) return sayOpen(message.id, context)
    throw error
  }
}

/** The words of the answer, which its button is in: what stands below it is for all, and not for who pressed alone. */
function threadsIn({ component }: Pressed, { wording }: Context): Wording['threads'] {
  const label = 'label' in component ? component.label : null
  return LANGUAGES.map((language) => wordingOf(language).threads).find(({ open }) => open === label) ?? wording.threads
}

/** A thread has the id of the message that it was opened under. */
function sayOpen(thread: string, context: Context): Reply {
  const line = [{ text: `#${thread}`, channel: thread }]
  const reply = createAnswer(context, { title: context.wording.threads.opened, blocks: [{ kind: 'text', line }] })
  return { ...reply, audience: 'asker', isConfidential: true }
}
