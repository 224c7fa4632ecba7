import type { FollowUp } from '../speech.ts'
import { list } from '../words.ts'

/** How people follow on in Spanish. */
export const followUp: FollowUp = {
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
