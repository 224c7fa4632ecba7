import { describe, expect, it } from 'vitest'
import { aimOf } from '../../src/evidence/reading/aim.ts'
import { typeName } from '../../src/wording/type-name.ts'
import { LANGUAGES, wordingOf } from '../../src/wording/wording.ts'

type Say = (...given: unknown[]) => string

const isSay = (said: unknown): said is Say => typeof said === 'function'

/** Everything that is said, by its path. */
function walk(said: unknown, path = ''): [path: string, said: unknown][] {
  if (typeof said !== 'object' || said === null) return [[path, said]]
  return Object.entries(said).flatMap(([key, inner]) => walk(inner, path ? `${path}.${key}` : key))
}

const catalogueOf = (language: (typeof LANGUAGES)[number]) => new Map(walk(wordingOf(language)))

const english = catalogueOf('en')

/** What only a terminal understands, in English whatever is spoken. */
const OF_TERMINAL = ['/more', '/quit']

/** What can be given for a parameter, whose type is gone at run time: a number, a name, names, pairs. */
const SENTINELS = [
  (at: number) => 43 + at,
  (at: number) => ['ÅÅ', 'ØØ', 'ÞÞ', 'ĐĐ'][at],
  () => ['ŁŁ', 'ŦŦ'],
  () => [['ŊŊ', 'ŒŒ']],
]

const holdsAll = (text: string, given: unknown[]) => given.flat(2).every((each) => text.includes(String(each)))

/** The sentinels that the English text takes and says; which they are tells what kind each parameter is of. */
function givenTo(say: Say): unknown[] {
  let calls: unknown[][] = [[]]
  for (let at = 0; at < say.length; at++)
    calls = calls.flatMap((call) => SENTINELS.map((sentinel) => [...call, sentinel(at)]))
  const fitting = calls.find((call) => {
    try {
      return holdsAll(say(...call), call)
    } catch {
      return false
    }
  })
  if (!fitting) throw new Error('no call of this text says everything that it is given')
  return fitting
}

const functions = [...english].flatMap(([path, say]) => (isSay(say) ? [{ path, say, given: givenTo(say) }] : []))

/** What is said at a path, by the call that fits the English text where it takes something. */
function sample(path: string, said: unknown): string {
  const given = functions.find((each) => each.path === path)?.given ?? []
  return isSay(said) ? said(...given) : String(said)
}

const samplesOf = (language: (typeof LANGUAGES)[number]) =>
  [...catalogueOf(language)].map(([path, said]) => ({ path, text: sample(path, said) }))

/** A text with one and with two of each thing that it counts, apart from the number or the names themselves. */
function plurals(say: Say, given: unknown[]): [one: string, two: string][] {
  return given.flatMap((value, at): [string, string][] => {
    const forms = Array.isArray(value) ? [['ŁŁ'], ['ŁŁ', 'ŦŦ']] : typeof value === 'number' ? [1, 2] : []
    const [one, two] = forms.map((form) => say(...given.with(at, form)).replace(/ŁŁ.*ŦŦ|ŁŁ|[12]/, '#'))
    return one && two ? [[one, two]] : []
  })
}

/** How many characters fit, by what a text is for: lists of commands, buttons, menus, titles. Others have 300. */
const LONGEST: [RegExp, number][] = [
  [/^(?:commands\b.*|privately)\.description$/, 100],
  [/^buttons\.(?:more|back|cite|file|share|delete|context|show|example)$|^passage\.(?:previous|next)$/, 38],
  [/^settings\.(?:names|where)\./, 38],
  [/^(?:city\.(?:inOtherFramework|compareWith|closer)|compare\.add|ask\.related|\w+\.another|framework\.open)$/, 60],
  [/title\b/i, 80],
  [/^questions\.form\.\w+Hint$|^challenge\.\w+Hint$/, 100],
  [/^questions\.form\.(?!\w+Hint)|^challenge\.(?:ask|reason|suggestion)$/, 45],
]

/** What may be as in English: names, and words that both languages write alike. */
const ALIKE = new Set([
  'id',
  'name',
  'dimension',
  'dimensions',
  'Dimension',
  'passage',
  'Passage',
  'question',
  'questions',
  'quiz',
  'action',
  'format',
  '43 questions.',
  'mode',
  'minutes',
  '43 s',
  '43: 44',
  '43 questions',
  'sources',
  'Sources',
  'style',
  'source',
  'absent',
  'p. 43',
  'pp. 43–44',
  '“43”',
  'note 43',
  '43 notes, 44 passages.',
  '43 sources',
  'DOI',
  'In',
  'in',
  'Link',
  'person',
])

