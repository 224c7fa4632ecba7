import { type Breach, refuseBreaches } from './breaches.ts'
import { findMessageBreaches, findPing } from './rules/messages.ts'
import { findSchemaBreaches } from './schemas.ts'
import type { Json, Message } from './types.ts'
import type { Call, World } from './world.ts'

/** Refuses a body that breaks Discord's schema, or else its other rules. */
export function check(world: World, schema: string, body: unknown, findBreaches: () => Breach[]): void {
  if (!world.validate) return
  const faults = findSchemaBreaches(schema, body)
  // The rules read a body as the schema describes it, so a malformed one stops here.
  const breaches = faults.length ? faults : findBreaches()
  if (breaches.length) throw refuseBreaches(breaches)
}

/** What is wrong with a message that is sent, or put in place of another. Also notes those that could ping. */
export function findFaults(world: World, call: Call, body: Json, before: Message | null): Breach[] {
  const ping = findPing(body)
  if (ping) world.violations.push(`${describeCall(call)}: ${ping}`)
  return findMessageBreaches(body, { before, files: namesOf(call, body) })
}

/** The names under which the files of a request will stand. */
function namesOf({ files }: Call, body: Json): string[] {
  const listed = (body['attachments'] ?? []) as { id: unknown; filename?: string }[]
  return files.map(({ field, filename }) => listed.find(({ id }) => String(id) === String(field))?.filename ?? filename)
}

/** A request in words, without tokens. */
export const describeCall = ({ method, path }: Pick<Call, 'method' | 'path'>): string =>
  `${method} ${path.replace(/((?:interactions|webhooks)\/\d+)\/[^/]+/, '$1/…')}`

/** Puts what is wrong with `data` under its path in the body. */
export const under = (prefix: string, breaches: Breach[]): Breach[] =>
  breaches.map((breach) => ({ ...breach, path: breach.path ? `${prefix}.${breach.path}` : prefix }))
