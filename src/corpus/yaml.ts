import { existsSync, readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { isScalar, LineCounter, parseDocument, stringify, visit } from 'yaml'
import { z } from 'zod'
import { sayError } from '../base/errors.ts'
import { describeField } from './describe.ts'
import { type FieldNames, inFile, inSchema, AS_WRITTEN } from './field-names.ts'
import { sayShape, spreadIssue } from './shape-words.ts'
import type { YamlPath } from './yaml-path.ts'

export type { YamlPath } from './yaml-path.ts'

/** Something wrong in the corpus, where a person can go and mend it; `hint`: what should stand there, where that is known. */
export type Fault = { file: string; line: number; message: string; hint?: string }

/** Where a fault is, from where the program is run if it lies below that: `corpus/terms.yaml:12`. */
export function sayWhere({ file, line }: Pick<Fault, 'file' | 'line'>): string {
  const near = relative(process.cwd(), file)
  return `${near.startsWith('..') ? file : near}:${line}`
}

/** A YAML file, checked against its schema; `data` is null where it does not fit. */
export type YamlFile<Data> = { data: Data | null; faults: Fault[]; faultAt: (path: YamlPath, message: string) => Fault }

/**
 * Reads one YAML file.
 * In: its path, its schema, and what its fields are called where the schema calls them otherwise. Out: the data with every
 * fault of syntax and shape, each with its line. Throws nothing.
 */
export function readYaml<Schema extends z.ZodType>(
  file: string,
  schema: Schema,
  names: FieldNames = AS_WRITTEN,
): YamlFile<z.infer<Schema>> {
  const text = readText(file)
  if (text === null) return { data: null, faults: [missing(file)], faultAt: () => missing(file) }
  return parseYaml(file, text, schema, 'core', names)
}

/** Reads one YAML file as {@link readYaml} does; where there is none, or nothing in it, `otherwise` stands for its data. */
export function readYamlIfThere<Schema extends z.ZodType>(
  file: string,
  schema: Schema,
  otherwise: z.infer<Schema>,
  names: FieldNames = AS_WRITTEN,
): YamlFile<z.infer<Schema>> {
  if (existsSync(file) && !isBlank(readText(file))) return readYaml(file, schema, names)
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
  names: FieldNames = AS_WRITTEN,
): YamlFile<z.infer<Schema>> {
  try {
    return parseText(file, text, schema, values, names)
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
  names: FieldNames,
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
  const faultAt = (path: YamlPath, message: string): Fault => {
    const hint = describeField(schema, path, names)
    const at = lineAt(offsetOf(document, inFile(path, names)))
    return { file, line: at, message, ...(hint ? { hint } : {}) }
  }
  const errors = document.errors.length ? document.errors.map(toError) : findForbidden(document)
  if (errors.length) {
    return { data: null, faults: errors.map(({ at, message }) => ({ file, line: lineAt(at), message })), faultAt }
  }
  const data: unknown = inSchema(document.toJS(), names)
  if (schema instanceof z.ZodArray && Array.isArray(data)) return readItems(data, schema, faultAt, names)
  const read = schema.safeParse(data, IN_WORDS)
  if (read.success) return { data: read.data, faults: [], faultAt }
  return { data: null, faults: toFaults(read.error, [], faultAt, names), faultAt }
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

/** Lists of several files as one, each fault of which is told where it stands. */
export function joinFiles<Item>(files: readonly YamlFile<Item[]>[]): YamlFile<Item[]> {
  const owners = files.flatMap((file) => (file.data ?? []).map((item, index) => ({ file, item, index })))
  return {
    data: owners.map(({ item }) => item),
    faults: files.flatMap(({ faults }) => faults),
    faultAt([first, ...rest], message) {
      const owner = owners[Number(first)]
      if (owner) return owner.file.faultAt([owner.index, ...rest], message)
      return files[0]?.faultAt([], message) ?? { file: '', line: 1, message }
    },
  }
}

/** Data as YAML, in the manner of the corpus. */
export const writeYaml = (data: unknown): string => stringify(data, { lineWidth: 100 })

type FaultAt = YamlFile<unknown>['faultAt']

/** Reads a list item by item, so that one that does not fit hides no fault of the others; it is left out. */
function readItems<Schema extends z.ZodType>(
  items: unknown[],
  schema: Schema & z.ZodArray,
  faultAt: FaultAt,
  names: FieldNames,
): YamlFile<z.infer<Schema>> {
  const read = items.map((item, index) => ({ index, ...(schema.element as z.ZodType).safeParse(item, IN_WORDS) }))
  const good = read.filter((item) => item.success)
  const whole = schema.safeParse(items, IN_WORDS)
  const faults = [
    ...read.flatMap((item) => (item.error ? toFaults(item.error, [item.index], faultAt, names) : [])),
    ...(whole.error?.issues ?? []).filter((issue) => !issue.path.length).map((issue) => faultAt([], issue.message)),
  ]
  return {
    data: good.map((item) => item.data) as z.infer<Schema>,
    faults,
    faultAt: ([first, ...rest], message) => faultAt([good[Number(first)]?.index ?? 0, ...rest], message),
  }
}

const toFaults = (error: z.ZodError, at: YamlPath, faultAt: FaultAt, names: FieldNames) =>
  error.issues
    .flatMap(spreadIssue)
    .map((issue) => faultAt([...at, ...placeOf(issue)], explain(issue, !at.length, names)))

/** Where the cause of an issue stands: a field that there is not, itself. */
const placeOf = (issue: z.core.$ZodIssue): YamlPath => [
  ...(issue.path as YamlPath),
  ...(issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : []),
]

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
function explain({ path, message }: z.core.$ZodIssue, isOfFile: boolean, names: FieldNames): string {
  if (!path.length) return isOfFile && /^(?:is|must) /.test(message) ? `the file ${message}` : message
  const named = inFile(path as YamlPath, names).filter((part) => typeof part !== 'number')
  return `${named.join('.')}: ${message}`
}