/** What cannot be right in a language, once what is quoted in English, or as a file has it, is left out. */
const MISPRINTS = {
  en: /["«»„]|\.\.\.|[a-z]'[a-z]/,
  es: /["«»„]|\.\.\.|^[^¿]*\?|^[^¡]*!/,
  fr: /["“”„']|\.\.\.|«(?!\u202f)|(?<!\u202f)[»;?!]|(?<!\u00a0):/,
  de: /["«»”']|\.\.\.|(?<!„[^“]*)“/,
}
const ENGLISH_INSIDE = /[“„«]\s?New question\s?[”“»]|[“"«]\s?npx footnote import FILE\s?["”»]|«\s(?:::|ANSWER:)\s»/gi

describe.each(LANGUAGES)('the catalogue in %s', (language) => {
  const wording = wordingOf(language)
  const catalogue = catalogueOf(language)
  const samples = samplesOf(language)

  it('says all that the English one says, and takes the same for it', () => {
    const shape = (said: unknown) => (isSay(said) ? `takes ${said.length}` : typeof said)
    const shapes = (all: Map<string, unknown>) => [...all].map(([path, said]) => `${path}: ${shape(said)}`)
    expect(shapes(catalogue)).toEqual(shapes(english))
  })

  it('leaves out nothing that a text is given', () => {
    const silent = functions.filter(({ path, given }) => !holdsAll(sample(path, catalogue.get(path)), given))
    expect(silent.map(({ path }) => path)).toEqual([])
  })

  it('tells one from many wherever English does', () => {
    const same = functions.filter(({ path, say, given }) => {
      const theirs = catalogue.get(path)
      const own = isSay(theirs) ? plurals(theirs, given) : []
      return plurals(say, given).some(([one, two], i) => one !== two && own[i]?.[0] === own[i]?.[1])
    })
    expect(same.map(({ path }) => path)).toEqual([])
  })

  it('keeps every verdict apart from the others', () => {
    for (const verdicts of [wording.verdicts, wording.stances])
      expect(new Set(Object.values(verdicts)).size).toBe(Object.keys(verdicts).length)
  })

  it('keeps what must be typed in English, and names its own option for private answers', () => {
    const privacy = wording.privacy.question('and then?')
    expect(privacy).toContain('and then?')
    expect(aimOf(privacy.match(/new question/i)?.[0] ?? '', false)).toBe('fresh')
    expect(wording.prompt.noQuotes).toContain('npx footnote import FILE')
    expect(wording.help.privately).toContain(wording.privately.name)
  })

  it('has a tag of its language, and lists by the rules of that', () => {
    const { tag, and, or } = wording
    const names = ['a', 'b', 'c']
    const list = (type: 'conjunction' | 'disjunction') => new Intl.ListFormat(tag, { type }).format(names)
    expect(tag.split('-')[0]).toBe(language)
    expect([and(names), or(names)]).toEqual([list('conjunction'), list('disjunction')])
  })

  it('names commands as they are called in its language', () => {
    const known = Object.keys(wording.commands).map((name) => typeName(name, wording))
    const isKnown = (text: string, at: number) =>
      [...known, ...OF_TERMINAL].some((name) => new RegExp(`^${name}(?![\\p{L}-])`, 'u').test(text.slice(at)))
    const unknown = samples.filter(({ text }) =>
      [...text.matchAll(/(?<![\p{L}\p{N}])\/\p{Ll}/gu)].some(({ index }) => !isKnown(text, index)),
    )
    expect(unknown).toEqual([])
  })

  it('is set in the type of its language', () => {
    const misprinted = samples.filter(({ text }) => MISPRINTS[language].test(text.replace(ENGLISH_INSIDE, '')))
    expect(misprinted).toEqual([])
  })

  it('fits into Discord', () => {
    const mostFor = (path: string) => Math.min(...LONGEST.map(([paths, most]) => (paths.test(path) ? most : 300)))
    expect(samples.filter(({ path, text }) => [...text].length > mostFor(path))).toEqual([])
    expect(samples.filter(({ path, text }) => /^commands|^privately/.test(path) && !text)).toEqual([])
  })

  it('names commands and options as Discord allows, each once', () => {
    const commands = Object.entries(wording.commands)
    const theirs = Object.entries(wordingOf('en').commands)
    const optionsOf = (options: object) => walk(options).flatMap(([path, said]) => (/name$/.test(path) ? [said] : []))
    // An action has its name within its group, so that `/list` and `/questions list` are two.
    const groupOf = (id: string) => (id.includes(' ') ? id.split(' ')[0] : null)
    const scopes = [
      ...[...Map.groupBy(commands, ([id]) => groupOf(id)).values()].map((some) => some.map(([, { name }]) => name)),
      ...commands.map(([, { options }]) => [...optionsOf(options), wording.privately.name]),
    ]
    for (const names of scopes) {
      expect(new Set(names).size, names.join()).toBe(names.length)
      for (const name of names) expect(name).toMatch(/^(?!.*\p{Lu})[-_'\p{L}\p{N}]{1,32}$/u)
    }
    const taken = commands.filter(([id, { name }]) =>
      theirs.some(([other, to]) => other !== id && groupOf(other) === groupOf(id) && to.name === name),
    )
    expect(taken).toEqual([])
  })
})

describe.each(LANGUAGES.filter((language) => language !== 'en'))('the catalogue in %s', (language) => {
  it('leaves nothing in English but what both languages write alike', () => {
    const theirs = new Map(samplesOf('en').map(({ path, text }) => [path, text]))
    const same = samplesOf(language).filter(({ path, text }) => theirs.get(path) === text && !ALIKE.has(text))
    expect(same).toEqual([])
  })

  it('says that the notes are in English', () => {
    expect(wordingOf(language).reply.notesInEnglish).not.toBe('')
  })
})
