import type { FollowUp } from '../speech.ts'
import { list } from '../words.ts'

/** How people follow on in French. */
export const followUp: FollowUp = {
  before: list`et, mais, alors, donc, ok, ah`,
  openings: list`
    et, mais, ou, et pour, et si, (?:et )?qu['’]en est-il, (?:et )?la même chose pour, pareil pour, non, (?:non[\s,]+)?je (?:veux|voulais) dire,
    pardon, désolée?, plutôt, enfin`,
  prepositions: list`ce(?:lui|lle|ux|lles) (?:de|d['’]|à), en, de, à, au, aux, dans, pour, avec, chez`,
  endings: list`alors, aussi, plutôt, s['’]il te plaît`,
  saidBy: [
    /^(?:selon|d['’]après) (.+)$/iu,
    /^qu(?:e |['’]en |oi )(?:dit|disent|pense|pensent|écrit) (.+?)(?: (?:de|sur) (?:ça|cela))?$/iu,
    /^qu['’]est-ce (?:que |qu['’]en )(?:dit|disent|pense|pensent) (.+)$/iu,
  ],
  adds: { place: 'à', author: 'selon', on: 'Sur' },
  alone: {
    why: list`pourquoi, pourquoi pas, pour quelle raison`,
    when: list`quand, c['’]était quand, en quelle année`,
    sinceWhen: list`depuis quand`,
    where: list`où, où ça, c['’]est où, dans quelle ville`,
    who: list`qui, c['’]est qui, par qui`,
    how: list`comment`,
    howMany: list`combien, combien de personnes`,
    howMuch: list`à combien`,
    which: list`lequel, laquelle, lesquels, lesquelles`,
  },
  afterAlone: list`ça, cela, était-ce, est-ce arrivé, ont-ils fait ça, c['’]était, là-bas`,
  questionWords: list`
    qu['’]est-ce que, que, qui, quand, où, pourquoi, comment, combien(?: de \p{L}+)?, quel(?:le)?s?, depuis quand,
    en quelle année`,
  more: list`
    (?:dis|raconte|montre|donne)(?:-m['’]en|-moi(?: en)?) (?:un peu )?plus, (?:en savoir )?plus,
    plus (?:de détails|d['’]informations?|s['’]il te plaît), continue, la suite, (?:et )?(?:quoi|rien) d['’]autre,
    autre chose, encore`,
  source: list`
    (?:la |les |ta )?(?:sources?|référence|citation), (?:de )?quelle (?:source|est la source),
    où (?:est-ce que )?(?:c['’]est|est-ce) (?:écrit|dit), vraiment, ah bon,
    d['’]où (?:ça vient|vient cela)`,
  page: list`(?:la )?page, (?:à )?quelle page`,
  speaker: list`qui (?:dit|a dit) (?:ça|cela), qui (?:le dit|l['’]a dit)`,
  doubt: list`
    non, (?:non[\s,]+)?c['’]est (?:faux|inexact), faux, (?:non[\s,]+)?ce n['’]est pas (?:vrai|juste|correct|ça|ce que j['’]ai demandé),
    que veux-tu dire, qu['’]est-ce que tu veux dire, c['’]est-à-dire, je (?:ne )?comprends pas`,
  beforeOrdinal: list`(?:et )?(?:le|la)`,
  ordinals: list`premi(?:er|ère), (?:deuxième|seconde?), troisième, quatrième, cinquième`,
  afterOrdinal: list`ville, réseau, personne`,
  pointers: {
    person: list`lui`,
    place: list`là-bas, là, cette ville`,
    thing: list`il, elle, ils, elles, ça, cela, ce réseau, leur, leurs, son, sa, ses`,
  },
}
