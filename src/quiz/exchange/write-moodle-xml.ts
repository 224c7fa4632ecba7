import type { Item, ItemOption } from '../item.ts'
import { keepsOrder } from '../order.ts'
import { explainWithCitationAsHtml } from './citation.ts'
import { cleanLine, cleanText } from './clean.ts'
import type { ExportItem } from './exchange.ts'
import { fractionsOf } from './fractions.ts'
import { toHtml, toParagraph } from './html.ts'
import { toTags } from './tags.ts'
import { element, writeXml, type XmlElement } from './xml.ts'

/** What Moodle's table of questions holds of an id number; a longer one stays in the name. */
const LONGEST_ID_NUMBER = 100

/**
 * Items as Moodle XML. In: the items. Out: the text of one file. The name and the id number of a question are its item's id;
 * level and topics are its tags; explanation and footnote are the general feedback. Not held: the notes, the ids of options,
 * and other words than True and False for the options of a statement. Throws nothing.
 * https://docs.moodle.org/en/Moodle_XML_format
 */
export const writeMoodleXml = (items: readonly ExportItem[]): string =>
  writeXml(element('quiz', {}, ...items.map(writeQuestion)))

function writeQuestion(exported: ExportItem): XmlElement {
  const { item } = exported
  const id = cleanLine(item.id)
  const isJudged = item.kind === 'true-false'
  return element(
    'question',
    { type: isJudged ? 'truefalse' : 'multichoice' },
    element('name', {}, plain(id)),
    element('questiontext', { format: 'html' }, html(toParagraph(item.stem))),
    element('generalfeedback', { format: 'html' }, html(explainWithCitationAsHtml(exported))),
    value('defaultgrade', '1.0000000'),
    value('penalty', isJudged ? '1.0000000' : '0.3333333'),
    value('hidden', '0'),
    ...(id.length <= LONGEST_ID_NUMBER ? [value('idnumber', id)] : []),
    ...(isJudged ? [] : writeSettings(item)),
    ...writeAnswers(item),
    element('tags', {}, ...toTags(item).map((tag) => element('tag', {}, plain(tag)))),
  )
}

const writeSettings = (item: Item) => [
  value('single', String(item.kind === 'choice')),
  value('shuffleanswers', String(!keepsOrder(item))),
  value('answernumbering', 'ABCD'),
  value('showstandardinstruction', item.kind === 'several' ? '1' : '0'),
]

function writeAnswers(item: Item): XmlElement[] {
  const fractions = fractionsOf(item)
  const isJudged = item.kind === 'true-false'
  return item.options.map((option, i) =>
    element(
      'answer',
      { fraction: fractions[i] ?? '0', format: isJudged ? 'moodle_auto_format' : 'html' },
      isJudged ? plain(option.id) : html(toHtml(option.text)),
      writeFeedback(option),
    ),
  )
}

const writeFeedback = ({ feedback }: ItemOption) =>
  element('feedback', { format: 'html' }, html(cleanText(feedback ?? '') && toHtml(feedback ?? '')))

const value = (name: string, text: string) => element(name, {}, text)
const plain = (text: string) => value('text', text)
const html = (text: string) => (text ? element('text', {}, { cdata: text }) : element('text', {}))
