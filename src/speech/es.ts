import { followUp } from './following/es.ts'
import type { Speech } from './speech.ts'
import { list, words } from './words.ts'

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
    whoAreYou: list`qui[ée]n eres`,
    greetings: list`hola, buen[oa]s (?:d[ií]as|tardes|noches)`,
    afterGreeting: list`qu[ée] tal`,
    idle: list`qu[ée] hora es, c[óo]mo est[áa]s, est[áa]s ah[íi], qu[ée] tiempo hace`,
    afterIdle: list`ahora, hoy`,
    beforeThanks: [],
    thanks: list`(?:muchas )?gracias`,
    afterThanks: list`mucho`,
    fresh: [],
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
  chat: { before: [], to: [], goesOn: [], after: [] },
  followUp,
  joins: list`y, e, o, u, con`,
  help: list`ayuda`,
  quit: list`salir, adi[oó]s`,
  orders: list`por favor, ejecuta, usa, lanza, haz, puedes, comando`,
  verifies: list`(?:verifica|comprueba|revisa)(?: (?:esta|la))?(?: (?:cita))?, es (?:correcta|exacta) esta cita\??`,
  speaksOfPlaces: [
    /^(?:ambas?|ambos)\b/i,
    /\b(?:[A-F]|[1-9]) [yo] (?:[A-F]|[1-9])\b/i,
    /^s[oó]lo (?:[A-F]|[1-9])\b/i,
    /\bl[ao]s anteriores\b/i,
  ],
  negations: list`
    no, nunca, jamas, ni, nadie, nada, ninguno, ninguna, ningun, sin, tampoco, apenas`,
  remarks: list`énfasis, cursivas?, subrayados?, traducci[oó]n, traducid[oa]s?`,
  defaultCategory: list`valor por defecto`,
}
