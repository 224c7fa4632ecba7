import type { BotSpeech } from './bot/bot-speech.ts'
import { esPlaces } from './places/es.ts'
import type { Requests } from './requests/requests.ts'
import type { FollowUp, Speech } from './speech.ts'
import { list, words } from './words.ts'

/** How people follow on in Spanish. */
const followUp: FollowUp = {
  before: list`y, pero, entonces, vale, ah`,
  openings: list`
    y, pero, o, (?:y )?qué tal, (?:y )?qué hay de, (?:y )?qué pasa con, (?:y )?lo mismo (?:para|con), no, (?:no[\s,]+)?quiero decir,
    (?:no[\s,]+)?quise decir, perdón, perdona, mejor dicho, digo`,
  prepositions: list`(?:el|la|los|las) (?:de|en), en, de, para, con, a`,
  endings: list`entonces, también, en cambio, por favor`,
  saidBy: [
    /^según (.+)$/iu,
    /^qu[eé] (?:dicen?|piensan?|opinan?|escriben?) (.+?)(?: (?:de|sobre) (?:eso|esto|ello))?$/iu,
  ],
  adds: { place: 'en', author: 'según', on: 'Sobre' },
  alone: {
    why: list`por qué, por que, y eso por qué, por qué no`,
    when: list`cuándo, cuando, (?:en )?qu[eé] a[nñ]o`,
    sinceWhen: list`desde cuándo, desde cuando`,
    where: list`dónde, donde, (?:en )?qu[eé] ciudad`,
    who: list`quién, quien, quiénes`,
    how: list`cómo, como`,
    howMany: list`cuántos, cu[aá]nt[oa]s, cu[aá]ntas personas, cu[aá]nta gente`,
    howMuch: list`cuánto, cuanto`,
    which: list`cuál, cu[aá]les`,
  },
  afterAlone: list`fue (?:eso|esto), pas[oó] (?:eso|esto), lo hicieron, es eso, all[ií]`,
  questionWords: list`
    qu[eé], qui[eé]n(?:es)?, cu[aá]ndo, d[oó]nde, por qu[eé], c[oó]mo, cu[aá]nt[oa]s?, cu[aá]l(?:es)?, desde cu[aá]ndo`,
  more: list`
    (?:dime|cu[eé]ntame|mu[eé]strame) (?:algo )?m[aá]s(?: (?:de|sobre) (?:eso|esto|ello))?,
    m[aá]s(?: (?:detalles|informaci[oó]n|por favor))*, sigue, contin[uú]a, (?:hay )?algo m[aá]s, qu[eé] m[aá]s`,
  source: list`
    (?:la |las |tu )?(?:fuentes?|cita|referencia), (?:en |de )?(?:qu[eé]|cu[aá]l es la) fuente,
    d[oó]nde (?:lo )?(?:dice|pone|est[aá])(?: (?:eso|esto))?, en serio, de verdad, seguro`,
  page: list`(?:la )?p[aá]gina, (?:en )?(?:qu[eé]|cu[aá]l es la) p[aá]gina`,
  speaker: list`qui[eé]n lo (?:dice|dijo|ha dicho), qui[eé]n (?:dice|dijo) eso`,
  doubt: list`
    no, (?:no[\s,]+)?(?:eso |esto )?(?:está mal|es falso|es incorrecto|no es (?:verdad|cierto|correcto|así)), falso,
    (?:a )?qu[eé] (?:quieres decir|te refieres)(?: con eso)?, no (?:lo )?entiendo, cómo`,
  beforeOrdinal: list`(?:y )?(?:el|la|lo)`,
  ordinals: list`primer[oa]?, segund[oa], tercer[oa]?, cuart[oa], quint[oa]`,
  afterOrdinal: list`ciudad, red, persona`,
  pointers: {
    person: list`él, ella`,
    place: list`all[ií], ah[ií], es[at]a ciudad`,
    thing: list`ello, eso, esto, ellos, ellas, es[at]a red, lo(?! que), su, sus`,
  },
}

