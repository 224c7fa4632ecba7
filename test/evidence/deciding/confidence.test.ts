import { expect, it } from 'vitest'
import { confidence } from '../../../src/evidence/deciding/confidence.ts'
import { findHits } from '../../../src/evidence/ranking/hits.ts'
import { readQuestion } from '../../../src/evidence/reading/question.ts'
import { createTestContext } from '../../context.ts'

const { index } = createTestContext()

it('rates a place for each question anew, though it was rated for another', () => {
  const [asked, other] = ['how many people did SAIER help in 2015?', 'why does it rain?'].map((text) =>
    readQuestion(text, index),
  )
  const hits = asked ? findHits(asked, index) : []
  const [hit] = hits
  if (!asked || !other || !hit) throw new Error('nothing was found')
  const p = confidence(asked, hit, hits, index)
  expect(confidence(other, hit, hits, index)).toBeLessThan(p / 2)
  expect(confidence(asked, hit, hits, index)).toBe(p)
})
