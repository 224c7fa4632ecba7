import { describe, expect, it } from 'vitest'
import { clip, clipAtWord } from '../../src/text/clip.ts'

const FAMILY = '👩‍👩‍👧'
const FLAG = '🇸🇪'

describe('a text that is too long', () => {
  it('ends with an ellipsis as its last character', () => {
    expect(clip('A harbour of lamps', 10)).toBe('A harbour…')
    expect(clip('A harbour of lamps', 8)).toBe('A harbo…')
    expect(clip('A harbour of lamps', 18)).toBe('A harbour of lamps')
  })

  it.each([
    ['a family', `Boats ${FAMILY}${FAMILY}`, 9, 'Boats…'],
    ['a flag', `Boats ${FLAG}${FLAG}`, 9, `Boats ${FLAG}…`],
    ['a letter and its accent', `Cafe\u0301s on the quay`, 5, 'Caf…'],
    ['an emoji of two units', 'Boats 🌊🌊🌊', 8, 'Boats 🌊…'],
  ])('never cuts %s in two', (_, text, most, clipped) => {
    expect(clip(text, most)).toBe(clipped)
    expect([...clip(text, most)].length).toBeLessThanOrEqual(most)
  })

  it('may end at a whole word', () => {
    expect(clipAtWord('A harbour of lamps', 12)).toBe('A harbour …')
    expect(clipAtWord('A harbour of lamps', 18)).toBe('A harbour of lamps')
  })
})
