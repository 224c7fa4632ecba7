import { withoutCitation } from './citation.ts'
import { type ItemDraft, finishDrafts, judgeDraft } from './drafts.ts'
import type { Imported, ImportFault } from './exchange.ts'
import { findMarks, type Mark, unescapeGift } from './gift.ts'
import { type GiftAnswers, readOptions } from './gift-options.ts'
import { GiftFault, type Losses, readGiftText, skipSpace, type GiftSpan } from './gift-text.ts'
import { createLineCounter, splitLines } from './lines.ts'
import { fromTags, topicOfCategory } from './tags.ts'

/**
 * Reads a file of questions in GIFT: multiple choice, several with weights, and true or false; titles, comments,
 * `$CATEGORY`, escapes, formats, feedback and general feedback. In: the text of the file. Out: its items, and every fault
 * with its line; a question of another type is a fault. The title is the id. Throws nothing.
 */
export function readGift(text: string): Imported {
  const faults: ImportFault[] = []
  const drafts = splitQuestions(text).flatMap((part) => {
    const losses: Losses = new Map()
    try {
      const draft = readQuestion(part, losses)
      for (const [what, at] of losses) faults.push({ line: part.lineAt(at), says: (say) => say[what] })
      return draft && !losses.size ? draft : []
    } catch (error) {
      if (!(error instanceof GiftFault)) throw error
      faults.push({ line: part.lineAt(error.at), says: error.says })
      return []
    }
  })
  return finishDrafts(drafts, faults)
}

/** The text of one question without its comments, what the comments and the last `$CATEGORY` say, and the line of each of its places. */
type Part = { text: string; comments: string; category: string | null; lineAt: (offset: number) => number }

/** Blank lines part questions. A comment leaves its line empty, so that the lines after it keep their numbers. */
function splitQuestions(text: string): Part[] {
  const lines = [...splitLines(text).map((line) => line.trimEnd()), '']
  const ends = lines.flatMap((line, i) => (line ? [] : [i]))
  let category: string | null = null
  return ends.flatMap((end, i) => {
    const start = i ? (ends[i - 1] ?? 0) + 1 : 0
    const part = lines.slice(start, end)
    const named = part.findLast((line) => CATEGORY.test(line.trimStart()))
    if (named !== undefined) category = topicOfCategory(named.trimStart().replace(CATEGORY, ''))
    return part.length ? toPart(part, start + 1, category) : []
  })
}

const CATEGORY = /^\$CATEGORY\s*:/

function toPart(lines: string[], first: number, category: string | null): Part {
  const isComment = (line: string) => line.trimStart().startsWith('//')
  const text = lines.map((line) => (isComment(line) || CATEGORY.test(line.trimStart()) ? '' : line)).join('\n')
  const lineAt = createLineCounter(text)
  return {
    text,
    comments: lines.filter(isComment).join('\n'),
    category,
    lineAt: (offset) => lineAt(offset) + first - 1,
  }
}

/** Null where there is nothing but comments. */
function readQuestion({ text, comments, category, lineAt }: Part, losses: Losses): ItemDraft | null {
  const start = skipSpace(text, 0)
  if (start === text.length) return null
  const marks = findMarks(text)
  const title = findTitle(text, start, marks)
  const { open, close } = findAnswers(marks, { from: title.after, to: text.length })
  const stem = readGiftText(joinStem(text, title.after, open, close), 'moodle', start, losses)
  const body = splitGeneralFeedback(marks, { from: open + 1, to: close })
  const answers = readAnswers({ text, marks, span: body.answers, format: stem.format, losses, lineAt })
  const explanation = body.feedback
    ? readGiftText(cut(text, body.feedback), stem.format, body.feedback.from, losses).text
    : ''
  return {
    id: findIdNumber(comments),
    title: title.name,
    stem: stem.text,
    ...answers,
    explanation: withoutCitation(explanation),
    notes: [],
    ...fromTags(
      [...comments.matchAll(/\[tag:([^[\]]*)\]/g)].map((tag) => tag[1] ?? ''),
      category,
    ),
    line: lineAt(start),
  }
}

const cut = (text: string, { from, to }: GiftSpan) => text.slice(from, to)