/** How people ask in Spanish for what a command answers. */
const requests: Requests = {
  articles: list`el, la, los, las, un, una, unos, unas, lo`,
  before: list`
    por favor, puedes, podrías, me puedes, me podrías, quiero saber, quisiera saber, sabes, oye, bueno, muéstrame, enséñame,
    dame, decirme, dime(?! algo| más| todo| sobre), necesito, busco, y`,
  after: list`por favor, gracias, porfa, exactamente, entonces, (?:en|según) (?:estas |tus )?<sources>`,
  numbers: list`dos, tres, cuatro, cinco, seis, siete, ocho, nueve, diez`,
  shorthand: new Map([
    ['q', 'que'],
    ['porfa', 'por favor'],
  ]),
  words: {
    is: list`es, son, era, eran, fue, fueron, está, están`,
    which: list`qué, cuál, cuáles`,
    of: list`de, del`,
    sources: list`fuentes?, textos?, documentos?, lecturas?, autores`,
    join: list`y, e, o, u, con, vs, versus, contra, de, a`,
    difference: list`(?:principales )?diferencias?, (?:principales )?similitudes?, comparación, semejanzas`,
    frame: list`<author>, <framework>, (?:marco|<part>) <of> <author>`,
    by: list`(?:según|por|con) <frame>`,
    differ: list`diferencia, diferencian, distingue, distinguen, compara, comparan, parece, parecen`,
    inform: list`
      (?:dime|cuéntame|háblame|infórmame|explícame|cuentame)(?: (?:algo|más|todo|lo que sabes))?, algo, más, todo,
      (?:más )?información, información, datos, (?:qué )?sabes(?: algo)?, saber(?: más)?, qué pasa, y qué hay, qué hay, qué tal`,
    about: list`sobre, acerca <of>, de, del, con`,
    overview: list`resumen, perfil, descripción, panorama, presentación`,
    describe: list`describe, explica, resume, presenta, explícame, descríbeme`,
    lead: list`<which> <is>, <which>, <describe>, lista, enumera, nombra, cómo se llaman, todas?, todos`,
    say: list`dicen, dice, saben, sabes, cuentan, mencionan, escriben`,
    discuss: list`
      menciona, mencionan, trata, tratan, describe, describen, estudia, estudian, nombra, nombran, analiza, analizan, usa,
      usan, utiliza, utilizan, aborda, abordan, cita, citan, habla de, hablan de`,
    discussed: list`mencionad[ao]s, tratad[ao]s, descrit[ao]s, estudiad[ao]s, nombrad[ao]s, citad[ao]s, analizad[ao]s`,
    text: list`<author>, <textword> <of> <author>, <title>`,
    work: list`<textword>(?: (?:de|del|por) <author>)?, (?:<textword> )?<title>`,
    titled: list`<author>, <work>`,
    stance: list`<stances>`,
    framed: list`(?:<number> )?<part>(?: <of> <term>)?, <framework>`,
    model: list`marco, modelo, enfoque, tipología, teoría, concepto`,
    offer: list`
      nombra, propone, distingue, describe, usa, utiliza, identifica, da, menciona, define, tiene, presenta, plantea, nombran,
      proponen, distinguen, describen, usan, utilizan, identifican, dan, mencionan, definen, tienen, presentan`,
    aspect: list`dimensión, esfera, característica, rasgo, aspecto`,
    timeline: list`cronología, línea <of> tiempo, historia, acontecimientos, eventos`,
    happened: list`pasó, ocurrió, sucedió, ha pasado, ha ocurrido, pasaba`,
    publish: list`publicó, publicaron, apareció, salió, escribió, escribieron`,
    published: list`publicad[ao], escrit[ao], grabad[ao]`,
    whole: list`revista, libro, serie`,
    it: list`tú, esto, este bot, el bot, bot, footnote, este`,
    machine: list`
      ia, inteligencia artificial, robot, bot, máquina, humano, humana, persona, chat ?gpt, gpt, modelo <of> lenguaje, real,
      programa, llm, chatbot, ai, claude, gemini`,
    language: list`español, inglés, francés, alemán, otros idiomas`,
    source: list`fuente, texto, documento`,
    erase: list`borrar, borras, borro, borra, eliminar, eliminas, elimino, elimina, suprimir, olvidar, ver, descargar`,
    data: list`mensajes?, preguntas?, datos?, conversaci(?:ón|ones), chats?, lo que (?:pregunto|escribo|digo), que (?:pregunto|escribo|digo)`,
    keep: list`guardas?, almacenas?, registras?, conservas?, lees?, recopilas?, grabas?, recuerdas?, compartes?`,
  },
  forms: {
    compare: list`
      (?:compara|comparar|compárame|compare) (?:a )?<sides>, (?:<which> <is> )?<difference> entre <sides>,
      (?:compara|comparar|compárame|compare) (?:a )?<cities>(?: <by>)?, <cities>(?: <by>)?, (?:<which> <is> )?(?:hay )?<difference> (?:entre|de) <cities>(?: <by>)?,
      en (?:qué )?se <differ> <cities>, cómo se <differ> <cities>, en qué <is> diferentes <cities>, qué (?:diferencia|distingue) (?:a |hay entre )?<cities>,
      qué tienen en común <cities>, qué diferencias?(?: hay)? entre <cities>`,
    tell: list`
      <thing>, <inform> <about> <thing>, sobre <thing>, <overview> <of> <thing>, <describe> <thing>,
      qué <say>(?: <sources>)? (?:sobre|acerca <of>|de|del) <thing>, qué se (?:dice|sabe|cuenta) (?:sobre|acerca <of>|de|del) <thing>,
      <which> <is> <concept>, quién(?:es)? <is> (?:<whom>|<term>|<network>), qué hay (?:sobre|de) <thing>, y <thing>`,
    define: list`
      (?:define|definir) <term>, (?:<which> <is> )?(?:definición|significado|concepto|sentido) <of> <term>, <term> (?:definición|significado),
      qué (?:significa|quiere decir) <term>, qué se entiende por <term>, cómo se define <term>, qué entienden (?:por <term>)`,
    list: list`<kind> <of> <author>`,
    framework: list`
      (?:<lead> )?<framed> (?:de|del|según|por|para) <text>, (?:<lead> )?<framed> <author>, (?:<lead> )?(?:<number> )?<framework>, (?:<lead> )?<number> <part>, <lead> <part>,
      qué (?:<number> )?<part> <offer> <author>, cuánt[ao]s <part> <offer> <author>, (?:<lead> )?<model> (?:de|del|según) <author>,
      qué <model> <offer> <author>, cómo (?:divide|desglosa) <author> (?:tema|esto)`,
    dimension: list`
      (?:<lead> )?<dimension>(?: (?:de|según|en|para) <text>)?, (?:<lead> )?<aspect> (?:<of> )?<dimension>(?: <of> <author>)?,
      qué (?:significa|entiende <author> por) <dimension>(?: (?:según|para) <author>)?`,
    events: list`
      (?:<lead> )?<timeline>(?: (?:de|del|en) <city>)?, qué <happened> en <city>, qué <happened> en <year>, <year>, <year> <timeline>,
      qué <happened> (?:entre|desde|de) <year> (?:y|hasta|a) <year>, <timeline> (?:de|en|del) <year>,
      <timeline> (?:de|del|en) <city> (?:desde|entre|de|en) <year>(?: (?:y|hasta|a) <year>)?`,
    map: list`(?:<lead> )?mapa, (?:<lead> )?mapa (?:<of>|por|según|con) (?:<dimension>|(?:todas )?ciudades), (?:<dimension>|ciudades) en mapa`,
    author: list`
      quién(?:es)? (?:escribió|escribieron|hizo|<is> autor(?:a|es)? <of>|<is> detrás <of>) <work>, (?:quién <is> )?autor(?:a|es)? <of> <work>,
      de quién <is> <work>`,
    year: list`
      (?:en )?(?:cuándo|qué año|qué fecha) (?:se )?<publish> <titled>, cuándo (?:<is> )<published> <titled>, (?:de )?qué año <is> <titled>,
      (?:<which> <is> )?(?:año|fecha)(?: <of> publicación)? <of> <titled>`,
    title: list`(?:<which> <is> )?(?:título|nombre) <of> <titled>, cómo se (?:llama|titula) <titled>`,
    in: list`
      (?:en )?(?:qué|cuál) <whole> (?:se )?(?:<publish>|<is>(?: <published>)?) <titled>, dónde (?:se )?(?:<publish>) <titled>, (?:<which> <is> )?<whole> <of> <titled>`,
    publisher: list`quién (?:publicó|editó) <titled>, (?:<which> <is> )?editorial <of> <titled>`,
    doi: list`(?:<which> <is> )?doi <of> <titled>`,
    link: list`(?:<which> <is> )?(?:enlace|link|url) (?:a|al|de|del) <titled>, dónde (?:puedo|se puede) (?:leer|encontrar|escuchar|descargar) <titled>`,
    kind: list`qué tipo <of> (?:<textword>|publicación) <is> <titled>, <is> <titled> <textword>`,
    record: list`(?:<which> <is> )?<work>, (?:<inform> <about> )<work>, referencia <of> <titled>`,
    abilities: list`
      qué (?:puedes|sabes|podéis|puede) (?:hacer)(?: <it>)?, qué (?:te )?puedo (?:preguntar|preguntarte|hacer|pedirte)(?: aquí)?, cómo (?:funcionas|funciona)(?: <it>)?,
      cómo (?:te uso|se usa|se utiliza|puedo usarte|te utilizo|uso)(?: <it>)?, para qué sirves?(?: <it>)?, (?:cuáles <is> )?(?:tus )?(?:comandos|órdenes|funciones),
      qué comandos (?:hay|tienes), necesito ayuda, cómo puedes ayudarme, puedes ayudarme, ayudarme, en qué puedes ayudar(?:me)?, instrucciones, qué eres(?: exactamente)?, preséntate`,
    sources: list`
      qué <sources> (?:tienes|usas|utilizas|conoces|hay|manejas|consultas|lees|citas), cuáles <is> (?:tus )?<sources>, (?:tus )fuentes, fuentes, bibliografía,
      (?:lista <of> |enumera )(?:tus )?<sources>, (?:quiénes <is> |lista <of> )?(?:tus )?autores(?: <of> <sources>)?, quién(?:es)? escribi(?:ó|eron) (?:estas |estos |tus )?(?:textos|fuentes|documentos),
      de dónde (?:sacas|viene|vienen|obtienes) (?:tu |tus )?(?:información|respuestas|datos), en qué (?:te basas|se basa)(?: <it>)?, qué has leído`,
    maker: list`
      quién te (?:ha )?(?:hizo|creó|hecho|creado|programó|programado|desarrolló|construyó|mantiene), quién (?:hizo|creó|programó|desarrolló|está detrás <of>|construyó) <it>,
      quién <is> tu (?:creador|autor|dueño|programador), quiénes te (?:hicieron|crearon), de quién eres`,
    nature: list`
      eres (?:una? )?(?:<machine>)(?: o (?:<machine>|no))?, esto <is> (?:<machine>), <is> (?:esto )?<machine>, (?:usas|utilizas|funcionas con|empleas) <machine>, qué <is> footnote,
      (?:qué )?(?:modelo|ia) (?:usas|eres|utilizas), (?:te )?inventas (?:cosas|respuestas|las respuestas)?, <inform> (?:de|sobre) ti, qué (?:clase|tipo) <of> (?:<machine>|cosa) eres`,
    languages: list`
      (?:qué|cuántos|cuáles) (?:idiomas|lenguas) (?:hablas|entiendes|conoces|sabes), (?:en )?qué (?:idiomas|lenguas) (?:puedo preguntar|puedo escribir|respondes|puedo usar|te puedo hablar),
      (?:hablas|entiendes|sabes) <language>, puedo (?:preguntar|escribir|hablar|preguntarte)(?: te)? en <language>`,
    privacy: list`
      <keep> (?:mis |nuestros |los |todos )?(?:mis )?<data>, qué (?:datos |información )?<keep>(?: (?:de|sobre) mí)?, qué sabes (?:de|sobre) mí, (?:política <of> )?privacidad, protección <of> datos,
      <is> (?:esto )?(?:privado|confidencial|anónimo), qué (?:haces|pasa) con mis <data>, quién (?:puede )?(?:lee|leer|ve|ver) mis <data>, se guardan mis <data>,
      (?:cómo |puedo |puedes |quiero )?(?:puedo )?<erase> (?:todos )?mis <data>, (?:derecho <of> |derecho a )?olvido`,
    where: list`
      (?:en )?(?:qué|cuál) (?:país|continente|estado) <is> <city>, dónde (?:<is>|queda|se encuentra|está situada) <city>, (?:<which> <is> )?país <of> <city>, <of> (?:qué|cuál) país <is> <city>`,
    cite: list`(?:cita|citar|cómo (?:se cita|cito|citar)|cita <of>) (?:a )?(?:<author>|<work>)(?: (?:en|con|según)? ?(?:estilo |formato )?<style>)?`,
    oldest: list`(?:<which> <is> )?<source> más (?:antigu[ao]|viej[ao])`,
    newest: list`(?:<which> <is> )?<source> más (?:reciente|nuev[ao])`,
    dated: list`(?:(?:<which> )?(?:<is> )?)?<sources>(?: <is>)?(?: publicad[ao]s)? (?:de|en|del) <year>`,
  },
  lists: {
    asks: list`(?:qué|cuáles) <kind>, (?:lista <of> |enumera |nombra )?(?:todas |todos )?<kind>, cuánt[ao]s <kind>, número <of> <kind>`,
    asksWithMore: list`(?:<which> <is>|quiénes <is>) <kind>`,
    narrows: list`
      (?:que )?<discuss> <text>, <text> <discuss>, (?:de|por|en|según|del) <text>, (?:<is> |hay )?(?:en|de|del) <place>, <place>,
      (?:<is> )?<discussed>(?: (?:en|por) <text>)?, (?:con|sobre) <dimension>(?: <stance>)?, (?:que )?(?:tienen|sin) <dimension>,
      (?:donde|cuya|cuyo) <dimension> <is> <stance>,
      (?:entre|desde|de) <year> (?:y|a|hasta) <year>, (?:en|desde|hasta|antes <of>|después <of>) <year>, hay, existen, conoces, tienes, se mencionan, aparecen, en total,
      (?:hay )?en (?:tus |estas |todas )?<sources>, <discuss> <sources>`,
  },
  kinds: {
    cities: list`ciudades, municipios, lugares`,
    networks: list`redes, redes <of> ciudades`,
    people: list`personas`,
    terms: list`términos, conceptos`,
    sources: list`fuentes, textos, documentos, lecturas`,
  },
  parts: {
    dimension: list`dimensión, dimensiones, aspectos`,
    sphere: list`esferas?, ámbitos?`,
    characteristic: list`características?, rasgos?`,
    function: list`función, funciones`,
    typology: list`tipos?, tipología`,
  },
  texts: {
    text: list`textos?, trabajo, estudio, publicación, fuente`,
    chapter: list`capítulo`,
    broadcast: list`p[oó]dcast, episodio, entrevista, transcripción`,
    'article-journal': list`artículo`,
    report: list`informe, documento <of> trabajo`,
    book: list`libro`,
  },
  years: { since: list`desde`, after: list`después <of>`, before: list`antes <of>`, until: list`hasta` },
  stances: {
    supported: list`apoyad[ao], presente, positiv[ao]`,
    limited: list`limitad[ao], parcial`,
    absent: list`ausente, sin, falta, inexistente`,
  },
}

