import { describe, expect, it } from 'vitest'
import { LANGUAGES, type Language, wordingOf } from '../../src/wording/wording.ts'

/** Everything that can be said in a language, with its path. */
function walk(value: unknown, path = ''): [path: string, said: unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]]
  return Object.entries(value).flatMap(([key, inner]) => walk(inner, path ? `${path}.${key}` : key))
}

const english = new Map(walk(wordingOf('en')))
const others = LANGUAGES.filter((language): language is Exclude<Language, 'en'> => language !== 'en')

type Say = (...args: unknown[]) => string

/** Arguments that fit a parameter of any kind; a function is told which kind by how the English one takes it. */
const KINDS: unknown[][] = [
  ['ÅÅ', 'ØØ', 'ÞÞ', 'ĐĐ'],
  [7, 8, 9, 4],
  [['ÅÅ', 'ØØ'], ['ÞÞ'], ['ĐĐ'], ['ŁŁ']],
  [[2001, 2002], [2003], [2004], [2005]],
]
const PAIRS: [string, string][] = [['ÅÅ', 'ØØ']]

/** A call that the English text answers with all that it was given; kinds are tried for each parameter in turn. */
function findCall(say: Say): unknown[] | undefined {
  let calls: unknown[][] = [[]]
  for (let at = 0; at < say.length; at++)
    calls = calls.flatMap((call) => [...KINDS.map((kind) => kind[at]), PAIRS].map((arg) => [...call, arg]))
  return calls.find((call) => isSaid(say, call))
}

function isSaid(say: Say, call: unknown[]): boolean {
  try {
    const text = say(...call)
    return typeof text === 'string' && call.flat(2).every((each) => text.includes(String(each)))
  } catch {
    return false
  }
}

describe.each(others)('the catalogue in %s', (language) => {
  const said = new Map(walk(wordingOf(language)))

  it('has every key of the English one, of the same kind, and no other', () => {
    expect([...said.keys()]).toEqual([...english.keys()])
    for (const [path, text] of english) expect(typeof said.get(path), path).toBe(typeof text)
  })

  it('says everything that a text is given', () => {
    for (const [path, text] of english) {
      if (typeof text !== 'function') continue
      const call = findCall(text as Say)
      if (call) expect(isSaid(said.get(path) as Say, call), `${path} ${JSON.stringify(call)}`).toBe(true)
    }
  })

  it('leaves nothing in English but what is the same in both', () => {
    const same = [...english].filter(
      ([path, text]) => typeof text === 'string' && text.length > 3 && said.get(path) === text,
    )
    const allowed = /^commands\.\w+\.(?:name|options\.\w+\.name)$|^privately\.name$|^permissions\./
    const words = same.filter(([path, text]) => !allowed.test(path) && String(text).includes(' '))
    expect(words).toEqual([])
  })
})

describe.each(LANGUAGES)('what is said in %s', (language) => {
  const wording = wordingOf(language)

  it('stays within what Discord shows', () => {
    const entries = walk(wording.commands)
    for (const [path, text] of entries) {
      if (path.endsWith('name')) expect(String(text), path).toMatch(/^[-_'\p{Ll}\p{Lo}\p{N}]{1,32}$/u)
      if (path.endsWith('description')) expect([...String(text)].length, path).toBeLessThanOrEqual(100)
    }
    expect([...wording.privately.description].length).toBeLessThanOrEqual(100)
    for (const [path, text] of walk(wording.buttons))
      if (
        typeof text === 'string' &&
        !/^(?:title|old|gone|notYours|keepsPrivate|fileTitle|fileSays|forYou)$/.test(path)
      )
        expect([...text].length, path).toBeLessThanOrEqual(38)
    const placeholders = [
      wording.city.compareWith,
      wording.city.closer,
      wording.compare.add,
      wording.ask.related,
      ...Object.values(wording.settings.names),
    ]
    for (const text of placeholders) expect([...text].length, text).toBeLessThanOrEqual(100)
  })

  it('names no two commands and no two options of a command alike', () => {
    const commands = Object.values(wording.commands)
    expect(new Set(commands.map(({ name }) => name)).size).toBe(commands.length)
    for (const { name, options } of commands) {
      const names = Object.values(options as Record<string, { name: string }>).map((option) => option.name)
      expect(new Set([...names, wording.privately.name]).size, name).toBe(names.length + 1)
    }
  })

  it('names no command as another one is named in English', () => {
    for (const [id, { name }] of Object.entries(wording.commands))
      expect(
        Object.entries(wordingOf('en').commands).find(([other, { name: theirs }]) => other !== id && theirs === name),
      ).toBeUndefined()
  })

  it('tells one from many', () => {
    expect(wording.prompt.holds(5, 1, 5)).not.toBe(wording.prompt.holds(5, 2, 5).replace('2', '1'))
  })
})
