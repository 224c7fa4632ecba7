import type { Wording } from './en.ts'
import { grammarOf } from './grammar.ts'
import { createQuote } from './quote.ts'
import { typeName } from './type-name.ts'
import { page } from './page/es.ts'

const { tag, count, and, or, list, number, share, stop, colon } = grammarOf('es-ES')
const quote = createQuote(['«', '»'], ['“', '”'])

/** What the menu below an answer is called. */
const openPlace = 'Abrir un pasaje en su contexto'

/** Options that several actions take. */
const quizTopic = { name: 'tema', description: 'De qué trata: una fuente, un nivel…; si no lo indicas, todo' }
const quizQuestions = { name: 'preguntas', description: 'Cuántas; si no lo indicas, 10' }
const questionNumber = { name: 'número', description: 'El número de la pregunta, como en la lista' }

const commands: Wording['commands'] = {
  ask: {
    name: 'preguntar',
    description: 'Haz una pregunta y recibe los pasajes que la responden',
    options: {
      question: { name: 'pregunta', description: 'Tu pregunta, con palabras sencillas' },
      in: { name: 'en', description: 'Una lectura, un autor o una colección; déjalo vacío para buscar en todo' },
    },
  },
  city: {
    name: 'ciudad',
    description: 'Qué dicen las fuentes de una ciudad, dimensión por dimensión',
    options: {
      name: { name: 'nombre', description: 'Una ciudad, escrita como quieras' },
      framework: { name: 'marco', description: 'El marco de análisis para el resumen' },
    },
  },
  compare: {
    name: 'comparar',
    description: 'De dos a cuatro ciudades, lado a lado y sin clasificación',
    options: {
      first: { name: 'primera', description: 'Una ciudad' },
      second: { name: 'segunda', description: 'Otra ciudad' },
      third: { name: 'tercera', description: 'Una tercera ciudad' },
      fourth: { name: 'cuarta', description: 'Una cuarta ciudad' },
      framework: { name: 'marco', description: 'El marco de análisis para la comparación' },
    },
  },
  network: {
    name: 'red',
    description: 'Qué dicen las fuentes de una red de ciudades',
    options: { network: { name: 'red', description: 'Una red, escrita como quieras' } },
  },
  person: {
    name: 'persona',
    description: 'Quién es alguien y qué dicen las fuentes de esa persona',
    options: { person: { name: 'persona', description: 'Una persona, escrita como quieras' } },
  },
  term: {
    name: 'término',
    description: 'Qué significa un término según quién lo usa',
    options: { term: { name: 'término', description: 'Un término, escrito como quieras y en cualquier idioma' } },
  },
  dimension: {
    name: 'dimensión',
    description: 'Qué pregunta una dimensión y qué se sabe de cada ciudad',
    options: { dimension: { name: 'dimensión', description: 'Una dimensión de un marco' } },
  },
  framework: {
    name: 'marco',
    description: 'En qué dimensiones desglosa el tema un marco de análisis',
    options: {
      framework: { name: 'marco', description: 'Un marco o quien lo propone; si no lo indicas, se muestran todos' },
    },
  },
  list: {
    name: 'listar',
    description: 'Qué mencionan las fuentes: todo, o por fuente, lugar y años',
    options: {
      what: { name: 'qué', description: 'Qué quieres ver en la lista' },
      by: { name: 'según', description: 'Una fuente o quien la escribió; si no la indicas, todas' },
      in: { name: 'en', description: 'Un país o un continente' },
      dimension: { name: 'dimensión', description: 'Una dimensión de un marco' },
      stance: { name: 'postura', description: 'Qué dicen las fuentes al respecto' },
      from: { name: 'desde', description: 'El primer año' },
      to: { name: 'hasta', description: 'El último año' },
    },
  },
  timeline: {
    name: 'cronología',
    description: 'Qué pasó y cuándo, según las fechas que dan las fuentes',
    options: {
      city: { name: 'ciudad', description: 'Una ciudad; si no la indicas, se muestran todas' },
      year: { name: 'año', description: 'Un año, o varios, como 2010-2018' },
      from: { name: 'desde', description: 'El primer año' },
      to: { name: 'hasta', description: 'El último año' },
    },
  },
  map: {
    name: 'mapa',
    description: 'Las ciudades en un mapa, y qué dicen las fuentes de cada una en una dimensión',
    options: {
      dimension: { name: 'dimensión', description: 'Una dimensión de un marco; sin ella, solo las ciudades' },
    },
  },
  cite: {
    name: 'citar',
    description: 'Cita una fuente, una nota o un pasaje en el estilo que necesites',
    options: {
      what: { name: 'qué', description: 'Una fuente, o el id de una nota o de un pasaje' },
      style: { name: 'estilo', description: 'El estilo o formato de archivo; si no lo indicas, el ajustado aquí' },
    },
  },
  verify: {
    name: 'verificar',
    description: 'Comprueba si una cita está en las fuentes, palabra por palabra',
    options: {
      quotation: { name: 'cita', description: 'La cita, sin más palabras' },
      source: { name: 'fuente', description: 'De dónde se dice que es' },
    },
  },
  annotate: {
    name: 'anotar',
    description: 'Comprueba las citas de un texto y muestra qué dicen las fuentes',
    options: { text: { name: 'texto', description: 'El texto, de hasta 4000 caracteres' } },
  },
  passage: {
    name: 'pasaje',
    description: 'Un pasaje de una fuente, con lo que va antes y después',
    options: { id: { name: 'id', description: 'El id de un pasaje o de una nota' } },
  },
  challenge: {
    name: 'objeción',
    description: 'Di qué está mal en una nota o un pasaje',
    options: {
      id: { name: 'id', description: 'El id de la nota o del pasaje' },
      reason: { name: 'motivo', description: 'Qué está mal' },
      suggestion: { name: 'propuesta', description: 'Qué debería decir' },
    },
  },
  challenges: {
    name: 'objeciones',
    description: 'Qué está mal según quienes leen en este servidor, para resolverlo',
    options: {
      show: { name: 'mostrar', description: 'Las abiertas o las resueltas' },
      resolve: { name: 'resolver', description: 'El número de una que ya está resuelta' },
      reopen: { name: 'reabrir', description: 'El número de una que hay que volver a abrir' },
    },
  },
  insights: {
    name: 'uso',
    description: 'Qué se busca en este servidor: lo que no aparece y lo más leído',
    options: {},
  },
  about: { name: 'acerca-de', description: 'Qué es esto, quién lo hizo y a partir de qué responde', options: {} },
  sources: {
    name: 'fuentes',
    description: 'Qué hay en la biblioteca: notas, pasajes, licencias, enlaces',
    options: { source: { name: 'fuente', description: 'Una fuente o quien la escribió, para ver su ficha' } },
  },
  help: { name: 'ayuda', description: 'Qué puedes hacer aquí, con ejemplos para pulsar', options: {} },
  privacy: { name: 'privacidad', description: 'Qué se guarda de ti y qué no', options: {} },
  'forget-me': {
    name: 'olvídame',
    description: 'Ver todo lo que se guarda de ti y hacer que se borre',
    options: { sure: { name: 'confirmar', description: 'Con sí, se borra al momento, sin mostrarlo antes' } },
  },
  'quiz start': {
    name: 'empezar',
    description: 'Empezar un quiz en este canal',
    options: {
      topic: quizTopic,
      questions: quizQuestions,
      seconds: { name: 'segundos', description: 'Cuánto tiempo está abierta cada una; si no lo indicas, 30' },
      speed: { name: 'rapidez', description: 'Si, con los mismos puntos, va delante quien fue más rápido' },
    },
  },
  'quiz exam': {
    name: 'examen',
    description: 'Un examen en este canal: cada cual lo hace a solas, hasta que se cierra',
    options: {
      topic: quizTopic,
      questions: quizQuestions,
      minutes: { name: 'minutos', description: 'Cuánto tiempo está abierto; si no lo indicas, 60' },
    },
  },
  'quiz practice': {
    name: 'practicar',
    description: 'Practicar a solas: lo que fallaste vuelve cuando toca',
    options: { topic: quizTopic, questions: quizQuestions },
  },
  'quiz skip': { name: 'saltar', description: 'Cerrar ya la pregunta abierta', options: {} },
  'quiz stop': { name: 'parar', description: 'Terminar ya el quiz, con los puntos hasta ahora', options: {} },
  'quiz leaderboard': {
    name: 'clasificación',
    description: 'Quién ha acertado más en este servidor',
    options: { period: { name: 'periodo', description: 'Desde cuándo; si no lo indicas, todo' } },
  },
  'quiz progress': { name: 'progreso', description: 'Cómo vas, por temas, y qué toca repasar', options: {} },
  'quiz review': {
    name: 'repaso',
    description: 'Lo que fallaste, con la respuesta correcta y dónde leerla',
    options: {},
  },
  'quiz results': {
    name: 'resultados',
    description: 'Los resultados del último quiz, en un archivo para quien lo empezó',
    options: {},
  },
  'questions list': { name: 'lista', description: 'Verlas todas, con la respuesta correcta', options: {} },
  'questions add': { name: 'añadir', description: 'Escribir una en un formulario', options: {} },
  'questions upload': {
    name: 'subir',
    description: 'Subir un archivo GIFT, Aiken, Moodle XML o YAML',
    options: {
      file: { name: 'archivo', description: 'El archivo; si una pregunta lleva el id de otra, la sustituye' },
    },
  },
  'questions edit': {
    name: 'editar',
    description: 'Cambiar una en un formulario',
    options: { number: questionNumber },
  },
  'questions retire': {
    name: 'retirar',
    description: 'Dejar de hacer una pregunta',
    options: { number: questionNumber },
  },
  'questions restore': {
    name: 'recuperar',
    description: 'Volver a hacer una pregunta retirada',
    options: { number: questionNumber },
  },
  'questions export': {
    name: 'exportar',
    description: 'Recibirlas en un archivo',
    options: {
      format: { name: 'formato', description: 'Si no lo indicas, YAML, que se puede volver a subir sin perder nada' },
    },
  },
  'readings list': {
    name: 'ver',
    description: 'Ver los textos propios de este servidor y cuántos puede tener',
    options: {},
  },
  'readings add': {
    name: 'añadir',
    description: 'Añadir un texto solo para este servidor',
    options: {
      file: { name: 'archivo', description: 'PDF, Word, EPUB, página web, diapositivas, subtítulos, Markdown o texto' },
      link: { name: 'enlace', description: 'La dirección de un archivo así en la web' },
    },
  },
  'readings update': {
    name: 'actualizar',
    description: 'Volver a descargar textos que vinieron de la web',
    options: { reading: { name: 'lectura', description: 'Cuál; todas si no se dice' } },
  },
  'readings remove': {
    name: 'quitar',
    description: 'Quitar uno de los textos propios de este servidor, o todos',
    options: { reading: { name: 'lectura', description: 'Cuál' } },
  },
  settings: {
    name: 'ajustes',
    description: 'Cómo responde Footnote en este servidor o en este canal',
    options: {
      where: { name: 'dónde', description: 'En todo el servidor o en este canal' },
      setting: { name: 'ajuste', description: 'Qué quieres ajustar' },
      value: { name: 'valor', description: 'El valor nuevo; si no lo indicas, se muestra el actual' },
    },
  },
  setup: { name: 'configurar', description: 'Lo primero que decidir en este servidor, y si falta algo', options: {} },
  status: { name: 'estado', description: 'Cómo está Footnote y qué le falta aquí', options: {} },
}

