import { list } from '../words.ts'
import type { PlaceSpeech } from './place-speech.ts'

export const esPlaces: PlaceSpeech = {
  counts: list`
    todas, todos, todo, ninguna, ninguno, ningun, nada, ambas, ambos, cualquiera, cualquier, cada, una, uno, dos,
    tres, cuatro, varias, varios, algunas, algunos, alguna, alguno, mas, combinacion, mezcla`,
  alone: list`todas, todos, ninguna, ninguno, ambas, ambos`,
  numbers: list`dos, tres, cuatro`,
  above: list`
    anterior, anteriores, arriba, antedichas?, antedichos?, mencionad[oa]s?, citad[oa]s?, indicad[oa]s?,
    expuest[oa]s?, dich[oa]s?, precedentes?, previ[oa]s?, señalad[oa]s?, senalad[oa]s?, abajo, listad[oa]s?,
    enumerad[oa]s?`,
  these: list`
    est[oa]s?, es[oa]s?, estas, estos, ellas, ellos, otras, otros, demas, restantes, resto, aquellas, aquellos,
    siguientes`,
  nouns: list`
    respuestas?, opciones, opcion, alternativas?, afirmaciones, afirmacion, enunciados?, proposiciones, proposicion,
    posibilidades, items?, incisos?, literales, literal, apartados?`,
  judged: list`
    correct[oa]s?, incorrect[oa]s?, verdader[oa]s?, fals[oa]s?, ciert[oa]s?, valid[oa]s?, primer[oa]s?, primer,
    segund[oa]s?, tercer[oa]s?, ultim[oa]s?, posibles?, aplican?, acertadas?`,
  joins: list`y, e, o, u, ni, mas, pero, como`,
  only: list`solo, solamente, unicamente, exclusivamente, sola`,
  between: list`
    las?, los?, al, menos, el, lo, de, del, entre, que, es, son, esta, estan, no, excepto, salvo, menos, tanto, a, en, se, hay,
    todas, vez, tambien, ser, pueden, puede, por, igual, juntas, aqui, otra, otro, mas`,
}
