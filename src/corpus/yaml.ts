import { readFileSync } from 'node:fs'
import { LineCounter, parseDocument, stringify } from 'yaml'
import { z } from 'zod'

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
  const counter = new LineCounter()
  const text = readText(file)
  if (text === null) return { data: null, faults: [missing(file)], faultAt: () => missing(file) }
  const document = parseDocument(text, { lineCounter: counter })
  const lineAt = (offset: number) => counter.linePos(offset).line
  const faultAt = (path: YamlPath, message: string) => ({ file, line: lineAt(offsetOf(document, path)), message })
  if (document.errors.length) {
    const faults = document.errors.map((e) => ({ file, line: lineAt(e.pos[0]), message: firstLine(e.message) }))
    return { data: null, faults, faultAt }
  }
  const data: unknown = document.toJS()
  if (schema instanceof z.ZodArray && Array.isArray(data)) return readItems(data, schema, faultAt)
  const read = schema.safeParse(data)
  if (read.success) return { data: read.data, faults: [], faultAt }
  return { data: null, faults: toFaults(read.error, [], faultAt), faultAt }
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
  const read = items.map((item, index) => ({ index, ...(schema.element as z.ZodType).safeParse(item) }))
  const good = read.filter((item) => item.success)
  const whole = schema.safeParse(items)
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
  error.issues.map((issue) => faultAt([...at, ...(issue.path as YamlPath)], explain(issue)))

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

function explain(issue: z.core.$ZodIssue): string {
  const where = issue.path.length ? `${issue.path.filter((p) => typeof p !== 'number').join('.')}: ` : ''
  return where + issue.message
}

const firstLine = (message: string) => message.split('\n')[0] ?? message
