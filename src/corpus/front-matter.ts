import { parseDocument } from 'yaml'

/** The longest front matter that is read, in UTF-16 units. */
const LONGEST = 64 * 1024

/**
 * The YAML between `---` and `---` at the head of a text, by its keys; null where there is none, and `broken` where it is no
 * YAML with keys.
 */
export function readFrontMatter(text: string): Readonly<Record<string, unknown>> | 'broken' | null {
  const head = text.replace(/^\uFEFF/, '').slice(0, LONGEST)
  const [, yaml] = head.match(/^---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/) ?? []
  if (yaml === undefined) return null
  const document = parseDocument(yaml, { schema: 'core', logLevel: 'silent' })
  const value: unknown = document.errors.length ? null : document.toJS({ maxAliasCount: 0 })
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : 'broken'
}
