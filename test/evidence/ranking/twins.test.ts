import { describe, expect, it } from 'vitest'
import { areTwins } from '../../../src/evidence/ranking/twins.ts'
import { createTestContext } from '../../context.ts'

const { index, library } = createTestContext()
const twins = (a: string, b: string) => {
  const [first, second] = [library.notes.get(a), library.notes.get(b)]
  if (!first || !second) throw new Error(`no note ${a} or ${b}`)
  return areTwins(first, second, index)
}

describe('notes that say the same', () => {
  const bauder = 'bauder-2022/san-francisco-city-of-refuge-1985-1989'
  it('are those of two sources on one fact', () => {
    expect(twins(bauder, 'manfredi-sanchez-2020/san-francisco-city-of-refuge-ordinance-1989-manfredi')).toBe(true)
  })

  it('are not those that disagree, of one source, or on one thing in other respects', () => {
    expect(
      twins(
        'bauder-2022/vancouver-access-without-fear-excludes-police-library-parks',
        'manfredi-sanchez-2020/vancouver-access-without-fear-health-emergency',
      ),
    ).toBe(false)
    expect(twins(bauder, 'bauder-2022/san-francisco-ordinance-foreign-government-surveillance')).toBe(false)
    expect(twins(bauder, 'manfredi-sanchez-2020/san-francisco-no-immigration-policy-in-police-work')).toBe(false)
  })
})
