/** What a file of questions may look like: the formats that are read, and one that is known by name alone. */
export type Guess = 'moodle-xml' | 'yaml' | 'aiken' | 'gift' | 'qti'

/**
 * The format that a file of questions looks like: XML begins as such, Aiken has lines that begin with `ANSWER:`, under options
 * where it has braces too, YAML is a list, anything else is taken for GIFT. In: the text, without a byte order mark. Looks at each line once.
 */
export function guessFormat(text: string): Guess {
  const start = text.trimStart()
  const lines = text.split(/\r\n?|\n/).map((line) => line.trim())
  const hasBraces = /[{}]/.test(text)
  if (XML.test(start)) return isQti(start) ? 'qti' : 'moodle-xml'
  if (hasBraces ? hasKeys(lines) : lines.some(isKey) && lines.some(isOption)) return 'aiken'
  if (beginsAsList(lines)) return 'yaml'
  if (start.startsWith('<') && !hasBraces) return isQti(start) ? 'qti' : 'moodle-xml'
  return !hasBraces && lines.some((line) => /^ANSWER\s*:/i.test(line)) ? 'aiken' : 'gift'
}

const XML = /^<(?:\?xml|quiz\b|!--|!DOCTYPE|[\w:-]*assessment|questestinterop\b)/i

/** Where the head of a file ends, in characters: its first element stands before that. */
const HEAD = 4000

/** The elements that files of QTI begin with, in its versions 1.2, 2 and 3, and that of the list in a package of it. */
const isQti = (text: string) =>
  /<(?:\w{1,20}:)?(?:questestinterop|(?:qti-)?assessment-?(?:item|test)|manifest)\b/i.test(text.slice(0, HEAD))

const isKey = (line: string) => /^ANSWER *: *[A-Z]\b/i.test(line)

const isOption = (line: string) => /^[A-Z][).]/i.test(line)

/** Whether lines have keys right under options, as Aiken has them, and nothing that a question of GIFT begins with. */
function hasKeys(lines: readonly string[]): boolean {
  const said = lines.filter(Boolean)
  return (
    said.some((line, i) => isKey(line) && isOption(said[i - 1] ?? '')) && !said.some((line) => GIFT_LINE.test(line))
  )
}

const GIFT_LINE = /^(?:::|\/\/|\$CATEGORY\s*:)/

/** Whether the first line that says anything begins a list, by hyphens or in brackets, or names one. */
function beginsAsList(lines: readonly string[]): boolean {
  const said = lines.filter((line) => line && !/^(?:#|%YAML\b|---\s*(?:#|$))/.test(line)).slice(0, 2)
  const [first = '', second = ''] = said.map((line) => line.replace(/^---\s+/, ''))
  if (/^-(?:\s|$)/.test(first)) return true
  if (first.startsWith('[')) return /^[{\]]/.test(first.slice(1).trimStart() || second)
  return /^\w+:$/.test(first) && /^-\s/.test(second)
}
