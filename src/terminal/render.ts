import { styleText } from 'node:util'
import type { Block, Choice, Excerpt, Footnote, GridCell, GridRow, Line, Reply, Span } from '../reply/reply.ts'
import { toHarmless } from '../base/harmless.ts'
import { toHarmlessReply } from '../reply/harmless.ts'
import { capExcerpts } from '../reply/cited.ts'
import { firstPage } from '../reply/first-page.ts'
import { sayCell, sayEvidence, smallPrint, superscript, worksIn } from '../reply/marks.ts'
import { typeHere } from '../app/command-words.ts'
import { typeName } from '../wording/type-name.ts'
import { type Wording, wordingOf } from '../wording/wording.ts'
import type { Stretch } from '../text/sentences.ts'
import { wrap } from './wrap.ts'

/**
 * How a terminal shows text. `width` in columns; `excerpts`: how many of them under each heading; `isWhole`: with what stands
 * behind “more” too; `isBrief`: no more than its first page; `isShell`: commands are typed in a shell, not to the bot.
 */
export type Look = {
  width: number
  colour: boolean
  excerpts?: number
  isWhole?: boolean
  isBrief?: boolean
  isShell?: boolean
}

/** The widest a line of prose is set, in columns, however wide the terminal is. */
const WIDEST = 100

type Style = Parameters<typeof styleText>[0]
type Painter = (style: Style, text: string) => string

/** Turns a reply into lines for a terminal. */
export function renderLines(given: Reply, look: Look): string {
  const whole = toHarmlessReply(given)
  const { isWhole = false, isShell = false } = look
  const { reply, left } = isWhole ? { reply: whole, left: 0 } : cap(whole, look)
  const paint: Painter = (style, text) => (look.colour ? styleText(style, text, { validateStream: false }) : text)
  const width = Math.min(look.width, WIDEST)
  if (reply.isRemark) return `${layOut(reply.title, width, '')}\n`
  const parts = [
    paint('bold', layOut(reply.title, width, '')),
    layOut(reply.opening ?? '', width, ''),
    ...reply.blocks.map((block) => renderBlock(block, reply, paint, width)),
    left ? wordingOf(reply.language).prompt.more(left, isShell ? '--more' : '/more') : '',
    renderChoices(reply, isShell, width),
    isShell ? sayPicture(reply) : '',
    renderMenus(reply, paint, width),
    renderFootnotes(reply.footnotes, paint, width),
    paint('dim', layOut(smallPrint(reply), width, '')),
  ]
  return `${parts.filter(Boolean).join('\n\n')}\n`
}

/** What is shown of a reply at first, and how much is left. */
function cap(whole: Reply, { excerpts = Number.POSITIVE_INFINITY, isBrief = false }: Look) {
  const capped = capExcerpts(whole, excerpts)
  if (!isBrief) return capped
  const page = firstPage(capped.reply)
  return { reply: page.reply, left: capped.left + page.left }
}

function renderBlock(block: Block, reply: Reply, paint: Painter, width: number): string {
  if (block.kind === 'text') return layOut(renderLine(block.line, paint), width, '')
  if (block.kind === 'list') return renderList(block.heading, block.items, paint, width)
  if (block.kind === 'copy')
    return [block.heading && paint('bold', block.heading), toHarmless(block.text)].filter(Boolean).join('\n')
  if (block.kind === 'grid') return block.rows.map((row) => renderRow(row, paint, width)).join('\n\n')
  const excerpts = block.indices
    .flatMap((i) => reply.excerpts[i] ?? [])
    .map((e) => renderExcerpt(e, reply, paint, width))
  return [block.heading && paint('bold', block.heading), ...excerpts].filter(Boolean).join('\n\n')
}

function renderRow({ name, question, cells, together }: GridRow, paint: Painter, width: number): string {
  const alone = cells.length === 1
  const label = alone && cells[0] ? `: ${sayCell(cells[0])}` : ''
  const body = cells.map((cell) => renderCell(cell, alone, paint, width))
  return [
    `${paint('bold', name)}${label}`,
    paint('dim', layOut(question, width, '')),
    ...body,
    together && layOut(renderLine(together, paint), width, '  '),
  ]
    .filter(Boolean)
    .join('\n')
}

function renderCell(cell: GridCell, alone: boolean, paint: Painter, width: number): string {
  const head = alone ? [] : [`  ${paint('underline', cell.column)}: ${sayCell(cell)}`]
  return [
    ...head,
    ...sayEvidence(cell).map((line) => layOut(renderLine(line, paint), width, alone ? '  ' : '    ')),
  ].join('\n')
}

