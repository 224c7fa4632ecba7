import { describe, expect, it } from 'vitest'
import { aimOf } from '../../src/evidence/reading/aim.ts'
import { typeName } from '../../src/wording/type-name.ts'
import { LANGUAGES, type Language, wordingOf } from '../../src/wording/wording.ts'
import { GLOSSARY, OF_SEVERAL } from './glossary.ts'

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

/** What can be given for a parameter, whose type is gone at run time: a number, a name, names, pairs, ranges. */
const SENTINELS = [
  (at: number) => 43 + at,
  (at: number) => ['ÅÅ', 'ØØ', 'ÞÞ', 'ĐĐ'][at],
  () => ['ŁŁ', 'ŦŦ'],
  () => [['ŊŊ', 'ŒŒ']],
  () => [{ first: 'ĦĦ', last: 'ĲĲ' }],
]

const holdsAll = (text: string, given: unknown[]) =>
  given
    .flat(2)
    .flatMap(partsOf)
    .every((each) => text.includes(String(each)))

const partsOf = (given: unknown): unknown[] => (typeof given === 'object' && given ? Object.values(given) : [given])

/** The sentinels that the English text takes and says, and every other takes; they tell what kind each parameter is of. */
function givenTo(path: string, say: Say): unknown[] {
  const others = LANGUAGES.flatMap((language) => catalogueOf(language).get(path)).filter(isSay)
  let calls: unknown[][] = [[]]
  for (let at = 0; at < say.length; at++)
    calls = calls.flatMap((call) => SENTINELS.map((sentinel) => [...call, sentinel(at)]))
  const fitting = calls.find((call) => {
    try {
      return holdsAll(say(...call), call) && others.every((other) => typeof other(...call) === 'string')
    } catch {
      return false
    }
  })
  if (!fitting) throw new Error('no call of this text says everything that it is given')
  return fitting
}

const functions = [...english].flatMap(([path, say]) => (isSay(say) ? [{ path, say, given: givenTo(path, say) }] : []))

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
    const isNames = Array.isArray(value) && value.every((each) => typeof each === 'string')
    const forms = isNames ? [['ŁŁ'], ['ŁŁ', 'ŦŦ']] : typeof value === 'number' ? [1, 2] : []
    const [one, two] = forms.map((form) => say(...given.with(at, form)).replace(/ŁŁ.*ŦŦ|ŁŁ|[12]/, '#'))
    return one && two ? [[one, two]] : []
  })
}

/** Whether some language bends a text by what stands at a place. */
const isCounted = (path: string, given: unknown[], at: number) =>
  LANGUAGES.some((language) => {
    const say = catalogueOf(language).get(path)
    const [one, two] = [1, 2].map((n) => (isSay(say) ? say(...given.with(at, n)).replaceAll(String(n), '#') : ''))
    return one !== two
  })

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

/** Where a language may write as English does: names, abbreviations, and words that are the same in both. */
const ALIKE = [
  /^(?:commands|groups)\..*name$/,
  /^stances\.absent$|^footnotes\.(?:page|note|slide)$|^list\.(?:kinds|counted)\.sources$/,
  /^sources\.(?:title|counts|record\.(?:in|doi|link))$/,
  /^quiz\.(?:inSeconds|ofOne|questions|choices\.no|discrimination)$/,
  /^status\.(?:version|holds)$/,
  /^network\.kinds\.\w+$|^figure\.amount$|^quiz\.points$/,
  /^questions\.(?:count|form\.question)$|^readingsHere\.passages$|^(?:quote|colon|faults\.within)$/,
]

/** Where what is counted may be written alike for one and for two, since a language bends nothing there. */
const UNBENT: Readonly<Partial<Record<Language, readonly string[]>>> = {
  en: [
    'quiz.tally',
    'quiz.score',
    'notFound.known',
    'notFound.nearest',
    'timeline.more',
    'quiz.cannotAsk',
    'settings.missing',
    'permissions.cannotAnswer',
    'questions.moreFaults',
    'questions.new',
    'questions.changed',
  ],
  es: ['notFound.nearest', 'prompt.more', 'buttons.more'],
  fr: ['notFound.known', 'notFound.nearest', 'timeline.more', 'buttons.more', 'questions.moreFaults', 'status.jobsAre'],
  de: ['quiz.score', 'questions.titleFaults', 'questions.new', 'questions.changed', 'questions.same', 'buttons.more'],
  pt: ['notFound.nearest', 'buttons.more'],
}

/** Where something is quoted that is no label here: what is typed, what Discord calls something, what a file has. */
const NO_LABEL =
  /^(?:door|permissions|faults|verify\.manners|prompt|errors)\.|^privacy\.question$|^quiz\.(?:type|inTerminal)$/

