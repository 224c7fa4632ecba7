import { describe, expect, it } from 'vitest'
import { findHits } from '../../../src/evidence/ranking/hits.ts'
import { judgeEvidence } from '../../../src/evidence/deciding/judge.ts'
import { readQuestion } from '../../../src/evidence/reading/question.ts'
import { createTestContext } from '../../context.ts'

const { index } = createTestContext()
const judge = (text: string) => {
  const question = readQuestion(text, index)
  return judgeEvidence(question, findHits(question, index), index)
}

describe('judging the evidence', () => {
  const missing: [text: string, names: string[], years: number[], reason: string][] = [
    ['is marseille a sanctuary city', ['marseille'], [], 'a name that neither the library nor English has'],
    ['what did Walsall decide?', ['Walsall'], [], 'a name that is written as one'],
    ['how does cape town treat refugees', ['cape town'], [], 'English words that are a place together'],
    ['how many people went to SAIER in 2023?', [], [2023], 'a year of which nothing is said'],
    ['is Toronto a sanctuary city', [], [], 'nothing'],
  ]
  it.each(missing)('%s: missing are %j and %j (%s)', (text, names, years) => {
    expect(judge(text).missing).toEqual({ names, years })
  })

  const verdicts: [text: string, answers: boolean, reason: string][] = [
    ['how many people did SAIER help in 2015?', true, 'a figure of the year asked for'],
    ['how many people did SAIER help in 2012?', false, 'a figure, of other years'],
    ['how old is Ada Colau?', false, 'figures, and none an age'],
    ['how much does the Migrant Helpdesk cost per year?', false, 'figures, and none of money'],
    ['what is SAIER?', true, 'nothing is asked but what it is'],
    ['best soup for a rainy day', false, 'nothing on the subject'],
  ]
  it.each(verdicts)('%s → answered: %s (%s)', (text, answers) => {
    expect(judge(text).verdict === 'answers').toBe(answers)
  })
})
