import { parseDocument, visit } from 'yaml'

/** The longest front matter that is read, in UTF-16 units. */
const LONGEST = 64 * 1024

/**
 * The YAML between `---` and `---` at the head of a text, by its keys; null where there is none, `broken` where it is no
 * YAML with keys, and `aliased` where it says something by an alias (`*name`), which a few lines can make endless.
 */
export function readFrontMatter(text: string): Readonly<Record<string, unknown>> | 'broken' | 'aliased' | null {
  const head = text.replace(/^\uFEFF/, '').slice(0, LONGEST)
  const [, yaml] = head.match(/^---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/) ?? []
  if (yaml === undefined) return null
  const document = parseDocument(yaml, { schema: 'core', logLevel: 'silent' })
  if (hasAlias(document)) return 'aliased'
  const value: unknown = document.errors.length ? null : document.toJS({ maxAliasCount: 0 })
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : 'broken'
}

function hasAlias(document: ReturnType<typeof parseDocument>): boolean {
  let found = false
  visit(document, {
    Alias: () => {
      found = true
      return visit.BREAK
    },
  })
  return found
}
