import { list } from '../words.ts'
import type { PlaceSpeech } from './place-speech.ts'

export const frPlaces: PlaceSpeech = {
  counts: list`
    tout, toutes, tous, toute, aucune?, rien, deux, trois, quatre, chacune?, chaque, plusieurs, une?, certaines?,
    ensemble, combinaison, melange`,
  alone: list`toutes, tous, aucune?`,
  numbers: list`deux, trois, quatre`,
  above: list`
    precedentes?, precedents?, precede, precedent, dessus, mentionne(?:e?s?), citee?s?, cites?, enumeree?s?,
    indiquee?s?, enoncee?s?, proposee?s?, proposes?, susmentionnee?s?, mentionnes?, haut, dessous, anterieure?s?`,
  these: list`ces, autre, cela, ceux, celles, elles?, eux, ceci, ca, autres, suivantes?, suivants?`,
  nouns: list`
    reponses?, options?, choix, propositions?, possibilites?, affirmations?, enonces?, alternatives?, solutions?,
    items?`,
  judged: list`
    correctes?, corrects?, bonnes?, bons?, vraies?, vrais?, exactes?, exacts?, justes?, fausses?, faux,
    incorrectes?, valables?, valides?, possibles?, premieres?, premiers?, secondes?, seconds?, troisiemes?,
    dernieres?, derniers?, deuxiemes?, convient, conviennent`,
  joins: list`et, ou, ni, mais, plus`,
  only: list`seulement, uniquement, seule?s?, exclusivement, que`,
  between: list`
    les?, la, moins, l, de, des?, du, d, ce, c, qui, n, ne, pas, est, sont, sauf, excepte, hormis, a, fois, entre, en,
    parmi, y, un, une, que, aussi, bien, ensemble, il, s, qu, ci, au, on, peut, peuvent, etre, toutefois, meme,
    temps, dans, liste, plus`,
}
