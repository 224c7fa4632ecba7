import { describe, expect, it } from 'vitest'
import { matcherOf } from '../../src/text/word-patterns.ts'

const rows: [pattern: string, text: string, isFound: boolean][] = [
  ['Swarm', 'A Swarm of bees', true],
  ['Swarm', 'A swarm of bees', false],
  ['swarm', 'A SWARM of bees', true],
  ['swarm', 'Swarms of bees', false],
  ['swarm*', 'Swarms of bees', true],
  ['swarm*', 'a beeswarm', false],
  ['old wax', 'of old wax', true],
  ['at its _', 'held at its _', true],
  ['U.S.', 'in the U.S. of old', true],
  ['U.S.', 'in the UXS. of old', false],
  ['veïnat*', 'Document de veïnatge', true],
  ['Imke', 'Ímke', false],
]

describe('a pattern of words', () => {
  it.each(rows)('“%s” in “%s”: %s', (pattern, text, isFound) => {
    expect(matcherOf([pattern])(text)).toBe(isFound)
  })

  it('is found beside others, and none in a list without any', () => {
    expect(matcherOf(['wasp', 'Hornet*', 'bee'])('Hornets')).toBe(true)
    expect(matcherOf([])('bees')).toBe(false)
  })

  it('takes no longer than in proportion to the text, whatever the pattern', () => {
    const long = 'a'.repeat(500_000)
    const start = performance.now()
    matcherOf(['a*', 'aa*', 'aaa b', `${'a'.repeat(200)}b`])(long.replace(/^a/, 'ä'))
    expect(performance.now() - start).toBeLessThan(500)
  })
})
