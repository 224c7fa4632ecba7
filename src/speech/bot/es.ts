import { list } from '../words.ts'
import type { BotSpeech } from './bot-speech.ts'

/** How people speak in Spanish to the bot of itself. Its verbs address by their endings. */
export const es: BotSpeech = {
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
      inventando, inventado, mientes, mentir, equivocas, equivocarte, fiar, errores, mintiendo, alucinas, creer, creerte, creo, comprobar, verificar, como (?:funcionas|trabajas|funciona), (?:que|quien) eres`,
    sources: list`
      fuentes?, textos?, documentos?, articulos?, publicaciones, libros?, lecturas, biblioteca, bibliografia, (?<!(?:temas?|cosas) .*)(?:conoces|sabes), leido, lees, basas?, basan?, actualizad[ao]s?, al dia, este ano, de que ano, ultim[ao]s?, recientes?,
      mas recientes?, informacion, antigu[ao]s, de donde (?:sacas|obtienes)`,
    maker: list`hizo, hecho, hicieron, creo, creado, crearon, creador(?:es)?, construyo, escribio, programo, desarrollo, detras, dueno, propietario, existes, viene`,
    abilities: list`preguntar(?:te)?, preguntas?, hacer, hacerte, ayudar(?:me)?, ayudas?, ayuda, temas?, sirves?, puedes, podes, puede, cosas, responder, pedirte, comandos, funciones`,
  },
  beside: list`
    a veces, alguna vez, siempre, si escribo, entender, entenderme, conmigo, sacas, obtienes, que dices, yo, me, mi, mis, nos, nosotros, es, son, era, fue, soy, estas?, estan, deberia, deberiamos, estoy, esta, hay, puedo, podemos, se, no, se si, que, cual(?:es)?, quien(?:es)?, como, por que, donde, cuando, cuantos?, cuantas, de, del, a, al, en, con, por, para,
    saber si, sobre, acerca, un, una, unos, unas, el, la, los, las, lo, y, o, u, solo, realmente, de verdad, verdad, exactamente, tan, todo, todos, todas, algo, alguien, aqui, hola, oye, por favor, porfa, tipo, clase, tienes, usas, utilizas, hablas,
    entiendes, respondes, responde, respondiendo, responden, respuestas?, preguntas?, hacer, hago, haces, dices, das, escribir, hablar, hablando, hablo, contestas, contesta, contestando, mensajes, conversaciones, chats?, he, has, ha, te, eres, sos, otros, conoces,
    puedes, tu, tus, detras, otro, mismo, cosas, cierto, pregunto, escribo, saber, sabes, trabajas, funciona, funcionas, ser, tiene, tienen, son`,
  goesOn: list`ellas, ellos, cubren, incluyen, paso, ocurrido, ocurrio, esto, eso, hasta, pasado, llegan, estos, estas`,
}
