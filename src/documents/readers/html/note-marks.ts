import { posix } from 'node:path'
import { descendants, type DomElement, type DomNode, isElement, nameOf } from '../dom.ts'

/** Where a text refers to its notes, and which of its elements are notes. */
export type NoteMarks = {
  /** Whether an element is the mark of a note, or leads back from one. */
  isMark: (element: DomElement) => boolean
  /** The number of the note that an element is; null where it is none. */
  labelOf: (element: DomElement) => string | null
  /** Whether an element is the reference to another work that a mark leads to, as in encyclopaedias on the web. */
  isReference: (element: DomElement) => boolean
}

/** `1`, `[12]`, `(3)`, `*`, `a` */
const MARK = /^[[(]?(\d{1,3}|[a-z]|[*†‡§¶]{1,3}|note \d{1,3})[\])]?[.:]?$/i
const LEADS_BACK = /^[\s↑↩^⇑⮌]{1,4}$|^(?:back|jump up)/iu
const IS_MARK = /noteref|footnote-?ref|fnref|endnote-?ref|^reference$|\bfn\b/i
/** What programs call the notes that they number. */
const IS_NOTE = /^_?(?:ftn|edn|fn|sdfootnote|sdendnote|footnote|endnote|note)[-_]?\d{1,3}(?:sym)?$/i
const IS_REFERENCE = /^cite_note/

/** A part of a text: its file in a book, as a path; empty for a text of one part. */
export type NotedPart = { file: string; body: DomNode }

/**
 * Finds the marks of notes in the parts of a text, by what they lead to: the anchors that are raised, say that they refer to
 * notes, or have brackets around a number. Notes without numbers are numbered in the order of their marks. Out: what tells the
 * marks and notes of the part of a file.
 */
export function findNoteMarks(parts: readonly NotedPart[]): (file: string) => NoteMarks {
  const labels = new Map<string, string>()
  const marks = new Set<DomElement>()
  for (const { file, body } of parts)
    for (const anchor of descendants(body, 'a')) {
      const target = targetOf(anchor, file)
      const [, mark] = inOneWord(anchor).match(MARK) ?? []
      if (!target || !mark || !isRaised(anchor)) continue
      marks.add(anchor)
      const number = mark.match(/\d+/)?.[0] ?? String(labels.size + 1)
      if (!labels.has(target)) labels.set(target, number)
    }
  return (file) => {
    const ownLabel = (element: DomElement) =>
      labels.get(`${file}#${element.getAttribute('id')}`) ??
      labels.get(`${file}#${element.getAttribute('name')}`) ??
      null
    return {
      isMark: (element) => marks.has(element) || isBack(element) || onlyHolds(element, marks),
      labelOf: (element) => ownLabel(element) ?? firstIn(element, ownLabel),
      isReference: (element) => ownLabel(element) !== null && IS_REFERENCE.test(element.getAttribute('id') ?? ''),
    }
  }
}

/** Of a paragraph that begins with the anchor to which its mark leads, what that is. */
function firstIn(element: DomElement, labelOf: (element: DomElement) => string | null): string | null {
  let first: DomNode | undefined = element
  for (let depth = 0; depth < 4 && first && isElement(first) && nameOf(first) !== 'a'; depth++)
    first = [...first.childNodes].find((child) => isElement(child) || child.textContent?.trim())
  return first && isElement(first) && nameOf(first) === 'a' ? labelOf(first) : null
}

const inOneWord = (element: DomNode) => (element.textContent ?? '').trim()

const idIn = (anchor: DomElement): string => anchor.getAttribute('href')?.split('#')[1]?.trim() ?? ''

/** The file and the id that an anchor leads to: `text/notes.xhtml#n1`; null where it leads to none. */
function targetOf(anchor: DomElement, file: string): string | null {
  const [path = ''] = anchor.getAttribute('href')?.split('#') ?? []
  if (!idIn(anchor) || /^\w{2,9}:/.test(path)) return null
  return `${path && file ? posix.join(posix.dirname(file), path) : file}#${idIn(anchor)}`
}

function isRaised(anchor: DomElement): boolean {
  const said = ['epub:type', 'role', 'class', 'id', 'rel'].map((name) => anchor.getAttribute(name) ?? '')
  const isAround = nameOf(anchor.parentNode ?? anchor) === 'sup' || descendants(anchor, 'sup').length > 0
  return (
    isAround ||
    IS_NOTE.test(idIn(anchor)) ||
    said.some((value) => IS_MARK.test(value)) ||
    /^\[\d{1,3}\]$/.test(inOneWord(anchor))
  )
}

function isBack(element: DomElement): boolean {
  if (nameOf(element) !== 'a') return false
  const said = `${element.getAttribute('class') ?? ''} ${element.getAttribute('role') ?? ''}`
  return /back-?link|footnote-?back|reversefootnote/i.test(said) || LEADS_BACK.test(inOneWord(element))
}

/** The sign that raises a mark, and what stands between two. */
const onlyHolds = (element: DomElement, marks: ReadonlySet<DomElement>) =>
  nameOf(element) === 'sup' &&
  [...element.childNodes].some((child) => isElement(child) && marks.has(child)) &&
  [...element.childNodes].every((child) =>
    isElement(child) ? marks.has(child) : !/\p{L}/u.test(child.textContent ?? ''),
  )
