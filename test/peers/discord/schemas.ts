import { readFileSync } from 'node:fs'
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js'
import type { Breach } from './breaches.ts'

/** Whether Discord's OpenAPI document is at hand: DISCORD_OPENAPI names its file. */
export const validatesSchemas = (): boolean => Boolean(process.env['DISCORD_OPENAPI'])

/** What Discord's own schema refuses of a body. Without the document: nothing. */
export function findSchemaBreaches(schema: string, body: unknown): Breach[] {
  if (!validatesSchemas()) return []
  const validate = getValidator(schema)
  return validate(adapt(body)) ? [] : summarize(validate.errors ?? [])
}

const FORMATS = ['int32', 'int64', 'double', 'uri', 'date-time', 'snowflake', 'nonce']
const compiled = new Map<string, ValidateFunction>()
let loaded: Ajv2020 | null = null

function getValidator(schema: string): ValidateFunction {
  const known = compiled.get(schema)
  if (known) return known
  loaded ??= loadDocument()
  const validate = loaded.getSchema(`discord#/components/schemas/${schema}`)
  if (!validate) throw new Error(`DISCORD_OPENAPI has no schema “${schema}”`)
  compiled.set(schema, validate)
  return validate
}

function loadDocument(): Ajv2020 {
  const { components } = JSON.parse(readFileSync(process.env['DISCORD_OPENAPI'] ?? '', 'utf8')) as {
    components: object
  }
  const formats = Object.fromEntries(FORMATS.map((name) => [name, true as const]))
  const ajv = new Ajv2020({ strict: false, allErrors: true, formats })
  ajv.addSchema({ $id: 'discord', components })
  return ajv
}

/** The schemas know one form of these only, Discord takes both. */
function adapt(body: unknown): unknown {
  return JSON.parse(JSON.stringify(body ?? null), (key, value: unknown) => {
    if (key === 'default_member_permissions' && typeof value === 'string') return Number(value)
    if (key === 'attachments' && Array.isArray(value)) return value.map(adaptAttachment)
    return value
  })
}

const adaptAttachment = (attachment: { id?: unknown }) =>
  typeof attachment?.id === 'number' ? { ...attachment, id: String(attachment.id) } : attachment

/** Of the many branches of a union, those that got furthest say what is wrong. */
function summarize(errors: ErrorObject[]): Breach[] {
  const telling = errors.filter(
    ({ keyword, instancePath }) => keyword !== 'oneOf' && !isOtherType(keyword, instancePath),
  )
  const from = telling.length ? telling : errors
  const deepest = Math.max(...from.map((error) => depth(error.instancePath)))
  const breaches = from
    .filter((error) => depth(error.instancePath) === deepest)
    .map(({ instancePath, message = '' }) => ({ path: toPath(instancePath), message }))
  return breaches.filter((b, i) => breaches.findIndex((o) => o.path === b.path && o.message === b.message) === i)
}

const isOtherType = (keyword: string, path: string) => keyword === 'enum' && path.endsWith('/type')
const depth = (path: string) => path.split('/').length
const toPath = (pointer: string) =>
  pointer
    .slice(1)
    .replace(/\/(\d+)(?=\/|$)/g, '[$1]')
    .replaceAll('/', '.')
