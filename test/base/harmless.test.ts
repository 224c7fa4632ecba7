import { describe, expect, it } from 'vitest'
import { toHarmless, toHarmlessLine } from '../../src/base/harmless.ts'

describe('a text that is to be shown', () => {
  it.each([
    ['loses colours', 'a\u001B[31;1mred\u001B[0m', 'ared'],
    ['loses the title of a window', 'a\u001B]0;owned\u0007b\u001B]8;;https://x\u001B\\c', 'abc'],
    ['loses sequences of eight bits', 'a\u009B2Jb', 'ab'],
    ['shows a control as its picture', 'a\u001Bc\u0007d\u0000\u007F', 'a␛c␇d␀␡'],
    ['keeps its lines and tabs', 'a\tb\r\nc\u2028d', 'a\tb\nc\nd'],
    ['does not turn round', 'txt.\u202Eexe\u202C \u202Aa\u202B', 'txt.exe a'],
    ['loses marks of direction', 'a\u200E\u200F\u061Cb', 'ab'],
    ['loses spaces that are not seen', 'pay\u200Bpal\uFEFF\u2060', 'paypal'],
    ['loses joiners between Latin letters', 'pay\u200Dpal\u200C', 'paypal'],
    ['loses letters that are not seen', 'a\u{E0061}\u{E0062}b', 'ab'],
    ['loses what isolates and is not closed', '\u2067abc', 'abc'],
    ['loses what closes nothing', 'abc\u2069', 'abc'],
  ])('%s', (_, given, shown) => {
    expect(toHarmless(given)).toBe(shown)
  })

  it.each([
    '\u2067שלום\u2069 (2020)',
    'می\u200Cخواهم',
    '👩\u200D🔬',
    '🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}',
    'क्\u200Dष',
    'é ü ß 日本 — “x”',
  ])('stays as it is where that has a meaning: %s', (text) => {
    expect(toHarmless(text)).toBe(text)
  })

  it('is read in time, however it is made', () => {
    for (const part of ['\u001B[', '\u001B]', '\u2066', '\u2069', '\u200D', '\u001B]\u001B', '\u{E0061}'])
      expect(toHarmless(`a${part.repeat(200_000 / part.length)}`)).toMatch(/^a/)
  })

  it('is one line where it is to be', () => {
    expect(toHarmlessLine('a\r\n\tb')).toBe('a b')
  })
})
