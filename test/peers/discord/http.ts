import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { Refusal } from './breaches.ts'
import { describeCall } from './checks.ts'
import { describeFault, type RestFault } from './faults.ts'
import { type Body, readBody } from './multipart.ts'
import { route } from './rest.ts'
import type { Json } from './types.ts'
import type { Call, Reply, World } from './world.ts'

type Request = Pick<Call, 'method' | 'path' | 'query' | 'arrived'> & { body: Body; authorization: string | undefined }

/** Serves one request: reads it, lets the planned fault happen, and answers. */
export async function serve(world: World, incoming: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname, searchParams } = new URL(incoming.url ?? '/', 'http://127.0.0.1')
  if (pathname.startsWith('/attachments/')) return sendFile(world, pathname, response)
  const path = decodeURIComponent(pathname).replace(/^\/api\/v10/, '')
  const method = incoming.method ?? 'GET'
  const arrived = stamp(world)
  const reply = await attempt(world, { method, path }, async () => {
    const body = await readBody(incoming)
    const request = { method, path, query: searchParams, arrived, body, authorization: incoming.headers.authorization }
    remember(world, request)
    if (world.budget.isBanned())
      throw new Refusal(403, 0, 'Banned', ['10,000 answers of 401, 403 and 429 in 10 minutes'])
    const fault = world.faults.take(method, path)
    return fault ? suffer(world, request, fault) : handle(world, request, false)
  })
  if (reply && [401, 403, 429].includes(reply.status)) world.budget.refuse()
  if (reply) send(response, reply)
  else incoming.socket.destroy()
}

const stamp = (world: World) => ({ at: world.now(), clock: performance.now() })

/** Turns a refusal into its answer, and notes the breach. */
export async function attempt(world: World, call: { method: string; path: string }, work: () => Promise<Reply | null>) {
  try {
    return await work()
  } catch (err) {
    const known = err instanceof Refusal
    const said = known ? err.violations : [`the stand-in failed: ${err instanceof Error ? err.stack : err}`]
    if (world.validate || !known)
      world.violations.push(...said.map((violation) => `${describeCall(call)}: ${violation}`))
    return known ? { status: err.status, body: err.toJSON() } : { status: 500, body: { message: String(err), code: 0 } }
  }
}

async function handle(world: World, request: Request, excused: boolean): Promise<Reply> {
  const { body, authorization, ...call } = request
  const repeated = world.excused.has(`${call.method} ${call.path}`)
  const whole = { ...call, body: (body.json ?? {}) as Json, files: body.files, excused: excused || repeated }
  return route(world, whole, authorization)
}

/** Null closes the connection without an answer. */
async function suffer(world: World, request: Request, fault: RestFault): Promise<Reply | null> {
  if ('delay' in fault) return delay(world, request, fault)
  if ('applied' in fault && fault.applied) {
    world.excused.add(`${request.method} ${request.path}`)
    await attempt(world, request, () => handle(world, request, false))
  }
  return describeFault(fault)
}

async function delay(world: World, request: Request, { delay, applied }: { delay: number; applied?: boolean }) {
  if (!applied) {
    await sleep(delay)
    return handle(world, { ...request, arrived: stamp(world) }, true)
  }
  const reply = await attempt(world, request, () => handle(world, request, false))
  await sleep(delay)
  return reply
}

function remember(world: World, { method, path, query, body }: Request): void {
  world.seen.push({ method, path, query: String(query), body: body.json })
  if (world.seen.length > 2 * world.keeps) world.seen.splice(0, world.keeps)
}

function send(response: ServerResponse, { status, body, headers = {} }: Reply): void {
  if (status === 204) return void response.writeHead(204).end()
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body))
}

function sendFile(world: World, path: string, response: ServerResponse): void {
  const attachments = world.messages.list().flatMap((message) => message.attachments)
  const file = attachments.find(({ url }) => new URL(url).pathname === path)
  const bytes = file?.bytes ?? world.uploads.at(path)
  response.writeHead(bytes ? 200 : 404).end(bytes)
}
