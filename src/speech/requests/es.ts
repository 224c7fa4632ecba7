import { list } from '../words.ts'
import type { Requests } from './requests.ts'

/** How people ask in Spanish for what a command answers. */
export const es: Requests = {
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
      qué comandos (?:hay|tienes), necesito ayuda, cómo puedes ayudarme, puedes ayudarme, ayudarme, en qué puedes ayudar(?:me)?, instrucciones`,
    sources: list`
      qué <sources> (?:tienes|usas|utilizas|conoces|hay|manejas|consultas|lees|citas), cuáles <is> (?:tus )?<sources>, (?:tus )fuentes, fuentes, bibliografía,
      (?:lista <of> |enumera )(?:tus )?<sources>, (?:quiénes <is> |lista <of> )?(?:tus )?autores(?: <of> <sources>)?, quién(?:es)? escribi(?:ó|eron) (?:estas |estos |tus )?(?:textos|fuentes|documentos),
      de dónde (?:sacas|viene|vienen|obtienes) (?:tu |tus )?(?:información|respuestas|datos), en qué (?:te basas|se basa)(?: <it>)?, qué has leído`,
    maker: list`
      quién te (?:ha )?(?:hizo|creó|hecho|creado|programó|programado|desarrolló|construyó|mantiene), quién (?:hizo|creó|programó|desarrolló|está detrás <of>|construyó) <it>,
      quién <is> tu (?:creador|autor|dueño|programador), quiénes te (?:hicieron|crearon), de quién eres`,
    nature: list`
      eres (?:una? )?(?:<machine>)(?: o (?:<machine>|no))?, esto <is> (?:<machine>), <is> (?:esto )?<machine>, (?:usas|utilizas|funcionas con|empleas) <machine>, qué eres(?: exactamente)?, qué <is> footnote,
      (?:qué )?(?:modelo|ia) (?:usas|eres|utilizas), (?:te )?inventas (?:cosas|respuestas|las respuestas)?, <inform> (?:de|sobre) ti, preséntate, qué (?:clase|tipo) <of> (?:<machine>|cosa) eres`,
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