/** How people speak in Spanish to the bot of itself. Its verbs address by their endings. */
const bot: BotSpeech = {
  addresses: list`
    tu, tus, te, ti, contigo, vos, usted, ustedes, (?:este|el|al|del) (?:chat)?bot, footnote, eres, sos, puedes, podes, sabes, conoces, tienes, hablas, usas, utilizas, haces, inventas, guardas,
    almacenas, recuerdas, funcionas, mientes, entiendes, respondes, sirves, existes, trabajas, preguntarte, hacerte, pedirte, creerte, borras, lees, has, estas inventando, hablarte, escribirte, sacas, me entiendes, me puedes, mis (?:datos|mensajes)`,
  politely: [],
  framings: list`
    (?:tu )?sabes (?:cuando|quien(?:es)?|donde|que|cual(?:es)?|por que|como|si),
    (?:me )?(?:puedes|podes|puede|podrias) (?:decirme|decir|explicarme|explicar|mostrarme|contarme)`,
  topics: {
    privacy: list`datos, guardas?, guardan?, almacenas?, recuerdas?, registras?, privacidad, privado, borrar, borras, eliminar, olvidas?, olvidar`,
    languages: list`idiomas?, lenguas?, espanol, ingles, frances, aleman`,
    nature: list`
      humanos?, humana, robots?, persona, personas, ia, ai, inteligencia artificial, chat ?gpt, gpt, llm, modelos?(?: de lenguaje)?, maquina, programa, real, confiar, confio, confiable, fiable, fiarme, inventas?,
      inventando, inventado, mientes, mentir, equivocas, equivocarte, fiar, errores, mintiendo, alucinas, creer, creerte, creo, comprobar, verificar, como (?:funcionas|trabajas|funciona)`,
    sources: list`
      fuentes?, textos?, documentos?, articulos?, publicaciones, libros?, lecturas, biblioteca, bibliografia, (?<!(?:temas?|cosas) .*)(?:conoces|sabes), leido, lees, basas?, basan?, actualizad[ao]s?, al dia, este ano, de que ano, ultim[ao]s?, recientes?,
      mas recientes?, informacion, antigu[ao]s, de donde (?:sacas|obtienes)`,
    maker: list`hizo, hecho, hicieron, creo, creado, crearon, creador(?:es)?, construyo, escribio, programo, desarrollo, detras, dueno, propietario, existes, viene`,
    abilities: list`preguntar(?:te)?, preguntas?, hacer, hacerte, ayudar(?:me)?, ayudas?, ayuda, temas?, sirves?, puedes, podes, puede, cosas, responder, pedirte, comandos, funciones, (?:que|quien) eres`,
  },
  beside: list`
    a veces, alguna vez, siempre, si escribo, entender, entenderme, conmigo, sacas, obtienes, que dices, yo, me, mi, mis, nos, nosotros, es, son, era, fue, soy, estas?, estan, deberia, deberiamos, estoy, esta, hay, puedo, podemos, se, no, se si, que, cual(?:es)?, quien(?:es)?, como, por que, donde, cuando, cuantos?, cuantas, de, del, a, al, en, con, por, para,
    saber si, sobre, acerca, un, una, unos, unas, el, la, los, las, lo, y, o, u, solo, realmente, de verdad, verdad, exactamente, tan, todo, todos, todas, algo, alguien, aqui, hola, oye, por favor, porfa, tipo, clase, tienes, usas, utilizas, hablas,
    entiendes, respondes, responde, respondiendo, responden, respuestas?, preguntas?, hacer, hago, haces, dices, das, escribir, hablar, hablando, hablo, contestas, contesta, contestando, mensajes, conversaciones, chats?, he, has, ha, te, eres, sos, otros, conoces,
    puedes, tu, tus, detras, otro, mismo, cosas, cierto, pregunto, escribo, saber, sabes, trabajas, funciona, funcionas, ser, tiene, tienen, son`,
  goesOn: list`ellas, ellos, cubren, incluyen, paso, ocurrido, ocurrio, esto, eso, hasta, pasado, llegan, estos, estas`,
}

