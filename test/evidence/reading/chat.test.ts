import { describe, expect, it } from 'vitest'
import { loadCorpus } from '../../../src/corpus/load.ts'
import { BUNDLED_LIBRARY } from '../../../src/base/paths.ts'
import { stripChat } from '../../../src/evidence/reading/chat.ts'

describe('a question in a chat', () => {
  it.each([
    ['hey, what is a sanctuary city?', 'what is a sanctuary city?'],
    ['ok thanks, and what is a solidarity city?', 'what is a solidarity city?'],
    ['what is a sanctuary city? thanks!', 'what is a sanctuary city?'],
    ['what is a sanctuary city <:wave:123> :smile: 🎉?', 'what is a sanctuary city ?'],
    ['<t:1618953630:R> mayor of Makassar?', 'mayor of Makassar?'],
    ['see https://example.org what is DADT?', 'see what is DADT?'],
    ['Hallo zusammen, kurze Frage: was ist SAIER?', 'kurze Frage: was ist SAIER?'],
    ['Hallo, was ist eine Zufluchtsstadt? Danke!', 'was ist eine Zufluchtsstadt?'],
    ['hola, ¿qué es una ciudad santuario? gracias', '¿qué es una ciudad santuario?'],
    ['bonjour, qu’est-ce que SAIER ? merci d’avance', 'qu’est-ce que SAIER ?'],
    ['thanks', 'thanks'],
    ['hello there', 'hello there'],
    ['🎉', '🎉'],
  ])('“%s” means “%s”', (typed, meant) => {
    expect(stripChat(typed)).toBe(meant)
  })

  it('is left as it is where it holds nothing else', () => {
    const asks = loadCorpus(BUNDLED_LIBRARY).corpus.notes.flatMap((note) => note.asks)
    const changed = asks.filter((ask) => stripChat(ask) !== ask.replace(/\s+/g, ' ').trim())
    expect(changed).toEqual([])
  })
})
