import { existsSync, readFileSync } from 'node:fs'
import { isScalar, LineCounter, parseDocument, stringify, visit } from 'yaml'
import { z } from 'zod'
import { sayError } from '../base/errors.ts'
import { sayShape, spreadIssue } from './shape-words.ts'

/** Something wrong in the corpus, where a person can go and mend it. */
export type Fault = { file: string; line: number; message: string }

/** A path into a parsed YAML file, such as `[3, 'pin', 'page']`. */
export type YamlPath = readonly (string | number)[]

/** A YAML file, checked against its schema; `data` is null where it does not fit. */
export type YamlFile<Data> = { data: Data | null; faults: Fault[]; faultAt: (path: YamlPath, message: string) => Fault }

/**
 * Reads one YAML file.
 * In: its path, and its schema. Out: the data with every fault of syntax and shape, each with its line. Throws nothing.
 */
export function readYaml<Schema extends z.ZodType>(file: string, schema: Schema): YamlFile<z.infer<Schema>> {
  const text = readText(file)
  if (text === null) return { data: null, faults: [missing(file)], faultAt: () => missing(file) }
  return parseYaml(file, text, schema)
}

/** Reads one YAML file as {@link readYaml} does; where there is none, or nothing in it, `otherwise` stands for its data. */
export function readYamlIfThere<Schema extends z.ZodType>(
  file: string,
  schema: Schema,
  otherwise: z.infer<Schema>,
): YamlFile<z.infer<Schema>> {
  if (existsSync(file) && !isBlank(readText(file))) return readYaml(file, schema)
  return { data: otherwise, faults: [], faultAt: (_, message) => ({ file, line: 1, message }) }
}

/**
 * Reads YAML that is at hand, such as what a person sends.
 * In: the name that faults are to have as their file, the text, its schema, and what its values are taken for. Out: as of
 * `readYaml`; an alias is a fault.
 * Throws nothing, and takes no longer for a text that is made to take long.
 */
export function parseYaml<Schema extends z.ZodType>(
  file: string,
  text: string,
  schema: Schema,
  values: Values = 'core',
): YamlFile<z.infer<Schema>> {
  try {
    return parseText(file, text, schema, values)
  } catch (error) {
    const nested = {
      file,
      line: 1,
      message: `the file cannot be read: ${sayError(error)}`,
    }
    return { data: null, faults: [nested], faultAt: () => nested }
  }
}

/** What the values of a file are taken for: numbers, `true` and `null` as YAML 1.2 has it, or texts as they are written. */
type Values = 'core' | 'failsafe'

/** Takes every value for a text. */
export const TEXTS: Values = 'failsafe'

/** May throw where a text is nested so deep that the stack is too small for it. */
function parseText<Schema extends z.ZodType>(
  file: string,
  text: string,
  schema: Schema,
  values: Values,
): YamlFile<z.infer<Schema>> {
  const counter = new LineCounter()
  // The package would look back over all that it has read for each error's context, and for each key.
  const document = parseDocument(text, {
    lineCounter: counter,
    prettyErrors: false,
    uniqueKeys: false,
    logLevel: 'error',
    schema: values,
  })
  // What is missing at the end is put behind the last line by the package.
  const end = Math.max(0, text.trimEnd().length - 1)
  const lineAt = (offset: number) => counter.linePos(Math.min(offset, end)).line || 1
  const faultAt = (path: YamlPath, message: string) => ({ file, line: lineAt(offsetOf(document, path)), message })
  const errors = document.errors.length ? document.errors.map(toError) : findForbidden(document)
  if (errors.length) {
    return { data: null, faults: errors.map(({ at, message }) => ({ file, line: lineAt(at), message })), faultAt }
  }
  const data: unknown = document.toJS()
  if (schema instanceof z.ZodArray && Array.isArray(data)) return readItems(data, schema, faultAt)
  const read = schema.safeParse(data, IN_WORDS)
  if (read.success) return { data: read.data, faults: [], faultAt }
  return { data: null, faults: toFaults(read.error, [], faultAt), faultAt }
}

type YamlError = { at: number; message: string }

const toError = ({ pos, message }: { pos: [number, number]; message: string }): YamlError => ({ at: pos[0], message })

/** A key that is in its map twice, and an alias: a few of them can stand for more than there is memory. */
function findForbidden(document: ReturnType<typeof parseDocument>): YamlError[] {
  const errors: YamlError[] = []
  visit(document, {
    Alias: (_, alias) => void errors.push({ at: alias.range?.[0] ?? 0, message: 'an alias is not allowed' }),
    Map: (_, { items }) => {
      const seen = new Set<unknown>()
      for (const { key } of items) {
        if (!isScalar(key)) continue
        if (seen.has(key.value))
          errors.push({ at: key.range?.[0] ?? 0, message: `the key ${key.value} is there twice` })
        seen.add(key.value)
      }
    },
  })
  return errors
}

/** Data as YAML, in the manner of the corpus. */
export const writeYaml = (data: unknown): string => stringify(data, { lineWidth: 100 })

type FaultAt = YamlFile<unknown>['faultAt']

/** Reads a list item by item, so that one that does not fit hides no fault of the others; it is left out. */
function readItems<Schema extends z.ZodType>(
  items: unknown[],
  schema: Schema & z.ZodArray,
  faultAt: FaultAt,
): YamlFile<z.infer<Schema>> {
  const read = items.map((item, index) => ({ index, ...(schema.element as z.ZodType).safeParse(item, IN_WORDS) }))
  const good = read.filter((item) => item.success)
  const whole = schema.safeParse(items, IN_WORDS)
  const faults = [
    ...read.flatMap((item) => (item.error ? toFaults(item.error, [item.index], faultAt) : [])),
    ...(whole.error?.issues ?? []).filter((issue) => !issue.path.length).map((issue) => faultAt([], issue.message)),
  ]
  return {
    data: good.map((item) => item.data) as z.infer<Schema>,
    faults,
    faultAt: ([first, ...rest], message) => faultAt([good[Number(first)]?.index ?? 0, ...rest], message),
  }
}

const toFaults = (error: z.ZodError, at: YamlPath, faultAt: FaultAt) =>
  error.issues
    .flatMap(spreadIssue)
    .map((issue) => faultAt([...at, ...(issue.path as YamlPath)], explain(issue, !at.length)))

/** Whether a text holds nothing but comments. */
const isBlank = (text: string | null) => text?.split('\n').every((line) => /^\s*(?:#|---\s*$|$)/.test(line)) ?? false

const missing = (file: string): Fault => ({ file, line: 1, message: 'the file is missing or cannot be read' })

function readText(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}

type Node = { range?: [number, number, number] | null } | null | undefined

function offsetOf(document: ReturnType<typeof parseDocument>, path: YamlPath): number {
  for (let depth = path.length; depth > 0; depth--) {
    const node = document.getIn(path.slice(0, depth), true) as Node
    if (node?.range) return node.range[0]
  }
  return 0
}

const IN_WORDS = { error: sayShape }

/** `isOfFile`: whether an issue without a path is one of the whole file. */
function explain({ path, message }: z.core.$ZodIssue, isOfFile: boolean): string {
  if (!path.length) return isOfFile && /^(?:is|must) /.test(message) ? `the file ${message}` : message
  return `${path.filter((p) => typeof p !== 'number').join('.')}: ${message}`
}
