import type { Item, ItemOption } from '../item.ts'
import { keepsOrder } from '../order.ts'
import { citationLine, hrefOf } from './citation.ts'
import { cleanLine, cleanText } from './clean.ts'
import type { ExportItem } from './exchange.ts'
import { toIdentifier } from './identifier.ts'
import { element, writeXml, type XmlElement, type XmlNode } from './xml.ts'

const NAMESPACE = 'http://www.imsglobal.org/xsd/imsqti_v2p1'
const SCHEMA = 'http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1.xsd'

/** What the root of every QTI 2.1 file says. */
export const QTI_ROOT = {
  xmlns: NAMESPACE,
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xsi:schemaLocation': `${NAMESPACE} ${SCHEMA}`,
}

/**
 * An item as an assessmentItem of QTI 2.1. In: the item. Out: the text of its file. One point is given for the answer; of
 * several options, a correct one gives its part and a wrong one takes its part, so that ticking all gives nothing. Feedback
 * stands in the options, explanation and footnote in feedback that is shown whatever was answered.
 */
export function writeQtiItem(exported: ExportItem): string {
  const { item } = exported
  const id = cleanLine(item.id)
  return writeXml(
    element(
      'assessmentItem',
      { ...QTI_ROOT, identifier: toIdentifier(id), title: id, adaptive: 'false', timeDependent: 'false' },
      declareResponse(item),
      declareScore(),
      declareFeedback('FEEDBACK', cardinalityOf(item)),
      declareFeedback('EXPLANATION', 'single'),
      element('itemBody', {}, writeInteraction(item)),
      element('responseProcessing', {}, scoreBy(item), giveFeedback, giveExplanation),
      ...writeExplanation(exported),
    ),
  )
}

const cardinalityOf = ({ kind }: Item) => (kind === 'several' ? 'multiple' : 'single')
const nameOf = ({ id }: ItemOption) => toIdentifier(id)

function declareResponse(item: Item): XmlElement {
  const correct = item.options.filter(({ isCorrect }) => isCorrect)
  return element(
    'responseDeclaration',
    { identifier: 'RESPONSE', cardinality: cardinalityOf(item), baseType: 'identifier' },
    element('correctResponse', {}, ...correct.map((option) => element('value', {}, nameOf(option)))),
    ...(item.kind === 'several' ? [mapPoints(item.options, correct.length)] : []),
  )
}

function mapPoints(options: readonly ItemOption[], correct: number): XmlElement {
  const entries = options.map((option) => {
    const points = option.isCorrect ? 1 / correct : -1 / (options.length - correct)
    return element('mapEntry', { mapKey: nameOf(option), mappedValue: String(points) })
  })
  return element('mapping', { lowerBound: '0', upperBound: '1', defaultValue: '0' }, ...entries)
}

const declareScore = () =>
  element(
    'outcomeDeclaration',
    { identifier: 'SCORE', cardinality: 'single', baseType: 'float', normalMaximum: '1' },
    element('defaultValue', {}, element('value', {}, '0')),
  )

const declareFeedback = (identifier: string, cardinality: string) =>
  element('outcomeDeclaration', { identifier, cardinality, baseType: 'identifier' })

const writeInteraction = (item: Item) =>
  element(
    'choiceInteraction',
    {
      responseIdentifier: 'RESPONSE',
      shuffle: String(!keepsOrder(item)),
      maxChoices: item.kind === 'several' ? '0' : '1',
    },
    element('prompt', {}, ...toLines(item.stem)),
    ...item.options.map(writeChoice),
  )

function writeChoice(option: ItemOption): XmlElement {
  const identifier = nameOf(option)
  const feedback = toLines(option.feedback ?? '')
  const shown = element('feedbackInline', { outcomeIdentifier: 'FEEDBACK', identifier, showHide: 'show' }, ...feedback)
  return element('simpleChoice', { identifier }, ...toLines(option.text), ...(feedback.length ? [shown] : []))
}

const setOutcome = (identifier: string, value: XmlElement) => element('setOutcomeValue', { identifier }, value)
const response = element('variable', { identifier: 'RESPONSE' })
const points = (number: string) => element('baseValue', { baseType: 'float' }, number)

function scoreBy({ kind }: Item): XmlElement {
  if (kind === 'several') return setOutcome('SCORE', element('mapResponse', { identifier: 'RESPONSE' }))
  const isCorrect = element('match', {}, response, element('correct', { identifier: 'RESPONSE' }))
  return element(
    'responseCondition',
    {},
    element('responseIf', {}, isCorrect, setOutcome('SCORE', points('1'))),
    element('responseElse', {}, setOutcome('SCORE', points('0'))),
  )
}

const giveFeedback = setOutcome('FEEDBACK', response)
const giveExplanation = setOutcome('EXPLANATION', element('baseValue', { baseType: 'identifier' }, 'shown'))

/** None where there is nothing to say. */
function writeExplanation(exported: ExportItem): XmlElement[] {
  const explanation = toLines(exported.item.explanation)
  const paragraphs = [...(explanation.length ? [element('p', {}, ...explanation)] : []), ...writeCitation(exported)]
  const shown = { outcomeIdentifier: 'EXPLANATION', identifier: 'shown', showHide: 'show' }
  return paragraphs.length ? [element('modalFeedback', shown, ...paragraphs)] : []
}

/** The link is shown in the footnote, and can be followed. */
function writeCitation(exported: ExportItem): XmlElement[] {
  const line = citationLine(exported)
  if (line === null) return []
  const href = hrefOf(exported.link)
  const link = cleanLine(exported.link ?? '')
  if (href === null) return [element('p', {}, line)]
  return [element('p', {}, line.slice(0, line.length - link.length), element('a', { href }, link))]
}

/** A text with `<br/>` for its line breaks; nothing for an empty one. */
function toLines(text: string): XmlNode[] {
  const lines = cleanText(text).split('\n')
  return lines.flatMap((line, i) => [...(i ? [element('br', {})] : []), ...(line ? [line] : [])])
}
