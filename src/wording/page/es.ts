import { grammarOf } from '../grammar.ts'
import type { PageWording } from './en.ts'

const { count, number } = grammarOf('es')

/** Lo que dicen las páginas en el navegador además de las respuestas. */
export const page: PageWording = {
  tagline: 'Respuestas a partir de documentos, con notas al pie que puedes comprobar',
  tries: 'Prueba con una de estas',
  lookAround: 'Echa un vistazo',
  practise: 'Practicar',
  manual: 'Cómo se usa, página por página (en inglés)',
  practiceSays:
    'Preguntas sobre las lecturas, cada una con su respuesta y el lugar que lo dice. Lo que has respondido se queda en este navegador, y lo que fallaste vuelve cuando toca.',
  begin: 'Empezar',
  ask: 'Tu pregunta o un comando',
  askNow: 'Preguntar',
  send: 'Enviar',
  doIt: 'Hacerlo',
  search: 'Buscar',
  needsScript: 'Para buscar hace falta JavaScript; las listas de la primera página no lo necesitan.',
  noneFound: 'No se encontró nada.',
  skip: 'Saltar al texto',
  next: 'Qué ver después',
  ways: 'Otras páginas',
  languages: 'Idiomas',
  theme: 'Colores',
  themes: { auto: 'Como el dispositivo', light: 'Claro', dark: 'Oscuro' },
  footnotes: 'Notas al pie',
  footnote: (n: number) => `Nota al pie ${n}`,
  ofFootnote: (n: number) => `de la nota al pie ${n}`,
  inContext: 'En su contexto',
  atSource: 'En la fuente',
  glance: 'Todo de un vistazo',
  permalink: 'Enlace a esto',
  asPicture: 'Como imagen',
  asInDiscord: 'Como en Discord',
  firstMessage: 'El primer mensaje de esta respuesta, tal como caben en él los botones y las notas.',
  /** What Discord limits in a message, and how much of it one takes. */
  sizes: { characters: 'Caracteres', components: 'Componentes', bytes: 'Octetos' },
  takes: (taken: string, most: string) => `${taken} de ${most}`,
  copy: 'Copiar',
  copied: 'Copiado',
  close: 'Cerrar',
  notFetched: 'No se pudo cargar. ¿Sigue en marcha el programa?',
  /** What is kept of those who ask in a browser. */
  privacy: [
    'De quien pregunta aquí no se guarda nada: a qué sigue una pregunta y por dónde vas en un quiz está en la dirección de la página.',
    'Las páginas ya hechas quedan un rato en memoria, sin quién preguntó, para que lleguen al momento.',
    'Dos cookies, si las eliges: el idioma y los colores. Lo que has practicado está solo en este navegador.',
    'Lo que dices que está mal en un fragmento llega a quienes cuidan la biblioteca, con una marca de la que nadie puede deducir desde dónde preguntas.',
    'El registro tiene una línea por página: de qué tipo fue, cómo salió y cuánto tardó.',
  ],
  missing: 'Esa página no existe',
  missingHint: 'Pregunta por ello arriba o empieza por la primera página.',
  citeIt: 'Citar',
  outline: 'Estructura',
  paragraph: (n: number) => `Párrafo ${n}`,
  restOn: (questions: number, asks: number) =>
    `Las notas responden a ${number(asks)} ${count(asks, { one: 'pregunta', other: 'preguntas' })} tal como se hacen; ${number(questions)} ${count(questions, { one: 'pregunta del quiz se apoya', other: 'preguntas del quiz se apoyan' })} en ellas.`,
}
