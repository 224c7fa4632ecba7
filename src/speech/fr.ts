import { followUp } from './following/fr.ts'
import type { Speech } from './speech.ts'
import { list, words } from './words.ts'

const MOVE = list`
  rester, déménager, vivre, travailler, m[’']installer, nous installer, émigrer, immigrer, partir, aller, venir, fuir, revenir`

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
    idle: list`quelle heure est-il, comment (?:vas-tu|allez-vous|ça va), tu es là, quel temps fait-il`,
    afterIdle: list`maintenant, aujourd['’]hui`,
    beforeThanks: [],
    thanks: list`merci(?: beaucoup)?`,
    afterThanks: list`beaucoup`,
    fresh: [],
    abuse: {
      whole: list`ta gueule, ferme-la, tais-toi, va te faire foutre, casse-toi, sale bot, bot de merde, dégage`,
      to: list`tu es, t['’]es, es-tu, ce bot est, vous êtes`,
      more: list`un, une, si, vraiment, trop, complètement, tellement, qu['’]un, très`,
      words: list`nul, nulle, stupide, bête, con, conne, idiot, idiote, inutile, débile, merde, imbécile`,
      after: list`lol, mdr, haha, toi`,
    },
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
    advice: [
      words`(?:puis-je|dois-je|devrais-je|pouvons-nous|devons-nous|devrions-nous|je peux|je dois|je devrais) ${MOVE}`,
      words`on peut ${MOVE}, ai-je (?:le )?droit, suis-je autorisée?`,
    ],
    opinion: [
      words`(?:qu[’']est-ce que tu|que) pens(?:es|ez)(?:-(?:tu|vous))?, penses-tu, à ton avis, ton (?:avis|opinion)`,
      words`quelle (?:est la|ville est la) (?:meilleure|pire)`,
      words`une? (?:bon|bonne|mauvais|mauvaise) (?:idée|endroit|pays|ville|lieu|chose), les villes devraient-elles`,
    ],
    prediction: [
      words`que (?:va-t-il se passer|se passera-t-il), qu[’']est-ce qui va se passer`,
      words`qui (?:gagnera|sera), l[’']année prochaine, (?:va-t-(?:il|elle|on)|va|vont) (?:gagner|perdre|l[’']emporter)`,
      words`(?:gagnera|perdra)(?:-t-(?:il|elle))?`,
    ],
    instruction: [
      words`ignore (?:toutes )?(?:les|tes) (?:instructions|règles)`,
      words`^(?:s[’']il te plaît,? )?(?:écris|rédige|traduis|raconte)`,
    ],
    hate: [
      words`^(?:tue[zr]?|pende[zr]|brûle[zr]|fusille[zr]|noye[zr]|expulse[zr])(?:-les)? (?:tous|toutes)`,
      words`^je (?:hais|déteste) les, mort aux, sont (?:tous )?(?:des parasites|de la vermine|des ordures)`,
    ],
  },
  chat: { before: [], to: [], goesOn: [], after: [] },
  followUp,
  joins: list`et, ou, avec`,
  help: list`aide`,
  quit: list`quitter, sortir, au revoir`,
  orders: list`s['’]il te plaît, exécute, lance, utilise, fais, peux-tu, commande`,
  verifies: list`v[ée]rifie[rz]?(?: (?:cette|la))?(?: citation)?, est-ce que cette citation est (?:juste|correcte|exacte) ?\??`,
  speaksOfPlaces: [
    /^les deux\b/i,
    /\b(?:[A-F]|[1-9]) (?:et|ou) (?:[A-F]|[1-9])\b/i,
    /^seulement (?:[A-F]|[1-9])\b/i,
    /\b(?:réponses précédentes|ci-dessus|ces réponses)\b/i,
  ],
  negations: list`
    ne, n, pas, jamais, ni, rien, aucun, aucune, sans, guere`,
  remarks: list`souligne, soulignés?, italiques?, traduction, traduite?s?`,
  defaultCategory: list`défaut pour`,
}
