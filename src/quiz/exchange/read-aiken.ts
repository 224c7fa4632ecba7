import { type ItemDraft, type DraftOption, finishDrafts, judgeDraft } from './drafts.ts'
import type { Imported, ImportFault } from './exchange.ts'
import { splitLines } from './lines.ts'
import { DEFAULT_LEVEL } from './tags.ts'

/**
 * Reads a file of questions in Aiken: the question on one line, the options under it as `A) …` or `A. …`, then `ANSWER: A`.
 * In: the text of the file. Out: its items, and every fault with its line. The options True and False make a statement. The
 * format gives no ids: they are made of the questions. Throws nothing.
 */
export function readAiken(text: string): Imported {
  const faults: ImportFault[] = []
  const drafts: ItemDraft[] = []
  let open: Question | null = null
  for (const { line, said } of readLines(text)) {
    const option = readOption(said, open)
    const answer = /^ANSWER\s*:(.*)$/i.exec(said)
    if (answer) {
      if (open && !open.isSpoilt) drafts.push(...close(open, answer[1]?.trim() ?? '', line, faults))
      else if (open) open = null
      else faults.push({ line, says: (say) => say.answerAlone })
      open = null
    } else if (option && open) {
      const expected = letterOf(open.options.length)
      if (option[1] !== expected) {
        faults.push({ line, says: (say) => say.nextLetter(expected, option[1] ?? '') })
        open.isSpoilt = true
      }
      open.options.push({ text: option[2]?.trim() ?? '', line })
    } else if (option) faults.push({ line, says: (say) => say.optionAlone })
    else if (open && /^[A-Za-z][).]/.test(said)) {
      const like = letterOf(open.options.length)
      faults.push({ line, says: (say) => say.smallLetter(like) })
      open.isSpoilt = true
    } else {
      if (open) faults.push(unfinished(open, line))
      open = { stem: said, line, options: [], isSpoilt: false }
    }
  }
  if (open) faults.push({ line: open.line, says: (say) => say.noAnswerLine })
  return finishDrafts(drafts, faults)
}

/** Without a space behind its letter, a line is an option only where one may stand: “A.D. 1204” begins a question. */
function readOption(said: string, open: Question | null): RegExpExecArray | null {
  const option = /^([A-Z])[).](.*)$/.exec(said)
  if (!option || /^[A-Z][).](?:\s|$)/.test(said)) return option
  return open && (open.options.length > 0 || option[1] === 'A') ? option : null
}

type Question = { stem: string; line: number; options: { text: string; line: number }[]; isSpoilt: boolean }

const readLines = (text: string) =>
  splitLines(text).flatMap((line, i) => (line.trim() ? { line: i + 1, said: line.trim() } : []))

const unfinished = ({ line, options }: Question, here: number): ImportFault =>
  options.length ? { line, says: (say) => say.noAnswerBefore } : { line: here, says: (say) => say.notOneLine }

/** None where the answer names no option; the fault is noted. */
function close({ stem, line, options }: Question, answer: string, at: number, faults: ImportFault[]): ItemDraft[] {
  const correct = KEY.test(answer) ? answer.charCodeAt(0) - 65 : -1
  if (!options[correct]) faults.push({ line: at, says: (say) => say.noSuchLetter(answer.slice(0, 20)) })
  if (!options[correct]) return []
  const isJudged = options.map(({ text }) => text.toLowerCase()).join(' ') === 'true false'
  const drafted = options.map((option, i): DraftOption => ({ ...option, isCorrect: i === correct, feedback: null }))
  const kind = isJudged ? 'true-false' : 'choice'
  const shared = { id: null, stem, level: DEFAULT_LEVEL, explanation: '', notes: [], topics: [], line }
  return [{ ...shared, kind, options: isJudged ? judgeDraft(correct === 0, line) : drafted }]
}

/** One letter, and perhaps its option again; no second letter behind it, as in `A and C`. */
const KEY = /^[A-Z](?:$|[).]|\s(?!(?:\S{1,3}\s{1,3})?[A-Z]\)?$))/

const letterOf = (i: number) => String.fromCharCode(65 + i)
