import type { Item } from '../item.ts'
import { withoutCitation } from './citation.ts'
import { cleanText } from './clean.ts'
import { type ItemDraft, type DraftOption, finishDrafts } from './drafts.ts'
import type { ExportFile, Imported, ImportFault } from './exchange.ts'
import { fromIdentifier } from './identifier.ts'
import { fromTags } from './tags.ts'
import { childrenOf, find, isXmlElement, readXml, textOf, type XmlElement, type XmlNode } from './xml.ts'

/**
 * Reads the files of a package of QTI 2.1: items that hold one choiceInteraction, in the order of the package's test if it
 * has one. In: the files. Out: the items, and every fault with its line, its file named first. Throws nothing.
 */
export function readQti(files: readonly ExportFile[]): Imported {
  const read = files.map(({ name, text }) => ({ name, ...readXml(text) }))
  const broken = read.flatMap(({ name, faults }) => faults.map((fault) => within(name, fault)))
  const roots = read.flatMap(({ name, root }) => (root ? [{ name, root }] : []))
  const references = roots.flatMap(({ root }) => findReferences(root))
  const place = new Map(references.map(({ attributes }, i) => [attributes['identifier'], i]))
  const placeOf = ({ root }: File) => place.get(root.attributes['identifier']) ?? references.length
  const items = roots
    .filter(({ root }) => root.name === 'assessmentItem')
    .sort((a, b) => placeOf(a) - placeOf(b))
    .map((file) => ({ file, ...readFile(file, references[placeOf(file)]) }))
  const faults = [...broken, ...items.flatMap(({ faults }) => faults), ...findTwins(items)]
  return {
    items: items.flatMap(({ items }) => items),
    lines: items.flatMap(({ lines }) => lines),
    named: new Set(items.flatMap(({ named }) => [...named])),
    faulty: new Set(items.flatMap(({ faulty }) => [...faulty])),
    faults: faults.sort((a, b) => a.line - b.line),
  }
}

/** The item of a file; none, and the fault, where it asks in another way. */
function readFile(file: File, reference: XmlElement | undefined): Imported {
  if (!interactionOf(file))
    return {
      items: [],
      lines: [],
      named: new Set(),
      faulty: new Set(),
      faults: [within(file.name, isOther(file.root))],
    }
  const { faults, ...read } = finishDrafts([readItem(file, reference)], [])
  return { ...read, faults: faults.map((fault) => within(file.name, fault)) }
}

/** Lines do not tell where in a package the same id is. */
function findTwins(read: readonly { file: File; items: Item[] }[]): ImportFault[] {
  const seen = new Set<string>()
  return read.flatMap(({ file: { name, root }, items }) =>
    items.flatMap(({ id }) => {
      if (!seen.has(id)) return seen.add(id) && []
      return within(name, { line: root.line, says: (say) => say.inOtherFile(id) })
    }),
  )
}

type File = { name: string; root: XmlElement }

const within = (name: string, { line, says }: ImportFault): ImportFault => ({
  line,
  says: (say) => say.within(name, says(say)),
})

const isOther = ({ line }: XmlElement): ImportFault => ({
  line,
  says: (say) => say.noInteraction,
})

const interactionOf = ({ root }: File) => find(root, 'itemBody', 'choiceInteraction')

/** All that a test refers to, whatever sections it is in. */
const findReferences = (parent: XmlElement): XmlElement[] => [
  ...childrenOf(parent, 'assessmentItemRef'),
  ...['testPart', 'assessmentSection'].flatMap((name) => childrenOf(parent, name).flatMap(findReferences)),
]

function readItem(file: File, reference: XmlElement | undefined): ItemDraft {
  const { root } = file
  const interaction = interactionOf(file)
  const declaration = find(root, 'responseDeclaration')
  const correct = new Set(
    childrenOf(find(declaration, 'correctResponse'), 'value').map((value) => textOf(value).trim()),
  )
  const options = childrenOf(interaction, 'simpleChoice').map((choice) => readChoice(choice, correct))
  const categories = reference?.attributes['category']?.split(/\s+/).filter(Boolean) ?? []
  return {
    id: fromIdentifier(root.attributes['identifier'] ?? '') || null,
    kind: kindOf(declaration, options),
    stem: readLines(find(interaction, 'prompt')?.children ?? []),
    options,
    explanation: withoutCitation(childrenOf(root, 'modalFeedback').map(readParagraphs).join('\n').trim()),
    notes: [],
    ...fromTags(categories.map(fromIdentifier)),
    line: root.line,
  }
}

function kindOf(declaration: XmlElement | undefined, options: DraftOption[]): Item['kind'] {
  if (declaration?.attributes['cardinality'] === 'multiple') return 'several'
  return options.map(({ id }) => id).join(' ') === 'true false' ? 'true-false' : 'choice'
}

function readChoice({ attributes, children, line }: XmlElement, correct: ReadonlySet<string>): DraftOption {
  const identifier = attributes['identifier'] ?? ''
  const isFeedback = (node: XmlNode) => isXmlElement(node) && node.name === 'feedbackInline'
  return {
    id: fromIdentifier(identifier),
    text: readLines(children.filter((node) => !isFeedback(node))),
    isCorrect: correct.has(identifier),
    feedback: readLines(children.filter(isFeedback).flatMap((node) => (isXmlElement(node) ? node.children : []))),
    line,
  }
}

const readParagraphs = (parent: XmlElement) =>
  childrenOf(parent, 'p')
    .map(({ children }) => readLines(children))
    .join('\n')

/** Text, with `<br/>` as a line break. */
const readLines = (nodes: readonly XmlNode[]): string => cleanText(nodes.map(readLine).join(''))

const readLine = (node: XmlNode): string => {
  if (!isXmlElement(node)) return textOf(node)
  return node.name === 'br' ? '\n' : node.children.map(readLine).join('')
}
