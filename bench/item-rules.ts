import type { Note } from '../src/corpus/schemas/note.ts'
import type { Library } from '../src/library/library.ts'
import { analyze } from '../src/search/analyze.ts'
import { BLANK } from '../src/quiz/generate/blank.ts'
import { type Item, type ItemOption, type Level, LEVELS, saysMore } from '../src/quiz/item.ts'

/*
 * What an item that is made of a note must be, as far as a machine can tell. Whether it is worth asking, people judge: draw
 * some with `npm run bench:items -- --draw 60 --seed a`.
 */

/** A rule: whether an item keeps it. */
type Rule = { says: string; holds: (item: Item, library: Library) => boolean }

/** The kind of an item, which its id begins with. */
export const kindOf = ({ id }: Pick<Item, 'id'>): string => id.slice(0, id.indexOf(':'))

/** The rules that an item breaks, in words. */
export const rulesBroken = (item: Item, library: Library): string[] =>
  RULES.flatMap(({ says, holds }) => (holds(item, library) ? [] : [says]))

/** In how many choices with one key this is longer than every other option, and in how many shorter. */
export function lengthsOf(items: readonly Item[]): { choices: number; longest: number; shortest: number } {
  const choices = items.filter(({ kind }) => kind === 'choice')
  const stands = (sign: number) => (item: Item) =>
    keysOf(item).every((key) => wrongOf(item).every(({ text }) => sign * (key.text.length - text.length) > 0))
  return {
    choices: choices.length,
    longest: choices.filter(stands(1)).length,
    shortest: choices.filter(stands(-1)).length,
  }
}

/**
 * The shares of choices in which the key may be the longest option, or the shortest: of four it is either by chance in a quarter,
 * less what is as long as another. Below the least, the longest would be known to be wrong.
 */
const BY_CHANCE = { least: 0.12, most: 0.27 }

/** The rules that all items together break, in words. */
export const bankRulesBroken = (items: readonly Item[]): string[] => {
  const { choices, longest, shortest } = lengthsOf(items)
  return Object.entries({ longest, shortest })
    .filter(([, count]) => count > BY_CHANCE.most * choices || count < BY_CHANCE.least * choices)
    .map(([which, count]) => `the key is the ${which} option about as often as by chance (${count} of ${choices})`)
}

const wrongOf = ({ options }: Item) => options.filter(({ isCorrect }) => !isCorrect)
const keysOf = ({ options }: Item) => options.filter(({ isCorrect }) => isCorrect)
const noteOf = ({ notes }: Item, library: Library) => library.notes.get(notes[0] ?? '') as Note

/** The longest stem and option, so that an item is read at a glance and fits a message; as of questions that people write. */
const LONGEST = { stem: 450, option: 300, feedback: 300, whole: 2500 }

/** By how much a key may be longer or shorter than the others, on average, where they are sentences. */
const STANDS_OUT = 1.6

