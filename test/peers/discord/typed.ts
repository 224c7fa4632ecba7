import { isSelect, TYPE } from './components.ts'
import { describeMessage, type StoredMessage } from './messages.ts'
import type { Seat } from './seats.ts'
import { describeChannel, describeMember } from './servers.ts'
import { createSnowflake } from './snowflake.ts'
import type { Component, Json } from './types.ts'
import type { HandedIn } from './uploads.ts'
import type { World } from './world.ts'

/** What a reader types into the options of a command. */
export type OptionValues = Record<string, string | number | boolean | HandedIn>

/** The types of options: https://docs.discord.com/developers/interactions/application-commands */
const OPTION = {
  subcommand: 1,
  group: 2,
  string: 3,
  integer: 4,
  boolean: 5,
  user: 6,
  channel: 7,
  role: 8,
  mentionable: 9,
  number: 10,
  attachment: 11,
}

type Known = { id?: string; name: string; type?: number; options?: Known[]; guild_id?: string }

/** The data of a slash command: `name` may go on with its subcommand. */
export function describeCommand(
  world: World,
  seat: Seat,
  name: string,
  values: OptionValues,
  focused: string | null,
): Json {
  const [command = name, ...path] = name.split(' ')
  const known = findCommand(world, seat, command, 1)
  const inner = path.reduce<Known | undefined>((at, part) => at?.options?.find((o) => o.name === part), known)
  const files = new Map<string, Json>()
  const options = Object.entries(values).map(([option, value]) => {
    if (typeof value === 'object') {
      const file = world.uploads.add(value)
      files.set(file.id, file)
      return { name: option, type: OPTION.attachment, value: file.id }
    }
    const type = inner?.options?.find((o) => o.name === option)?.type ?? guessType(value)
    return option === focused
      ? { name: option, type, value: String(value), focused: true }
      : { name: option, type, value }
  })
  const ids = (...types: number[]) => options.filter((o) => types.includes(o.type)).map((o) => String(o.value))
  return {
    ...describeHead(known, command, 1),
    options: nest(path, options),
    ...resolve(world, seat, {
      users: ids(OPTION.user, OPTION.mentionable),
      channels: ids(OPTION.channel),
      roles: ids(OPTION.role),
      attachments: Object.fromEntries(files),
    }),
  }
}

/** The data of a message command. */
export const describeMenu = (world: World, seat: Seat, name: string, target: StoredMessage): Json => ({
  ...describeHead(findCommand(world, seat, name, 3), name, 3),
  target_id: target.id,
  resolved: { messages: { [target.id]: describeMessage(target) } },
})

/** The type of the option that is completed. */
export const typeOfOption = (data: Json, focused: string): number => {
  const options = (data['options'] ?? []) as { name: string; type: number; options?: unknown }[]
  const found = options.find((option) => option.name === focused)
  if (found) return found.type
  const [inner] = options
  return inner?.options ? typeOfOption(inner as unknown as Json, focused) : OPTION.string
}

/** What is resolved of the values of a select. */
export function resolveSelected(world: World, seat: Seat, { type }: Component, values: string[]): Json {
  const isUser = (id: string) => world.users.has(id)
  const users = type === TYPE.userSelect || type === TYPE.mentionableSelect ? values.filter(isUser) : []
  const roles = type === TYPE.roleSelect || type === TYPE.mentionableSelect ? values.filter((id) => !isUser(id)) : []
  const channels = type === TYPE.channelSelect ? values : []
  return isSelect({ type }) ? resolve(world, seat, { users, roles, channels }) : {}
}

function findCommand(world: World, { place }: Seat, name: string, type: number): Known | undefined {
  const scopes = [place.server?.id ?? 'global', 'global']
  const all = scopes.flatMap((scope) => world.registered.get(scope) ?? []) as unknown as Known[]
  return all.find((command) => command.name === name && (command.type ?? 1) === type)
}

const describeHead = (known: Known | undefined, name: string, type: number): Json => ({
  id: known?.id ?? createSnowflake(),
  name,
  type,
  ...(known?.guild_id ? { guild_id: known.guild_id } : {}),
})

const nest = (path: string[], options: object[]): object[] =>
  path.reduceRight(
    (inner, name, i) => [{ name, type: i === path.length - 1 ? OPTION.subcommand : OPTION.group, options: inner }],
    options,
  )

const guessType = (value: string | number | boolean): number =>
  typeof value === 'string'
    ? OPTION.string
    : typeof value === 'boolean'
      ? OPTION.boolean
      : Number.isInteger(value)
        ? OPTION.integer
        : OPTION.number

type Ids = { users: string[]; channels: string[]; roles: string[]; attachments?: Json }

function resolve(world: World, { place }: Seat, { users, channels, roles, attachments = {} }: Ids): Json {
  const hasFiles = Object.keys(attachments).length > 0
  if (!users.length && !channels.length && !roles.length && !hasFiles) return {}
  const from = (ids: string[], describe: (id: string) => unknown) =>
    Object.fromEntries(ids.map((id) => [id, describe(id)]))
  return {
    resolved: {
      ...(users.length ? { users: from(users, (id) => world.users.get(id)) } : {}),
      ...(users.length && place.server
        ? { members: from(users, () => ({ ...describeMember(), permissions: '0' })) }
        : {}),
      ...(channels.length ? { channels: from(channels, (id) => resolveChannel(world, id)) } : {}),
      ...(roles.length ? { roles: from(roles, (id) => ({ id, name: 'a role', permissions: '0' })) } : {}),
      ...(hasFiles ? { attachments } : {}),
    },
  }
}

function resolveChannel(world: World, id: string): Json {
  const channel = world.channels.get(id)
  if (!channel) throw new Error(`there is no channel ${id}`)
  const { permission_overwrites: _, ...described } = describeChannel(channel)
  return { ...described, permissions: String(channel.permissions) }
}
