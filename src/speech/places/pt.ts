import { list } from '../words.ts'
import type { PlaceSpeech } from './place-speech.ts'

export const ptPlaces: PlaceSpeech = {
  counts: list`
    todas, todos, tudo, nenhuma, nenhum, nada, ambas, ambos, qualquer, cada, uma, um, duas, dois, tres, quatro,
    varias, varios, algumas, alguma, algum, mais, combinacao, mistura`,
  alone: list`todas, todos, nenhuma, nenhum, ambas, ambos, nda, nra, tda`,
  numbers: list`duas, dois, tres, quatro`,
  above: list`
    anterior, anteriores, acima, mencionad[oa]s?, citad[oa]s?, supracitad[oa]s?, indicad[oa]s?, precedentes?,
    previ[oa]s?, listad[oa]s?, apresentad[oa]s?, referid[oa]s?, abaixo, descrit[oa]s?, dit[oa]s?`,
  these: list`
    est[ae]s?, ess[ae]s?, elas, eles, delas, deles, destas, destes, dessas, desses, disso, disto, isso, isto,
    outras, outros, demais, restantes, seguintes`,
  nouns: list`
    respostas?, opcoes, opcao, alternativas?, afirmacoes, afirmacao, afirmativas?, proposicoes, assertivas?, itens,
    item, possibilidades, enunciados?, sentencas`,
  judged: list`
    corret[oa]s?, cert[oa]s?, errad[oa]s?, incorret[oa]s?, verdadeir[oa]s?, fals[oa]s?, valid[oa]s?, primeir[oa]s?,
    segund[oa]s?, terceir[oa]s?, ultim[oa]s?, possiveis`,
  joins: list`e, ou, nem, mas, quanto, como`,
  only: list`so, somente, apenas, unicamente, exclusivamente`,
  between: list`
    as?, os?, pelo, menos, o, a, de, do, da, dos?, das, entre, que, e, sao, esta, estao, nao, exceto, salvo, menos, tanto, em,
    ha, se, ao, mesmo, tempo, tambem, ser, podem, pode, por, juntas, aqui, outra, outro, mais, nas, nos`,
}