function renderExcerpt(excerpt: Excerpt, reply: Reply, paint: Painter, width: number): string {
  const { reply: say } = wordingOf(reply.language)
  const marked = markWords(excerpt.text, excerpt.matched, paint)
  const text = excerpt.kind === 'passage' ? `“${marked}”` : marked
  const head = excerpt.tableHead ? [layOut(paint('dim', say.tableHead(excerpt.tableHead)), width, '    ')] : []
  const brief = excerpt.inBrief ? [layOut(paint('dim', say.inBrief(excerpt.inBrief)), width, '    ')] : []
  const otherwise = excerpt.otherwise.map((line) => layOut(renderLine(line, paint), width, '    '))
  const works = worksIn(excerpt, reply).map((work) => layOut(paint('dim', say.refersTo(work)), width, '    '))
  const shown = layOut(`${text}${superscript([excerpt.footnote, ...excerpt.also])}`, width, '  ')
  return [shown, ...head, ...brief, ...works, ...otherwise].join('\n')
}

function markWords(text: string, matched: Stretch[], paint: Painter): string {
  let out = ''
  let from = 0
  for (const { start, end } of matched) {
    out += text.slice(from, start) + paint('bold', text.slice(start, end))
    from = end
  }
  return out + text.slice(from)
}

function renderList(heading: string | null, items: Line[], paint: Painter, width: number): string {
  const lines = items.map((item) => hang(renderLine(item, paint), width))
  return [...(heading ? [paint('bold', heading)] : []), ...lines].join('\n')
}

/** A list item: its first line begins with a dash, the others stand under its text. */
const hang = (text: string, width: number) => layOut(text, width, '    ').replace(/^ {4}/, '  - ')

const renderLine = (line: Line, paint: Painter) => line.map((span) => renderSpan(span, paint)).join('')

const renderSpan = ({ text, strong, cites, link }: Span, paint: Painter) =>
  link ?? (strong ? paint('bold', text) : text) + superscript(cites ?? [])

function renderChoices({ choices, language }: Reply, isShell: boolean, width: number): string {
  const wording = wordingOf(language)
  const { reply: say } = wording
  const commands = choices.filter(({ isOff }) => !isOff).map((choice) => typeChoice(choice, wording, isShell))
  return commands.length ? layOut(`${say.try} ${commands.join('   ')}`, width, '') : ''
}

/** How to get what it shows as a picture; a terminal shows none. */
const sayPicture = ({ figures: [figure], language }: Reply): string =>
  figure ? `${wordingOf(language).figure.asPicture} --out ${figure.name}.png` : ''

/** How many choices of a menu are named. */
const NAMED = 5

/** What else there is to look at, in a line for each menu. */
function renderMenus({ menus }: Reply, paint: Painter, width: number): string {
  const lines = menus.flatMap((menu) => {
    if ('channels' in menu || !menu.choices.length) return []
    const labels = menu.choices.slice(0, NAMED).map(({ label }) => label)
    return [layOut(`${paint('dim', `${menu.label}:`)} ${labels.join(' · ')}`, width, '')]
  })
  return lines.join('\n')
}

/** A choice as it is typed; ids stand for names that need no quotation marks. */
function typeChoice({ command, label, input }: Choice, wording: Wording, isShell: boolean): string {
  const [name, typed] = [typeHere(command, { wording, isShell }), typeName(command, wording)]
  if (command === 'passage') return `${name} ${input['id']}`
  const { question = '', in: where } = input
  if (where) return `${name} ${isShell ? `"${question} in:${where}"` : `${question} in:${where}`}`
  if (label.startsWith(name)) return label
  if (label.startsWith(typed)) return name + label.slice(typed.length)
  // In the words of the library, which the catalogue has not.
  if (/^\/\p{L}/u.test(label)) return isShell ? label.replace(/^\S+/, name) : label
  return `${name} ${label}`
}

function renderFootnotes(footnotes: Footnote[], paint: Painter, width: number): string {
  const lines = footnotes.map(({ n, citation, place }) =>
    layOut(`${superscript([n]).trim()} ${citation} (${place})`, width, ''),
  )
  const byLink = Map.groupBy(
    footnotes.filter((f) => f.link),
    (f) => f.link,
  )
  const links = [...byLink].map(([link, cited]) =>
    paint('dim', `${superscript(cited.map(({ n }) => n)).trim()} ${link}`),
  )
  return [...lines, ...links].join('\n')
}

const layOut = (text: string, width: number, indent: string) =>
  wrap(text, width - indent.length)
    .split('\n')
    .map((line) => indent + line)
    .join('\n')
