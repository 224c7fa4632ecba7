import { withoutCitation } from './citation.ts'
import { type Draft, type DraftOption, finishDrafts, judgeDraft } from './drafts.ts'
import type { Imported, ImportFault } from './exchange.ts'
import { fromHtml } from './html.ts'
import { fromTags } from './tags.ts'
import { childrenOf, find, readXml, textOf, type XmlElement } from './xml.ts'

/**
 * Reads questions in Moodle XML: multiple choice, and true or false. In: the text of the file. Out: its items, and every
 * fault with its line; a question of another type is a fault, a category is passed over. Throws nothing.
 */
export function readMoodleXml(text: string): Imported {
  const { root, faults } = readXml(text)
  if (root?.name !== 'quiz') return { items: [], lines: [], faults: root ? [isNoQuiz(root)] : faults }
  const questions = childrenOf(root, 'question').filter(({ attributes }) => attributes['type'] !== 'category')
  const isKnown = ({ attributes }: XmlElement) => /^(?:multichoice|truefalse)$/.test(attributes['type'] ?? '')
  const others = questions.filter((question) => !isKnown(question)).map(isOfOtherType)
  return finishDrafts(questions.filter(isKnown).map(readQuestion), others)
}

const isNoQuiz = ({ name, line }: XmlElement): ImportFault => ({
  line,
  message: `the file holds <${name}>, not the <quiz> of Moodle XML`,
})

const isOfOtherType = ({ attributes, line }: XmlElement): ImportFault => ({
  line,
  message: `this is a question of type ${attributes['type']}: only multichoice and truefalse can be imported`,
})

function readQuestion(question: XmlElement): Draft {
  const isJudged = question.attributes['type'] === 'truefalse'
  const isSingle = textOf(find(question, 'single')).trim() !== 'false'
  const answers = childrenOf(question, 'answer')
  return {
    id: textOf(find(question, 'idnumber')).trim() || textOf(find(question, 'name', 'text')).trim() || null,
    kind: isJudged ? 'true-false' : isSingle ? 'choice' : 'several',
    stem: readText(find(question, 'questiontext')),
    options: isJudged ? readJudgement(answers, question.line) : answers.map(readOption),
    explanation: withoutCitation(readText(find(question, 'generalfeedback'))),
    notes: [],
    ...fromTags(childrenOf(find(question, 'tags'), 'tag').map((tag) => textOf(find(tag, 'text')))),
    line: question.line,
  }
}

const readOption = (answer: XmlElement): DraftOption => ({
  text: readText(answer),
  isCorrect: Number(answer.attributes['fraction']) > 0,
  feedback: readText(find(answer, 'feedback')),
  line: answer.line,
})

function readJudgement(answers: XmlElement[], line: number): DraftOption[] {
  const [yes, no] = ['true', 'false'].map((word) =>
    answers.find((answer) => textOf(find(answer, 'text')).trim() === word),
  )
  if (!yes || !no) return []
  const feedback = { true: readText(find(yes, 'feedback')), false: readText(find(no, 'feedback')) }
  return judgeDraft(Number(yes.attributes['fraction']) === 100, line, feedback)
}

/** `<text>` in what says its format; without one it is HTML. */
function readText(parent: XmlElement | undefined): string {
  const text = textOf(find(parent, 'text'))
  return /^(?:plain_text|markdown)$/.test(parent?.attributes['format'] ?? '') ? text.trim() : fromHtml(text)
}
