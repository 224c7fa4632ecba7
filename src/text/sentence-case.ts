import { SPECIES } from '../speech/species.ts'
import { isEnglish } from './english.ts'
import { namesOfPlaces } from './place-names.ts'

/** A word that begins with a capital and has no other, and where it stands. */
const CAPITALISED = /(?<![\p{L}\p{N}’'.])\p{Lu}[\p{Ll}’']*(?![\p{L}\p{N}])/gu

/** From so many capitals on, which names of things cannot explain, a title is in title case. */
const FEWEST = 2

/**
 * An English title in sentence case, where it is in title case; as it is where it is not. Names, acronyms and the first word
 * keep their capitals: a word loses its own where it is a common one.
 * In: the title, and whether the word at an index may lose it, as braces of BibTeX say.
 */
export function toSentenceCase(title: string, mayLower: (index: number) => boolean = () => true): string {
  // Their capitals say nothing of the others.
  const species = [...title.matchAll(SPECIES)].map(({ 0: name, index }) => ({ start: index, end: index + name.length }))
  const isSpecies = (index: number) => species.some(({ start, end }) => index >= start && index < end)
  if (!isTitleCase(title.replace(SPECIES, (name) => name[0]?.toUpperCase() + '.'.repeat(name.length - 1)))) return title
  const lowered = title.replace(CAPITALISED, (word: string, index: number) =>
    !isFirst(title, index) && !isSpecies(index) && mayLower(index) && isCommon(word) ? word.toLowerCase() : word,
  )
  return lowered.replace(SPECIES, (name: string, index: number) =>
    mayLower(index) ? name[0]?.toUpperCase() + name.slice(1).toLowerCase() : name,
  )
}

/** Whether common words have capitals, but for small ones, and none of those that always have them in title case has not. */
function isTitleCase(title: string): boolean {
  const capitals = [...title.matchAll(CAPITALISED)].filter(
    ({ 0: word, index }) => !isFirst(title, index) && isCommon(word),
  )
  const small = title.match(/(?<![\p{L}\p{N}’'-])\p{Ll}{5,}(?![\p{L}\p{N}])/gu) ?? []
  return capitals.length >= FEWEST && small.every((word) => SMALL.has(word))
}

/** A question and an exclamation end a sentence within a title; a colon is left to the styles. */
const isFirst = (title: string, index: number) =>
  !/[\p{L}\p{N}]/u.test(title.slice(0, index)) || /[?!]["”’)]?\s["“‘(]?$/.test(title.slice(0, index))

/** Prepositions that styles leave small, however long. */
const SMALL = new Set(
  'about above across after against along among around before behind below beneath beside between beyond during inside outside since through throughout toward towards under until versus without within'.split(
    ' ',
  ),
)

/** What is no English word in lists of them, and yet no name, ends like this. */
const ABSTRACT = /(?:isms?|ists?|i[sz]ations?|i[sz]ing|ologies|ology|ments?|ness|ities|ity|tions?)$/

function isCommon(word: string): boolean {
  const small = word.toLowerCase().replace(/[’']s?$/, '')
  return (small === 'a' || isEnglish(small) || ABSTRACT.test(small)) && !namesOfPlaces().has(small)
}