/** What cannot be right in a language, once what is quoted in English, or as a file has it, is left out. */
const MISPRINTS: Readonly<Partial<Record<Language, RegExp>>> = {
  en: /[a-z]'[a-z]/,
  es: /^[^¿]*\?|^[^¡]*!|«\s|\s»/,
  fr: /'|«(?!\u00a0)|(?<!\u00a0)»|(?<!\u202f)[;?!]|(?<!\u00a0):/,
  de: /’|(?<!„[^“]*)“/,
}

/** Marks of quotation that a language does not have; and dots where there is a sign for three. */
function foreignMarks(language: Language): RegExp {
  const own = wordingOf(language).quote('')
  return new RegExp([...'"«»„“”'].filter((mark) => !own.includes(mark)).join('|') + String.raw`|\.\.\.`)
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

  it('tells one from many wherever another does, but where nothing is bent', () => {
    const all = LANGUAGES.map((each) => catalogueOf(each))
    const same = functions.filter(({ path, given }) => {
      const each = all.map((one) => one.get(path)).map((say) => (isSay(say) ? plurals(say, given) : []))
      const own = plurals(catalogue.get(path) as Say, given)
      return own.some(([one, two], i) => one === two && each.some((pairs) => pairs[i]?.[0] !== pairs[i]?.[1]))
    })
    expect(same.map(({ path }) => path).filter((path) => !UNBENT[language]?.includes(path))).toEqual([])
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
    const wrong = [foreignMarks(language), MISPRINTS[language] ?? /(?!)/]
    const misprinted = samples.filter(({ text }) => wrong.some((each) => each.test(text.replace(ENGLISH_INSIDE, ''))))
    expect(misprinted).toEqual([])
  })

  it('quotes labels as they stand on what they are the labels of', () => {
    const labels = new Set(samples.map(({ text }) => text))
    const typed = Object.keys(wording.commands).map((name) => typeName(name, wording))
    const [open = '', close = ''] = wording.quote('|').split('|')
    const quoted = new RegExp(`${open}([^${close}]*)${close}`, 'g')
    const unknown = [...catalogue].flatMap(([path, said]) =>
      typeof said !== 'string' || NO_LABEL.test(path)
        ? []
        : [...said.matchAll(quoted)].flatMap(([, label = '']) =>
            labels.has(label) || typed.includes(label) ? [] : [`${path}: ${label}`],
          ),
    )
    expect(unknown).toEqual([])
  })

  it('bends what goes with one thing, and takes none for one', () => {
    const counted = functions.flatMap(({ path, given }) => {
      const say = catalogue.get(path)
      return given.flatMap((value, at) =>
        typeof value === 'number' && isSay(say) && isCounted(path, given, at) ? [{ path, say, given, at }] : [],
      )
    })
    const texts = counted.map(({ path, say, given, at }) => ({ path, text: say(...given.with(at, 1)) }))
    expect(texts.filter(({ text }) => OF_SEVERAL[language].test(text))).toEqual([])
    const same = counted.filter(({ say, given, at }) => say(...given.with(at, 0)) === say(...given.with(at, 1)))
    expect(same.map(({ path }) => path)).toEqual([])
  })

  it.each(Object.entries(GLOSSARY[language]))('has one word for what is called “%s” in English', (_, [word, never]) => {
    expect(samples.some(({ text }) => word.test(text))).toBe(true)
    expect(samples.filter(({ text }) => never?.test(text))).toEqual([])
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

describe('what is counted', () => {
  it.each<[Language, ...texts: string[]]>([
    ['en', '0 questions', '1 question', '2 questions'],
    ['es', '0 preguntas', '1 pregunta', '2 preguntas'],
    ['fr', '0 question', '1 question', '2 questions'],
    ['de', '0 Fragen', '1 Frage', '2 Fragen'],
    ['pt', '0 pergunta', '1 pergunta', '2 perguntas'],
  ])('is bent by the rules of %s, for none too', (language, ...texts) => {
    expect([0, 1, 2].map((n) => wordingOf(language).quiz.questions(n))).toEqual(texts)
  })
})

describe.each(LANGUAGES.filter((language) => language !== 'en'))('the catalogue in %s', (language) => {
  it('leaves nothing in English but what both languages write alike', () => {
    const theirs = new Map(samplesOf('en').map(({ path, text }) => [path, text]))
    const same = samplesOf(language).filter(
      ({ path, text }) => theirs.get(path) === text && !ALIKE.some((paths) => paths.test(path)),
    )
    expect(same).toEqual([])
  })

  it('says that the notes are in English', () => {
    expect(wordingOf(language).reply.notesInEnglish).not.toBe('')
  })
})