/** Commands that do several things, each an action of its own. */
const groups: Wording['groups'] = {
  quiz: { name: 'quiz', description: 'Un quiz sobre las lecturas, para todo el canal' },
  questions: {
    name: 'preguntas',
    description: 'Las preguntas propias de este servidor: escribirlas, subirlas, cambiarlas y retirarlas',
  },
  readings: {
    name: 'lecturas',
    description: 'Textos que solo lee este servidor: añadirlos, actualizarlos y quitarlos',
  },
}

/** A command, by its name in English, as it is typed in this language. */
const typed = (name: keyof Wording['commands']) => typeName(name, { commands, groups })

/** What Footnote says in Spanish. */
export const es: Wording = {
  tag,
  language: 'Español',
  and,
  or,
  quote,
  colon,

  commands,
  groups,

  door: {
    onlyInServers: (command: string) => `${command} solo funciona en servidores que hayan añadido Footnote.`,
    useThere: 'Úsalo en un canal de tu servidor.',
    onlyInDiscord: (command: string) => `${command} solo funciona en Discord.`,
    seeHelp: `${typed('help')} muestra lo que hay aquí.`,
    onlyManagers: (command: string) => `Solo quienes pueden gestionar el servidor pueden usar ${command}.`,
    askManagers: 'Pídeselo a alguien que tenga el permiso «Gestionar servidor».',
    onlyModerators: (command: string) => `Solo quienes moderan pueden usar ${command}.`,
    askModerators: 'Pídeselo a alguien que tenga el permiso «Gestionar mensajes».',
  },
  privately: { name: 'privado', description: 'Mostrarme la respuesta solo a mí' },

  verdicts: {
    supported: 'con respaldo en las fuentes',
    limited: 'con límites',
    absent: 'ausente, según las fuentes',
    disputed: 'en disputa: unas notas lo recogen y otras señalan su ausencia',
    'not stated': 'no consta en estas fuentes',
  },
  stances: {
    supported: 'con respaldo',
    limited: 'con límites',
    absent: 'ausente',
    disputed: 'en disputa',
    'not stated': 'no consta',
  },

  reply: {
    ours: 'con nuestras palabras, sin cita textual',
    partlyQuoted: 'cita textual si va entre comillas; si no, con nuestras palabras',
    notesInEnglish: 'notas en inglés',
    empty: 'La biblioteca aún no contiene nada.',
    library: (version: string) => `biblioteca ${version}`,
    tableHead: (cells) => `Primera fila de esta tabla: ${cells}`,
    inBrief: (says: string) => `En resumen: ${says}`,
    refersTo: (work: string) => `Se refiere a: ${work}`,
    try: 'Prueba con:',
    tooLong: 'El resto está en el archivo.',
    inFile: (n: number) => `${n} más en el archivo.`,
    noButtons: (labels: string[]) =>
      `La base de datos no responde ahora mismo, así que aquí no se puede pulsar ${and(labels)}; el archivo lo contiene todo.`,
    longQuotation: 'Esta cita no cabe en un mensaje; está en el archivo.',
  },

  footnotes: {
    undated: 's. f.',
    page: (page: string, lastPage: string | null) => (lastPage ? `pp. ${page}–${lastPage}` : `p. ${page}`),
    slide: (slide: string, last: string | null) => (last ? `diapositivas ${slide}–${last}` : `diapositiva ${slide}`),
    chapter: (chapter: string, paragraph: number | null) =>
      paragraph === null ? `cap. ${chapter}` : `cap. ${chapter}, párr. ${paragraph}`,
    turn: (speaker: string, turn: number) => `${speaker}, intervención ${turn}`,
    note: (number: number) => `nota ${number}`,
    paragraph: (section: string, paragraph: number) => `${section}, párrafo ${paragraph}`,
  },

  kinds: {
    city: 'ciudad',
    network: 'red',
    term: 'término',
    dimension: 'dimensión',
    framework: 'marco',
    source: 'fuente',
    person: 'persona',
    area: 'país ni continente',
  },

  notFound: {
    title: 'No aparece en estas fuentes',
    briefly: (command: string) =>
      `No he encontrado nada sobre eso en estas fuentes; ${command} te muestra, solo a ti, lo más cercano.`,
    unknown: (name: string, kind: string) => `${quote(name)} no figura como ${kind} en estas fuentes`,
    several: (name: string) => `Hay varias fuentes que se llaman ${quote(name)}`,
    didYouMean: (names: string[]) => `¿Querías decir ${or(names)}?`,
    known: (n: number) => `${count(n, { one: 'Figura', other: 'Figuran' })} ${n}.`,
    all: (n: number) => `Ver todo (${n})`,
    byRegion: 'Ciudades por región…',
    byFramework: 'Dimensiones por marco…',
    mostTold: 'Lo más tratado…',
    noneKnown: 'No tienen nada de ese tipo.',
    missing: (names: string[]) =>
      `${and(names)} no ${count(names.length, { one: 'figura', other: 'figuran' })} en estas fuentes.`,
    tooFar: 'Lo que dicen las fuentes se aleja demasiado de la pregunta para mostrarlo como respuesta.',
    nearest: (names: string[]) => `Lo más cercano: ${list(names)}.`,
    things: { city: 'una ciudad', network: 'una red', term: 'un término' },
    tryOther: (things: string[]) => `Prueba con ${things.length ? `${or(things)}, o con ` : ''}menos palabras.`,
    year: (year: number) => `Las fuentes no dicen nada sobre ${year}.`,
    yearOf: (name: string, year: number) => `De ${name} no tienen nada de ${year}.`,
    otherYears: (about: string, years: string, year: number) =>
      `Sobre ${about} hay información de ${years}, no de ${year}.`,
    years: (years: number[]) => and(years.map(String)),
    yearsBetween: (first: number, last: number) => `varios años entre ${first} y ${last}`,
  },

  readings: {
    as: (typed: string, name: string) => `Entiendo ${quote(typed)} como ${name}.`,
    translated: (language: string, words: [string, string][]) =>
      `Traduzco del ${language}${words.length ? `: ${list(words.map(([typed, read]) => `${quote(typed)} como ${quote(read)}`))}` : ''}. La biblioteca está en inglés.`,
    mended: (words: [string, string][]) =>
      `Busco ${list(words.map(([typed, read]) => `${quote(read)} en lugar de ${quote(typed)}`))}.`,
  },

  otherwise: {
    contradicts: (who: string, n: number, on: string) =>
      `${who} ${count(n, { one: 'dice', other: 'dicen' })} otra cosa (${on}):`,
    'counts-otherwise': (who: string, n: number, on: string) =>
      `${who} ${count(n, { one: 'llega', other: 'llegan' })} a otra cifra (${on}):`,
    later: 'Más tarde:',
    qualifies: (who: string, n: number, on: string) =>
      `${who} lo ${count(n, { one: 'matiza', other: 'matizan' })} (${on}):`,
    objects: (who: string, n: number, on: string) =>
      `${who} ${count(n, { one: 'plantea', other: 'plantean' })} una objeción (${on}):`,
    also: (who: string, n: number, on: string) =>
      `${who} ${count(n, { one: 'escribe', other: 'escriben' })} también (${on}):`,
    answers: (who: string, n: number, on: string) =>
      `${who} solo lo ${count(n, { one: 'plantea', other: 'plantean' })} para responder (${on}):`,
  },

  lack: {
    nearest: 'Lo más cercano que tienen:',
    others: 'Otras fuentes sí:',
    notIn: (who: string, n: number, things: string) =>
      `${who} no ${count(n, { one: 'menciona', other: 'mencionan' })} ${things}.`,
    notBy: (who: string, n: number) => `${who} no lo ${count(n, { one: 'dice', other: 'dicen' })}.`,
    thing: (name: string) => `De ${name} las fuentes no dicen nada al respecto.`,
    time: (year: number) => `De ${year} las fuentes no lo cuentan.`,
    kinds: {
      figure: 'Las fuentes no dan esa cifra.',
      year: 'Las fuentes no dicen cuándo.',
      person: 'Las fuentes no dicen quién.',
      place: 'Las fuentes no dicen dónde.',
      reason: 'Las fuentes no dicen por qué.',
      outcome: 'Las fuentes no dicen en qué quedó.',
      several: 'Las fuentes no los enumeran.',
      means: 'Las fuentes no dicen cómo.',
      definition: 'Las fuentes no dicen qué es.',
      'yes-no': 'Las fuentes no dicen si es así.',
      noun: 'Las fuentes no dicen cuál.',
      deed: 'Las fuentes no dan una respuesta clara a esto.',
      anything: 'Las fuentes no dan una respuesta clara a esto.',
    },
  },

  ask: {
    meant: (command: string) => `Esto es lo que muestra ${command}.`,
    liesIn: (city: string, country: string) => `${city} está en ${country}.`,
    comparesMost: (n: string) => `Se comparan ${n} ciudades como mucho: aquí están las ${n} primeras.`,
    namesParts: (author: string, n: string) => `${author} distingue ${n}.`,
    followUp: 'Sigo a partir de tu última pregunta.',
    differ: 'Las fuentes no coinciden en esto',
    more: 'Más en las fuentes',
    related: 'Preguntas relacionadas',
    whatMeans: (name: string) => `¿Qué significa ${quote(name)}?`,
  },

  scope: {
    library: 'la biblioteca',
    everything: 'todo lo que hay',
    only: (where: string) => `Solo se buscó aquí: ${where}.`,
    nothing: (where: string) => `Aquí no se encontró nada al respecto: ${where}.`,
    everywhere: 'Buscar en todo',
    lost: (names) => `Aquí está ajustado que se responda con ${names}, y de eso ya no hay nada. Por eso no se busca.`,
    setAnother: `Quien puede gestionar el servidor puede ajustar otra cosa con ${typed('settings')}.`,
    noPart: (part, of) => (of === null ? `Ninguna lectura tiene ${part}.` : `En ${of} no hay ${part}.`),
  },

  following: {
    nothingBefore: 'No hay ninguna pregunta anterior a la que se refiera esto.',
    askWhole: 'Haz una pregunta completa o responde a una de mis respuestas.',
    more: (of: string) => `Más sobre: ${of}`,
    noMore: 'Eso es todo lo que hay',
    noMoreOn: (of: string) => `Las fuentes no dicen de esto más de lo que ya has visto: ${of}`,
    origin: 'Dónde se dice',
    doubted: '¿Hay algo mal?',
    challenge: (command: string) =>
      `Usa ${command} con el pasaje para decir qué está mal, o vuelve a preguntar con otras palabras. La respuesta se apoya en esto:`,
    authors: and,
  },

  asides: {
    greeting: {
      title: 'Hola',
      lines: ['Pregúntame por lo que dicen estas fuentes: te respondo con los pasajes que hablan de ello.'],
    },
    thanks: {
      title: 'De nada',
      lines: ['Todas las notas al pie se pueden comprobar; vuelve a preguntar cuando te surja algo más.'],
    },
    nod: { title: 'De acuerdo', lines: ['Aquí estoy para cuando tengas una pregunta.'] },
    fresh: { title: 'Una pregunta nueva', lines: ['He olvidado tu última pregunta. Adelante con la siguiente.'] },
    abuse: {
      title: 'Mejor sigamos con las fuentes',
      lines: ['Si una respuesta era incorrecta, dime qué nota al pie: se puede comprobar y corregir.'],
    },
    instruction: {
      title: 'Solo busco en las fuentes',
      lines: [
        'No sigo instrucciones ni redacto textos: encuentro los pasajes de las fuentes que responden a una pregunta.',
      ],
    },
    opinion: {
      title: 'Las fuentes no hacen clasificaciones, y yo no tengo opiniones',
      lines: ['Puedo mostrar, lado a lado, qué dice cada fuente.'],
    },
    prediction: {
      title: 'Las fuentes no predicen el futuro',
      lines: ['Puedo mostrar lo que recogen hasta los años en que se escribieron.'],
    },
    'own case': {
      title: 'No puedo asesorarte sobre tu propio caso',
      lines: [
        'Esto no es asesoramiento jurídico, y las fuentes tampoco lo dan: consulta a profesionales del derecho o a un servicio de asesoramiento de tu zona.',
        'Puedo mostrar lo que dicen en general.',
      ],
    },
  },

  places: {
    parts: {
      neighbourhood: (part: string, city: string) => `${part} es un barrio de ${city}.`,
      district: (part: string, city: string) => `${part} es un distrito de ${city}.`,
      municipality: (part: string, city: string) => `${part} es un municipio de ${city}.`,
      'old-town': (part: string, city: string) => `${part} es el casco antiguo de ${city}.`,
      camp: (part: string, city: string) => `${part} era un campamento en ${city}.`,
    },
    only: (area: string, city: string) => `${area}: ${city} es la única ciudad de la que hablan estas fuentes.`,
    several: (area: string, n: number) => `${area}: estas fuentes hablan de ${n} ciudades.`,
    none: (area: string) => `${area}: estas fuentes no nombran ninguna ciudad de allí.`,
    elsewhere: (city: string, country: string, area: string) => `${city} está en ${country}, no en ${area}.`,
    chooseOne: 'Elige una ciudad.',
    askInstead: 'Con una pregunta encontrarás lo que dicen al respecto.',
    statements: (n: number) => `${n} ${count(n, { one: 'afirmación', other: 'afirmaciones' })}`,
  },

  city: {
    unread: (city: string) => `Ninguna nota habla de ${city}; los textos importados sí lo nombran.`,
    byWords: 'Lo que aparece bajo cada dimensión se eligió por sus palabras, no lo eligió un lector.',
    calledItself: 'Se define como ',
    more: (city: string) => `Más sobre ${city}`,
    mentioned: (city: string) => `Dónde mencionan ${city}`,
    someOf: (shown, all, isMore) => `${shown} de ${isMore ? 'más de ' : ''}${number(all)} pasajes.`,
    onlyMentioned: (city: string) => `Las fuentes solo mencionan ${city}; no la sitúan en ninguna dimensión.`,
    unplaced: (city: string) => `Las fuentes hablan de ${city}, pero no la sitúan en ninguna dimensión.`,
    silent: (city: string, author: string) =>
      `Las fuentes no sitúan ${city} en ninguna dimensión del marco de ${author}.`,
    otherwise: (city: string, author: string, other: string) =>
      `Las fuentes no sitúan ${city} en ninguna dimensión del marco de ${author}; este resumen sigue el de ${other}.`,
    notOnCities: (framework: string) => `${quote(framework)} es un marco para redes, no para ciudades.`,
    otherFrameworks: (names: string[]) => `Para ciudades hay: ${and(names)}.`,
    inOtherFramework: 'Otro marco',
    compareWith: 'Comparar con…',
    closer: 'Una dimensión, ciudad por ciudad',
  },

  compare: {
    otherwise: (author: string, other: string) =>
      `Con el marco de ${author} no se pueden comparar estas ciudades; esta comparación sigue el de ${other}.`,
    silent: (cities: string[], author: string) =>
      `Las fuentes mencionan ${and(cities)}, pero no dicen nada en las dimensiones del marco de ${author}.`,
    twice: (city: string) => `No se puede comparar ${city} consigo misma.`,
    different: 'Indica de dos a cuatro ciudades distintas.',
    shared: (verdict: string, cities: string) => `En común: ${verdict} en ${cities}.`,
    differing: (cells: string[]) => `Diferencias: ${list(cells)}.`,
    both: 'ambas',
    all: 'todas',
    notComparable: 'No se puede comparar.',
    nothingOn: (cities: string[]) => `No consta nada sobre ${list(cities)}.`,
    overview: { shared: 'Coinciden en', different: 'Difieren en', silent: 'No se puede comparar' },
    add: 'Añadir otra ciudad…',
  },

  dimension: {
    oneOf: (n: number, framework: string, author: string, year: number) =>
      `Una de las ${n} dimensiones de ${quote(framework)} (${author}, ${year}).`,
    none: {
      cities: 'Ninguna nota sitúa en ella a ninguna de las ciudades.',
      networks: 'Ninguna nota sitúa en ella a ninguna de las redes.',
    },
    supported: 'Con respaldo en las fuentes',
    limited: 'Con límites: con alguna restricción o solo en parte',
    absent: 'Ausente: una fuente lo dice o informa de lo contrario',
    networks: 'Redes',
    another: 'Otra dimensión',
  },

  framework: {
    all: 'Marcos',
    inUse: 'Es el que se usa aquí.',
    by: {
      cities: (author: string, year: number) => `${author}, ${year}. Para ciudades.`,
      networks: (author: string, year: number) => `${author}, ${year}. Para redes.`,
    },
    dimensions: 'Sus dimensiones',
    another: 'Otro marco',
    open: 'Una de sus dimensiones',
  },

  network: {
    facts: 'Hasta donde llegan las fuentes',
    founded: 'Fundación',
    membership: 'Miembros',
    does: 'Qué hace',
    membersNamed: 'Ciudades miembro mencionadas: ',
    kind: 'Tipo',
    kinds: {
      movement: 'movimiento',
      coalition: 'coalición',
      network: 'red',
      association: 'asociación',
      institution: 'institución',
      programme: 'programa',
    },
    alike: 'Otras del mismo tipo',
    excerpts: 'En las fuentes',
  },

  person: { wrote: (titles: string[]) => `Ha escrito ${and(titles)}.`, excerpts: 'En las fuentes' },

  list: {
    kinds: { cities: 'Ciudades', networks: 'Redes', people: 'Personas', terms: 'Términos', sources: 'Fuentes' },
    counted: {
      cities: (n: number) => `${n} ${count(n, { one: 'ciudad', other: 'ciudades' })}`,
      networks: (n: number) => `${n} ${count(n, { one: 'red', other: 'redes' })}`,
      people: (n: number) => `${n} ${count(n, { one: 'persona', other: 'personas' })}`,
      terms: (n: number) => `${n} ${count(n, { one: 'término', other: 'términos' })}`,
      sources: (n: number) => `${n} ${count(n, { one: 'fuente', other: 'fuentes' })}`,
    },
    on: {
      '002': 'en África',
      '142': 'en Asia',
      '150': 'en Europa',
      '009': 'en Oceanía',
      '003': 'en América del Norte',
      '005': 'en Sudamérica',
      '419': 'en Latinoamérica',
      '019': 'en América',
    },
    years: (from: string, to: string) => (from && to ? `de ${from} a ${to}` : from ? `desde ${from}` : `hasta ${to}`),
    named: (who: { names: string; several: boolean } | null, things: string) =>
      `${who?.names ?? 'Estas fuentes'} ${who && !who.several ? 'menciona' : 'mencionan'} ${things}:`,
    there: (_: number, things: string) => `Hay ${things}:`,
    onThis: (n: number, things: string, on: string) =>
      `${things} ${count(n, { one: 'dice', other: 'dicen' })} algo al respecto (${on}):`,
    open: 'Abrir una entrada',
    nothing: (restrictions: string) => `Las fuentes no tienen nada de esto: ${restrictions}.`,
    without: (restriction: string, things: string) => `Sin ${quote(restriction)}: ${things}.`,
    unfit: (typed: string) => `${quote(typed)} no encaja aquí.`,
    forExample: (names: string[]) => `Hay, por ejemplo: ${list(names)}.`,
    naming: (name: string) => `en notas que nombran a ${name}`,
  },

  term: { both: 'Donde las fuentes hablan de ambas cosas', byAuthor: 'Según quién lo usa', excerpts: 'En las fuentes' },

  timeline: {
    title: (city: string | null) => (city ? `Cronología de ${city}` : 'Cronología'),
    yearOrSpan: 'Di un año o un periodo: se han dado «año» y «desde» o «hasta», y no coinciden.',
    between: (from: string | null, to: string | null) => `(desde ${from ?? 'el principio'} hasta ${to ?? 'el final'})`,
    none: 'Ningún acontecimiento en estas fuentes',
    nothing: (where: string) => `Las fuentes no dan ninguna fecha para ${quote(where)}.`,
    tryOther: 'Prueba con otros años o sin ciudad.',
    tryYears: 'Prueba con otros años.',
    more: (n: number) => `${n} más; acota los años para ${count(n, { one: 'verlo', other: 'verlos' })}.`,
    after: (from: number, to: number) => `${from} es posterior a ${to}.`,
    earlierFirst: 'Indica primero el año más antiguo.',
    noYear: (text: string) => `${quote(text)} no es un año.`,
    likeThis: 'Indica un año como 2015.',
  },

  map: {
    title: (dimension: string | null) => (dimension ? `Mapa: ${dimension}` : 'Dónde están las ciudades'),
    unplaced: 'Ninguna ciudad de esta biblioteca tiene lugar en el mapa.',
    notStated: (cities: string[]) => `No consta nada de ${and(cities)}.`,
  },

  figure: {
    /** On how much something rests. */
    amount: (notes: number, sources: number) =>
      `${number(notes)}\u00A0${count(notes, { one: 'nota', other: 'notas' })}, ${number(sources)}\u00A0${count(sources, { one: 'fuente', other: 'fuentes' })}`,
    footnotes: 'Los números entre corchetes son las notas al pie de la respuesta.',
    /** What each kind of picture is called. */
    kinds: {
      matrix: 'Tabla de símbolos',
      map: 'Mapa',
      timeline: 'Cronología',
      network: 'Esquema',
      bars: 'Gráfico de barras',
      table: 'Tabla',
    },
    /** Before what is typed to get one. */
    asPicture: 'Como imagen:',
  },

  passage: {
    before: 'Antes',
    after: 'Después',
    here: 'Aquí',
    previous: 'Anterior',
    next: 'Siguiente',
    unknown: (id: string) => `En estas fuentes no hay ningún pasaje ni nota ${quote(id)}.`,
    howToFind: `Escribe unas palabras del pasaje después de ${typed('passage')} o elígelo debajo de una respuesta, en el menú ${quote(openPlace)}.`,
    notImported:
      'El texto no está importado aquí, así que esto y lo que va antes y después son notas, con nuestras palabras.',
    /** A title, and what is said below it, of what was there when something was shown. */
    removed: 'Ese texto se ha quitado',
    removedPlaces: 'Lo que esto abría ya no está en esta biblioteca, así que no se puede abrir.',
    removedWhy: (id) =>
      `${quote(id)} estaba en esta biblioteca cuando se mostró eso y ya no está, así que sus pasajes no se pueden abrir.`,
    changed: 'Ese pasaje ya no está en su texto',
    changedWhy: (id) =>
      `El texto se ha vuelto a importar desde entonces y ya no tiene nada que sea ${quote(id)}. Pregunta otra vez para ver qué dice ahora.`,
  },

  challenge: {
    ask: '¿Algo está mal?',
    reason: 'Qué está mal',
    reasonHint: 'Un nombre, una cifra, una página, el sentido: lo que no se sostiene',
    suggestion: 'Qué debería decir',
    suggestionHint: 'Si lo sabes; lo mejor es indicar dónde lo dice',
    notedBefore: (number: number) => `Ya lo habías dicho: objeción ${number}`,
    noted: (number: number) => `Anotado como objeción ${number}`,
    whoSees:
      'El equipo de moderación de este servidor y quienes cuidan la biblioteca ven lo que has escrito, pero no quién lo escribió.',
    operatorSees: 'Quienes cuidan la biblioteca ven lo que has escrito, pero no quién lo escribió.',
    yours: 'Lo que has escrito',
  },

  challenges: {
    title: 'Objeciones',
    states: { open: 'abiertas', resolved: 'resueltas' },
    count: {
      open: (n: number) => count(n, { one: 'Hay 1 abierta.', other: `Hay ${n} abiertas.` }),
      resolved: (n: number) => count(n, { one: 'Hay 1 resuelta.', other: `Hay ${n} resueltas.` }),
    },
    none: { open: 'No hay ninguna abierta.', resolved: 'Todavía no hay ninguna resuelta.' },
    show: { open: 'Ver las abiertas', resolved: 'Ver las resueltas' },
    resolve: 'Resolver una…',
    reopen: 'Volver a abrir una…',
    openPlace: 'Abrir el pasaje de una…',
    resolved: (number: number) => `La objeción ${number} está resuelta.`,
    reopened: (number: number) => `La objeción ${number} vuelve a estar abierta.`,
    changedSince: 'Desde entonces, esto ha cambiado en la biblioteca.',
    goneSince: (id: string) => `Esto ya no está en la biblioteca: ${id}.`,
    noSuch: (typed: string) => `En este servidor no hay ninguna objeción ${quote(typed)}.`,
    seeAll: 'La lista sin número muestra las que hay.',
  },

  insights: {
    title: 'Cómo se usa Footnote aquí',
    off: 'Aquí no se cuenta nada. Si lo activas, se cuenta durante 90 días y sin nombres lo que no apareció, los pasajes más leídos y las respuestas que alguien dio por malas.',
    turnOn: 'Contar a partir de ahora',
    unkept: '(preguntas con datos personales; no se guardan)',
    nothing: 'No apareció',
    wrong: 'Dado por malo',
    places: 'Lo más leído',
    none: 'Todavía no se ha contado nada.',
    right: (n: number) =>
      count(n, { one: '1 respuesta se dio por buena.', other: `${n} respuestas se dieron por buenas.` }),
    kept: 'Se cuenta sin nombres y se guarda 90 días; lo que se pregunta en privado no cuenta.',
    openChallenges: (n: number) => count(n, { one: '1 objeción abierta', other: `${n} objeciones abiertas` }),
    rate: { right: '¿Era correcto? 👍 Sí', wrong: '¿Era correcto? 👎 No' },
    counted: 'Contado, sin tu nombre.',
    countedBefore: 'Ya lo has dicho: se ha contado una vez.',
    changed: { right: 'Cambiado: se cuenta como correcta.', wrong: 'Cambiado: se cuenta como incorrecta.' },
    notCounted: 'Aquí ya no se cuenta nada.',
    newChallenge: (number: number) => `Nueva objeción: ${number}`,
  },

  sources: {
    title: 'Fuentes',
    counts: (notes: number, passages: number) =>
      `${number(notes)} ${count(notes, { one: 'nota', other: 'notas' })}, ${passages ? `${number(passages)} ${count(passages, { one: 'pasaje', other: 'pasajes' })}` : 'sin importar'}.`,
    record: {
      author: 'De',
      year: 'Año',
      title: 'Título',
      in: 'En',
      publisher: 'Editorial',
      doi: 'DOI',
      kind: 'Tipo de texto',
      licence: 'Derechos',
      holdings: 'Aquí',
      link: 'Enlace',
    },
    kinds: {
      chapter: 'un capítulo de un libro',
      book: 'un libro',
      'article-journal': 'un artículo de una revista',
      report: 'un informe',
      broadcast: 'una emisión',
      webpage: 'una página web',
      document: 'un documento',
      article: 'un artículo',
      'article-magazine': 'un artículo de una revista de actualidad',
      'article-newspaper': 'un artículo de periódico',
      dataset: 'un conjunto de datos',
      'entry-encyclopedia': 'una entrada de enciclopedia',
      interview: 'una entrevista',
      legislation: 'una ley',
      manuscript: 'un manuscrito',
      motion_picture: 'una película',
      'paper-conference': 'una ponencia de un congreso',
      'post-weblog': 'una entrada de blog',
      software: 'un programa informático',
      speech: 'una charla',
      standard: 'una norma',
      thesis: 'una tesis',
    },
    says: {
      author: (names: string[]) => `Es de ${and(names)}.`,
      year: (year: string) => `Se publicó en ${year}.`,
      around: (year: string) => `Se publicó hacia ${year}.`,
      title: (title: string) => `Se titula ${quote(title)}.`,
      in: (where: string) => stop(`Se publicó en ${where}`),
      publisher: (name: string) => stop(`Lo publicó ${name}`),
      doi: (doi: string) => `Su DOI es ${doi}.`,
      kind: (kind: string) => `Es ${kind}.`,
      link: 'Está aquí: ',
    },
    madeBy: (names: string[]) => stop(`Es de ${and(names)}`),
    silent: {
      in: 'Su ficha no menciona ningún libro, revista o serie.',
      publisher: 'Su ficha no dice quién la publicó.',
      doi: 'Su ficha no tiene DOI.',
      link: 'Su ficha no tiene enlace.',
    },
  },

  cite: {
    inText: 'En el texto',
    reference: 'Referencia',
    noSuchStyle: (typed: string) => `No hay ningún estilo ni formato ${quote(typed)}.`,
    quotedThere: (author: string) => `En el texto, para palabras de ${author} que se citan ahí`,
    reversed: (pages: string) => `${pages} van al revés.`,
    lowerFirst: 'Di primero la página menor.',
    noSuchPage: (pages: string, source: string) => `En ${source} no hay ${pages}.`,
    itsPages: (ranges: string[]) => `Sus páginas son ${and(ranges)}.`,
    noPages: 'No tiene páginas.',
    unchecked: 'La página no está comprobada: aquí no consta qué páginas tiene la fuente.',
    noPage: 'Una página es un número como 92 o xii, y un intervalo empieza por su primera página.',
  },

  verify: {
    found: 'Encontrada, palabra por palabra',
    elsewhere: 'Encontrada, pero en otra fuente',
    altered: 'Alterada',
    stitched: 'Compuesta con partes de varios pasajes',
    missing: 'No está en estas fuentes',
    tooShort: 'Demasiado corta para saberlo',
    manners: {
      'first letter': () => 'Se ha cambiado la primera letra.',
      letters: (texts: string[]) => `Letras que ha cambiado quien cita: ${list(texts)}.`,
      sic: () => 'El «[sic]» es de quien cita.',
      inserted: (texts: string[]) => `Añadido por quien cita: ${list(texts)}.`,
      'note marks': () => 'Las llamadas de nota no forman parte del texto.',
      'page tops': () => 'El encabezado de la página no forma parte del texto.',
      accents: () => 'La fuente lleva otras tildes.',
      amounts: () => 'La fuente escribe la cantidad de otra forma.',
      unsure: (texts: string[]) => `Demasiado corto para comprobarlo con certeza sin el texto: ${list(texts)}.`,
    },
    otherMark: (quoted: string, source: string) => `La fuente pone ${source} en lugar de ${quoted}.`,
    otherPage: (is: string, said: string) => `Está en ${is}, no en ${said}.`,
    leftOut: (words: string) => `Se ha omitido: ${words}`,
    leftOutWords: (count: number) => (count === 1 ? 'Se ha omitido una palabra.' : `Se han omitido ${count} palabras.`),
    leftOutDenies: 'Atención: en lo omitido hay una negación.',
    putInDenies: 'Atención: en lo añadido hay una negación.',
    notHere: (work: string) => `${quote(work)} no está entre estas fuentes. La cita está aquí:`,
    otherYear: (is: string, said: string) => `La fuente es de ${is}, no de ${said}.`,
    saidToBeFrom: (source: string) => `Se atribuye a ${source}, pero está aquí:`,
    standsHere: 'Está aquí:',
    changed: (words: string[]) => `No está así en la fuente: ${list(words)}.`,
    leavesOut: 'Omite palabras sin indicarlo.',
    quoted: 'Tal como se cita',
    source: 'En la fuente',
    parts: 'Sus partes están separadas o en otro orden:',
    nowhere: (words: number) => `Ninguna fuente contiene estas ${words} palabras tal cual.`,
    nearby: 'Puede que las fuentes digan lo mismo con otras palabras: pregúntamelo.',
    atLeast: (words: number, alone: number) =>
      `Una cita necesita al menos ${words} palabras, o ${alone} que estén en un solo pasaje; más corta, aparece en demasiados textos.`,
    ready: 'Lista para copiar',
  },

  annotate: {
    menu: 'Buscar citas',
    title: 'Qué hay sobre esto en las fuentes',
    quotations: 'Citas textuales',
    sourcesSay: (sentence: string) => `Sobre ${quote(sentence)} las fuentes dicen`,
    nothingOn: 'Sobre esto las fuentes no tienen nada lo bastante cercano',
    onTheseToo: 'Lo de arriba trata también de estas frases',
    checked: 'El mensaje comprobado',
    notLookedUp: (n: number) =>
      count(n, {
        one: 'Queda 1 frase sin buscar: compruébala aparte.',
        other: `Quedan ${n} frases sin buscar: compruébalas aparte.`,
      }),
    aboutNothing: (n: number) =>
      count(n, {
        one: 'Otra frase no nombra nada que estas fuentes conozcan y no se ha comprobado.',
        other: `Otras ${n} frases no nombran nada que estas fuentes conozcan y no se han comprobado.`,
      }),
    noVerdict: 'Esto es lo que dicen las fuentes; no juzga qué es verdad.',
    nothing: 'Aquí no hay nada que comprobar',
    noQuotation: 'Nada de esto trata de lo que conocen las fuentes.',
    things: { city: 'una ciudad', network: 'una red', term: 'un término', person: 'una persona' },
    whatCounts: (things: string[]) =>
      `Se comprueban las citas de cuatro palabras o más${things.length ? ` y las frases sobre ${or(things)} que las fuentes conocen` : ''}.`,
  },

  citations: {
    title: 'Citas',
    hint: 'Copia lo que hay en el recuadro.',
    none: 'En esta respuesta no hay nada que citar.',
  },

  faults: {
    titleOpen: 'el título se abre con :: y no se cierra',
    noAnswers: 'la pregunta no tiene respuestas entre { y }',
    closedUnopened: 'hay un } sin un { delante',
    notClosed: 'las respuestas se abren con { y no se cierran antes de la siguiente línea en blanco',
    openedTwice: 'hay un { entre las respuestas: escribe \\{ para el carácter',
    signAfter: (sign) => `hay un ${sign} después de las respuestas`,
    essay: 'es una pregunta de desarrollo: solo se pueden importar opción múltiple y verdadero o falso',
    numerical: 'es una pregunta numérica: solo se pueden importar opción múltiple y verdadero o falso',
    matching: 'es una pregunta de emparejar: solo se pueden importar opción múltiple y verdadero o falso',
    shortAnswer: 'es una pregunta de respuesta corta: solo se pueden importar opción múltiple y verdadero o falso',
    textBefore: 'hay texto antes de la primera opción',
    twoMarked: 'dos opciones llevan =: da a cada opción correcta su parte, como ~%50%',
    penalty: 'no se pueden guardar los puntos que resta una opción incorrecta: aquí no da ninguno',
    partial: 'no se puede guardar una parte de los puntos para una opción: aquí una opción es correcta o no',
    qti: 'es QTI, como lo exportan Canvas y otros, y no se puede importar: exporta las preguntas como Moodle XML, GIFT o Aiken',
    notMoodle: (name) => `el archivo contiene <${name}>, no el <quiz> de Moodle XML`,
    otherType: (type) => `es una pregunta de tipo ${type}: solo se pueden importar opción múltiple y verdadero o falso`,
    picture: 'aquí hay una imagen o una grabación, que no se puede guardar',
    noInteraction: 'no es opción múltiple: solo se pueden importar ítems con choiceInteraction',
    inOtherFile: (id) => `el id ${id} está también en otro archivo`,
    within: (file, said) => `${file}: ${said}`,
    broken: (format, said) => `esto no es ${format} correcto: ${said}`,
    noXml: 'el archivo no contiene XML',
    manyQuestions: (n, most) =>
      `en el archivo hay ${n} preguntas, y un servidor puede tener ${most}: desde aquí se dejan fuera`,
    noQuestion: 'en el archivo no hay ninguna pregunta',
    idTwice: (id, line) => `el id ${id} se usa dos veces, la primera en la línea ${line}`,
    noStem: 'la pregunta no tiene texto',
    fewOptions: 'una pregunta necesita dos opciones o más',
    noneCorrect: 'ninguna opción está marcada como correcta',
    manyCorrect: (n) => `${n} opciones están marcadas como la correcta`,
    emptyOption: 'una opción no tiene texto',
    answerAlone: 'hay una respuesta sin una pregunta delante',
    optionAlone: 'hay una opción sin una pregunta delante',
    nextLetter: (expected, given) => `la siguiente opción debería ser ${expected}, no ${given}`,
    smallLetter: (like) => `una opción empieza con mayúscula y un espacio, como «${like}) …»`,
    noAnswerLine: 'la pregunta no tiene línea ANSWER:',
    noAnswerBefore: 'la pregunta no tiene línea ANSWER: antes de la siguiente',
    notOneLine: 'una pregunta debe estar en una sola línea, con sus opciones debajo',
    noSuchLetter: (given) => `la respuesta ${quote(given)} no es la letra de ninguna opción`,
    tooLong: (what, n, most) => `${what} tiene ${n} caracteres; como máximo, ${most}`,
    parts: {
      id: 'el id',
      question: 'la pregunta',
      explanation: 'la explicación',
      option: (n) => `la opción ${n}`,
      remark: (n) => `el comentario a la opción ${n}`,
      whole: 'la pregunta con todas sus opciones',
      options: 'la lista de opciones con sus comentarios',
      notes: 'la lista de notas',
      tags: 'la lista de nivel y temas',
    },
    sameOption: (n, text, first) => `la opción ${n}, ${quote(text)}, es igual que la opción ${first}`,
    manyOptions: (n, most) => `${n} opciones son demasiadas; como máximo, ${most}`,
    allCorrect: 'todas las opciones están marcadas como correctas',
    noSuchNote: (id) => `${quote(id)} no es el id de ninguna nota de la biblioteca`,
  },

  quiz: {
    notHere: 'Aquí no hay quizzes.',
    inTerminal: 'En una terminal, «npx footnote quiz» empieza uno.',
    onlyInServers: 'Los quizzes en grupo solo funcionan en servidores que hayan añadido Footnote.',
    mayNotStart:
      'En este servidor, solo algunas personas pueden empezar quizzes: quienes pueden gestionar sus eventos o quienes el servidor ha elegido.',
    mayNotExam:
      'En este servidor, solo algunas personas pueden empezar exámenes: quienes pueden gestionar sus eventos o quienes el servidor ha elegido.',
    askManagers: `Pídeselo a quien gestiona el servidor; ${typed('quiz practice')} es para todo el mundo.`,
    running: 'En este canal ya hay un quiz.',
    waitOrStop: `Espera a que acabe, o que se pare con ${typed('quiz stop')}.`,
    begins: 'Empieza un quiz',
    plan: (n: number, about: string, seconds: number) =>
      `${count(n, { one: '1 pregunta', other: `${n} preguntas` })}${about}, ${seconds} segundos cada una. La primera llega enseguida.`,
    rules:
      'Pulsa la letra de tu respuesta; los demás no la ven, y puedes cambiarla una vez. La respuesta correcta se muestra a todo el mundo al acabar el tiempo.',
    whoSees: {
      names: 'Quien empezó esto y quienes gestionan el servidor ven lo que eliges, con tu nombre.',
      numbers:
        'Quien empezó esto y quienes gestionan el servidor ven lo que eliges, con un número en vez de tu nombre.',
      totals:
        'Quien empezó esto y quienes gestionan el servidor ven cuántas personas eligieron cada opción, pero no quiénes.',
    },
    bySpeed: 'Con los mismos puntos, va delante quien fue más rápido.',
    notBySpeed: 'No hay prisa: la rapidez no cuenta.',
    exam: 'Un examen',
    examBegins: 'Empieza el examen',
    examComes: 'Se abre aquí enseguida; cada cual lo hace a solas.',
    examPlan: (n: number, about: string) =>
      `${count(n, { one: '1 pregunta', other: `${n} preguntas` })}${about}, a tu ritmo.`,
    examUntil: 'Se cierra',
    examRules:
      'Los demás no ven lo que eliges, cada respuesta se puede cambiar una vez y las respuestas correctas se dan al final.',
    beginExam: 'Empezar o seguir',
    examClosed: 'Se cerró',
    examRunning: 'En este canal hay un examen en marcha.',
    mostExams: (most: number) => `En este servidor hay ${most} exámenes en marcha, y no puede haber más a la vez.`,
    waitForExam: `Espera a que acabe alguno, o que se pare uno con ${typed('quiz stop')} en su canal.`,
    examStopped: 'El examen se ha terminado antes de tiempo',
    examAll: 'Has respondido a todas las preguntas; puedes volver a cada una hasta que acabe el tiempo.',
    examLeft: (numbers: string[]) => `Sin responder todavía: ${and(numbers)}.`,
    goTo: 'Ir a una pregunta…',
    fewer: (n: number) =>
      count(n, { one: 'Solo hay 1 pregunta sobre ello.', other: `Solo hay ${n} preguntas sobre ello.` }),
    notPublicHere: 'Este canal no admite respuestas públicas, y un quiz lo es.',
    startElsewhere: `Empiézalo en un canal que las admita; ${typed('settings')} dice cuáles. ${typed('quiz practice')} funciona en cualquier sitio.`,
    cannotAsk: (names: string[]) =>
      `No podría mostrar las preguntas en este canal: me ${count(names.length, { one: 'falta el permiso', other: 'faltan los permisos' })} ${and(names)}.`,
    seenAll: (about: string) => `Ya has visto todas las preguntas${about}`,
    nextDue: 'La siguiente toca',
    anyway: 'Practicarlas de todos modos',
    inQuiz: (about: string) => `Las preguntas${about} se están haciendo en un quiz en marcha.`,
    inExam: (about: string) => `Las preguntas${about} están en un examen en marcha o revelan respuestas suyas.`,
    heldBack: (n: number) =>
      count(n, {
        one: '1 pregunta está en un examen en marcha o revela una respuesta suya.',
        other: `${n} preguntas están en un examen en marcha o revelan respuestas suyas.`,
      }),
    stillRuns: 'Esta ronda sigue en marcha.',
    askAfter: 'Las respuestas correctas se dan al final.',
    tookNoPart: 'En esta ronda no respondiste a nada.',
    howToPractise: `${typed('quiz practice')} te pregunta a solas.`,
    board: 'Clasificación',
    andMore: (n: number) => count(n, { one: '1 persona más.', other: `${n} personas más.` }),
    inSeconds: (n: number) => `${number(n)} s`,
    modes: { together: 'En grupo', exam: 'Examen', practice: 'Práctica' },
    questions: (n: number) => count(n, { one: '1 pregunta', other: `${n} preguntas` }),
    otherRound: 'Otra ronda…',
    levels: { recall: 'recordar', understand: 'comprender', apply: 'aplicar' },
    about: {
      name: (name: string) => ` sobre ${name}`,
      recall: ' para recordar',
      understand: ' para comprender',
      apply: ' para aplicar',
      own: ' de este servidor',
      'which-reading': ' sobre el texto de origen',
    },
    whichReading: 'qué texto',
    examOver: 'El examen ha terminado',
    examTaken: (n: number) =>
      n
        ? count(n, { one: 'Ha participado 1 persona.', other: `Han participado ${n} personas.` })
        : 'No ha participado nadie.',
    examReview: 'Tus respuestas, con las correctas, solo las ves tú.',
    ownReview: 'Mis respuestas',
    next: 'Siguiente',
    previous: 'Anterior',
    again: 'Seguir practicando',
    practise: 'Practicar',
    send: (letters: string) => `Enviar ${letters}`,
    progress: 'Cómo vas',
    dueNow: (n: number) =>
      n
        ? count(n, { one: 'Toca repasar 1 pregunta.', other: `Toca repasar ${n} preguntas.` })
        : 'Todavía no toca repasar nada.',
    streak: (n: number) =>
      n ? count(n, { one: '1 día por ahora.', other: `${n} días seguidos.` }) : 'No has practicado ni hoy ni ayer.',
    byTopic: 'Por temas',
    nothingYet: 'Todavía no has respondido a ninguna pregunta.',
    review: 'Lo que fallaste',
    missed: (n: number) => count(n, { one: '1 pregunta.', other: `${n} preguntas, la última primero.` }),
    noMisses: 'Nada: no hay ninguna respuesta equivocada que no hayas corregido.',
    readPlace: 'Leer sobre ello…',
    closesIn: 'Se cierra',
    chooseOne: 'Elige una…',
    choose: 'Elige una o varias…',
    noneRunning: 'En este canal no hay ningún quiz.',
    howToStart: `${typed('quiz start')} inicia uno.`,
    notYours: 'Solo quien empezó el quiz y el equipo de moderación pueden hacerlo.',
    askStarter: 'Pídeselo a quien lo empezó.',
    noneOpen: 'Ahora no hay ninguna pregunta abierta.',
    waitForNext: 'La siguiente llega enseguida.',
    nothingToSkip: 'En un examen no hay nada que saltar: cada persona responde a su ritmo.',
    stopExam: `${typed('quiz stop')} lo termina.`,
    skipped: 'Saltada',
    stopped: 'El quiz ha terminado',
    taken: (letters: string) => `Anotado: ${letters}. Puedes cambiarlo una vez, hasta que acabe el tiempo.`,
    changed: (letters: string) => `Cambiada a ${letters}. Ya no se puede cambiar más.`,
    same: (letters: string) => `Ya habías elegido ${letters}.`,
    kept: (letters: string) => `Ya has cambiado tu respuesta una vez; se queda en ${letters}.`,
    spent: 'Habías cambiado esta respuesta y luego la borraste; no se puede volver a dar.',
    closed: 'Esta pregunta ha terminado; la respuesta no ha contado.',
    tally: (right: number, of: number) => `${right} de ${of} ${count(right, { one: 'ha', other: 'han' })} acertado.`,
    nobody: 'Nadie ha respondido.',
    scores: 'Los puntos',
    ofQuestions: (n: number) => count(n, { one: 'De 1 pregunta.', other: `De ${n} preguntas.` }),
    leaderboard: (period: string) => `Clasificación: ${period}`,
    choices: {
      yes: 'sí',
      no: 'no',
      today: 'hoy',
      week: 'esta semana',
      month: 'este mes',
      all: 'desde siempre',
    },
    otherPeriod: 'Otro periodo',
    nobodyYet: 'Aquí nadie tiene puntos todavía. Los dan los quizzes en grupo, no los exámenes ni la práctica.',
    takeMeOff: 'No mostrarme',
    putMeBack: 'Volver a mostrarme',
    takenOff: 'Ya no apareces en la clasificación de este servidor.',
    backOn: 'Vuelves a aparecer en la clasificación de este servidor.',
    noResults: 'En este canal todavía no ha terminado ningún quiz.',
    resultsLater: 'Los resultados se ven al final.',
    notYourResults: 'Solo quien empezó el quiz y quienes gestionan el servidor pueden ver sus resultados.',
    results: 'Resultados',
    withdrawn: (n: number) =>
      count(n, {
        one: '1 intento fue borrado por quien lo hizo.',
        other: `${n} intentos fueron borrados por quienes los hicieron.`,
      }),
    numbered: (n: number) => `Persona ${n}`,
    fewForTotals: (least: number) =>
      `Con menos de ${least} personas, los totales revelarían lo que eligió cada una; no se muestran.`,
    fewAnswered: (n: number, least: number) =>
      count(n, {
        one: `Falta aquí 1 pregunta que respondieron menos de ${least} personas.`,
        other: `Faltan aquí ${n} preguntas que respondieron menos de ${least} personas cada una.`,
      }),
    byItem: 'Por pregunta',
    distribution: 'Cuántas personas acertaron cuántas preguntas',
    shareRight: 'Proporción de personas que acertaron',
    points: 'Puntos',
    difficulty: (value: number | null) => `aciertos ${share(value)}`,
    discrimination: (value: number | null) => `discriminación ${share(value)}`,
    explained:
      'Aciertos: la parte que acertó. Discriminación: de -1 a 1, hasta qué punto la pregunta distingue a quienes más aciertan del resto; desde 10 personas.',
    lookAt: 'Preguntas que conviene mirar',
    neverMissed: (n: number) => `${n} personas respondieron y nadie falló`,
    misleads: (n: number, of: number, texts: string[]) =>
      `de las ${of} personas con más aciertos, ${n} eligieron: ${and(texts)}`,
    file: 'Todo',
    failed: (channel: string) =>
      `Tu quiz en ${channel} no ha podido seguir y ha terminado con las respuestas hasta ahora.`,
    failedWhy: `Puede que haya perdido un permiso allí o que se borrara el mensaje. ${typed('quiz results')} tiene lo que se respondió.`,
    ofOne: (n: number, said: string) => `Pregunta ${n} · ${said}`,
    question: (n: number, of: number) => `Pregunta ${n} de ${of}`,
    several: 'Una o varias son correctas; para acertar, elige todas y ninguna más.',
    true: 'Verdadero',
    false: 'Falso',
    right: 'Correcto',
    wrong: 'Incorrecto',
    answer: 'La respuesta',
    key: (texts: string[]) => stop(`Correcto: ${and(texts)}`),
    yours: (texts: string[]) => stop(`Elegido: ${and(texts)}`),
    none: 'No se eligió nada a tiempo.',
    noneYet: 'Aquí aún no hay preguntas.',
    nothingOn: (topic: string) => `No hay preguntas sobre ${topic}.`,
    things: { city: 'una ciudad', dimension: 'una dimensión', source: 'una fuente' },
    tryOwn: (things: string[], topics: string[]) =>
      `Prueba ${things.length ? `con ${list(things)}, ` : ''}sin tema o con uno de este servidor: ${topics.join(' · ')}.`,
    notAsked: (n: number) => count(n, { one: '1 pregunta ya no se hizo.', other: `${n} preguntas ya no se hicieron.` }),
    tryTopic: (things: string[]) => `Prueba ${things.length ? `con ${list(things)} o ` : ''}sin tema.`,
    score: (right: number, of: number) => `${right} ${count(right, { one: 'acierto', other: 'aciertos' })} de ${of}.`,
    due: (n: number) => count(n, { one: 'Tocaba repasar 1 pregunta.', other: `Tocaba repasar ${n} preguntas.` }),
    type: 'Escribe la letra de tu respuesta, o varias; Intro la salta, «q» termina.',
    noSuchLetter: (typed: string, letters: string[]) => `${quote(typed)} no es una respuesta; escribe ${or(letters)}.`,
  },

  questions: {
    mayNot: 'Solo algunas personas pueden escribir preguntas para este servidor.',
    askTeachers: `Pídeselo a quien puede gestionar sus eventos, o que pongan tu rol en «Quién puede empezar quizzes» con ${typed('settings')}.`,
    title: 'Las preguntas propias de este servidor',
    titleRetired: 'Preguntas retiradas',
    none: `Todavía no hay ninguna. Escribe una en un formulario o sube un archivo con ${typed('questions upload')}.`,
    noneRetired: 'No hay ninguna retirada.',
    count: (n) => count(n, { one: '1 pregunta.', other: `${n} preguntas.` }),
    range: (from, to) => `Se muestran de la ${from} a la ${to}.`,
    right: (texts) => `correcto: ${and(texts)}`,
    add: 'Escribir una',
    addAnother: 'Escribir otra',
    all: 'Verlas todas',
    showRetired: (n) => `Retiradas (${n})`,
    export: 'Recibirlas en un archivo',
    edit: 'Cambiar una…',
    retire: 'Retirar una…',
    restore: 'Recuperar una…',
    noSuch: (typed) => `Aquí no hay ninguna pregunta ${typed}.`,
    seeAll: `${typed('questions list')} las muestra todas.`,
    retired: (n) => `La pregunta ${n} ya no se hará. Sigue en los resultados de los quizzes pasados.`,
    restored: (n) => `La pregunta ${n} se hará de nuevo.`,
    added: (n) => `La pregunta ${n} está guardada`,
    there: (n) => `La pregunta ${n} ya plantea lo mismo`,
    titleFaults: (n) => count(n, { one: 'Hay 1 fallo', other: `Hay ${n} fallos` }),
    nothingStored: 'No se ha guardado nada.',
    inLine: (n, message) => `Línea ${n}: ${message}`,
    moreFaults: (n) => count(n, { one: 'y 1 más', other: `y otros ${n}` }),
    correct: 'Corregirla',
    yours: 'Lo que has escrito',
    readAs: (format: string) => `Leído como ${format}.`,
    before: 'Lo que ha cambiado, tal como era: si subes este archivo, vuelve a como estaba.',
    storeRest: (n: number) => count(n, { one: 'Guardar la otra', other: `Guardar las otras ${n}` }),
    titleStored: 'Las preguntas están guardadas',
    new: (n) => count(n, { one: '1 nueva', other: `${n} nuevas` }),
    changed: (n) => count(n, { one: '1 cambiada', other: `${n} cambiadas` }),
    same: (n) => count(n, { one: '1 como estaba', other: `${n} como estaban` }),
    tooMany: (most) => `Un servidor puede tener ${most} preguntas.`,
    retireSome: 'Retira antes algunas.',
    noFile: 'No hay ningún archivo.',
    howToUpload: `Sube uno con ${typed('questions upload')}.`,
    noneToExport: 'No hay preguntas que exportar.',
    exported: 'Las preguntas en un archivo',
    cannotHold: (ids) => `Este formato no admite ${and(ids)}.`,
    noSource: 'Una pregunta propia de este servidor; no cita nada de la biblioteca.',
    topic: 'las preguntas propias de este servidor',
    form: {
      add: 'Una pregunta propia',
      edit: 'Cambiar una pregunta',
      question: 'Pregunta',
      options: 'Respuestas, una en cada línea',
      optionsHint: 'Pon * delante de cada respuesta correcta; tras # puedes decir por qué lo es o no',
      explanation: 'Explicación',
      explanationHint: 'Se muestra después de responder',
      notes: 'Notas en que se apoya',
      notesHint: `Sus ids, como los toma ${typed('passage')}: serán su nota al pie. Déjalo vacío si no hay ninguna`,
      tags: 'Nivel y temas',
      tagsHint: 'recall, understand o apply, y luego temas propios: apply, semana 3',
    },
  },

  upload: {
    isEmpty: (name) => `${quote(name)} está vacío.`,
    another: 'Sube un archivo que contenga preguntas.',
    tooLarge: (name, most) => `${quote(name)} ocupa más de ${most} kB.`,
    tooSlow: (seconds) => `La lectura del archivo tardaba más de ${seconds} s y se ha cancelado.`,
    tooMuch: (megabytes) => `La lectura del archivo necesitaba más de ${megabytes} MB de memoria y se ha cancelado.`,
    smaller: 'Súbelo en partes más pequeñas.',
    notFetched: (name) => `No se ha podido recibir ${quote(name)} de Discord.`,
    again: 'Súbelo otra vez.',
    notText: (name) => `${quote(name)} no es texto en UTF-8.`,
    asText: 'Guárdalo como texto sin formato en UTF-8 y súbelo otra vez.',
  },

  about: {
    title: 'Acerca de Footnote',
    what: (sources: number, subject: string | null) =>
      `Respondo a preguntas${subject ? ` sobre ${subject}` : ''} a partir de ${sources} ${count(sources, { one: 'fuente', other: 'fuentes' })}.`,
    nature:
      'Soy un programa, y ningún modelo de lenguaje (ni ChatGPT ni nada parecido) escribe mis respuestas: salen de notas sobre las fuentes y de los propios textos.',
    checks:
      'No hace falta que me creas: cada respuesta se apoya en pasajes que te muestra, y si las fuentes no dicen algo, lo digo.',
    upTo: (year: string) => `La fuente más reciente es de ${year}: de lo que vino después no sé nada.`,
    maker:
      'Me hicieron quienes contribuyen a Footnote. Soy software libre con licencia MIT; cualquiera puede tener su propia copia en marcha.',
    shellKeeps:
      'De lo que preguntas en una consola no se recuerda nada: cada comando va por su cuenta, y solo lo que practicas se guarda, en una base de datos tuya.',
    speaks: (languages: string) => `Puedes preguntar en ${languages}.`,
    written: (languages: string) => `Las fuentes están en ${languages}, y las notas sobre ellas, en inglés.`,
    can: (commands: string[], examples: string[]) =>
      `Pregunta con tus propias palabras o usa ${or(commands)}.${examples.length ? ` Por ejemplo: ${examples.join(' · ')}` : ''}`,
  },

  help: {
    title: 'Qué puedes hacer aquí',
    about: 'Soy Footnote: respondo a partir de documentos, con notas al pie que puedes comprobar.',
    wishes: {
      ask: 'Preguntar algo',
      city: 'Ver una ciudad',
      compare: 'Comparar ciudades',
      network: 'Conocer una red de ciudades',
      person: 'Saber quién es alguien',
      term: 'Saber qué significa un término',
      dimension: 'Ver las ciudades según una dimensión',
      framework: 'Ver cómo desglosa el tema un marco',
      list: 'Ver de una vez todo lo de un tipo',
      timeline: 'Ver qué pasó y cuándo',
      map: 'Ver las ciudades en un mapa',
      cite: 'Citar un pasaje',
      verify: 'Comprobar una cita',
      annotate: 'Comprobar un texto',
      passage: 'Leer lo que rodea a un pasaje',
      challenge: 'Decir que algo está mal',
      challenges: 'Ver qué está mal según quienes leen',
      insights: 'Ver qué se pregunta aquí',
      about: 'Saber qué es esto',
      sources: 'Ver de dónde salen las respuestas',
      quiz: 'Hacer un quiz a solas',
      questions: 'Escribir preguntas propias',
      readings: 'Añadir textos propios',
      settings: 'Ajustar cómo responde aquí',
      setup: 'Ponerlo a punto en este servidor',
      status: 'Ver cómo está',
      privacy: 'Saber qué se guarda de ti',
      'forget-me': 'Hacer que te olvide',
      help: 'Volver a ver esto',
    },
    mention: 'También puedes mencionarme con una pregunta.',
    privately: 'Con la opción «privado», solo tú ves la respuesta.',
    userInstall: 'Aquí solo me has añadido tú, así que no se me puede mencionar y este lugar no tiene ajustes.',
    directMessage: 'Aquí también puedes escribir sin más. Los ajustes son para servidores.',
    rest: 'Escribe / para ver todos los comandos.',
  },

  privacy: {
    title: 'Qué se guarda y qué no',
    question: (followUp: string) =>
      `Tu última pregunta en un canal y aquello en lo que se basó la respuesta, durante diez minutos, para entender preguntas como ${quote(followUp)}, también en español. Con «new question», en inglés, se olvida.`,
    lines: [
      'Las últimas respuestas a preguntas, durante diez minutos y solo en memoria, sin guardar quién preguntó, para que sus páginas y archivos salgan al momento.',
      'El idioma de tu cliente en los mensajes directos con el bot, durante un día, para responderte en él.',
      'Lo que dices que está mal en un fragmento, con tu id y el del servidor; cuando el bot abandona el servidor, se borran ambos.',
      'Los ajustes de un servidor, hasta que se cambien o el bot abandone el servidor.',
      'Una línea por comando en el registro de quien opera el bot: el nombre, cómo fue y cuánto tardó. Lo que preguntas solo aparece ahí si quien opera el bot lo ha activado.',
      'Ni mensajes ni listas de miembros; nombres, solo los de quienes responden en quizzes. Los mensajes que no se dirigen al bot no se leen; de los posts nuevos en foros que el servidor ha elegido, se lee el título.',
      'Los botones llevan consigo lo que necesitan. Lo que no les cabe, como un texto que mandaste comprobar, se guarda 30 días desde que se mostró por última vez, con tu id, el de quien escribió el texto y el del servidor; de cada persona, los últimos cien.',
      `«${typed('forget-me')}» muestra todo lo que es tuyo y lo borra cuando lo confirmas.`,
      'Quizzes: lo que elegiste, tu nombre allí y cuánto tardaste, hasta que pidas olvidarlo o el bot abandone el servidor. Si lo pides con uno en marcha, cuántas veces habías respondido se guarda hasta que termine, con una marca en vez de tu id.',
      'Durante el mismo tiempo, tu id en los quizzes que empezaste, lo que te toca repasar y que no quieres aparecer en una clasificación.',
      'Los resultados de un quiz llegan a quien lo empezó y a quienes gestionan el servidor: con nombres, con números o en totales, según dice cada pregunta.',
      'Las preguntas que un servidor ha escrito para sí, sin guardar quién las escribió, hasta que el bot abandone el servidor. Lo que rellenaste en un formulario o subiste en un archivo, si tenía fallos, durante diez minutos.',
      'Si quienes administran un servidor lo han activado: lo que allí no apareció, los pasajes leídos y las respuestas que alguien dio por buenas o por malas, sin decir quién, durante 90 días; al desactivarlo se borra. Lo que preguntas en privado no cuenta.',
      'Las lecturas que ha añadido un servidor, solo para ese servidor, hasta que alguien de allí las quite o hasta 30 días después de que el bot se haya ido.',
    ],
    questionsLogged: 'Aquí, quien opera el bot ha activado que el registro guarde lo que se pregunta.',
    questionsNotLogged: 'Aquí, el registro no guarda lo que se pregunta.',
  },

  forget: {
    form: 'lo que rellenaste en un formulario, o subiste',
    language: 'el idioma de tu cliente en los mensajes directos',
    answers: (n: number) => count(n, { one: '1 respuesta en quizzes', other: `${n} respuestas en quizzes` }),
    cards: (n: number) => count(n, { one: '1 pregunta por repasar', other: `${n} preguntas por repasar` }),
    started: (n: number) =>
      count(n, { one: 'tu id como quien empezó 1 ronda', other: `tu id como quien empezó ${n} rondas` }),
    title: 'Ya no queda nada de ti',
    deleted: 'Se ha borrado:',
    asks: 'Lo que se guarda de ti',
    would: 'Se borraría:',
    attempts: 'Quien vea los resultados de un quiz verá que se borró un intento, pero no de quién era.',
    running:
      'Un quiz en el que respondiste sigue en marcha: lo que elegiste ahí también se borraría, y un cambio ya usado no se recupera: esa pregunta no se puede volver a responder.',
    noResults: 'Los resultados de los quizzes que empezaste quedarían solo para quienes gestionan el servidor.',
    cannotStop:
      'Un quiz o un examen que empezaste sigue en marcha: ya no podrías pararlo, solo el equipo de moderación.',
    forGood: 'Nadie puede recuperarlo.',
    sure: 'Borrarlo todo',
    question: 'tu última pregunta',
    rounds: (n: number) => count(n, { one: '1 ronda de práctica', other: `${n} rondas de práctica` }),
    unlisted: 'que no quieres aparecer en clasificaciones',
    challenges: (n: number) => count(n, { one: '1 objeción', other: `${n} objeciones` }),
    calls: (n: number) =>
      count(n, { one: '1 texto al que llevan botones', other: `${n} textos a los que llevan botones` }),
    nothing: 'No se guardaba nada de ti.',
    rest: `${typed('privacy')} explica qué se guarda y durante cuánto tiempo.`,
  },

  settings: {
    title: { server: 'Cómo responde Footnote en este servidor', channel: 'Cómo responde Footnote en este canal' },
    ofThread: 'Un hilo se rige por el canal en el que está:',
    onlyInServer: 'Esto se ajusta para todo el servidor.',
    likeInServer: 'Ajústalo para todo el servidor.',
    noSuchSetting: (name: string) => `No existe el ajuste ${quote(name)}.`,
    noSuchValue: (value: string, name: string) => `${quote(value)} no vale para el ajuste ${quote(name)}.`,
    allowed: (values: string[]) => `Puede ser ${or(values)}.`,
    fits: {
      chats: 'Tiene que ser un canal de texto de este servidor.',
      forums: 'Tienen que ser foros de este servidor.',
      all: 'Tienen que ser canales de este servidor.',
      role: 'Tiene que ser un rol de este servidor.',
    },
    saved: (name: string, value: string) => `Guardado. ${name}: ${value}.`,
    all: 'Todos los ajustes',
    countsDeleted: 'Lo contado hasta ahora se ha borrado.',
    gone: (what) => `ya no está: ${what}`,
    byDefault: (value: string) => `${value} (por defecto)`,
    fromServer: (value: string) => `${value} (como en el servidor)`,
    reset: 'por defecto',
    names: {
      visibility: 'Quién ve las respuestas',
      framework: 'Marco',
      readings: 'Lecturas',
      style: 'Estilo de cita',
      language: 'Idioma',
      'public-channels': 'Canales para respuestas públicas',
      'quiz-starters': 'Quién puede empezar quizzes',
      'quiz-results': 'Qué muestran los resultados',
      insights: 'Recuento de uso',
      'moderators-channel': 'Canal para objeciones nuevas',
      'forum-channels': 'Foros con respuesta a lo nuevo',
    },
    values: {
      channel: '#canal',
      public: 'todo el mundo',
      private: 'solo quien pregunta, por defecto; puede compartirlas',
      asker: 'el idioma de quien pregunta',
      everywhere: 'todos los canales',
      counted: 'se cuenta, sin nombres',
      notCounted: 'no se cuenta',
      noForum: 'ninguno',
      nowhere: 'ninguno',
      eventManagers: 'quienes pueden gestionar eventos',
      role: 'quienes tienen un rol',
      usualStarters: 'todo el mundo; exámenes, quienes pueden gestionar eventos',
      orRole: 'un rol que menciones',
      tells: {
        names: 'quién eligió qué, con nombres',
        numbers: 'quién eligió qué, con números en vez de nombres',
        totals: 'solo totales',
      },
    },
    where: { server: 'todo el servidor', channel: 'este canal' },
    missing: (names: string[]) =>
      `Aquí me ${count(names.length, { one: 'falta el permiso', other: 'faltan los permisos' })} ${and(names)}; puedes darlos en los ajustes del canal.`,
  },

  setup: {
    title: 'Pon a punto Footnote en este servidor',
    next: `${typed('settings')} tiene más ajustes, también por canal; ${typed('status')} muestra cómo estoy.`,
    added: (server: string) => `Footnote está en «${server}»`,
    first: `Usa allí ${typed('setup')}: mi idioma, quién ve las respuestas, en qué canales y quién puede empezar quizzes. ${typed('help')} muestra qué puede hacer todo el mundo.`,
  },

  /** The readings that a server has of its own. */
  readingsHere: {
    title: 'Las lecturas propias de este servidor',
    none: `Todavía no hay ninguna. Sube un archivo o da un enlace con ${typed('readings add')}.`,
    room: (n, most, megabytes) => `${n} de ${most}, cada una de ${megabytes} MB como mucho.`,
    onlyHere: 'Solo las ve este servidor. Se borran cuando alguien las quita y 30 días después de que me haya ido.',
    passages: (n) => count(n, { one: '1 pasaje', other: `${number(n)} pasajes` }),
    added: 'Añadido',
    unchanged: 'No ha cambiado nada',
    toTry: 'Dos cosas que preguntar, según los títulos:',
    question: (heading) => `¿Qué se dice sobre ${quote(heading)}?`,
    all: 'Todas',
    seeAll: 'Todas las de este servidor',
    removed: 'Quitada',
    removedAll: 'Se han quitado todas las lecturas de este servidor',
    unknown: (id) => `Este servidor no tiene ninguna lectura ${quote(id)}.`,
    howToList: `${typed('readings list')} las muestra.`,
    noneFromWeb: 'Ninguna de ellas vino de la web, así que no hay nada que volver a descargar.',
    noSource: 'Falta un archivo o un enlace.',
    howToAdd: `Sube un archivo con ${typed('readings add')} o da un enlace que empiece por https://; un archivo con el mismo nombre sustituye al anterior.`,
    notTaken: 'No se ha podido añadir',
    tryAnother: 'No ha cambiado nada. Prueba con otro archivo, o con el mismo en otro formato.',
    replaced: (ids) => `En lugar de lo que había con ese nombre: ${ids}.`,
    hidden: 'Ahora hay para todos un texto con el mismo id, y se responde con él.',
    leftOut: 'No se ha añadido',
    notInText: (id, what) => `No está en el texto de ${id}: ${what}.`,
    dropped: {
      picture: (n) => count(n, { one: '1 imagen', other: `${number(n)} imágenes` }),
      recording: (n) => count(n, { one: '1 grabación', other: `${number(n)} grabaciones` }),
      'embedded page': (n) => count(n, { one: '1 página incrustada', other: `${number(n)} páginas incrustadas` }),
      formula: (n) => count(n, { one: '1 fórmula', other: `${number(n)} fórmulas` }),
      chart: (n) => count(n, { one: '1 gráfico', other: `${number(n)} gráficos` }),
      comment: (n) => count(n, { one: '1 comentario', other: `${number(n)} comentarios` }),
      reference: (n) => count(n, { one: '1 llamada de referencia', other: `${number(n)} llamadas de referencia` }),
      'speaker note': (n) => count(n, { one: '1 nota del orador', other: `${number(n)} notas del orador` }),
      'page without text': (n) => count(n, { one: '1 página sin texto', other: `${number(n)} páginas sin texto` }),
      'turned line': (n) => count(n, { one: '1 línea girada', other: `${number(n)} líneas giradas` }),
    },
    noPart: (id, headings, more) =>
      `Se ha dejado fuera de ${id}, porque no es parte de lo que dice: ${list([...headings, ...(more ? [`${more} más`] : [])])}.`,
    otherKinds: (n) =>
      count(n, {
        one: 'Se ha pasado por alto 1 archivo de otro tipo.',
        other: `Se han pasado por alto ${number(n)} archivos de otros tipos.`,
      }),
    archivesWithin: (names) => `Los archivos comprimidos dentro de otro no se leen: ${names}.`,
    why: {
      empty: () => 'No contiene nada que se pueda leer.',
      full: (most) => `Un servidor puede tener ${most} lecturas; quita una antes.`,
      there: () => 'Este texto ya está en la biblioteca para todos.',
    },
    steps: { fetching: 'Descargando …', reading: 'Leyendo …', indexing: 'Preparando la búsqueda …' },
  },

  status: {
    title: 'Cómo está Footnote',
    version: 'Versión',
    library: 'Biblioteca',
    holds: (sources: number, notes: number, version: string) =>
      `${count(sources, { one: '1 fuente', other: `${sources} fuentes` })}, ${count(notes, { one: '1 nota', other: `${number(notes)} notas` })}, versión ${version}`,
    imported: 'Textos importados',
    /** A time follows. */
    importedAre: (texts, passages) =>
      `${count(texts, { one: '1 texto', other: `${number(texts)} textos` })} con ${count(passages, { one: '1 pasaje', other: `${number(passages)} pasajes` })}, al día desde`,
    unusable: 'No se pueden usar',
    notIntact: (ids) => `${list(ids)}: sus archivos han cambiado o están dañados, así que hay que importarlos otra vez`,
    notesStay:
      'Las notas tienen errores desde su último cambio, así que se usan las de antes. El registro del programa los nombra.',
    since: 'En marcha desde',
    connection: 'Conexión con Discord',
    shard: (shard: number, of: number, latency: number | null) =>
      `shard ${shard + 1} de ${of}, ${latency === null ? 'aún sin medir' : `${latency} ms`}`,
    byHttp: 'las interacciones llegan por HTTP',
    servers: (servers: number) =>
      count(servers, {
        one: 'este proceso atiende 1 servidor',
        other: `este proceso atiende ${number(servers)} servidores`,
      }),
    jobs: 'En curso',
    jobsAre: (replies: number, quizzes: number, exams: number) =>
      `${count(replies, { one: '1 respuesta', other: `${replies} respuestas` })} en camino; aquí, ${count(quizzes, { one: '1 quiz', other: `${quizzes} quizzes` })} y ${count(exams, { one: '1 examen', other: `${exams} exámenes` })}`,
    jobsUnknown: (replies: number) =>
      `${count(replies, { one: '1 respuesta', other: `${replies} respuestas` })} en camino; no se sabe si aquí hay un quiz o un examen en marcha`,
    database: 'Base de datos',
    answersIn: (milliseconds: number) => `responde en ${milliseconds} ms`,
    doesNotAnswer: 'no responde',
  },

  permissions: {
    complete: 'Tengo todos los permisos que necesito, en todos los canales.',
    missing: 'Permisos que faltan',
    otherChannels: (n: number) => `y ${n} más`,
    allowThere: 'Puedes darlos en los ajustes de los canales o a mi rol.',
    names: {
      ViewChannel: 'Ver canales',
      SendMessages: 'Enviar mensajes',
      SendMessagesInThreads: 'Enviar mensajes en hilos',
      ReadMessageHistory: 'Leer el historial de mensajes',
      AttachFiles: 'Adjuntar archivos',
    },
    cannotAnswer: (channel: string, names: string[]) =>
      `Me has preguntado en ${channel} y no puedo responder ahí: me ${count(names.length, { one: 'falta el permiso', other: 'faltan los permisos' })} ${and(names)}.`,
    youCan: 'Puedes permitirlo en los ajustes del canal, en «Permisos».',
    askManager: 'Quien gestione el canal puede permitirlo en sus ajustes, en «Permisos».',
  },

  prompt: {
    more: (n: number, how: string) => `${n} más; ${how} lo muestra todo.`,
    /** Where it can be asked in a browser. */
    page: (address: string) => `La página: ${address}`,
    welcome: 'Footnote responde a partir de documentos, y cada respuesta lleva notas al pie que puedes comprobar.',
    holds: (notes: number, sources: number, places: number) =>
      `${number(notes)} ${count(notes, { one: 'nota', other: 'notas' })} sobre ${number(sources)} ${count(sources, { one: 'fuente', other: 'fuentes' })}${places ? `, ${number(places)} ${count(places, { one: 'lugar', other: 'lugares' })}` : ''}.`,
    quotes: (passages: number) =>
      `${count(passages, { one: `${passages} pasaje importado: las respuestas lo citan`, other: `${passages} pasajes importados: las respuestas los citan` })}.`,
    noQuotes:
      'No hay ningún documento importado, así que las respuestas van con nuestras palabras; con "npx footnote import FILE" podrán citar el texto.',
    ask: `Haz una pregunta o escribe ${typed('help')}. Para salir, escribe /quit.`,
  },

  store: {
    notSaved: (why: string) => `Tu cambio no se ha guardado: ${why}.`,
    perhapsNotSaved: (why: string) => `Puede que tu cambio no se haya guardado: ${why}.`,
    notRead: (why: string) => `No se ha podido leer lo guardado: ${why}.`,
    why: {
      locked: 'otro programa tiene bloqueada la base de datos',
      full: 'la base de datos está llena',
      'read-only': 'no se puede escribir en la base de datos',
      unreachable: 'no se puede acceder a la base de datos',
      'broken-off': 'se ha cortado la conexión con la base de datos',
      unknown: 'la base de datos ha fallado',
    },
    again: 'Vuelve a intentarlo en un momento.',
    tellOperator: 'Avisa a quien opera este bot y vuelve a intentarlo después.',
    nothingElse: 'No se ha perdido nada más.',
  },

  errors: {
    noAction: (command: string) => `Indica qué debe hacer ${command}.`,
    noCommand: (name: string) => `No existe el comando ${quote(name)}.`,
    ofPrompt: {
      more: '/more muestra el resto de una respuesta cuando escribes línea a línea.',
      moreHere: 'En la línea de comandos, añade --more; en Discord, pulsa el botón que hay debajo de la respuesta.',
      quit: '/quit cierra el programa cuando escribes línea a línea.',
      quitHere: 'Aquí no hay nada que cerrar.',
    },
    commands: (names: string[]) => `Comandos disponibles: ${list(names)}.`,
    missing: (option: string) => `Falta el dato ${quote(option)}.`,
    empty: (option: string) => `El dato ${quote(option)} está vacío.`,
    tooLong: (option: string, most: number) => `El dato ${quote(option)} tiene más de ${most} caracteres.`,
    questionTooLong: (most: number) => `La pregunta tiene más de ${most} caracteres.`,
    isEmpty: (field: string) => `${quote(field)} está vacío.`,
    noSuchChoice: (value: string, option: string) => `${quote(value)} no vale para ${quote(option)}.`,
    notBetween: (option: string, least: number, most: number) =>
      `El dato ${quote(option)} tiene que ser un número entero entre ${number(least)} y ${number(most)}.`,
    unknownOption: (option: string) => `No existe la opción ${quote(option)}.`,
    tooMany: (command: string, most: number, given: number) =>
      `${command} admite como mucho ${most} ${count(most, { one: 'nombre', other: 'nombres' })}, y aquí hay ${given}.`,
    nothingMore: (command: string) => `${command} no admite nada más.`,
    likeThis: (example: string) => `Escríbelo así: ${example}`,
    ours: 'Un fallo de Footnote lo ha impedido',
    notShown: 'Discord no ha aceptado esta respuesta',
    logged: 'El fallo es nuestro y ha quedado registrado.',
    again: 'Vuelve a intentarlo o pregunta de otra manera.',
    perhapsDone:
      'Si tenía que cambiar algo, puede que esté hecho de todos modos: compruébalo antes de volver a intentarlo.',
  },

  busy: {
    restarting: 'Me estoy reiniciando: vuelve a preguntar en un momento.',
    title: 'Un momento',
    own: (n: number) =>
      `Eso fue mucho de una vez. ${count(n, { one: 'Vuelve a intentarlo en 1 segundo.', other: `Vuelve a intentarlo en ${n} segundos.` })}`,
    channel: (n: number) =>
      `Ahora se pregunta mucho en este canal. ${count(n, { one: 'Vuelve a intentarlo en 1 segundo.', other: `Vuelve a intentarlo en ${n} segundos.` })}`,
    all: 'Ahora se pregunta mucho. Vuelve a intentarlo en unos segundos.',
  },

  threads: {
    open: 'Seguir en un hilo',
    opened: 'El hilo está abierto',
    hint: `Sigue preguntando aquí con ${typed('ask')} o mencióname: lo que preguntes parte de la respuesta de arriba.`,
    mayNot: 'Aquí no se puede abrir un hilo',
    askHere: 'Hace falta el permiso Crear hilos públicos, para ti y para mí. Puedes seguir preguntando aquí.',
  },

  /** What pages in a browser say besides the replies. */
  page,

  buttons: {
    more: (n: number) => count(n, { one: '1 más', other: `${n} más` }),
    back: 'Volver',
    cite: 'Copiar citas',
    file: 'Como archivo',
    sharedBy: (who) => `Compartido por ${who}`,
    share: 'Compartir',
    shared: 'Compartido: ir allí',
    sharedAlready: 'Esto ya se ha compartido.',
    copyLost: 'La copia que compartiste se ha borrado. Puedes compartirlo otra vez.',
    fileNotShared: 'El archivo solo lo tiene quien compartió esto.',
    delete: 'Eliminar',
    context: openPlace,
    show: 'Ver la respuesta',
    title: 'Este botón ya no lleva a ninguna parte',
    form: 'Este formulario ya no lleva a ninguna parte',
    youWrote: 'Escribiste:',
    old: 'Es de una versión anterior de Footnote. Vuelve a usar el comando.',
    gone: 'Lo que mostraba ya no está en la biblioteca, o el mensaje lo ha perdido. Vuelve a usar el comando.',
    lapsed: 'Lo que mostraba se guardó 30 días o se ha borrado. Vuelve a usar el comando.',
    notYours: 'Solo quien pidió esta respuesta y el equipo de moderación pueden eliminarla.',
    keepsPrivate: 'En este canal, las respuestas son privadas.',
    fileTitle: 'La respuesta completa',
    fileSays: 'Todo, en Markdown.',
    forYou: 'La respuesta es para quien preguntó; pulsa el botón para leerla.',
    noRoom: 'La respuesta es para quien preguntó, y no se puede abrir mientras la base de datos no responda.',
    ownSearch: 'Esta es una búsqueda tuya; la respuesta de ahí es para quien preguntó.',
    forAsker: 'Esta respuesta es solo para quien preguntó. Para tener la tuya, usa el comando.',
  },
}
