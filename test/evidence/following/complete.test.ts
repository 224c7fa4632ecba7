import { describe, expect, it } from 'vitest'
import { completeFollowUp } from '../../../src/evidence/reading/follow-up.ts'
import { createTestContext } from '../../context.ts'

const { index } = createTestContext()

describe('completing a follow-up from the last question', () => {
  const rows: [last: string, text: string, whole: string | null, reason: string][] = [
    [
      'when did Toronto adopt its policy?',
      'and Sheffield?',
      'when did Sheffield adopt its policy?',
      'a city for a city',
    ],
    [
      'how many people did SAIER help in 2015?',
      'what about 2016?',
      'how many people did SAIER help in 2016?',
      'a year',
    ],
    ['what did Barcelona decide?', 'and in 2016?', 'what did Barcelona decide in 2016?', 'a year more'],
    ['compare Toronto and Sheffield', 'and Barcelona?', 'compare Barcelona', 'one place for a row of them'],
    ['who founded Eurocities?', 'why?', 'why founded Eurocities?', 'another question on the same'],
    [
      'who founded Eurocities?',
      'when was it founded?',
      'when was it founded (Eurocities)?',
      'a pointer to what was named',
    ],
    ['tell me about Toronto', 'and Marseille?', 'tell me about Marseille', 'a city that the library lacks'],
    [
      'when did Toronto vote?',
      'what about its police?',
      'what about its police (Toronto)?',
      'a part of what was named',
    ],
    ['when did Toronto vote?', '¿y Sheffield?', 'when did Sheffield vote?', 'in Spanish'],
    ['when did Toronto vote?', 'same for Sheffield', 'when did Sheffield vote?', 'in other words'],
    ['who founded Eurocities?', 'what is SAIER?', null, 'a question that stands alone'],
    ['who founded Eurocities?', 'which cities issue ID cards to people without papers?', null, 'a full question'],
  ]
  it.each(rows)('%s + %s → %s (%s)', (last, text, whole) => {
    expect(completeFollowUp(text, last, index)).toBe(whole)
  })
})
