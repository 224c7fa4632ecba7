import { followUp } from './following/fr.ts'
import type { Speech } from './speech.ts'
import { list, words } from './words.ts'

/** How people write in French. */
export const fr: Speech = {
  emptyWords: list`
    le, la, les, l', une, des, d', du, de, au, aux, en, et, ou, mais, donc, ni, que, qu', qui, quoi, ce, cet, cette,
    ces, c', cela, ça, ceci, il, elle, ils, elles, je, j', nous, vous, lui, leur, leurs, se, s', ses, mon, mes, tes,
    notre, nos, votre, vos, dans, pour, par, avec, sans, sous, sur, chez, vers, entre, depuis, contre, selon, après,
    avant, lors, jusque, jusqu', parmi, malgré, est, sont, était, étaient, être, été, suis, sommes, êtes, avons, avez,
    ont, avait, avaient, avoir, fut, furent, soit, aurait, serait, ne, n', pas, si, comme, lorsque, quand, quel, quelle,
    quels, quelles, lequel, laquelle, lesquels, lesquelles, pourquoi, combien, peut, peuvent, pouvait, pourrait, doit,
    doivent, devoir, tous, toute, toutes, très, aussi, y, même, mêmes, déjà, encore, ainsi, parce, puis, quelque,
    quelques, chaque, autre, autres, plusieurs, plupart, celui, celle, ceux, celles, où, d'où`,
  ambiguousWords: list`
    a, t, s, l, d, c, j, m, n, qu, on, un, son, ton, ta, me, dont, ai, eu, comment, plus, car, tout, or, fait, font,
    faire, faite, as, des, en, y, est-ce`,
  capitalNouns: false,
  smallTalk: {
    whoAreYou: list`qui es-tu, qui êtes-vous`,
    greetings: list`bonjour, salut`,
    afterGreeting: list`[çc]a va`,
    idle: list`quelle heure est-il`,
    beforeThanks: [],
    thanks: list`merci(?: beaucoup)?`,
    afterThanks: list`beaucoup`,
    fresh: [],
    abuse: { to: [], more: [], words: [] },
  },
  wishes: {
    own: [
      words`puis-je, je peux, on peut me, peut-on me, dois-je, je dois, est-ce que je, (?:pouvons|devons)-nous`,
      words`aidez?[- ]moi, (?:mon|ma) (?:visa|passeport|permis|asile|dossier|demande|titre|femme|mari|fils|fille)`,
      words`(?:mon|ma) (?:avocat|patron|propriétaire)`,
    ],
    legal: [
      words`visas?, passeports?, papiers, permis, asile, expuls\p{L}*, arrêt\p{L}*, avocat\p{L}*, patron`,
      words`propriétaire, tribunal, titre de séjour, séjour, nationalité, sans[- ]papiers, clandestin\p{L}*`,
      words`illégal\p{L}*, statut, frontière, amende`,
    ],
    opinion: [
      words`(?:qu[’']est-ce que tu|que) pens(?:es|ez)(?:-(?:tu|vous))?, penses-tu, à ton avis, ton (?:avis|opinion)`,
      words`quelle (?:est la|ville est la) (?:meilleure|pire)`,
      words`est une (?:bonne|mauvaise) idée, les villes devraient-elles`,
    ],
    prediction: [
      words`que (?:va-t-il se passer|se passera-t-il), qu[’']est-ce qui va se passer`,
      words`qui (?:gagnera|sera), l[’']année prochaine`,
    ],
    instruction: [
      words`ignore (?:toutes )?(?:les|tes) (?:instructions|règles)`,
      words`^(?:s[’']il te plaît,? )?(?:écris|rédige|traduis|raconte)`,
    ],
  },
  chat: { before: [], to: [], goesOn: [], after: [] },
  followUp,
  joins: list`et, ou, avec`,
  help: list`aide`,
  quit: list`quitter, sortir, au revoir`,
  speaksOfPlaces: [
    /^les deux\b/i,
    /\b(?:[A-F]|[1-9]) (?:et|ou) (?:[A-F]|[1-9])\b/i,
    /^seulement (?:[A-F]|[1-9])\b/i,
    /\b(?:réponses précédentes|ci-dessus|ces réponses)\b/i,
  ],
  defaultCategory: list`défaut pour`,
}
