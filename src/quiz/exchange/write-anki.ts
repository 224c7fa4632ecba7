import type { Item } from '../item.ts'
import { letterOf } from '../letters.ts'
import { explainWithCitationAsHtml } from './citation.ts'
import { cleanLine, cleanText } from './clean.ts'
import type { ExportItem } from './exchange.ts'
import { toHtml, toParagraph } from './html.ts'
import { toTags } from './tags.ts'

/** https://docs.ankiweb.net/importing/text-files.html#file-headers */
const HEADERS = ['#separator:tab', '#html:true', '#guid column:1', '#tags column:4']

/**
 * Items as a text file that Anki imports as cards. In: the items. Out: the text: a row for each, with the item's id as the
 * card's permanent id, the question with its options, the answer with feedback, explanation and footnote, and level and
 * topics as tags. Imported again, a card is renewed and keeps its schedule. Throws nothing.
 */
export const writeAnkiTsv = (items: readonly ExportItem[]): string =>
  [...HEADERS, ...items.map(writeRow), ''].join('\n')

const writeRow = (exported: ExportItem) =>
  [cleanLine(exported.item.id), writeFront(exported.item), writeBack(exported), writeTags(exported.item)]
    .map(writeField)
    .join('\t')

const writeFront = ({ stem, options }: Item) =>
  `${toParagraph(stem)}<ol type=A>${options.map(({ text }) => `<li>${toHtml(text)}</li>`).join('')}</ol>`

function writeBack(exported: ExportItem): string {
  const { options } = exported.item
  const correct = options.flatMap(({ text, isCorrect }, i) =>
    isCorrect ? `<p><b>${letterOf(i)}. ${toHtml(text)}</b></p>` : [],
  )
  const feedback = options.flatMap((option, i) =>
    cleanText(option.feedback ?? '') ? `<p>${letterOf(i)}: ${toHtml(option.feedback ?? '')}</p>` : [],
  )
  return [...correct, ...feedback, explainWithCitationAsHtml(exported)].join('')
}

/** Anki parts tags by spaces. */
const writeTags = (item: Item) =>
  toTags(item)
    .map((tag) => tag.replace(/\s/g, '_'))
    .join(' ')

/** Text is quoted where it would be taken for the end of a field, or for a comment. */
const writeField = (field: string) => (/^#|["\t\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field)
