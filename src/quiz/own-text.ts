import { type DraftOption, finishDrafts, judgeDraft } from './exchange/drafts.ts'
import type { Imported } from './exchange/exchange.ts'
import { DEFAULT_LEVEL } from './exchange/tags.ts'
import { type Item, LEVELS } from './item.ts'

/**
 * An item as it stands in the fields of a form. `options`: one on each line, with a `*` before the right ones and a `#` before
 * what is said of it; `notes` and `tags` parted by commas. A backslash hides a sign, quotation marks hide a comma, and `⏎`
 * is the end of a line within an option.
 */
type ItemText = { question: string; options: string; explanation: string; notes: string; tags: string }

/** Writes an item into the fields. `words`: what True and False are called. */
export const toItemText = (
  { stem, kind, options, explanation, notes, level, topics }: Item,
  words: Words,
): ItemText => ({
  question: stem,
  options: options
    .map(({ id, text, isCorrect, feedback }) => {
      const said = kind === 'true-false' ? words[id === 'true' ? 'true' : 'false'] : text
      return `${isCorrect ? '*' : ''}${hide(said)}${feedback ? ` # ${hide(feedback)}` : ''}`
    })
    .join('\n'),
  explanation,
  notes: notes.join(', '),
  tags: [level, ...topics.map((topic) => (/[,"]/.test(topic) ? `"${topic.replaceAll('"', '')}"` : topic))].join(', '),
})

const LINE_END = '⏎'

/** Hides what would be read as a sign. */
const hide = (text: string) =>
  text
    .replace(/\\/g, '\\\\')
    .replace(/^\*/, '\\*')
    .replace(/(^|\s)#/g, '$1\\#')
    .replace(/(?<!\s)\s*\n\s*/g, ` ${LINE_END} `)

/** Undoes `hide`. */
const reveal = (text: string) => text.replace(new RegExp(`\\s*${LINE_END}\\s*`, 'g'), '\n').replace(/\\([\\*#])/g, '$1')

type Words = { true: string; false: string }

/**
 * Reads an item from the fields, in the place of a known one or as a new one. Out: the item under the id of the known one, or
 * one made of the question; and the faults, the line being that of the field with the options, 0 for what is of no line. Two options that say True and
 * False make a statement. Throws nothing.
 */
export function readItemText(written: ItemText, known: Pick<Item, 'id' | 'kind'> | null, words: Words): Imported {
  const options = written.options
    .split(/\r?\n/)
    .flatMap((line, i) => (line.trim() ? [readOption(line.trim(), i + 1)] : []))
  const tags = listOf(written.tags)
  const level = LEVELS.find((known) => tags.some((tag) => tag.toLowerCase() === known)) ?? DEFAULT_LEVEL
  const judged = readStatement(options, words)
  const draft = {
    id: known?.id ?? null,
    kind: judged
      ? ('true-false' as const)
      : known?.kind === 'several' || options.filter(isRight).length > 1
        ? ('several' as const)
        : ('choice' as const),
    level,
    stem: written.question,
    options: judged ?? options,
    explanation: written.explanation,
    notes: listOf(written.notes),
    topics: tags.filter((tag) => tag.toLowerCase() !== level),
    line: 0,
  }
  return finishDrafts([draft], [])
}

const isRight = ({ isCorrect }: DraftOption) => isCorrect

/** `*The right one # why it is right` */
function readOption(line: string, number: number): DraftOption {
  const [text = '', ...remark] = line.replace(/^\*\s*/, '').split(/\s#\s*/)
  const feedback = reveal(remark.join(' # ')) || null
  return { text: reveal(text), isCorrect: line.startsWith('*'), feedback, line: number }
}

function readStatement(options: DraftOption[], words: Words): DraftOption[] | null {
  const isSo = ({ text }: DraftOption, word: 'true' | 'false') =>
    [word, words[word].toLowerCase()].includes(text.toLowerCase())
  const yes = options.find((option) => isSo(option, 'true'))
  const no = options.find((option) => isSo(option, 'false'))
  if (!yes || !no || options.length !== 2 || yes.isCorrect === no.isCorrect) return null
  return judgeDraft(yes.isCorrect, yes.line, { true: yes.feedback, false: no.feedback })
}

const listOf = (text: string) =>
  [...text.matchAll(/"([^"]*)"|[^,\n"]+/g)].flatMap(([part, quoted]) => (quoted ?? part).trim() || [])
