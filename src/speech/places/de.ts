import { list } from '../words.ts'
import type { PlaceSpeech } from './place-speech.ts'

export const dePlaces: PlaceSpeech = {
  counts: list`
    alle[rsn]?, alles, samtliche, keine[rsn]?, keins, kein, nichts, beide[rsn]?, jede[rsn]?, eine[rsn]?, eins, zwei,
    drei, vier, mehrere[rn]?, einige, weder, irgendeine, kombination, mischung`,
  alone: list`alle, alles, keine[rs]?, keins, beide, beides, nichts`,
  numbers: list`zwei, drei, vier, beiden`,
  above: list`
    oben, obige[nrs]?, obenstehende[nrs]?, obengenannte[nrs]?, genannte[nrs]?, vorgenannte[nrs]?, vorherige[nrs]?,
    vorige[nrs]?, vorstehende[nrs]?, vorangehende[nrs]?, vorangegangene[nrs]?, erwahnte[nrs]?, aufgefuhrte[nrs]?,
    aufgezahlte[nrs]?, angegebene[nrs]?, aufgelistete[nrs]?, gelistete[nrs]?, angefuhrte[nrs]?, unten`,
  these: list`
    diese[rnsm]?, davon, hiervon, alledem, jene[nrs]?, andere[nrs]?, anderen, ubrige[nrs]?, restliche[nrs]?, denen, ihnen,
    dieser, folgende[nrs]?`,
  nouns: list`
    antwort, antworten, antwortmoglichkeit, antwortmoglichkeiten, option, optionen, aussagen?, moglichkeit,
    moglichkeiten, alternativen?, losung, losungen, punkte?, varianten?, antwortoptionen, auswahlmoglichkeiten,
    angaben, behauptungen`,
  judged: list`
    richtig, richtige[nrs]?, korrekt, korrekte[nrs]?, wahr, falsch, falsche[nrs]?, zutreffend, zutreffende[nrs]?,
    trifft, treffen, stimmt, stimmen, gilt, gelten, passt, passen, erste[nrs]?, zweite[nrs]?, dritte[nrs]?,
    letzte[nrs]?, ersten, letzten, moglich`,
  joins: list`und, oder, sowie, noch, als, aber, bzw`,
  only: list`nur, ausschliesslich, lediglich, allein, bloss`,
  between: list`
    der, die, das, mindestens, den, dem, des, von, vom, ist, sind, hier, wie, als, auch, ausser, bis, auf, nicht, so, es, sie,
    in, zusammen, zugleich, gleichzeitig, zu, sowohl, weder, ein, nochmals, aus, unter, werden, konnen, kann, mehr`,
}
