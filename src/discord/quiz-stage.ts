import { toHarmlessLine } from '../base/harmless.ts'
import { letterOf } from '../quiz/letters.ts'
import {
  type APIMessageTopLevelComponent,
  ButtonStyle,
  type Client,
  ComponentType,
  type SendableChannels,
  ShardClientUtil,
} from 'discord.js'
import { nameChoice, showItem, readOption } from '../answer/quiz/show-item.ts'
import { announceExam, closeExam } from '../answer/quiz/exam.ts'
import { showScores, showTally } from '../answer/quiz/together.ts'
import { type Context, openRequestContext } from '../context/context.ts'
import type { Item } from '../quiz/item.ts'
import type { Round } from '../quiz/rounds/round.ts'
import type { Stage } from '../quiz/rounds/stage.ts'
import { clip } from '../text/clip.ts'
import { LANGUAGES } from '../wording/wording.ts'
import { toButton } from './controls.ts'
import { persist } from './deliver.ts'
import { CONTROL } from './limits.ts'
import { toMessage } from './message.ts'
import { drawPictures } from './pictured.ts'
import { writePress } from './custom-id.ts'
import type { Press } from './press.ts'
import { type Rendered, renderReply } from './render.ts'

/**
 * Shows rounds in their channels. What it throws is Discord's: a permission is missing, or the channel is gone; or a `NotNow`
 * where Discord cannot be reached.
 */
export function createStage(client: Client<true>, resources: Context): Stage {
  const speaking = (round: Round) =>
    openRequestContext(
      resources,
      { language: LANGUAGES.find((known) => known === round.language) ?? 'en' },
      round.server,
    )

  /** The nonce keeps a message that is sent again after a restart from being seen twice. */
  async function say(round: Round, rendered: Rendered, what: string): Promise<string> {
    const nonce = `${round.id}${what}`
    return persist(async () => {
      const channel = await findChannel(client, round)
      const { id } = await channel.send({ ...toMessage(rendered), nonce, enforceNonce: true })
      return id
    })
  }

  async function change(round: Round, rendered: Rendered): Promise<void> {
    await persist(async () => {
      const channel = await findChannel(client, round)
      if (round.message) await channel.messages.edit(round.message, toMessage(rendered))
    })
  }

  return {
    shows: ({ server }) => isHere(client, server),
    async open(round) {
      const context = await speaking(round)
      if (round.mode === 'exam') return say(round, renderReply(announceExam(round, context), { owner: null }), 'exam')
      const item = round.items[round.position]
      if (!item) throw new RangeError(`the round has no question ${round.position}`)
      return say(round, renderQuestion(round, item, context), `q${round.position}`)
    },
    async close(round, position, answers) {
      await change(round, renderReply(showTally(round, position, answers, await speaking(round)), { owner: null }))
    },
    async end(round, answers) {
      const isExam = round.mode === 'exam'
      // Whom to leave out is no reason to leave all out.
      const unlisted = (await resources.quiz?.history.unlistedIn(round.server ?? '').catch(() => [])) ?? []
      const context = await speaking(round)
      const reply = isExam ? closeExam(round, answers, context) : showScores(round, answers, unlisted, context)
      await say(round, renderReply(reply, { owner: null, pictures: await drawPictures(reply, context) }), 'end')
      if (isExam) await change(round, renderReply(announceExam(round, context), { owner: null })).catch(() => null)
    },
    async fail(round) {
      if (!round.starter) return
      const { quiz } = (await speaking(round)).wording
      const user = await client.users.fetch(round.starter)
      const content = `${quiz.failed(`<#${round.channel}>`)} ${quiz.failedWhy}`
      await user.send({ content, allowedMentions: { parse: [] } })
    },
  }
}

/** Whether what happens in a server comes to this process; all does where no gateway is open. */
const isHere = ({ ws: { shards }, options: { shardCount = 1 } }: Client<true>, server: string | null): boolean =>
  server === null || !shards.size || shards.has(ShardClientUtil.shardIdForGuildId(server, shardCount))

/**
 * Its server is not known where it is reached by HTTP alone, where it is another process's, or not there yet. What is kept without
 * its server would be taken for it later.
 */
async function findChannel(client: Client<true>, { channel: id }: Round): Promise<SendableChannels> {
  const channel = await client.channels.fetch(id, { allowUnknownGuild: true, cache: false })
  if (channel?.isSendable()) return channel
  throw new Error(`channel ${id} takes no messages`)
}

/** A question with its buttons, or a menu where several may be right; and when it closes, as every reader's clock says it. */
function renderQuestion(round: Round, item: Item, context: Context): Rendered {
  const { quiz: say } = context.wording
  const reply = showItem(item, { number: round.position + 1, of: round.items.length }, context)
  const rendered = renderReply(reply, { owner: null })
  const closes = round.closesAt === null ? [] : [toClosing(say.closesIn, round.closesAt, say.whoSees[round.tells])]
  return { ...rendered, components: [...rendered.components, ...closes, ...toControls(round, item, context)] }
}

const toClosing = (closesIn: string, time: string, whoSees: string) => ({
  type: ComponentType.TextDisplay as const,
  content: `-# ${closesIn} <t:${Math.ceil(Date.parse(time) / 1000)}:R>\n-# ${whoSees}`,
})

function toControls(round: Round, item: Item, context: Context): APIMessageTopLevelComponent[] {
  const choose = (option: number): Press => {
    const input = { round: round.id, position: String(round.position), chosen: String(option) }
    return { action: 'open', call: { command: 'quiz choose', input } }
  }
  if (item.kind !== 'several') {
    const buttons = item.options.flatMap(
      (_, i) => toButton(labelOf(item, i, context), choose(i), ButtonStyle.Primary) ?? [],
    )
    return inRows(buttons)
  }
  const options = item.options.flatMap((option, i) => {
    const value = writePress(choose(i))
    const label = clip(`${letterOf(i)}  ${toHarmlessLine(readOption(option, context))}`, CONTROL.optionLabel)
    return value ? [{ label, value }] : []
  })
  const menu = {
    type: ComponentType.StringSelect as const,
    custom_id: `menu|${round.id}|${round.position}`,
    placeholder: context.wording.quiz.choose,
    min_values: 1,
    max_values: options.length,
    options,
  }
  return [{ type: ComponentType.ActionRow, components: [menu] }]
}

/** True and false are short enough to stand on the button; other options are named by their letter. */
const labelOf = (item: Item, i: number, context: Context) => nameChoice(item, [i], context)

function inRows<Button>(buttons: Button[]): { type: ComponentType.ActionRow; components: Button[] }[] {
  const rows: { type: ComponentType.ActionRow; components: Button[] }[] = []
  for (let i = 0; i < buttons.length; i += 5)
    rows.push({ type: ComponentType.ActionRow, components: buttons.slice(i, i + 5) })
  return rows
}
