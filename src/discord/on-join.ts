import { AuditLogEvent, type Guild, PermissionFlagsBits, RESTJSONErrorCodes } from 'discord.js'
import type { App } from '../app/app.ts'
import { createRequestContext } from '../context/context.ts'
import type { Place } from '../context/settings.ts'
import { greetManager } from '../server/greet-manager.ts'
import { languageOf } from '../wording/wording.ts'
import { deliver } from './deliver.ts'
import { deskOf } from './desk.ts'
import { isCode, isForbidden } from './failures.ts'
import { PATIENCE } from './limits.ts'
import { toMessage } from './message.ts'
import { renderReply } from './render.ts'

/**
 * Tells who added the bot to a server, in private, what there is to set up; where that is not known, nothing is said, and
 * nothing in the server's channels. A server that becomes available again is no join, and Discord does not say it is one.
 */
export async function onJoin(guild: Guild, { context: resources }: App): Promise<void> {
  const received = performance.now()
  const { log } = resources
  const found: { adder?: string | null } = {}
  const find = async () => {
    found.adder = await findAdder(guild)
  }
  await deliver(find, received, log, { patience: PATIENCE.message })
  const { adder } = found
  log.info({ server: guild.id, told: Boolean(adder) }, 'added to a server')
  if (!adder) return
  const language = languageOf(guild.preferredLocale) ?? resources.language
  const platform = deskOf(guild.client)?.platform ?? null
  const context = createRequestContext(resources, { language, place: placeOfManager(guild), platform })
  const message = toMessage(renderReply(greetManager(guild.name, context), { owner: null }))
  const nonced = { ...message, nonce: `join${guild.id}`, enforceNonce: true }
  const send = () => guild.client.users.send(adder, nonced).catch(unlessShut)
  await deliver(send, received, log, { patience: PATIENCE.message })
}

/** Some take no messages from bots. */
function unlessShut(err: unknown): void {
  if (!isCode(err, RESTJSONErrorCodes.CannotSendMessagesToThisUser)) throw err
}

const placeOfManager = ({ id }: Guild): Place => ({
  ...{ kind: 'server', server: id, channel: null },
  ...{ manages: true, moderates: true, managesEvents: true, roles: [], lacks: [] },
})

/**
 * The id of who added the bot, as far as it may read that: in the audit log, or among the integrations. Null where it may not,
 * as where it was let in with what the link asks for.
 */
async function findAdder(guild: Guild): Promise<string | null> {
  const { client, members } = guild
  const may = (permission: bigint) => members.me?.permissions.has(permission) ?? false
  try {
    if (may(PermissionFlagsBits.ViewAuditLog)) {
      const { entries } = await guild.fetchAuditLogs({ type: AuditLogEvent.BotAdd, limit: 10 })
      const entry = entries.find(({ targetId }) => targetId === client.user.id)
      if (entry?.executorId) return entry.executorId
    }
    if (!may(PermissionFlagsBits.ManageGuild)) return null
    const integrations = await guild.fetchIntegrations()
    const own = integrations.find(({ application }) => application?.id === client.application.id)
    return own?.user?.id ?? null
  } catch (err) {
    if (isForbidden(err)) return null
    throw err
  }
}
