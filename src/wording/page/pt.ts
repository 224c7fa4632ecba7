import { grammarOf } from '../grammar.ts'
import type { PageWording } from './en.ts'

const { count, number } = grammarOf('pt-BR')

/** O que as páginas no navegador dizem além das respostas. */
export const page: PageWording = {
  tagline: 'Respostas tiradas de documentos, com notas de rodapé que você pode conferir',
  tries: 'Experimente uma destas',
  lookAround: 'Dê uma olhada',
  practise: 'Praticar',
  manual: 'Como se usa, página por página (em inglês)',
  practiceSays:
    'Perguntas sobre as leituras, cada uma com a resposta e o lugar que diz isso. O que você respondeu fica neste navegador, e o que errou volta na hora certa.',
  begin: 'Começar',
  ask: 'Sua pergunta ou um comando',
  askNow: 'Perguntar',
  send: 'Enviar',
  doIt: 'Fazer',
  search: 'Busca',
  needsScript: 'A busca precisa de JavaScript; as listas da primeira página não precisam.',
  noneFound: 'Nada foi encontrado.',
  skip: 'Ir para o texto',
  next: 'O que ver em seguida',
  ways: 'Outras páginas',
  languages: 'Idiomas',
  theme: 'Cores',
  themes: { auto: 'Como o aparelho', light: 'Claro', dark: 'Escuro' },
  footnotes: 'Notas de rodapé',
  footnote: (n: number) => `Nota de rodapé ${n}`,
  ofFootnote: (n: number) => `da nota de rodapé ${n}`,
  inContext: 'No contexto',
  atSource: 'Na fonte',
  glance: 'Tudo de relance',
  permalink: 'Link para isto',
  asPicture: 'Como imagem',
  asInDiscord: 'Como no Discord',
  firstMessage: 'A primeira mensagem desta resposta, com os botões e as notas que cabem nela.',
  /** What Discord limits in a message, and how much of it one takes. */
  sizes: { characters: 'Caracteres', components: 'Componentes', bytes: 'Octetos' },
  takes: (taken: string, most: string) => `${taken} de ${most}`,
  copy: 'Copiar',
  copied: 'Copiado',
  close: 'Fechar',
  notFetched: 'Não foi possível carregar. O programa ainda está rodando?',
  /** What is kept of those who ask in a browser. */
  privacy: [
    'De quem pergunta aqui nada é guardado: a que uma pergunta dá sequência e onde você está em um quiz ficam no endereço da página.',
    'As páginas já feitas ficam um tempo na memória, sem quem perguntou, para virem na hora.',
    'Dois cookies, se você os escolher: o idioma e as cores. O que você praticou fica só neste navegador.',
    'O que você diz estar errado em um trecho vai para quem cuida da biblioteca, com uma marca da qual ninguém descobre de onde você pergunta.',
    'O registro tem uma linha por página: de que tipo era, como foi e quanto demorou.',
  ],
  missing: 'Essa página não existe',
  missingHint: 'Pergunte por ela acima ou comece pela primeira página.',
  citeIt: 'Citar',
  outline: 'Estrutura',
  paragraph: (n: number) => `Parágrafo ${n}`,
  restOn: (questions: number, asks: number) =>
    `As notas respondem a ${number(asks)} ${count(asks, { one: 'pergunta como as pessoas a fazem', other: 'perguntas como as pessoas as fazem' })}; ${number(questions)} ${count(questions, { one: 'pergunta do quiz se apoia', other: 'perguntas do quiz se apoiam' })} nelas.`,
}
