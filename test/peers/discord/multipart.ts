import type { IncomingMessage } from 'node:http'
import { Refusal } from './breaches.ts'
import { FILES } from './limits.ts'
import type { Upload } from './types.ts'

export type Body = { json: unknown; files: Upload[] }

/** Reads a request: JSON, or a form with payload_json and files[n]. */
export async function readBody(request: IncomingMessage): Promise<Body> {
  const bytes = await readBytes(request)
  if (bytes.length > FILES.requestBytes) throw tooLarge(`a request of ${bytes.length} bytes; at most 25 MiB`)
  const type = request.headers['content-type'] ?? ''
  if (type.startsWith('multipart/form-data')) return readForm(bytes, type)
  return { json: parseJson(bytes.toString()), files: [] }
}

async function readBytes(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  try {
    for await (const chunk of request) chunks.push(chunk as Buffer)
  } catch {
    // The bot was ended in the middle of a request.
    throw new Refusal(400, 0, 'an unfinished request', [])
  }
  return Buffer.concat(chunks)
}

/** https://docs.discord.com/developers/reference#uploading-files */
export async function readForm(bytes: Buffer, type: string): Promise<Body> {
  const form = await new Response(new Uint8Array(bytes), { headers: { 'content-type': type } }).formData()
  const files = await Promise.all([...form].map(([name, value]) => readFile(name, value)))
  return { json: parseJson(String(form.get('payload_json') ?? '')), files: files.filter((file) => file !== null) }
}

async function readFile(name: string, value: unknown): Promise<Upload | null> {
  const field = name.match(/^files\[(\d+)\]$/)?.[1]
  if (!field || !(value instanceof File)) return null
  if (value.size > FILES.bytes) throw tooLarge(`a file of ${value.size} bytes; at most 10 MiB`)
  return {
    field: Number(field),
    filename: value.name,
    type: value.type,
    bytes: Buffer.from(await value.arrayBuffer()),
  }
}

function parseJson(text: string): unknown {
  try {
    return text ? JSON.parse(text) : null
  } catch {
    throw new Refusal(400, 50109, 'The request body contains invalid JSON.')
  }
}

const tooLarge = (violation: string) => new Refusal(413, 40005, 'Request entity too large', [violation])
