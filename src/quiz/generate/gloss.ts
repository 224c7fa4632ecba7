import { createShelf } from '../../base/shelf.ts'
import type { Note } from '../../corpus/schemas/note.ts'
import type { EntityOf } from '../../library/entities.ts'
import type { Library } from '../../library/library.ts'
import { analyze } from '../../search/analyze.ts'
import { matcherOf } from '../../text/word-patterns.ts'
import type { Level } from '../item.ts'
import type { Random } from '../random.ts'
import { type Draft, type Drafter, notesOf, toDistractor, toKey, toOptions } from './draft.ts'
import { isDisputed, isUnasked } from './likeness.ts'

/** What has a gloss: a sentence or two of the library on what it is. */
type Glossed = EntityOf<'term'> | EntityOf<'network'>

/** Of a term: what it means, among what other terms of its kind mean; asked once, of the first note that says so. */
export const askMeaning: Drafter = (note, library, random) => {
  const { terms: rules } = library.quizRules
  const term = library.terms.find(({ entry }) => entry.senses[0] === note.id)
  if (!term || !rules.kinds.includes(term.entry.kind) || rules.without.includes(term.id) || isDisputed(note, library))
    return null
  const namesPeople = matcherOf(rules.people)
  const others = library.terms.filter(
    ({ id, name, entry }) =>
      entry.kind === term.entry.kind && namesPeople(name) === namesPeople(term.name) && !rules.without.includes(id),
  )
  const isIdea = term.entry.kind === 'concept' || term.entry.kind === 'label'
  const asks = isIdea ? `What is meant by “${term.name}”?` : `What do the readings say of “${term.name}”?`
  return choose(term, others, note, { level: isIdea ? 'understand' : 'recall', stem: asks }, library, random)
}

/** Of a network: what it is, among what others are; asked once, of the first note about it. */
export const askNetwork: Drafter = (note, library, random) => {
  const network = library.networks.find((one) => noteOn(one, library) === note)
  const stem = `What do the readings say of “${network?.name}”?`
  return network ? choose(network, library.networks, note, { level: 'recall', stem }, library, random) : null
}

/** The gloss of one thing, among those of others that have little in common with it; those of its own source first. */
function choose(
  asked: Glossed,
  others: readonly Glossed[],
  note: Note,
  { level, stem }: { level: Level; stem: string },
  library: Library,
  random: Random,
): Draft | null {
  if (tellsItself(asked, others)) return null
  const isElsewhere = (other: Glossed) => Number(noteOn(other, library)?.source !== note.source)
  const fit = others.filter((other) => isApart(other, asked) && !tellsItself(other, [asked, ...others]))
  const distractors = random
    .shuffle(fit)
    .toSorted((a, b) => isElsewhere(a) - isElsewhere(b))
    .flatMap((other) => {
      const own = noteOn(other, library)
      return own && own !== note && !isUnasked(own, library)
        ? [toDistractor(own.id, glossOf(other), `That is ${nameIn(other)}.`, own)]
        : []
    })
  // One note may say of two things what they are.
  const each = distractors.filter(({ id }, i) => distractors.findIndex((other) => other.id === id) === i)
  const options = toOptions(toKey(note.id, glossOf(asked)), each, random)
  return options && { kind: 'choice', level, stem, options, explanation: note.says, notes: notesOf(options) }
}

/** The words of names and glosses, which return with every other one. */
const known = createShelf<string, readonly string[]>(10_000)

function wordsOf(text: string): readonly string[] {
  const found = known.get(text) ?? analyze(text)
  known.set(text, found)
  return found
}

const glossOf = (one: Glossed) => (one.kind === 'term' ? one.entry.means : one.entry.about)

/** The note that says what it is: in which its sense is given, or the first that is about it. */
const noteOn = (one: Glossed, { notes, notesAbout }: Library): Note | null =>
  (one.kind === 'term' ? notes.get(one.entry.senses[0] ?? '') : notesAbout.get(one.id)?.[0]) ?? null

const nameIn = ({ kind, name }: Glossed) => (kind === 'term' ? `“${name}”` : name)

/** Whether the gloss of another thing could be no gloss of this one as well, by its name and by its words. */
function isApart(other: Glossed, asked: Glossed): boolean {
  const [own, theirs] = [new Set(wordsOf(glossOf(asked))), wordsOf(glossOf(other))]
  const names = new Set(asked.names.flatMap((name) => wordsOf(name)))
  const isNamed = [...asked.names, ...other.names].some(
    (name) => glossOf(other).includes(name) && asked.names.includes(name),
  )
  const shared = theirs.filter((word) => own.has(word)).length
  return (
    other !== asked &&
    !isNamed &&
    !wordsOf(other.name).some((word) => names.has(word)) &&
    shared < ALIKE * theirs.length
  )
}

/** Whether a gloss repeats a word of a name that hardly any other gloss has: then nothing need be known. */
function tellsItself(one: Glossed, others: readonly Glossed[]): boolean {
  const words = new Set(wordsOf(glossOf(one)))
  const named = new Set(one.names.flatMap((name) => wordsOf(name)).filter((word) => words.has(word)))
  const having = (word: string) =>
    others.filter((other) => other !== one && wordsOf(glossOf(other)).includes(word)).length
  return [...named].some((word) => having(word) < Math.max(FEWEST, COMMON * others.length))
}

/** The share of words from which on two glosses may fit one thing. */
const ALIKE = 0.25

/** How many glosses have a common word, and which share of them. */
const FEWEST = 3
const COMMON = 0.03
