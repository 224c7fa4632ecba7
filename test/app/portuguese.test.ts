import { describe, expect, it } from 'vitest'
import type { Reply } from '../../src/reply/reply.ts'
import { createTestContext, dispatch } from '../context.ts'

const context = createTestContext()

/** Everything that is said to turns in Portuguese, one after another; the last one's reply. */
async function say(...turns: string[]): Promise<Reply> {
  const asker = turns.join()
  let reply: Reply | null = null
  for (const question of turns)
    reply = await dispatch({ command: 'ask', input: { question }, language: 'pt', asker }, context)
  if (!reply) throw new Error('Nobody said anything.')
  return reply
}

describe('somebody who writes Portuguese', () => {
  it.each([
    ['o que é uma cidade santuário?', 'term', 'Label common in Britain', 'a definition'],
    ['me fale de Barcelona', 'city', 'É isto que /cidade Barcelona mostra.', 'a city'],
    ['compare Toronto e Barcelona', 'compare', 'Em comum: ', 'two cities'],
    ['qual a diferença entre Accra e Nairobi?', 'compare', 'Accra', 'the same in other words'],
    ['quais cidades da África Bauder menciona?', 'list', 'Bauder (2022) menciona', 'a list'],
    ['o que aconteceu em Toronto?', 'timeline', '2013', 'events'],
    ['quais são as quatro dimensões de Bauder?', 'framework', 'Legality', 'a framework'],
    ['em que país fica Sheffield?', 'city', 'País onde fica Sheffield: Reino Unido.', 'a country, by its name'],
    ['quem escreveu o podcast?', 'sources', 'O programa é de', 'who made a source'],
    ['quais idiomas você fala?', 'about', 'português', 'languages'],
    ['dá pra confiar em você?', 'about', 'se apoia em passagens que ela mostra', 'trust'],
    ['quem está por trás deste bot?', 'about', 'Footnote', 'its makers'],
    ['você guarda minhas perguntas?', 'privacy', 'só na memória', 'privacy'],
    ['me ajuda', 'help', 'O que você pode fazer aqui', 'help'],
    ['oi, tudo bem?', 'ask', 'Pergunte sobre as cidades santuário', 'a greeting'],
    ['muito obrigada!', 'ask', 'De nada', 'thanks'],
    ['qual é a receita da feijoada?', 'ask', 'Não consta nestas fontes', 'what no source tells'],
    ['posso ficar no Canadá com o visto vencido?', 'ask', 'Isto não é orientação jurídica', 'a case of one’s own'],
    ['o que você acha de Barcelona?', 'ask', 'eu não tenho opiniões', 'an opinion'],
  ])('%s: is answered by /%s, “%s” (%s)', async (question, command, told) => {
    const reply = await say(question)
    expect(reply.self?.command ?? 'ask').toBe(command)
    expect(JSON.stringify(reply)).toContain(told)
  })

  it.each([
    ['quem é o prefeito de Makassar?', 'makassar-mayor', 'who'],
    ['quando a Eurocities foi fundada?', 'eurocities', 'when'],
    ['quantas pessoas o SAIER atendeu em 2018?', 'saier', 'how many'],
    ['quantas pessoas indocumentadas vivem em Toronto?', 'toronto', 'how many, of a place'],
  ])('%s: finds %s (%s)', async (question, place) => {
    const reply = await say(question)
    expect(reply.excerpts[0]?.id).toContain(place)
    expect(JSON.stringify(reply.blocks)).toContain('Traduzido do português')
  })

  it.each([
    [['quando Toronto votou?', 'e em Hamilton?'], 'Quando Hamilton votou?'],
    [['quando Toronto votou?', 'por quê?'], 'Por que Toronto votou?'],
    [['quem fundou a Eurocities?', 'e a ICORN?'], 'Quem fundou a ICORN?'],
  ])('%j: follows on, in Portuguese', async (turns, read) => {
    expect((await say(...turns)).asked).toBe(read)
  })

  it('reads on, and asks where something stands', async () => {
    expect((await say('o que Toronto decidiu em 2013?', 'me conta mais')).title).toMatch(/^Mais sobre: |^Isso é tudo/)
    expect((await say('o que Toronto decidiu em 2013?', 'qual a fonte?')).title).toBe('Onde isso está dito')
  })
})
