import { describe, expect, it } from 'vitest'
import { detectLanguage } from '../../../src/evidence/reading/language.ts'
import { translate } from '../../../src/evidence/reading/translate.ts'
import type { OtherLanguage } from '../../../src/wording/languages.ts'
import { createTestContext } from '../../context.ts'

const { index } = createTestContext()

describe('the language of a question', () => {
  const rows: [text: string, language: OtherLanguage | null][] = [
    ['¿Qué hizo Barcelona en 2015?', 'es'],
    ['cuantas ciudades hay en la red', 'es'],
    ['Que fait la ville de Montréal pour les réfugiés ?', 'fr'],
    ['depuis quand existe cette charte', 'fr'],
    ['Was will die Stadt Zürich?', 'de'],
    ['wer hat die Charta geschrieben', 'de'],
    ['o que Barcelona fez em 2015?', 'pt'],
    ['quantas cidades há na rede', 'pt'],
    ['quando Toronto votou', 'pt'],
    ['what is migration policy', null],
    ['Toronto social services', null],
    ['was Berlin a sanctuary in the war?', null],
    ['sanctuary', null],
    ['Barcelona', null],
    ['', null],
  ]
  it.each(rows)('of “%s” is %s', (text, language) => {
    expect(detectLanguage(text, index)).toBe(language)
  })
})

describe('reading a question as English', () => {
  const rows: [text: string, language: OtherLanguage, read: string, reason: string][] = [
    ['¿quién es el alcalde de Makassar?', 'es', 'who mayor Makassar', 'question words, names, no function words'],
    ['¿qué es una ciudad santuario?', 'es', 'what Sanctuary city', 'a term by its spelling in the language'],
    ['les réfugiés sans abri', 'fr', 'refugee', 'a plural by its stem; what nothing has, stays'],
    ['o que é uma cidade santuário?', 'pt', 'what Sanctuary city', 'a question word of two'],
    ['quem mora nas favelas de Nairóbi?', 'pt', 'who live slum Nairobi', 'words joined with their article left out'],
    ['Wie viele Städte sind Mitglied?', 'de', 'how many city member', 'an expression of two words, an umlaut plural'],
  ]
  it.each(rows)('%s (%s) → %s (%s)', (text, language, read) => {
    expect(translate(text, language, index).read).toContain(read)
  })

  it('says which words it read how', () => {
    expect(translate('¿quién es el alcalde de Makassar?', 'es', index).readings).toContainEqual({
      typed: 'alcalde',
      read: 'mayor',
    })
  })
})
