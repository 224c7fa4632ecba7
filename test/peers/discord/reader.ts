import { BOT } from './identity.ts'
import { interact } from './interactions.ts'
import type { StoredMessage } from './messages.ts'
import { fillModal, type FieldValues, findButton, findSelect, look, pickValues, type What } from './pressing.ts'
import { type ReaderOptions, type Seat, takeSeat } from './seats.ts'
import { describeCommand, describeMenu, type OptionValues, resolveSelected, typeOfOption } from './typed.ts'
import type { Answer, Choice, Message, User } from './types.ts'
import type { World } from './world.ts'

/** How a message is written. A reply pings the author of the message that it answers, unless told otherwise. */
export type Writing = { mention?: boolean; replyTo?: Message; ping?: boolean }

/** Someone at the keyboard. Methods reject where the bot stays silent for longer than Discord waits. */
export type Reader = {
  user: User
  channel: string
  guild: string | null
  /** A slash command; a subcommand follows after a space. */
  command: (name: string, options?: OptionValues) => Promise<Answer>
  messageCommand: (name: string, target: Message) => Promise<Answer>
  autocomplete: (name: string, options: OptionValues, focused: string) => Promise<Choice[]>
  /** Presses a button: its custom_id or label, or a pattern of either. */
  click: (message: Message | null, what: What) => Promise<Answer>
  /** Picks from a select: by its custom_id or placeholder. */
  select: (message: Message | null, what: What, values: string[]) => Promise<Answer>
  /** Sends a modal with these values, by custom_id or label. */
  submit: (answer: Answer, values: FieldValues) => Promise<Answer>
  /** Writes a message and does not wait. */
  post: (text: string, writing?: Writing) => Message
  /** Writes a message and waits for the bot's; null after `within` milliseconds of silence. */
  say: (text: string, writing?: Writing & { within?: number }) => Promise<Message | null>
  /** All that this reader sees in the channel. */
  messages: () => Message[]
}

const SILENCE = 400

/** Seats someone at a keyboard. */
export function createReader(world: World, options: ReaderOptions): Reader {
  const seat = takeSeat(world, options)
  const { user, place } = seat
  return {
    ...{ user, channel: place.id, guild: place.server?.id ?? null },
    async command(name, values = {}) {
      const data = describeCommand(world, seat, name, values, null)
      return interact(world, seat, { type: 2, data, what: `/${name}` })
    },
    async messageCommand(name, target) {
      const data = describeMenu(world, seat, name, look(target, user))
      return interact(world, seat, { type: 2, data, what: `“${name}”`, commandType: 3 })
    },
    autocomplete: (name, values, focused) => complete(world, seat, name, { [focused]: '', ...values }, focused),
    async click(message, what) {
      const source = look(message, user)
      const { type, id, custom_id } = findButton(source, what)
      const data = { component_type: type, id, custom_id }
      return interact(world, seat, { type: 3, data, source, what: `a click on “${what}”` })
    },
    select: (message, what, values) => select(world, seat, message, what, values),
    submit: (answer, values) => submit(world, seat, answer, values),
    post: (text, writing = {}) => post(world, seat, text, writing),
    say: (text, { within = SILENCE, ...writing } = {}) => say(world, seat, text, writing, within),
    messages: () =>
      world.messages.list().filter((m) => m.channel === place.id && (m.viewer === null || m.viewer === user.id)),
  }
}

async function complete(world: World, seat: Seat, name: string, values: OptionValues, focused: string) {
  const data = describeCommand(world, seat, name, values, focused)
  const what = `the completion of ${focused} in /${name}`
  const { choices } = await interact(world, seat, { type: 4, data, what, focused: typeOfOption(data, focused) })
  return choices
}

async function select(
  world: World,
  seat: Seat,
  message: Message | null,
  what: What,
  wanted: string[],
): Promise<Answer> {
  const source = look(message, seat.user)
  const found = findSelect(source, what)
  const { type, id, custom_id } = found
  const values = pickValues(found, wanted)
  const data = { component_type: type, id, custom_id, values, ...resolveSelected(world, seat, found, values) }
  return interact(world, seat, { type: 3, data, source, what: `a choice from “${what}”` })
}

async function submit(world: World, seat: Seat, { modal }: Answer, values: FieldValues): Promise<Answer> {
  const opener = modal ? world.modals.get(modal) : undefined
  if (!modal || !opener) throw new Error('there is no modal to submit')
  const data = { custom_id: modal.custom_id, components: fillModal(modal, values) }
  const what = `the submission of “${modal.title}”`
  return interact(world, seat, { type: 5, data, source: opener.source, opener, what })
}

function post({ messages }: World, { user, place }: Seat, text: string, writing: Writing): StoredMessage {
  const { mention = false, replyTo = null, ping = true } = writing
  const referenced = replyTo ? look(replyTo, user) : null
  const pinged = [...(mention ? [BOT] : []), ...(referenced && ping ? [referenced.author] : [])]
  const mentions = pinged.filter((one, i) => pinged.findIndex(({ id }) => id === one.id) === i)
  const content = mention ? `<@${BOT.id}> ${text}` : text
  return messages.create({ place, author: user, type: referenced ? 19 : 0, referenced, mentions }, { content }, [])
}

function say(world: World, seat: Seat, text: string, writing: Writing, within: number): Promise<Message | null> {
  const { promise, resolve } = Promise.withResolvers<Message | null>()
  const asked: { id?: string } = {}
  const listener = (answer: StoredMessage) => {
    if (answer.channel === seat.place.id && (answer.reference ?? asked.id) === asked.id) done(answer)
  }
  const done = (answer: Message | null) => {
    clearTimeout(timer)
    world.listeners.delete(listener)
    resolve(answer)
  }
  const timer = setTimeout(() => done(null), within)
  world.listeners.add(listener)
  asked.id = post(world, seat, text, writing).id
  return promise
}
