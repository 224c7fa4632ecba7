import { followUp } from './following/es.ts'
import type { Speech } from './speech.ts'
import { list, words } from './words.ts'

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
    idle: list`qu[ée] hora es`,
    beforeThanks: [],
    thanks: list`(?:muchas )?gracias`,
    afterThanks: list`mucho`,
    fresh: [],
    abuse: { to: [], more: [], words: [] },
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
    opinion: [
      words`(?:qué|que) (?:opinas|piensas|te parece), crees que, tu opinión`,
      words`cuál es (?:la|el) (?:mejor|peor), qué ciudad es (?:la )?(?:mejor|peor|más amable)`,
      words`es una (?:buena|mala) idea, deberían las ciudades`,
    ],
    prediction: [words`qué (?:pasará|va a pasar|ocurrirá), quién (?:ganará|será), el (?:próximo año|año que viene)`],
    instruction: [
      words`ignora (?:todas )?(?:las|tus) (?:instrucciones|reglas)`,
      words`^(?:por favor,? )?(?:escribe|escríbeme|redacta|traduce|cuéntame un chiste)`,
    ],
  },
  chat: { before: [], to: [], goesOn: [], after: [] },
  followUp,
  joins: list`y, e, o, u, con`,
  help: list`ayuda`,
  quit: list`salir, adi[oó]s`,
  speaksOfPlaces: [
    /^(?:ambas?|ambos)\b/i,
    /\b(?:[A-F]|[1-9]) [yo] (?:[A-F]|[1-9])\b/i,
    /^s[oó]lo (?:[A-F]|[1-9])\b/i,
    /\bl[ao]s anteriores\b/i,
  ],
  defaultCategory: list`valor por defecto`,
}
