import { withoutCitation } from './citation.ts'
import { type ItemDraft, type DraftOption, finishDrafts, judgeDraft } from './drafts.ts'
import type { Imported, ImportFault } from './exchange.ts'
import { findPartial, findPenalties } from './fractions.ts'
import { fromHtml } from './html.ts'
import { pictureFault } from './pictures.ts'
import { fromTags, topicOfCategory } from './tags.ts'
import { childrenOf, find, readXml, textOf, type XmlElement } from './xml.ts'

/**
 * Reads questions in Moodle XML: multiple choice, and true or false. In: the text of the file. Out: its items, and every
 * fault with its line; a question of another type is a fault, and so are a picture and part of the points. A category is a topic of the questions
 * after it. Throws nothing.
 */
export function readMoodleXml(text: string): Imported {
  const { root, faults } = readXml(text)
  if (root?.name !== 'quiz')
    return { items: [], lines: [], named: new Set(), faulty: new Set(), faults: root ? [isNoQuiz(root)] : faults }
  const others: ImportFault[] = []
  const drafts: ItemDraft[] = []
  let topic: string | null = null
  for (const question of childrenOf(root, 'question')) {
    const type = question.attributes['type'] ?? ''
    if (type === 'category') topic = topicOfCategory(textOf(find(question, 'category', 'text')))
    else if (!/^(?:multichoice|truefalse)$/.test(type)) others.push(isOfOtherType(question))
    else {
      const lost = [...pictureFault(question), ...partialFault(question)]
      others.push(...lost)
      if (!lost.length) drafts.push(readQuestion(question, topic))
    }
  }
  return finishDrafts(drafts, others)
}

const isNoQuiz = ({ name, line }: XmlElement): ImportFault => ({
  line,
  says: (say) => say.notMoodle(name),
})

const isOfOtherType = ({ attributes, line }: XmlElement): ImportFault => ({
  line,
  says: (say) => say.otherType(attributes['type'] ?? ''),
})

const isSingleChoice = (question: XmlElement) => !/^(?:false|0)$/i.test(textOf(find(question, 'single')).trim())

/** On the line of the first option that is worth a part. */
function partialFault(question: XmlElement): ImportFault[] {
  const answers = childrenOf(question, 'answer')
  const partial = answers[findPartial(isSingleChoice(question), answers.map(percentOf))]
  return partial ? [{ line: partial.line, says: (say) => say.partial }] : []
}

const percentOf = ({ attributes }: XmlElement) => Number(attributes['fraction'])

function readQuestion(question: XmlElement, topic: string | null): ItemDraft {
  const isJudged = question.attributes['type'] === 'truefalse'
  const answers = childrenOf(question, 'answer')
  return {
    id: textOf(find(question, 'idnumber')).trim() || null,
    title: textOf(find(question, 'name', 'text')),
    kind: isJudged ? 'true-false' : isSingleChoice(question) ? 'choice' : 'several',
    stem: readText(find(question, 'questiontext')),
    options: isJudged ? readJudgement(answers, question.line) : readOptions(answers, isSingleChoice(question)),
    explanation: withoutCitation(readText(find(question, 'generalfeedback'))),
    notes: [],
    ...fromTags(
      childrenOf(find(question, 'tags'), 'tag').map((tag) => textOf(find(tag, 'text'))),
      topic,
    ),
    line: question.line,
  }
}

function readOptions(answers: XmlElement[], isSingle: boolean): DraftOption[] {
  const penalties = findPenalties(isSingle, answers.map(percentOf))
  return answers.map((answer, i) => ({
    text: readText(answer),
    isCorrect: percentOf(answer) > 0,
    feedback: readText(find(answer, 'feedback')),
    line: answer.line,
    takesOff: penalties[i] ?? false,
  }))
}

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