const findIdNumber = (comments: string) => /\[id:([^[\]]+)\]/.exec(comments)?.[1] ?? null

function findTitle(text: string, start: number, marks: readonly Mark[]): { name: string; after: number } {
  if (!text.startsWith('::', start)) return { name: '', after: start }
  const end = marks.find(({ at, sign }, i) => at >= start + 2 && sign === ':' && isNext(marks[i + 1], at, ':'))
  if (!end) throw new GiftFault(start, (say) => say.titleOpen)
  return { name: unescapeGift(text.slice(start + 2, end.at)).trim(), after: end.at + 2 }
}

const isNext = (mark: Mark | undefined, at: number, sign: string) => mark?.at === at + 1 && mark.sign === sign

function findAnswers(marks: readonly Mark[], { from, to }: GiftSpan): { open: number; close: number } {
  const braces = marks.filter(({ at, sign }) => at >= from && (sign === '{' || sign === '}'))
  const [open, close, third] = braces
  if (!open) throw new GiftFault(from, (say) => say.noAnswers)
  if (open.sign === '}') throw new GiftFault(open.at, (say) => say.closedUnopened)
  if (!close) throw new GiftFault(open.at, (say) => say.notClosed)
  if (close.sign === '{') throw new GiftFault(close.at, (say) => say.openedTwice)
  if (third) throw new GiftFault(Math.min(third.at, to), (say) => say.signAfter(third.sign))
  return { open: open.at, close: close.at }
}

/** Answers amid the text leave a gap, as Moodle shows it. */
function joinStem(text: string, from: number, open: number, close: number): string {
  const after = text.slice(close + 1)
  return after.trim() ? `${text.slice(from, open)}_____${after}` : text.slice(from, open)
}

/** The last `####` begins it. */
function splitGeneralFeedback(
  marks: readonly Mark[],
  { from, to }: GiftSpan,
): { answers: GiftSpan; feedback: GiftSpan | null } {
  const hashes = marks.filter(({ at, sign }) => sign === '#' && at >= from && at < to)
  const start = hashes.findLastIndex(({ at }, i) => hashes[i + 3]?.at === at + 3)
  const mark = hashes[start]
  if (!mark) return { answers: { from, to }, feedback: null }
  return { answers: { from, to: mark.at }, feedback: { from: mark.at + 4, to } }
}

function readAnswers(answers: GiftAnswers): Pick<ItemDraft, 'kind' | 'options'> {
  const { text, span } = answers
  const marks = answers.marks.filter(({ at }) => at >= span.from && at < span.to)
  const start = skipSpace(text.slice(0, span.to), span.from)
  const has = (wanted: string) => marks.some(({ sign }) => sign === wanted)
  const refuse = (type: 'essay' | 'numerical' | 'matching' | 'shortAnswer') => {
    throw new GiftFault(start, (say) => say[type])
  }
  if (start === span.to) return refuse('essay')
  if (marks[0]?.sign === '#' && marks[0].at === start) return refuse('numerical')
  if (has('~')) return readOptions({ ...answers, marks })
  if (has('=') && cut(text, span).includes('->')) return refuse('matching')
  return readJudgement({ ...answers, marks }) ?? refuse('shortAnswer')
}

/** `{TRUE#feedback on the wrong answer#feedback on the right one}`; null where it is something else. */
function readJudgement({
  text,
  marks,
  span,
  format,
  losses,
  lineAt,
}: GiftAnswers): Pick<ItemDraft, 'kind' | 'options'> | null {
  const [first, second] = marks.filter(({ sign }) => sign === '#')
  const end = first?.at ?? span.to
  const said = /^(?:(T|TRUE)|F|FALSE)$/i.exec(text.slice(span.from, end).trim())
  if (!said) return null
  const isTrue = said[1] !== undefined
  const wrong = first
    ? readGiftText(text.slice(first.at + 1, second?.at ?? span.to), format, first.at, losses).text
    : null
  const right = second ? readGiftText(text.slice(second.at + 1, span.to), format, second.at, losses).text : null
  const feedback = isTrue ? { true: right, false: wrong } : { true: wrong, false: right }
  return { kind: 'true-false', options: judgeDraft(isTrue, lineAt(span.from), feedback) }
}
