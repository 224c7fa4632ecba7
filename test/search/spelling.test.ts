import { describe, expect, it } from 'vitest'
import { analyze } from '../../src/search/analyze.ts'

describe('British and American spellings', () => {
  it.each([
    ['regularisation', 'regularization'],
    ['illegalised migrants', 'illegalized migrants'],
    ['organisations recognise it', 'organizations recognize it'],
    ['analysed', 'analyzed'],
    ['labour, neighbourhoods, harbour', 'labor, neighborhoods, harbor'],
    ['the centre and the theatre', 'the center and the theater'],
    ['a programme of defence', 'a program of defense'],
    ['in the United States of America', 'in the US'],
    ['Great Britain', 'UK'],
    ['the United Kingdom', 'the U.K.'],
  ])('“%s” is the same as “%s”', (british, american) => {
    expect(analyze(british)).toEqual(analyze(american))
  })

  it.each([
    'promises',
    'crises',
    'exercised',
    'precise',
    'police',
    'hours',
    'advised',
    'premises',
    'enterprise',
    'detours',
  ])('leave “%s” as it is', (word) => {
    expect(analyze(word).join()).not.toMatch(/z|detor/)
  })
})
