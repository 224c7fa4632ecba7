import { describe, expect, it } from 'vitest'
import { createAnalyzer } from '../../src/search/analyzer.ts'
import { analyze } from '../../src/search/analyze.ts'
import { createSearch } from '../../src/search/create-search.ts'

describe('the analyzer of a language', () => {
  const alike: [language: string, one: string, other: string, reason: string][] = [
    ['es', 'las migraciones', 'MIGRACION', 'stems, case, accents and stop words'],
    ['fr', 'l’asile', 'asiles', 'what is elided is a word apart'],
    ['de', 'Häuser', 'Hauses', 'umlauts are folded before stems are taken'],
    ['pt-BR', 'cidades', 'cidade', 'of a tag, the language counts'],
    ['it', 'dell’accoglienza', 'dell accoglienze', 'a language that the project does not speak'],
    ['ru', 'города', 'городов', 'another script'],
    ['tr', 'İstanbul’da', 'istanbul da', 'what stands behind an apostrophe is apart'],
    ['ar', 'الطلاب', 'طلاب', 'the article is part of the word'],
    ['el', 'πόλεις', 'πολη', 'accents are folded'],
    ['pl', 'uchodźców', 'uchodzca', 'words are cut to six letters where there is no stemmer'],
    ['en', 'harbour', 'harbors', 'English is as it was'],
  ]
  it.each(alike)('%s: %s is found by %s: %s', (language, one, other) => {
    const { analyze } = createAnalyzer(language)
    expect(analyze(one)).toEqual(analyze(other))
  })

  it('is that of the whole project for English', () => {
    expect(createAnalyzer().analyze).toBe(analyze)
    expect(createAnalyzer('en-GB').analyze).toBe(analyze)
  })

  it('finds words of syllables in pairs too, which accents do not change', () => {
    const { analyze } = createAnalyzer('vi')
    expect(analyze('thành phố')).toEqual(['thanh', 'thanh_pho', 'pho'])
    expect(analyze('thanh pho')).toEqual(analyze('thành phố'))
  })

  it('says where each term stands, in any script', () => {
    const text = 'Der EU-Gipfel: 欧州連合 tagte, ไปโรงเรียน 2,018 mal'
    for (const language of ['en', 'de', 'ja'])
      for (const { term, start, end } of createAnalyzer(language).tokenize(text))
        expect(text.slice(start, end).toLowerCase().replace(/[-,]/g, '')).toContain(term.slice(0, 2))
  })

  it('says what is no language', () => {
    expect(() => createAnalyzer('in any language')).toThrow(RangeError)
  })
})

describe('scripts without spaces', () => {
  const rows: [language: string, text: string, question: string][] = [
    ['zh', '大元通制是元朝的法典。', '通制'],
    ['zh', '我家的猫喜欢鱼。', '猫'],
    ['ja', '東京都は日本の首都である。', '日本'],
    ['ko', '학교에서 공부한다.', '학교'],
    ['th', 'เด็กไปโรงเรียนทุกวัน', 'โรงเรียน'],
    ['lo', 'ເດັກໄປໂຮງຮຽນທຸກມື້', 'ໂຮງຮຽນ'],
    ['km', 'កុមារទៅសាលារៀនរាល់ថ្ងៃ', 'សាលារៀន'],
    ['my', 'ကလေးများသည် ကျောင်းသို့ သွားကြသည်။', 'ကျောင်း'],
  ]
  const passages = rows.map(([id, text], i) => ({ id: `${id} ${i}`, text: `${text} The end.` }))
  it.each(rows)('%s: %s is found by %s, in its own language and in English', (language, text, question) => {
    const of = passages.find((passage) => passage.text.startsWith(text))
    for (const each of [language, 'en'])
      expect(createSearch(passages, { language: each }).search(question, 3)[0]?.id).toBe(of?.id)
  })
})

it.each(['en', 'de', 'ru'])(
  'letters without an end are one term, cut in time that grows with their length: %s',
  (language) => {
    const word = 'xy'.repeat(250_000)
    const [term = '', ...others] = createAnalyzer(language).analyze(word)
    expect(others).toEqual([])
    expect(word.startsWith(term)).toBe(true)
    expect(term.length).toBeLessThan(100)
  },
)

it('ids that are halves of a character stay apart', () => {
  const passages = ['one\ud83d', '\ude00two', 'three'].map((id, i) => ({ id, text: `lamp ${'abc'[i]}lpha` }))
  const search = createSearch(passages)
  expect(search.search('clpha', 1)[0]?.id).toBe('three')
})
