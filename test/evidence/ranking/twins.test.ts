import { describe, expect, it } from 'vitest'
import { areTwins } from '../../../src/evidence/ranking/twins.ts'
import { createTestContext } from '../../context.ts'

const { index, library } = createTestContext()
const noteOf = (id: string) => {
  const note = library.notes.get(id)
  if (!note) throw new Error(`no note ${id}`)
  return note
}
const twins = (a: string, b: string) => areTwins(noteOf(a), noteOf(b), index)

describe('notes that say the same', () => {
  const bauder = 'bauder-2022/san-francisco-city-of-refuge-1985-1989'
  it('are those of two sources on one fact, in nearly the same words', () => {
    const note = noteOf('bauder-2022/vancouver-access-without-fear-policy-2016')
    const says = 'Vancouver adopted a policy in 2016 with the title “Access to City Services Without Fear”.'
    expect(areTwins(note, { ...note, id: 's/other', source: 's', says }, index)).toBe(true)
  })

  it('are not those of which one lacks what the other says: no footnote to it stands beside that', () => {
    expect(
      twins(
        'bauder-2022/vancouver-access-without-fear-policy-2016',
        'manfredi-sanchez-2020/vancouver-access-without-fear-health-emergency',
      ),
    ).toBe(false)
    expect(
      twins(
        'bauder-2022/san-francisco-ordinance-no-city-money-for-enforcement',
        'manfredi-sanchez-2020/san-francisco-city-of-refuge-ordinance-1989-manfredi',
      ),
    ).toBe(false)
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
