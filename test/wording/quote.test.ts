import { describe, expect, it } from 'vitest'
import { LANGUAGES, wordingOf } from '../../src/wording/wording.ts'

describe('what people wrote, as it is quoted', () => {
  it.each([
    ['en', '“Foo” bar', '“‘Foo’ bar”'],
    ['en', 'say „Foo“', '“say ‘Foo’”'],
    ['es', '"Foo" bar', '«“Foo” bar»'],
    ['fr', '«Foo» bar', '«\u00A0“Foo” bar\u00A0»'],
    ['de', '“Foo” bar', '„‚Foo‘ bar“'],
    ['pt', '»Foo« bar', '“‘Foo’ bar”'],
  ] as const)('in %s takes other marks within: %s', (language, typed, quoted) => {
    expect(wordingOf(language).quote(typed)).toBe(quoted)
  })

  it.each(LANGUAGES)('in %s loses the marks around all of it', (language) => {
    const { quote } = wordingOf(language)
    expect(quote('"Foo"')).toBe(quote('Foo'))
  })

  it('keeps what is written from right to left in its place, and loses marks that turn what follows', () => {
    const { quote } = wordingOf('en')
    expect(quote('القاهرة')).toBe('“\u2068القاهرة\u2069”')
    expect(quote('a\u202Eb\u2069\u2066c')).toBe('“abc”')
  })

  it('is quoted in time however long it is', () => {
    const started = performance.now()
    wordingOf('en').quote('“ "'.repeat(100_000))
    expect(performance.now() - started).toBeLessThan(1000)
  })
})

describe('a list whose items hold commas', () => {
  it.each([
    ['en', 'Hamilton, Ontario; York; and Bath'],
    ['es', 'Hamilton, Ontario; York; y Bath'],
    ['fr', 'Hamilton, Ontario\u202F; York\u202F; et Bath'],
    ['de', 'Hamilton, Ontario; York; und Bath'],
    ['pt', 'Hamilton, Ontario; York; e Bath'],
  ] as const)('is parted by semicolons in %s', (language, listed) => {
    expect(wordingOf(language).and(['Hamilton, Ontario', 'York', 'Bath'])).toBe(listed)
  })

  it('is so in running text, too, and others have commas', () => {
    const { notFound, and } = wordingOf('en')
    expect(notFound.nearest(['Hamilton, Ontario', 'York'])).toContain('Hamilton, Ontario; York.')
    expect(and(['1,000', '2'])).toBe('1,000 and 2')
  })
})