const MOVE = list`
  quedar(?:me|nos), mudar(?:me|nos), vivir, trabajar, emigrar, inmigrar, ir(?:me|nos)?, viajar, volver, huir,
  establecer(?:me|nos)`

/** How people write in Spanish. */
export const es: Speech = {
  emptyWords: list`
    el, la, los, las, lo, una, unos, unas, de, del, al, en, con, por, para, sobre, entre, hasta, desde, hacia, según,
    durante, contra, tras, mediante, y, ni, pero, sino, aunque, porque, pues, como, si, que, se, su, sus, le, les, nos,
    yo, tú, ella, ellos, ellas, nosotros, usted, ustedes, mi, mis, este, esta, esto, estos, estas, ese, esa, eso, esos,
    esas, aquel, aquella, aquellos, aquellas, cuyo, cuya, cuyos, cuyas, quién, quiénes, cuál, cuáles, cuándo, dónde,
    adónde, cuánto, cuánta, cuántos, cuántas, es, soy, eres, somos, era, eran, fue, fueron, ser, sido, siendo, están,
    estaba, estaban, estar, estuvo, haya, han, había, habían, haber, hubo, tiene, tienen, tenía, tuvo, tener, puede,
    pueden, pudo, podía, podría, debe, deben, debería, muy, más, también, ya, así, cada, algún, alguna, algunos,
    algunas, ningún, todo, toda, todos, todas, otro, otra, otros, otras, mismo, misma, tan, tanto, aún, allí, ahí, aquí,
    entonces, después, antes, porqué, qué`,
  ambiguousWords: list`
    a, o, un, no, son, he, ha, hay, sin, me, como, cómo, hace, hacen, hizo, hicieron, hacer, tiene, tienen`,
  capitalNouns: false,
  smallTalk: {
    whoAreYou: list`qui[ée]n (?:eres|es usted|sos), c[óo]mo te llamas`,
    greetings: list`
      hola+, holi, hey, hi, buenas(?! (?:ciudad|pr[áa]ctic))(?: a todos)?, buen d[ií]a, buen[oa]s (?:d[ií]as|tardes|noches), saludos`,
    afterGreeting: list`a todos, a todas, gente, chicos, amig[oa]s?, bot, footnote`,
    idle: list`
      qu[ée] hora es, c[óo]mo (?:est[áa]s?|est[áa]n|and[áa]s|andas|va(?: todo)?|te va|le va|vas), est[áa]s ah[íi], hay alguien(?: ah[íi])?, qu[ée] tiempo hace,
      qu[ée] (?:pasa|pas[óo]|hay(?: de nuevo)?|onda|hubo|haces|cuentas|tal(?: (?:est[áa]s?|todo|va(?: todo)?|te va))?|m[áa]s), todo (?:bien|ok|en orden)`,
    afterIdle: list`ahora, hoy, usted, t[úu], t[íi]o, gente, amig[oa], bot, footnote, por aqu[íi], por ah[íi]`,
    beforeThanks: list`ok(?:ay)?, vale, genial, perfecto, bien, muy bien, s[íi], no, listo, mil`,
    thanks: list`(?:much[íi]simas |muchas )?gracias, te (?:lo )?agradezco`,
    afterThanks: list`mucho, a ti, a vos, a usted, por (?:la|tu|todo|su)(?: ayuda)?, de verdad, bot, footnote`,
    nods: list`
      stop, ok(?:ay)?, vale, s[íi], no, claro, exacto, bien, muy bien, de acuerdo, entiendo, entendido, ya veo, genial, perfecto, guay, bueno, bravo, wow,
      lol, (?:ja){2,}, (?:ha){2,}, hm+, buen (?:bot|trabajo), adi[óo]s, chao, chau, hasta (?:luego|ma[ñn]ana|pronto|la vista), nos vemos, que tengas (?:un )?buen d[íi]a,
      buen fin de semana, da igual, olv[íi]dalo, perd[óo]n, lo siento, de nada, te (?:quiero|amo)`,
    fresh: list`(?:una )?(?:nueva|otra) pregunta, (?:una )?pregunta nueva, otro tema, empecemos de nuevo`,
    abuse: {
      whole: list`c[áa]llate, cierra la boca, vete a la mierda, que te jodan, j[óo]dete, bot de mierda, est[úu]pido bot, bot est[úu]pido`,
      to: list`eres, sos, t[úu] eres, este bot es, el bot es`,
      more: list`un, una, muy, tan, realmente, bastante`,
      words: list`tont[oa], est[úu]pid[oa], in[úu]til, idiota, imb[ée]cil, mal[oa], basura, mierda, burr[oa]`,
      after: list`lol, jaja(?:ja)*, t[íi]o`,
    },
  },
  wishes: {
    own: [
      words`puedo, podemos, debo, debemos, me pueden, nos pueden, qué hago, que hago, ayúdame`,
      words`mi (?:visa|visado|pasaporte|permiso|asilo|caso|solicitud|abogado|jefe|casero|esposa|marido|hijo|hija)`,
    ],
    legal: [
      words`vis(?:a|ado)s?, pasaportes?, papeles, permisos?, asilo, deport\p{L}*, expuls\p{L}*, deten\p{L}*`,
      words`abogad\p{L}*, jefe, casero, tribunal, residencia, ciudadanía, indocumentad\p{L}*, ilegal\p{L}*`,
      words`estatus, solicitud, frontera, multa`,
    ],
    advice: [
      words`(?:puedo|podemos|podr[íi]a|podr[íi]amos|debo|debemos|deber[íi]a|deber[íi]amos) ${MOVE}`,
      words`(?:tengo|tenemos) (?:que )?(?:derecho a )?${MOVE}, tengo derecho, (?:me|nos) (?:permiten|dejan) ${MOVE}`,
    ],
    opinion: [
      words`(?:qué|que) (?:opinas|piensas|te parece), crees que, tu opinión`,
      words`cuál es (?:la|el) (?:mejor|peor), qué ciudad es (?:la )?(?:mejor|peor|más amable)`,
      words`una? (?:buena|mala|buen|mal) (?:idea|ciudad|lugar|sitio|país|pais|cosa), deberían las ciudades`,
    ],
    prediction: [
      words`qué (?:pasará|va a pasar|ocurrirá), quién (?:ganará|será), el (?:próximo año|año que viene)`,
      words`^(?:ganará|perderá|habrá|volverá), van? a (?:ganar|perder)`,
    ],
    instruction: [
      words`ignora (?:todas )?(?:las|tus) (?:instrucciones|reglas)`,
      words`^(?:por favor,? )?(?:escribe|escríbeme|redacta|traduce|cuéntame un chiste)`,
    ],
    hate: [
      words`^(?:mata|maten|matar|matad|quemen|fusilen|ahorquen|expulsen|deporten) (?:a )?(?:tod[oa]s|esos)`,
      words`^(?:yo )?odio a, muerte a, son (?:todos )?(?:basura|escoria|parásitos)`,
    ],
  },
  bids: list`(?:h[áa]bla|cu[ée]nta|expl[íi]ca|mu[ée]stra|da|d[íi])(?:me|nos), comp[áa]ra(?:me)?, y en, qu[ée] hay de`,
  ofOneself: {
    streets: list`calle, c/, avenida, avda, av, plaza, paseo, carretera, camino, piso, c[óo]digo postal`,
    says: list`
      me llamo, mi nombre(?: completo)? es, (?:vivo|resido) en, mi (?:direcci[óo]n|tel[ée]fono|m[óo]vil|celular|n[úu]mero|correo(?: electr[óo]nico)?|pasaporte|e-?mail) es, nac[íi] en`,
  },
  chat: {
    before: list`hola, hey, buenas, buen[oa]s (?:d[ií]as|tardes|noches), ok(?:ay)?, vale, gracias, por favor`,
    to: list`a todos, gente, bot, footnote`,
    goesOn: list`y, pero, una pregunta, una duda, tengo una (?:pregunta|duda)`,
    after: list`(?:muchas )?gracias, por favor`,
  },
  followUp,
  requests,
  bot,
  joins: list`y, e, o, u, con`,
  help: list`ayuda`,
  forgets: list`olv[íi]da(?:te de m[íi]|me)`,
  quit: list`salir, adi[oó]s`,
  orders: list`por favor, ejecuta, usa, lanza, haz, puedes, comando`,
  verifies: list`(?:verifica|comprueba|revisa)(?: (?:esta|la))?(?: (?:cita))?, es (?:correcta|exacta) esta cita\??`,
  privately: {
    named: list`privad[oa]`,
    about: list`públic\p{L}*, public\p{L}*, privad\p{L}*, semi`,
    said: list`en privado, s[oó]lo para m[ií]`,
    please: list`por favor, gracias`,
    yes: list`s[ií], verdadero`,
    no: list`falso`,
  },
  places: esPlaces,
  negations: list`
    no, nunca, jamas, ni, nadie, nada, ninguno, ninguna, ningun, sin, tampoco, apenas`,
  within: {
    author: list`según, de acuerdo con`,
    part: list`en, en el, en la, del, de la, según`,
    chapter: list`capítulo`,
    slide: list`diapositiva`,
  },
  remarks: list`énfasis, cursivas?, subrayados?, traducci[oó]n, traducid[oa]s?`,
  numbered: list`
    p[aá]ginas?, cap[ií]tulos?, cap, secci[oó]n(?:es)?, partes?, figuras?, fig, gr[aá]ficos?, tablas?, cuadros?, art[ií]culos?, p[aá]rrafos?, l[ií]neas?, versos?, actos?, escenas?, tomos?, libros?, anexos?, ap[eé]ndice, notas?, pasos?, diapositivas?, episodios?, entrevistas?, entrevistad[oa]s?, preguntas?, n[uú]mero, caso, grupo, d[ií]a, a[nñ]o`,
  defaultCategory: list`valor por defecto`,
}
