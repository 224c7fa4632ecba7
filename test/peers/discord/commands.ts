import { Refusal, refuseBreaches } from './breaches.ts'
import { check, under } from './checks.ts'
import { APPLICATION } from './identity.ts'
import { COMMANDS } from './limits.ts'
import { type Definition, findCommandBreaches, findSetBreaches } from './rules/commands.ts'
import { findSchemaBreaches } from './schemas.ts'
import { createSnowflake } from './snowflake.ts'
import type { Json } from './types.ts'
import type { Call, Reply, World } from './world.ts'

/** GET, PUT and POST /applications/{application}[/guilds/{server}]/commands */
export function takeCommandsRequest(world: World, call: Call): Reply {
  const scope = findScope(world, call)
  const before = world.registered.get(scope) ?? []
  if (call.method === 'GET') return { status: 200, body: before.map((command) => describe(command, call)) }
  if (call.method === 'POST') return createCommand(world, call, scope, before)
  const bodies = call.body as unknown as Json[]
  if (!Array.isArray(bodies)) throw refuseBreaches([{ path: '', message: 'the body is not a list of commands' }])
  checkSet(world, bodies)
  countCreated(world, scope, bodies.filter((body) => !findSame(before, body)).length)
  const after = bodies.map((body) => store(body, findSame(before, body), scope))
  world.registered.set(scope, after)
  return { status: 200, body: after.map((command) => describe(command, call)) }
}

/** GET, PATCH and DELETE …/commands/{command} */
export function takeCommandRequest(world: World, call: Call): Reply {
  const scope = findScope(world, call)
  const before = world.registered.get(scope) ?? []
  const command = before.find(({ id }) => id === call.params[2])
  if (!command) throw new Refusal(404, 10063, 'Unknown application command')
  if (call.method === 'GET') return { status: 200, body: describe(command, call) }
  const others = before.filter((other) => other !== command)
  if (call.method === 'DELETE') {
    world.registered.set(scope, others)
    return { status: 204 }
  }
  check(world, 'ApplicationCommandPatchRequestPartial', call.body, () => judge({ ...command, ...call.body }, others))
  const changed = store({ ...command, ...call.body }, command, scope)
  world.registered.set(scope, [...others, changed])
  return { status: 200, body: describe(changed, call) }
}

/** A command of the same name and type is replaced. */
function createCommand(world: World, call: Call, scope: string, before: Json[]): Reply {
  const same = findSame(before, call.body)
  const others = before.filter((command) => command !== same)
  check(world, 'ApplicationCommandCreateRequest', call.body, () => judge(call.body, others))
  if (!same) countCreated(world, scope, 1)
  const command = store(call.body, same, scope)
  world.registered.set(scope, [...others, command])
  return { status: same ? 200 : 201, body: describe(command, call) }
}

const judge = (command: Json, others: Json[]) => [
  ...findCommandBreaches(command as Definition),
  ...findSetBreaches([...others, command] as Definition[]),
]

function checkSet(world: World, bodies: Json[]): void {
  if (!world.validate) return
  const faults = bodies.flatMap((body, i) =>
    under(`[${i}]`, findSchemaBreaches('ApplicationCommandUpdateRequest', body)),
  )
  const own = () => [
    ...bodies.flatMap((body, i) => under(`[${i}]`, findCommandBreaches(body as Definition))),
    ...findSetBreaches(bodies as Definition[]),
  ]
  const breaches = faults.length ? faults : own()
  if (breaches.length) throw refuseBreaches(breaches)
}

function findScope(world: World, { params }: Call): string {
  const [application, server] = params
  if (application !== APPLICATION)
    throw new Refusal(403, 20012, 'You are not authorized to perform this action on this application')
  if (!server) return 'global'
  if (!world.servers.some(({ id }) => id === server)) throw new Refusal(403, 50001, 'Missing Access')
  return server
}

const findSame = (commands: Json[], body: Json) =>
  commands.find((command) => command['name'] === body['name'] && (command['type'] ?? 1) === (body['type'] ?? 1))

/** Two hundred new commands a day in each scope. */
function countCreated(world: World, scope: string, count: number): void {
  const total = (world.created.get(scope) ?? 0) + count
  if (world.validate && total > COMMANDS.createsPerDay)
    throw new Refusal(400, 30034, `Max number of daily application command creates has been reached (200)`)
  world.created.set(scope, total)
}

const store = (body: Json, before: Json | undefined, scope: string): Json => ({
  type: 1,
  description: '',
  ...{ default_member_permissions: null, nsfw: false, contexts: null, integration_types: [0] },
  ...body,
  id: before?.['id'] ?? createSnowflake(),
  application_id: APPLICATION,
  version: createSnowflake(),
  ...(scope === 'global' ? {} : { guild_id: scope }),
})

/** Discord leaves out what is false of an option, and localizations unless they are asked for. */
function describe(command: Json, call: Call): Json {
  const localized = call.method !== 'GET' || call.query.get('with_localizations') === 'true'
  return JSON.parse(JSON.stringify(command), (key, value: unknown) => {
    if (value === false && ['required', 'autocomplete'].includes(key)) return undefined
    return !localized && key.endsWith('_localizations') ? undefined : value
  })
}
