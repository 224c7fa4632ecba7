import type { Item } from '../item.ts'
import { explainWithCitation } from './citation.ts'
import { cleanLine, cleanText } from './clean.ts'
import type { ExportItem } from './exchange.ts'
import { fractionsOf } from './fractions.ts'
import { keepsOrder } from '../order.ts'
import { escapeGift } from './gift.ts'
import { toTags } from './tags.ts'

/** What Moodle keeps of an id number; a longer one stays in the title. */
const LONGEST_ID_NUMBER = 100

/**
 * Items as GIFT, which Moodle and others import. In: the items. Out: the text of one file. The title of a question is its
 * item's id; level and topics are tags in a comment, where Moodle looks for them; explanation and footnote are the general
 * feedback. Not held: the notes, and the ids of options. Throws nothing.
 */
export const writeGift = (items: readonly ExportItem[]): string => items.map(writeQuestion).join('\n')

function writeQuestion(exported: ExportItem): string {
  const { item } = exported
  const explanation = explainWithCitation(exported)
  const answers = item.kind === 'true-false' ? writeJudgement(item) : writeOptions(item)
  return [
    writeComment(item),
    ...(item.kind !== 'true-false' && keepsOrder(item) ? [IN_ORDER] : []),
    `::${escapeGift(cleanLine(item.id))}::[plain]${escapeGift(cleanText(item.stem))}{${answers}`,
    ...(explanation ? [`####${writeText(explanation)}`] : []),
    '}',
    '',
  ].join('\n')
}

/** The format knows no way to say so, and Moodle mixes options unless it is told for each question. */
const IN_ORDER = '// An option speaks of the others by their places: take off “Shuffle the choices” for this question.'

/** `[id:…]` and `[tag:…]` know no way to hide what ends them: what holds such a sign is left out. */
function writeComment(item: Item): string {
  const id = cleanLine(item.id)
  const fits = !/[\][\\]/.test(id) && id.length <= LONGEST_ID_NUMBER
  const tags = toTags(item).filter((tag) => !/[\][\\<>`]/.test(tag))
  return ['//', ...(fits ? [`[id:${id}]`] : []), ...tags.map((tag) => `[tag:${tag}]`)].join(' ')
}

function writeOptions(item: Item): string {
  const fractions = fractionsOf(item)
  const signs = item.options.map(({ isCorrect }, i) => {
    if (item.kind === 'several') return `~%${fractions[i]}%`
    return isCorrect ? '=' : '~'
  })
  return item.options
    .map((option, i) => `\n${signs[i]}${writeText(option.text)}${writeFeedback(option.feedback)}`)
    .join('')
}

/** The feedback on the wrong answer comes first. */
function writeJudgement({ options }: Item): string {
  const right = options.find(({ isCorrect }) => isCorrect)
  const wrong = options.find(({ isCorrect }) => !isCorrect)
  const feedback = [wrong, right].map((option) => cleanText(option?.feedback ?? ''))
  const said = feedback.some(Boolean) ? feedback.map((text) => `#${writeText(text)}`).join('') : ''
  return (right?.id === 'true' ? 'TRUE' : 'FALSE') + said
}

const writeFeedback = (feedback: string | null) => (cleanText(feedback ?? '') ? `#${writeText(feedback ?? '')}` : '')

/** `%50%` would be read as a weight and `[html]` as a format: naming the format first hides both. */
function writeText(text: string): string {
  const clean = cleanText(text)
  return (/^[%[]/.test(clean) ? '[plain]' : '') + escapeGift(clean)
}
