import type { Wording } from './en.ts'
import { grammarOf } from './grammar.ts'
import { typeName } from './type-name.ts'

const { tag, count, and, or, number } = grammarOf('es-ES')

/** Options that several actions take. */
const quizTopic = { name: 'tema', description: 'De qué trata, como una fuente o un nivel; sin él, todo' }
const quizQuestions = { name: 'preguntas', description: 'Cuántas; 10 si no se dice' }
const questionNumber = { name: 'número', description: 'El número de la pregunta, como en la lista' }

const commands: Wording['commands'] = {
  ask: {
    name: 'preguntar',
    description: 'Haz una pregunta y recibe los fragmentos que la responden',
    options: { question: { name: 'pregunta', description: 'Tu pregunta, con palabras sencillas' } },
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
    options: { framework: { name: 'marco', description: 'Un marco o quien lo propone' } },
  },
  timeline: {
    name: 'cronología',
    description: 'Qué pasó y cuándo, según las fechas que dan las fuentes',
    options: {
      city: { name: 'ciudad', description: 'Una ciudad; si no la indicas, se muestran todas' },
      from: { name: 'desde', description: 'El primer año' },
      to: { name: 'hasta', description: 'El último año' },
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
    description: 'Un fragmento de una fuente, con lo que va antes y después',
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
  about: { name: 'acerca-de', description: 'Qué es esto, quién lo hizo y a partir de qué responde', options: {} },
  sources: {
    name: 'fuentes',
    description: 'Qué hay en la biblioteca: notas, pasajes, licencias, enlaces',
    options: {},
  },
  help: { name: 'ayuda', description: 'Qué puedes hacer aquí, con ejemplos para pulsar', options: {} },
  privacy: { name: 'privacidad', description: 'Qué se guarda de ti y qué no', options: {} },
  'forget-me': { name: 'olvídame', description: 'Borrar al momento todo lo que se guarda de ti', options: {} },
  'quiz start': {
    name: 'empezar',
    description: 'Empezar un concurso en este canal',
    options: {
      topic: quizTopic,
      questions: quizQuestions,
      seconds: { name: 'segundos', description: 'Cuánto está abierta cada una; 30 si no se dice' },
      speed: { name: 'rapidez', description: 'Si entre dos con los mismos puntos gana quien fue más rápido' },
    },
  },
  'quiz exam': {
    name: 'examen',
    description: 'Un examen en este canal: cada cual lo hace a solas, hasta que se cierra',
    options: {
      topic: quizTopic,
      questions: quizQuestions,
      minutes: { name: 'minutos', description: 'Cuánto está abierto; 60 si no se dice' },
    },
  },
  'quiz practice': {
    name: 'practicar',
    description: 'Practicar a solas: lo que fallaste vuelve cuando toca',
    options: { topic: quizTopic, questions: quizQuestions },
  },
  'quiz skip': { name: 'saltar', description: 'Cerrar ya la pregunta abierta', options: {} },
  'quiz stop': { name: 'parar', description: 'Terminar ya el concurso, con los puntos hasta ahora', options: {} },
  'quiz leaderboard': {
    name: 'clasificación',
    description: 'Quién ha acertado más en este servidor',
    options: { period: { name: 'periodo', description: 'Desde cuándo; todo si no se dice' } },
  },
  'quiz progress': { name: 'progreso', description: 'Cómo vas, por temas, y qué toca repasar', options: {} },
  'quiz review': { name: 'repaso', description: 'Lo que fallaste, con lo correcto y dónde leerlo', options: {} },
  'quiz results': {
    name: 'resultados',
    description: 'Los resultados del último concurso, en un archivo para quien lo empezó',
    options: {},
  },
  'questions list': { name: 'lista', description: 'Verlas todas, con lo correcto', options: {} },
  'questions add': { name: 'añadir', description: 'Escribir una en un formulario', options: {} },
  'questions upload': {
    name: 'subir',
    description: 'Entregar un archivo GIFT, Aiken, Moodle XML o YAML',
    options: { file: { name: 'archivo', description: 'El archivo; una con el id de otra pregunta ocupa su lugar' } },
  },
  'questions edit': {
    name: 'editar',
    description: 'Cambiar una en un formulario',
    options: { number: questionNumber },
  },
  'questions retire': {
    name: 'retirar',
    description: 'No volver a preguntar una',
    options: { number: questionNumber },
  },
  'questions restore': {
    name: 'recuperar',
    description: 'Volver a preguntar una retirada',
    options: { number: questionNumber },
  },
  'questions export': {
    name: 'exportar',
    description: 'Recibirlas en un archivo',
    options: {
      format: { name: 'formato', description: 'YAML si no se dice, que se puede volver a entregar con todo dentro' },
    },
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
}

/** Commands that do several things, each an action of its own. */
const groups: Wording['groups'] = {
  quiz: { name: 'concurso', description: 'Un concurso sobre las lecturas, para todo el canal' },
  questions: {
    name: 'preguntas',
    description: 'Las preguntas propias de este servidor: escribirlas, subirlas, cambiarlas y retirarlas',
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
  quote: (text: string) => `“${text}”`,

  commands,
  groups,

  door: {
    onlyInServers: (command: string) => `${command} es para servidores que han añadido Footnote.`,
    useThere: 'Úsalo en un canal de tu servidor.',
    onlyInDiscord: (command: string) => `${command} es para Discord y no para una terminal.`,
    seeHelp: `${typed('help')} muestra lo que hay aquí.`,
    onlyManagers: (command: string) => `Solo quienes pueden gestionar el servidor pueden usar ${command}.`,
    askManagers: 'Pídeselo a alguien que tenga el permiso “Gestionar servidor”.',
    onlyModerators: (command: string) => `Solo quienes moderan pueden usar ${command}.`,
    askModerators: 'Pídeselo a alguien que tenga el permiso “Gestionar mensajes”.',
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
    inBrief: (says: string) => `En resumen: ${says}`,
    otherwise: 'En cambio:',
    refersTo: (work: string) => `Se refiere a: ${work}`,
    try: 'Prueba con:',
    tooLong: 'El resto está en el archivo.',
    longQuotation: 'Esta cita no cabe en un mensaje; está en el archivo.',
  },

  footnotes: {
    page: (page: number) => `p. ${page}`,
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
  },

  notFound: {
    title: 'No aparece en estas fuentes',
    unknown: (name: string, kind: string) => `“${name}” no figura como ${kind} en estas fuentes.`,
    didYouMean: (names: string[]) => `¿Querías decir ${or(names)}?`,
    known: (n: number, names: string[]) =>
      `${count(n, { one: 'Figura', other: 'Figuran' })} ${n}${names.length < n ? ', por ejemplo' : ''}: ${and(names)}.`,
    noneKnown: 'No tienen nada de ese tipo.',
    missing: (names: string[]) =>
      `${and(names)} no ${count(names.length, { one: 'figura', other: 'figuran' })} en estas fuentes.`,
    tooFar: 'Lo que dicen las fuentes se aleja demasiado de la pregunta para mostrarlo como respuesta.',
    nearest: (names: string[]) => `Lo más cercano: ${names.join(', ')}.`,
    things: { city: 'una ciudad', network: 'una red', term: 'un término' },
    tryOther: (things: string[]) => `Prueba con ${things.length ? `${or(things)}, o con ` : ''}menos palabras.`,
    year: (year: number) => `Las fuentes no dicen nada sobre ${year}.`,
    otherYears: (about: string, years: string, year: number) =>
      `Sobre ${about} hay información de ${years}, no de ${year}.`,
    years: (years: number[]) => and(years.map(String)),
    yearsBetween: (first: number, last: number) => `varios años entre ${first} y ${last}`,
  },

  readings: {
    as: (typed: string, name: string) => `Leo “${typed}” como ${name}.`,
    translated: (language: string, words: [string, string][]) =>
      `Traduzco del ${language}: ${words.map(([typed, read]) => `“${typed}” como “${read}”`).join(', ')}. La biblioteca está en inglés.`,
    mended: (words: [string, string][]) =>
      `Busco ${words.map(([typed, read]) => `*${read}* en lugar de “${typed}”`).join(', ')}.`,
    languages: { es: 'español', fr: 'francés', de: 'alemán' },
  },

  ask: {
    meant: (command: string) => `Esto es lo que muestra ${command}.`,
    followUp: 'Sigo a partir de tu última pregunta.',
    touches: 'Las fuentes solo tocan esto de pasada.',
    differ: 'Las fuentes no coinciden en esto',
    more: 'Más en las fuentes',
    related: 'Preguntas relacionadas',
  },

  asides: {
    greeting: {
      title: 'Hola',
      lines: ['Pregúntame por lo que dicen estas fuentes: te respondo con los fragmentos que hablan de ello.'],
    },
    thanks: {
      title: 'De nada',
      lines: ['Todas las notas al pie se pueden comprobar; vuelve a preguntar cuando te surja algo más.'],
    },
    fresh: { title: 'Una pregunta nueva', lines: ['He olvidado tu última pregunta. Adelante con la siguiente.'] },
    abuse: {
      title: 'Mejor sigamos con las fuentes',
      lines: ['Si una respuesta era incorrecta, dime qué nota al pie: se puede comprobar y corregir.'],
    },
    instruction: {
      title: 'Solo hago búsquedas',
      lines: [
        'No sigo instrucciones ni redacto textos: encuentro los fragmentos de las fuentes que responden a una pregunta.',
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

  city: {
    calledItself: 'Se define como ',
    more: (city: string) => `Más sobre ${city}`,
    notOnCities: (framework: string) => `“${framework}” es un marco para redes, no para ciudades.`,
    otherFrameworks: (names: string[]) => `Para ciudades hay: ${and(names)}.`,
    inOtherFramework: 'Otro marco',
    compareWith: 'Comparar con…',
    closer: 'Una dimensión, ciudad por ciudad',
  },

  compare: {
    twice: (city: string) => `No se puede comparar ${city} consigo misma.`,
    different: 'Indica de dos a cuatro ciudades distintas.',
    shared: (verdict: string, cities: string) => `En común: ${verdict} en ${cities}.`,
    differing: (cells: string[]) => `Diferencias: ${cells.join(', ')}.`,
    both: 'ambas',
    all: 'todas',
    notComparable: 'No se puede comparar.',
    nothingOn: (cities: string[]) => `No consta nada sobre ${cities.join(', ')}.`,
    overview: { shared: 'Coinciden en', different: 'Difieren en', silent: 'No se puede comparar' },
    add: 'Añadir otra ciudad…',
  },

  dimension: {
    oneOf: (n: number, framework: string, author: string, year: number) =>
      `Una de las ${n} dimensiones de “${framework}” (${author}, ${year}).`,
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
    excerpts: 'En las fuentes',
  },

  term: { byAuthor: 'Según quién lo usa', excerpts: 'En las fuentes' },

  timeline: {
    title: (city: string | null) => (city ? `Cronología de ${city}` : 'Cronología'),
    between: (from: string | null, to: string | null) => `(desde ${from ?? 'el principio'} hasta ${to ?? 'el final'})`,
    none: 'Ningún acontecimiento en estas fuentes',
    nothing: (where: string) => `Las fuentes no dan ninguna fecha para “${where}”.`,
    tryOther: 'Prueba con otros años o sin ciudad.',
    tryYears: 'Prueba con otros años.',
    more: (n: number) => `${n} más; acota los años para ${count(n, { one: 'verlo', other: 'verlos' })}.`,
    after: (from: number, to: number) => `${from} es posterior a ${to}.`,
    earlierFirst: 'Indica primero el año más antiguo.',
    noYear: (text: string) => `“${text}” no es un año.`,
    likeThis: 'Indica un año como 2015.',
  },

  passage: {
    before: 'Antes',
    after: 'Después',
    here: 'Aquí',
    previous: 'Anterior',
    next: 'Siguiente',
    unknown: (id: string) => `En estas fuentes no hay ningún pasaje ni nota “${id}”.`,
    howToFind: 'Abre un pasaje con el botón que hay junto a un fragmento.',
    notImported:
      'El texto no está importado aquí, así que esto y lo que va antes y después son notas, con nuestras palabras.',
  },

  challenge: {
    ask: '¿Algo está mal?',
    reason: 'Qué está mal',
    reasonHint: 'Un nombre, una cifra, una página, el sentido: lo que no se sostiene',
    suggestion: 'Qué debería decir',
    suggestionHint: 'Si lo sabes; lo mejor es indicar dónde lo dice',
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
    openPlace: 'Abrir el fragmento de una…',
    resolved: (number: number) => `La objeción ${number} está resuelta.`,
    reopened: (number: number) => `La objeción ${number} vuelve a estar abierta.`,
    changedSince: 'Desde entonces, esto ha cambiado en la biblioteca.',
    goneSince: (id: string) => `Esto ya no está en la biblioteca: ${id}.`,
    noSuch: (typed: string) => `En este servidor no hay ninguna objeción “${typed}”.`,
    seeAll: 'La lista sin número muestra las que hay.',
  },

  sources: {
    title: 'Fuentes',
    counts: (notes: number, passages: number) =>
      `${notes} ${count(notes, { one: 'nota', other: 'notas' })}, ${passages ? `${passages} ${count(passages, { one: 'pasaje', other: 'pasajes' })}` : 'sin importar'}.`,
  },

  cite: {
    inText: 'En el texto',
    reference: 'Referencia',
    noSuchStyle: (typed: string) => `No hay ningún estilo ni formato “${typed}”.`,
  },

  verify: {
    found: 'Encontrada, palabra por palabra',
    elsewhere: 'Encontrada, pero en otra fuente',
    altered: 'Alterada',
    stitched: 'Compuesta con partes de varios lugares',
    missing: 'No está en estas fuentes',
    tooShort: 'Demasiado corta para saberlo',
    saidToBeFrom: (source: string) => `Se atribuye a ${source}, pero está aquí:`,
    standsHere: 'Está aquí:',
    changed: (words: string[]) => `No está así en la fuente: ${words.join(', ')}.`,
    leavesOut: 'Omite palabras sin indicarlo.',
    quoted: 'Tal como se cita',
    source: 'En la fuente',
    parts: 'Sus partes están separadas o en otro orden:',
    nowhere: (words: number) => `Ninguna fuente contiene estas ${words} palabras tal cual.`,
    nearby: 'Puede que las fuentes digan lo mismo con otras palabras: pregúntamelo.',
    atLeast: (words: number) =>
      `Una cita necesita al menos ${words} palabras; más corta, aparece en demasiados textos.`,
    ready: 'Lista para copiar',
  },

  annotate: {
    menu: 'Buscar citas',
    title: 'Qué hay sobre esto en las fuentes',
    quotations: 'Citas textuales',
    sourcesSay: (sentence: string) => `Sobre “${sentence}” las fuentes dicen`,
    nothingOn: 'Sobre esto las fuentes no tienen nada lo bastante cercano',
    noVerdict: 'Esto es lo que dicen las fuentes; no juzga qué es verdad.',
    nothing: 'Aquí no hay nada que comprobar',
    noQuotation: 'Nada de esto trata de lo que conocen las fuentes.',
    things: { city: 'una ciudad', network: 'una red', term: 'un término', person: 'una persona' },
    whatCounts: (things: string[]) =>
      `Se comprueban las citas de seis palabras o más${things.length ? ` y las frases sobre ${or(things)} que las fuentes conocen` : ''}.`,
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
    twoMarked: 'dos opciones llevan =: da a cada una correcta su parte, como ~%50%',
    partial: 'no se puede guardar una parte de los puntos junto a una opción con =',
    notMoodle: (name) => `el archivo contiene <${name}>, no el <quiz> de Moodle XML`,
    otherType: (type) => `es una pregunta de tipo ${type}: solo se pueden importar opción múltiple y verdadero o falso`,
    picture: 'aquí hay una imagen o una grabación, que no se puede guardar',
    noInteraction: 'no es opción múltiple: solo se pueden importar ítems con choiceInteraction',
    inOtherFile: (id) => `el id ${id} está también en otro archivo`,
    within: (file, said) => `${file}: ${said}`,
    broken: (format, said) => `esto no es ${format} correcto: ${said}`,
    noXml: 'el archivo no contiene XML',
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
    smallLetter: (like) => `una opción empieza con mayúscula y un espacio, como “${like}) …”`,
    noAnswerLine: 'la pregunta no tiene línea ANSWER:',
    noAnswerBefore: 'la pregunta no tiene línea ANSWER: antes de la siguiente',
    notOneLine: 'una pregunta debe estar en una sola línea, con sus opciones debajo',
    noSuchLetter: (given) => `la respuesta “${given}” no es la letra de ninguna opción`,
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
    sameOption: (n, text, first) => `la opción ${n}, “${text}”, es igual que la opción ${first}`,
    manyOptions: (n, most) => `${n} opciones son demasiadas; como máximo, ${most}`,
    allCorrect: 'todas las opciones están marcadas como correctas',
    noSuchNote: (id) => `“${id}” no es el id de ninguna nota de la biblioteca`,
  },

  quiz: {
    notHere: 'Aquí no hay concursos.',
    inTerminal: 'En una terminal, “npx footnote quiz” empieza uno.',
    onlyInServers: 'Los concursos con más gente son para servidores que han añadido Footnote.',
    mayNotStart: 'En este servidor, solo algunas personas pueden empezar concursos.',
    askManagers: `Pídeselo a quien gestiona el servidor; ${typed('quiz practice')} es para todo el mundo.`,
    running: 'En este canal ya hay un concurso.',
    waitOrStop: `Espera a que acabe, o que se pare con ${typed('quiz stop')}.`,
    begins: 'Empieza un concurso',
    plan: (n: number, topic: string | null, seconds: number) =>
      `${count(n, { one: '1 pregunta', other: `${n} preguntas` })}${topic ? ` sobre ${topic}` : ''}, ${seconds} segundos cada una. La primera llega enseguida.`,
    rules:
      'Pulsa la letra de tu respuesta: solo tú ves lo que eliges, y puedes cambiarlo una vez. La respuesta se muestra a todo el mundo al acabar el tiempo.',
    bySpeed: 'Entre dos con los mismos puntos va delante quien fue más rápido.',
    notBySpeed: 'No hay prisa: la rapidez no cuenta.',
    exam: 'Un examen',
    examBegins: 'Empieza el examen',
    examComes: 'Se abre aquí enseguida; cada cual lo hace a solas.',
    examPlan: (n: number, topic: string | null) =>
      `${count(n, { one: '1 pregunta', other: `${n} preguntas` })}${topic ? ` sobre ${topic}` : ''}, a tu ritmo.`,
    examUntil: 'Se cierra',
    examRules: 'Nadie ve lo que eliges, cada respuesta se puede cambiar una vez y lo correcto se dice al final.',
    beginExam: 'Empezar o seguir',
    examClosed: 'Se cerró',
    examRunning: 'En este canal hay un examen en marcha.',
    examStopped: 'El examen se ha terminado antes de tiempo',
    examAll: 'Has respondido a todas las preguntas; puedes volver a cada una hasta que acabe el tiempo.',
    examLeft: (numbers: string[]) => `Sin responder todavía: ${and(numbers)}.`,
    goTo: 'Ir a una pregunta…',
    fewer: 'Es todo lo que hay sobre ello.',
    notPublicHere: 'Este canal no admite respuestas públicas, y un concurso lo es.',
    startElsewhere: `Empiézalo en un canal que las admita; ${typed('settings')} dice cuáles. ${typed('quiz practice')} funciona en cualquier sitio.`,
    cannotAsk: (names: string[]) => `No podría mostrar las preguntas en este canal: me falta ${and(names)}.`,
    seenAll: (topic: string | null) => `Ya has visto todas las preguntas${topic ? ` sobre ${topic}` : ''}`,
    nextDue: 'La siguiente toca',
    anyway: 'Practicarlas de todos modos',
    inExam: (topic: string) => `Lo que hay para preguntar sobre ${topic} está en un examen en marcha.`,
    stillRuns: 'Esta ronda sigue en marcha.',
    askAfter: 'Lo correcto se dice cuando acabe.',
    tookNoPart: 'En esta ronda no respondiste a nada.',
    howToPractise: `${typed('quiz practice')} te pregunta a solas.`,
    board: 'Clasificación',
    andMore: (n: number) => count(n, { one: '1 persona más.', other: `${n} personas más.` }),
    inSeconds: (n: number) => `${number(n)} s`,
    modes: { together: 'A la vez', exam: 'Examen', practice: 'Práctica' },
    questions: (n: number) => count(n, { one: '1 pregunta', other: `${n} preguntas` }),
    otherRound: 'Otra ronda…',
    levels: { recall: 'recordar', understand: 'comprender', apply: 'aplicar' },
    examOver: 'El examen ha terminado',
    examTaken: (n: number) => count(n, { one: 'Ha participado 1 persona.', other: `Han participado ${n} personas.` }),
    examReview: 'Tus respuestas, con lo correcto, solo las ves tú.',
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
      n ? count(n, { one: '1 día seguido.', other: `${n} días seguidos.` }) : 'No has practicado ni hoy ni ayer.',
    byTopic: 'Por temas',
    nothingYet: 'Todavía no has respondido a ninguna pregunta.',
    review: 'Lo que fallaste',
    missed: (n: number) => count(n, { one: '1 pregunta.', other: `${n} preguntas, la última primero.` }),
    noMisses: 'Nada: no hay ninguna respuesta equivocada que no hayas corregido.',
    readPlace: 'Leer sobre ello…',
    closesIn: 'Se cierra',
    chooseOne: 'Elige una…',
    choose: 'Elige una o varias…',
    noneRunning: 'En este canal no hay ningún concurso.',
    howToStart: `${typed('quiz start')} inicia uno.`,
    notYours: 'Solo quien empezó el concurso y el equipo de moderación pueden hacerlo.',
    askStarter: 'Pídeselo a quien lo empezó.',
    noneOpen: 'Ahora no hay ninguna pregunta abierta.',
    waitForNext: 'La siguiente llega enseguida.',
    skipped: 'Saltada',
    stopped: 'El concurso ha terminado',
    taken: (letters: string) => `Anotado: ${letters}. Puedes cambiarlo una vez, hasta que acabe el tiempo.`,
    changed: (letters: string) => `Cambiado a ${letters}. Así se queda.`,
    same: (letters: string) => `Ya habías elegido ${letters}.`,
    kept: (letters: string) => `Ya has cambiado tu respuesta una vez; se queda en ${letters}.`,
    closed: 'Esta pregunta ha terminado; la respuesta no ha contado.',
    tally: (right: number, of: number) => `${right} de ${of} han acertado.`,
    nobody: 'Nadie ha respondido.',
    scores: 'Los puntos',
    ofQuestions: (n: number) => count(n, { one: 'De 1 pregunta.', other: `De ${n} preguntas.` }),
    leaderboard: (period: string) => `Clasificación: ${period}`,
    choices: {
      yes: 'sí',
      no: 'que no',
      today: 'hoy',
      week: 'esta semana',
      month: 'este mes',
      all: 'desde siempre',
    },
    otherPeriod: 'Otro periodo',
    nobodyYet: 'Todavía nadie ha respondido a ninguna pregunta.',
    takeMeOff: 'No mostrarme',
    putMeBack: 'Volver a mostrarme',
    takenOff: 'Ya no apareces en la clasificación de este servidor.',
    backOn: 'Vuelves a aparecer en la clasificación de este servidor.',
    noResults: 'En este canal todavía no ha terminado ningún concurso.',
    notYourResults: 'Solo quien empezó el concurso y quienes gestionan el servidor pueden ver sus resultados.',
    results: 'Resultados',
    byItem: 'Por pregunta',
    difficulty: (value: string) => `aciertos ${value}`,
    discrimination: (value: string) => `discriminación ${value}`,
    explained:
      'Aciertos: la parte que acertó. Discriminación: de -1 a 1, hasta qué punto la pregunta distingue a quienes más aciertan del resto; desde 10 personas.',
    file: 'Todo',
    failed: (channel: string) =>
      `Tu concurso en ${channel} no ha podido seguir y ha terminado con las respuestas hasta ahora.`,
    failedWhy: `Puede que haya perdido un permiso allí o que se borrara el mensaje. ${typed('quiz results')} tiene lo que se respondió.`,
    question: (n: number, of: number) => `Pregunta ${n} de ${of}`,
    several: 'Una o varias son correctas; cuenta si eliges todas y ninguna más.',
    true: 'Verdadero',
    false: 'Falso',
    right: 'Correcto',
    wrong: 'Incorrecto',
    answer: 'La respuesta',
    key: (texts: string[]) => `Correcto: ${and(texts)}.`,
    yours: (texts: string[]) => `Elegido: ${and(texts)}.`,
    none: 'No se eligió nada a tiempo.',
    noneYet: 'Aquí aún no hay preguntas.',
    nothingOn: (topic: string) => `No hay preguntas sobre ${topic}.`,
    things: { city: 'una ciudad', dimension: 'una dimensión', source: 'una fuente' },
    tryOwn: (things: string[], topics: string[]) =>
      `Prueba ${things.length ? `con ${things.join(', ')}, ` : ''}sin tema o con uno de este servidor: ${topics.join(' · ')}.`,
    notAsked: (n: number) => count(n, { one: '1 pregunta ya no se hizo.', other: `${n} preguntas ya no se hicieron.` }),
    tryTopic: (things: string[]) => `Prueba ${things.length ? `con ${things.join(', ')} o ` : ''}sin tema.`,
    score: (right: number, of: number) => `${right} de ${of} correctas.`,
    due: (n: number) => count(n, { one: 'Tocaba repasar 1 pregunta.', other: `Tocaba repasar ${n} preguntas.` }),
    type: 'Escribe la letra de tu respuesta, o varias; Intro la salta, “q” termina.',
    noSuchLetter: (typed: string, letters: string[]) => `“${typed}” no es una respuesta; escribe ${or(letters)}.`,
  },

  questions: {
    mayNot: 'Solo algunas personas pueden escribir preguntas para este servidor.',
    askTeachers: `Pídeselo a quien puede gestionar sus eventos, o que pongan tu rol en “Quién puede empezar concursos” con ${typed('settings')}.`,
    title: 'Las preguntas propias de este servidor',
    titleRetired: 'Preguntas retiradas',
    none: `Todavía no hay ninguna. Escribe una en un formulario o entrega un archivo con ${typed('questions upload')}.`,
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
    retired: (n) => `La pregunta ${n} ya no se hará. Sigue en los resultados de los concursos pasados.`,
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
    before: 'Lo que ha cambiado, tal como era: si entregas este archivo, vuelve a como estaba.',
    storeRest: (n: number) => count(n, { one: 'Guardar la otra', other: `Guardar las otras ${n}` }),
    titleStored: 'Las preguntas están guardadas',
    new: (n) => count(n, { one: '1 nueva', other: `${n} nuevas` }),
    changed: (n) => count(n, { one: '1 cambiada', other: `${n} cambiadas` }),
    same: (n) => count(n, { one: '1 como estaba', other: `${n} como estaban` }),
    tooMany: (most) => `Un servidor puede tener ${most} preguntas.`,
    retireSome: 'Retira antes algunas.',
    noFile: 'No hay ningún archivo.',
    howToUpload: `Entrega uno con ${typed('questions upload')}.`,
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
      optionsHint: 'Pon * delante de cada correcta; tras # puedes decir por qué lo es o no',
      explanation: 'Explicación',
      explanationHint: 'Se muestra después de responder',
      notes: 'Notas en que se apoya',
      notesHint: `Sus ids, como los toma ${typed('passage')}: serán su nota al pie. Déjalo vacío si no hay ninguna`,
      tags: 'Nivel y temas',
      tagsHint: 'recall, understand o apply, y luego temas propios: apply, semana 3',
    },
  },

  upload: {
    tooLarge: (name, most) => `“${name}” ocupa más de ${most} kB.`,
    smaller: 'Entrégalo en partes más pequeñas.',
    notFetched: (name) => `No se ha podido recibir “${name}” de Discord.`,
    again: 'Entrégalo otra vez.',
    notText: (name) => `“${name}” no es texto en UTF-8.`,
    asText: 'Guárdalo como texto sin formato en UTF-8 y entrégalo otra vez.',
  },

  about: {
    title: 'Acerca de Footnote',
    what: (sources: number, subject: string | null) =>
      `Respondo a preguntas${subject ? ` sobre ${subject}` : ''} a partir de ${sources} ${count(sources, { one: 'fuente', other: 'fuentes' })}. Cada respuesta lleva notas al pie para que puedas comprobarla.`,
    nature:
      'Soy un programa y ningún modelo de lenguaje (ni ChatGPT ni nada parecido) escribe mis respuestas: salen de notas sobre las fuentes y de los propios textos. Si algo no está ahí, digo que no lo he encontrado.',
    maker:
      'Me hicieron quienes contribuyen a Footnote. Soy software libre con licencia MIT; cualquiera puede tener su propia copia en marcha.',
    languages: { en: 'inglés', es: 'español', fr: 'francés', de: 'alemán' },
    speaks: (languages: string) => `Puedes preguntar en ${languages}. Las notas están en inglés.`,
    can: (commands: string[], examples: string[]) =>
      `Pregunta con tus propias palabras o usa ${or(commands)}.${examples.length ? ` Por ejemplo: ${examples.join(' · ')}` : ''}`,
  },

  help: {
    title: 'Qué puedes hacer aquí',
    about:
      'Footnote responde a partir de documentos. Cada nota al pie lleva al punto de la fuente en que se apoya la respuesta.',
    wishes: {
      ask: 'Preguntar algo',
      city: 'Ver una ciudad',
      compare: 'Comparar ciudades',
      network: 'Conocer una red de ciudades',
      term: 'Saber qué significa un término',
      dimension: 'Ver las ciudades según una dimensión',
      framework: 'Ver cómo desglosa el tema un marco',
      timeline: 'Ver qué pasó y cuándo',
      cite: 'Citar un fragmento',
      verify: 'Comprobar una cita',
      annotate: 'Comprobar un texto',
      passage: 'Leer lo que rodea a un fragmento',
      challenge: 'Decir que algo está mal',
      challenges: 'Ver qué está mal según quienes leen',
      about: 'Saber qué es esto',
      sources: 'Ver de dónde salen las respuestas',
      quiz: 'Hacer un concurso, a solas o en grupo',
      questions: 'Escribir preguntas propias',
      settings: 'Ajustar cómo responde aquí',
      privacy: 'Saber qué se guarda de ti',
      'forget-me': 'Hacer que te olvide',
      help: 'Volver a ver esto',
    },
    mention:
      'También puedes mencionarme con una pregunta o responder a una de mis respuestas. En un mensaje directo, escribe sin más.',
    privately: 'Añade “privado” a cualquier comando y solo tú verás la respuesta.',
    userInstall: 'Aquí solo me has añadido tú, así que no se me puede mencionar y este lugar no tiene ajustes.',
    directMessage: 'Los ajustes son para servidores, así que aquí no hay.',
    example: 'Pulsa un ejemplo para ver qué sale.',
  },

  privacy: {
    title: 'Qué se guarda y qué no',
    question: (followUp: string) =>
      `Tu última pregunta en un canal, durante diez minutos y solo en memoria, para entender “${followUp}”. Con “new question” se olvida. El bot solo entiende estas frases en inglés.`,
    lines: [
      'Las últimas respuestas a preguntas, durante diez minutos y solo en memoria, sin quién preguntó, para que sus páginas y archivos salgan al momento.',
      'Lo que dices que está mal en un fragmento, con tu id y el del servidor; cuando el bot abandona el servidor, se borran ambos.',
      'Los ajustes de un servidor, hasta que se cambien o el bot abandone el servidor.',
      'Una línea por comando en el registro de quien opera el bot: el nombre, cómo fue y cuánto tardó. Lo que preguntas solo aparece ahí si quien opera el bot lo ha activado.',
      'Ni mensajes ni listas de miembros; nombres, solo los de quienes responden en concursos. Los mensajes que no se dirigen al bot no se leen.',
      'Los botones llevan consigo lo que necesitan; no se guarda nada para ellos.',
      `“${typed('forget-me')}” borra al momento todo lo que es tuyo.`,
      'Concursos: lo que elegiste, cómo te llamas allí y cuánto tardaste, hasta que pidas olvidarlo o el bot abandone el servidor. Quien empezó un concurso recibe sus resultados.',
      'Las preguntas que un servidor ha escrito para sí, sin quién las escribió, hasta que el bot deja el servidor. Lo que rellenaste en un formulario o entregaste en un archivo, si tenía fallos, diez minutos y solo en memoria.',
    ],
    questionsLogged: 'Aquí, quien opera el bot ha activado que el registro guarde lo que se pregunta.',
    questionsNotLogged: 'Aquí, el registro no guarda lo que se pregunta.',
  },

  forget: {
    form: 'lo que rellenaste en un formulario, o entregaste, en este canal',
    answers: (n: number) => count(n, { one: '1 respuesta en concursos', other: `${n} respuestas en concursos` }),
    cards: (n: number) => count(n, { one: '1 pregunta por repasar', other: `${n} preguntas por repasar` }),
    started: (n: number) =>
      count(n, { one: 'tu nombre como quien empezó 1 ronda', other: `tu nombre como quien empezó ${n} rondas` }),
    title: 'Ya no queda nada de ti',
    deleted: 'Se ha borrado:',
    question: 'tu última pregunta en este canal',
    challenges: (n: number) => count(n, { one: '1 objeción', other: `${n} objeciones` }),
    nothing: 'No se guardaba nada de ti.',
    rest: `${typed('privacy')} explica qué se guarda y durante cuánto tiempo.`,
  },

  settings: {
    title: { server: 'Cómo responde Footnote en este servidor', channel: 'Cómo responde Footnote en este canal' },
    onlyInServer: 'Esto se ajusta para todo el servidor.',
    likeInServer: 'Ajústalo para todo el servidor.',
    noSuchSetting: (name: string) => `No existe el ajuste “${name}”.`,
    noSuchValue: (value: string, name: string) => `“${value}” no vale para el ajuste “${name}”.`,
    allowed: (values: string[]) => `Puede ser ${or(values)}.`,
    saved: (name: string, value: string) => `Guardado. ${name}: ${value}.`,
    byDefault: (value: string) => `${value} (por defecto)`,
    fromServer: (value: string) => `${value} (como en el servidor)`,
    reset: 'por defecto',
    names: {
      visibility: 'Quién ve las respuestas',
      framework: 'Marco',
      style: 'Estilo de cita',
      language: 'Idioma',
      'public-channels': 'Canales para respuestas públicas',
      'quiz-starters': 'Quién puede empezar concursos',
    },
    values: {
      public: 'todo el mundo',
      private: 'solo quien pregunta',
      asker: 'el idioma de quien pregunta',
      everywhere: 'todos los canales',
      eventManagers: 'quienes pueden gestionar eventos',
      role: 'quienes tienen un rol',
    },
    where: { server: 'todo el servidor', channel: 'este canal' },
    missing: (names: string[]) =>
      `Aquí me ${count(names.length, { one: 'falta el permiso', other: 'faltan los permisos' })} ${and(names)}; puedes darlos en los ajustes del canal.`,
  },

  permissions: {
    names: {
      ViewChannel: 'Ver canales',
      SendMessages: 'Enviar mensajes',
      SendMessagesInThreads: 'Enviar mensajes en hilos',
      ReadMessageHistory: 'Leer el historial de mensajes',
      AttachFiles: 'Adjuntar archivos',
    },
    cannotAnswer: (channel: string, names: string[]) =>
      `Me has preguntado en ${channel} y no puedo responder ahí: me ${count(names.length, { one: 'falta el permiso', other: 'faltan los permisos' })} ${and(names)}.`,
    youCan: 'Puedes permitirlo en los ajustes del canal, en “Permisos”.',
    askManager: 'Quien gestione el canal puede permitirlo en sus ajustes, en “Permisos”.',
  },

  prompt: {
    more: (n: number) => `${n} más; /more las muestra todas.`,
    welcome: 'Footnote responde a partir de documentos, y cada respuesta lleva notas al pie que puedes comprobar.',
    holds: (notes: number, sources: number, places: number) =>
      `${notes} ${count(notes, { one: 'nota', other: 'notas' })} sobre ${sources} ${count(sources, { one: 'fuente', other: 'fuentes' })}${places ? `, ${places} ${count(places, { one: 'lugar', other: 'lugares' })}` : ''}.`,
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
    noCommand: (name: string) => `No existe el comando “${name}”.`,
    commands: (names: string[]) => `Comandos disponibles: ${names.join(', ')}.`,
    missing: (option: string) => `Falta el dato “${option}”.`,
    empty: (option: string) => `El dato “${option}” está vacío.`,
    tooLong: (option: string, most: number) => `El dato “${option}” tiene más de ${most} caracteres.`,
    notBetween: (option: string, least: number, most: number) =>
      `El dato “${option}” tiene que ser un número entero entre ${number(least)} y ${number(most)}.`,
    unknownOption: (option: string) => `No existe la opción “${option}”.`,
    tooMany: (command: string, most: number, given: number) =>
      `${command} admite como mucho ${most} ${count(most, { one: 'nombre', other: 'nombres' })}, y aquí hay ${given}.`,
    nothingMore: (command: string) => `${command} no admite nada más.`,
    likeThis: (example: string) => `Escríbelo así: ${example}`,
    ours: 'Algo ha fallado aquí',
    logged: 'El fallo es nuestro y ha quedado registrado.',
    again: 'Vuelve a intentarlo o pregunta de otra manera.',
    perhapsDone:
      'Si tenía que cambiar algo, puede que esté hecho de todos modos: compruébalo antes de volver a intentarlo.',
  },

  buttons: {
    more: (n: number) => count(n, { one: '1 más', other: `${n} más` }),
    back: 'Volver',
    cite: 'Copiar citas',
    file: 'Como archivo',
    sharedBy: (who) => `Compartido por ${who}`,
    share: 'Compartir',
    delete: 'Eliminar',
    context: 'Abrir',
    show: 'Ver la respuesta',
    title: 'Este botón',
    form: 'Este formulario',
    youWrote: 'Escribiste:',
    old: 'Es de una versión anterior de Footnote y ya no lleva a ninguna parte. Vuelve a usar el comando.',
    gone: 'Lo que mostraba ya no está en la biblioteca, o el mensaje lo ha perdido. Vuelve a usar el comando.',
    notYours: 'Solo quien pidió esta respuesta y el equipo de moderación pueden eliminarla.',
    keepsPrivate: 'En este canal, las respuestas son privadas.',
    fileTitle: 'La respuesta completa',
    fileSays: 'Todo, en Markdown.',
    forYou: 'La respuesta es solo para ti; pulsa el botón para leerla.',
  },
}
