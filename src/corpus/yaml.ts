import { readFileSync } from 'node:fs'
import { LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'

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
  const read = schema.safeParse(document.toJS())
  if (read.success) return { data: read.data, faults: [], faultAt }
  const faults = read.error.issues.map((issue) => faultAt(issue.path as YamlPath, explain(issue)))
  return { data: null, faults, faultAt }
}

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
