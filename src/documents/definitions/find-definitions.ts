import { GLOSSARIES, INDEXES } from '../../speech/headings.ts'
import type { Passage } from '../../text/passages.ts'
import { isAside } from './asides.ts'
import { type Definition, foldTerm, type DefiningWay, WAYS } from './definition.ts'
import { definedIn, toTerm } from './in-sentence.ts'
import { markedIn } from './in-marks.ts'

/** The most terms of a text, and of the words in an index. */
const [MOST, MOST_INDEXED] = [400, 1000]

/** How often a term must be used, where it is defined included: what is only said to be something may be spoken of in passing. */
const USES: Readonly<Record<DefiningWay, number>> = { glossary: 0, marked: 0, said: 2, is: 3, named: 1 }

/** The most words of a term. */
const WIDEST = 4

/** A text whose terms are looked for: its passages, which are walked through twice; `marked`: the file where it is Markdown, else null. */
export type SoughtText = { passages: () => Iterable<Passage>; marked: string | null }

/**
 * The terms that a text defines, each with the sentence that does so best, in the order in which they come. A term must be used
 * elsewhere too, or stand in a glossary or be marked. In two walks over the text, each linear in its length.
 */
export function findDefinitions({ passages, marked }: SoughtText): Definition[] {
  const found = new Map<string, Definition>()
  const indexed = new Set<string>()
  for (const passage of passages()) {
    if (INDEXES.test(passage.pin.section)) for (const name of indexedIn(passage.text)) indexed.add(foldTerm(name))
    if (isAside(passage)) continue
    const isGlossary = GLOSSARIES.test(passage.pin.section)
    for (const [sentence, said] of passage.sentences.entries())
      for (const { name, way } of [
        ...(isGlossary ? glossedIn(said.text) : []),
        ...(marked === null ? [] : markedIn(marked, said)),
        ...definedIn(said.text),
      ])
        keepBest(found, { name, passage: passage.id, sentence, way })
  }
  const names = new Set([...found.keys(), ...indexed])
  const heads = new Set([...names].map((name) => name.split(' ')[0] ?? ''))
  const { counts, firsts } = countUses(passages(), { names, heads })
  for (const name of [...indexed].slice(0, MOST_INDEXED)) {
    const first = firsts.get(name)
    if (first && !found.has(name)) keepBest(found, { name, ...first, way: 'named' })
  }
  const isUsed = ([name, { way }]: [string, Definition]) => (counts.get(name) ?? 0) >= USES[way]
  const rank = ([name, { way }]: [string, Definition]) => WAYS.indexOf(way) * 1e6 - (counts.get(name) ?? 0)
  const best = [...found].filter(isUsed).sort((a, b) => rank(a) - rank(b))
  const kept = new Set(best.slice(0, MOST).map(([name]) => name))
  return [...found].flatMap(([name, definition]) => (kept.has(name) ? [definition] : []))
}

function keepBest(found: Map<string, Definition>, definition: Definition): void {
  const name = foldTerm(definition.name)
  const before = found.get(name)
  if (!before || WAYS.indexOf(definition.way) < WAYS.indexOf(before.way)) found.set(name, definition)
}

/** `bias: the difference …`, `bias – the difference …` */
function glossedIn(sentence: string) {
  const [, name] = /^([^:–—]{2,60}?)(?::| [–—-]) /u.exec(sentence) ?? []
  return name ? toTerm(name, 'glossary') : []
}

/** The words of an index that have pages behind them. */
const indexedIn = (text: string): string[] =>
  [...text.matchAll(/(?<![\p{L}\p{N}’'-])(\p{L}[\p{L} ’'-]{2,40}), \d{1,4}(?!\d)/gu)].flatMap(({ 1: name = '' }) =>
    toTerm(name, 'named').map((term) => term.name),
  )

/** Folded terms, and the first word of each. */
type Terms = { names: ReadonlySet<string>; heads: ReadonlySet<string> }

/** How often each of some terms is used in a text, and where it is first. */
function countUses(passages: Iterable<Passage>, terms: Terms) {
  const counts = new Map<string, number>()
  const firsts = new Map<string, Pick<Definition, 'passage' | 'sentence'>>()
  for (const passage of passages) {
    if (isAside(passage)) continue
    for (const [sentence, { text }] of passage.sentences.entries())
      for (const name of termsIn(text, terms)) {
        counts.set(name, (counts.get(name) ?? 0) + 1)
        if (!firsts.has(name)) firsts.set(name, { passage: passage.id, sentence })
      }
  }
  return { counts, firsts }
}

/** The terms that stand in a text, each as often as it does. */
function termsIn(text: string, { names, heads }: Terms): string[] {
  const words = foldTerm(text).split(' ')
  const found: string[] = []
  for (const [at, word] of words.entries()) {
    if (!heads.has(word)) continue
    let name = word
    for (let end = at + 1; ; name += ` ${words[end++]}`) {
      if (names.has(name)) found.push(name)
      if (end === at + WIDEST || end >= words.length) break
    }
  }
  return found
}