const RULES: Rule[] = [
  {
    says: 'one option is right; several are where the stem says so',
    holds: (item) => {
      const keys = keysOf(item).length
      const saysSeveral = item.stem.includes('(several)')
      return item.kind === 'several' ? keys > 1 && saysSeveral && wrongOf(item).length > 0 : keys === 1 && !saysSeveral
    },
  },
  {
    says: 'there are enough options, each once',
    holds: ({ kind, options }) => {
      const least = kind === 'true-false' ? 2 : 4
      const isOnce = (of: (option: ItemOption) => string) => new Set(options.map(of)).size === options.length
      return options.length >= least && isOnce(({ id }) => id) && isOnce(({ text }) => text)
    },
  },
  {
    says: 'each wrong option says why, from a note that there is, or else the explanation does',
    holds: (item, { notes }) =>
      wrongOf(item).every(
        ({ id, feedback, note }) =>
          (feedback ?? item.explanation) && (feedback ?? '').length <= LONGEST.feedback && notes.has(note ?? id),
      ),
  },
  {
    says: 'nothing is said twice of the options, nor again in the explanation',
    holds: ({ options, explanation }) => {
      const said = options.flatMap(({ feedback }) => feedback ?? [])
      return new Set(said).size === said.length && said.every((text) => saysMore(text, { explanation }))
    },
  },
  {
    says: 'the notes allow the key and nothing else',
    holds: (item, library) =>
      item.options.every((option) => option.isCorrect === (ANSWERS[kindOf(item)]?.(option, item, library) ?? false)),
  },
  {
    says: 'the stem does not hold the key',
    holds: (item) => item.kind === 'true-false' || keysOf(item).every(({ text }) => !item.stem.includes(text)),
  },
  {
    says: 'it is short enough',
    holds: ({ stem, options }) =>
      stem.length <= LONGEST.stem &&
      options.every(({ text }) => text.length <= LONGEST.option) &&
      stem.length + options.reduce((sum, { text }) => sum + text.length, 0) <= LONGEST.whole,
  },
  {
    says: 'the key does not stand out by its length',
    holds: (item) => {
      const [key] = keysOf(item)
      const others = wrongOf(item).map(({ text }) => text.length)
      const mean = others.reduce((sum, length) => sum + length, 0) / others.length
      if (!key || item.kind !== 'choice' || mean < 100) return true
      return key.text.length <= STANDS_OUT * mean && mean <= STANDS_OUT * key.text.length
    },
  },
  {
    says: 'a blank fits every option in number, article and capital',
    holds: ({ id, stem, options }) => {
      if (!stem.includes(BLANK) || id.startsWith('complete:')) return true
      const isAlike = (of: (text: string) => boolean) => new Set(options.map(({ text }) => of(text))).size === 1
      const hasArticle = new RegExp(`\\b(?:an?|the) ["“]?${BLANK}`, 'i').test(stem)
      return isAlike((text) => /^\p{Lu}/u.test(text)) && isAlike((text) => / and /.test(text)) && !hasArticle
    },
  },
  { says: 'the options are of one set', holds: (item, library) => SETS[kindOf(item)]?.(item, library) ?? true },
  {
    says: 'a statement is short, and false in a few words that are no figure alone and no exaggeration',
    holds: (item, library) => {
      const [so = '', ...others] = bracesOf(item, library)
      const isFigure = (text: string) => text !== '' && !/\p{L}/u.test(text)
      return ![so, ...others].some(isFigure) && !others.some((other) => ABSOLUTE.test(other) && !ABSOLUTE.test(so))
    },
  },
  {
    says: 'the key alone takes up no word of the stem',
    holds: (item, library) => {
      const [so = '', ...others] = bracesOf(item, library)
      const around = statementOf(item, library).replace(/\{.*\}/, ' ')
      return echoes(around, so) === 0 || others.every((other) => echoes(around, other) > 0)
    },
  },
  {
    says: 'what is said of a statement is said in full',
    holds: (item, library) =>
      !bracesOf(item, library).length || wrongOf(item).every(({ feedback }) => !feedback?.includes('…')),
  },
  { says: 'the level is that of what is asked', holds: (item, library) => item.level === levelBy(item, library) },
  {
    says: 'it is on the subject, and on nothing disputed',
    holds: (item, { quizRules }) => !quizRules['not-asked'].includes(item.notes[0] ?? ''),
  },
]

/** By the notes alone, whether an option answers its item. */
const ANSWERS: Record<string, (option: ItemOption, item: Item, library: Library) => boolean> = {
  year: ({ id }, item, library) => noteOf(item, library).years.includes(Number(id)),
  city: ({ id }, item, library) => noteOf(item, library).cities.includes(id),
  person: ({ id }, item, library) => noteOf(item, library).people.includes(id),
  complete: ({ id }) => id === '1',
  statement: ({ id }, item, library) => {
    const text = statementOf(item, library)
    const [so = ''] = bracesOf(item, library)
    return (id === 'true') === (item.stem === text.replace(/\{.*\}/, () => so))
  },
}

const ofOneKind = (things: readonly (string | undefined)[]) => things.length > 0 && new Set(things).size === 1

/** Whether all options of an item are of one set: cities of one kind. */
const SETS: Record<string, (item: Item, library: Library) => boolean> = {
  city: ({ options }, { cities }) =>
    ofOneKind(options.map(({ id }) => cities.find((city) => city.id === id)?.entry.kind)),
}

/** What is asked: a place, a person or a time is recalled; of what is stated, the library says it. */
function levelBy(item: Item, { quizRules: { statements } }: Library): Level {
  const note = item.notes[0] ?? ''
  const isStated = ['statement', 'complete'].includes(kindOf(item))
  return (isStated && LEVELS.find((level) => statements[level][note])) || 'recall'
}

/** The statement that the library makes of an item's note; empty where the item asks something else. */
const statementOf = (item: Item, { quizRules: { statements } }: Library): string =>
  ['statement', 'complete'].includes(kindOf(item))
    ? (LEVELS.map((level) => statements[level][item.notes[0] ?? '']).find(Boolean) ?? '')
    : ''

/** What stands in the braces of that statement: what is so, then what is not. */
const bracesOf = (item: Item, library: Library): string[] =>
  /\{(.*)\}/.exec(statementOf(item, library))?.[1]?.split('|') ?? []

/** How many words of an option stand in the stem too, in whatever form. */
export function echoes(stem: string, option: string): number {
  const words = new Set(analyze(stem))
  return analyze(option).filter((word) => words.has(word)).length
}

/** Words by which a false statement would give itself away. */
const ABSOLUTE =
  /\b(?:all|always|any|anybody|completely|entirely|every|everybody|fully|merely|never|nobody|none|nothing|only|wholly)\b/i
