import { createQuote } from '../quote.ts'
import type { KindNames, KindWords } from './kind-words.ts'

const quote = createQuote(['“', '”'], ['‘', '’'])

/** In Brazilian Portuguese. */
export const pt = ({ one, many, a }: KindNames): KindWords => ({
  tell: `O que as fontes dizem sobre ${a}, dimensão por dimensão`,
  inAnySpelling: `${a}, em qualquer grafia`,
  sideBySide: `De dois a quatro nomes lado a lado, sem classificação: ${many}`,
  network: 'O que as fontes dizem sobre uma rede',
  byDimension: `O que uma dimensão pergunta, e ${many} pelo que se sabe`,
  group: 'O grupo a que pertence',
  aGroup: 'um grupo',
  leaveOut: `${a}; deixe em branco para ver tudo`,
  byGroup: `${many}, por grupo…`,
  comparesMost: (n) => `No máximo ${n} ficam lado a lado; aqui estão os primeiros ${n}.`,
  only: (group, name) => `${group}: estas fontes só falam de ${name}.`,
  several: (group, n) => `${group}: estas fontes falam de ${n}.`,
  none: (group) => `${group}: estas fontes não mencionam nada de lá.`,
  chooseOne: 'Escolha.',
  notOnThem: (framework) => `${quote(framework)} não serve para ${many}.`,
  otherFrameworks: (names) => `Para ${many} há ${names}.`,
  across: `Uma dimensão e ${many}`,
  otherwise: (author, other) => `Pelo quadro de ${author} não dá para comparar, então aqui vale o de ${other}.`,
  different: `Diga de dois a quatro nomes diferentes: ${many}.`,
  add: 'Incluir na comparação…',
  noNote: `Nenhuma nota coloca ${many} aí.`,
  framework: (author, year) => `${author}, ${year}. Para ${many}.`,
  timeline: (name) => `Linha do tempo: ${name}`,
  tryOther: `Tente outros anos, ou sem ${one}.`,
  wishes: {
    tell: `Ver ${a}`,
    compare: `Comparar ${many}`,
    network: 'Conhecer uma rede',
    dimension: `Ver ${many} por uma dimensão`,
  },
})
