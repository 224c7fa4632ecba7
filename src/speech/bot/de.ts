import { list } from '../words.ts'
import type { BotSpeech } from './bot-speech.ts'

/** How people speak in German to the bot of itself. */
export const de: BotSpeech = {
  addresses: list`du, dich, dir, dein(?:e[rnms]?)?, euch, eure[rnms]?, (?:dieser|der|diesem|diesen|dem|den) (?:chat)?bot, footnote`,
  politely: list`Sie, Ihnen, Ihr(?:e[rnms]?)?`,
  framings: list`
    (?:weisst|wissen|kennst) (?:du|sie|ihr) (?:vielleicht )?(?:wann|wer|wo|was|welche[rsnm]?|warum|wie|ob),
    (?:kannst|koennen|konnen|konntest|wurdest) (?:du|sie|ihr) (?:mir|uns) (?:bitte )?(?:sagen|erklaren|zeigen|nennen)`,
  topics: {
    privacy: list`daten, speicher(?:st|n|t), gespeichert, merkst, merken, protokollier(?:st|en|t), privat, privatsphare, datenschutz, losch(?:e|en|st), geloscht, vergisst, vergessen`,
    languages: list`sprachen?, deutsch, englisch, spanisch, franzosisch`,
    nature: list`
      mensch(?:en|lich)?, roboter, ki, ai, kunstliche intelligenz, chat ?gpt, gpt, llm, sprachmodelle?, modelle?, maschine, programm, computer, echt, person,
      denkst (?:du|ihr) dir, denken sie sich, ausdenk(?:st|en), ausgedacht, erfind(?:est|en|et), erfunden, lugst, lugen, luge, halluzinier(?:st|en|t), vertrau(?:e|en|st), verlasslich, zuverlassig, glauben?,
      trauen, irren, irrst, irrt, fehler, falsch, verlassen, stimmt, stimmen, uberprufen, nachprufen, prufen, wie (?:arbeitest|funktionierst) du, funktionier(?:st|t), arbeitest, (?:wer|was) bist`,
    sources: list`
      quellen?, texte?n?, dokumente?n?, woher (?:kommen|stammen|hast|nimmst|nehmen), artikeln?, publikationen, veroffentlichungen, aufsatze, bucher, bibliothek, literatur, (?<!(?:themen|sachen|dinge|woruber) .*)(?:kennst|weisst), gelesen,
      basier(?:st|en|t), beruh(?:st|en|t), stutzt, wissen, wie alt, aktuell, veraltet, dieses jahr, neueste[nrs]?, auf dem neuesten stand, informationen, infos`,
    maker: list`gemacht, gebaut, erschaffen, entwickelt, geschrieben, programmiert, erstellt, hinter, steckt, besitzer, gehorst, gehort, entwickler, macher, betreibt, gibt es, existierst`,
    abilities: list`fragen, frage, was (?:genau |alles )?(?:kannst|konnen|machst|tust), helfen, hilfst, hilfe, themen, antworten, beantworten, dinge, sachen, ahnung, wovon, bescheid, woruber, auskennst, befehle, funktionen`,
  },
  beside: list`
    kannst, tun, machen, dich, sich, jemals, immer, oft, stammen, kommen, welchen, manchmal, gut, sie, ihnen, ihr(?:e[rnms]?)?, weiss, ich, wir, mich, mir, uns, mein(?:e[rnms]?)?, unsere?[nrs]?, bin, bist, ist, sind, sein, seid, war, wird, werden, hast, hat, habe, haben, habt, kann, konnen, konnte, darf, soll, sollte, will,
    was, welche[rsnm]?, wer, wie, warum, wieso, woher, wo, wann, womit, wobei, worauf, wozu, fur, so, alles, alle[rn]?, etwas, ein(?:e[rnms]?)?, der, die, das, den, dem, des, und, oder,
    nicht, nur, auch, denn, eigentlich, wirklich, uberhaupt, genau, hier, da, dort, dass, weiss ich ob, von, aus, in, im, auf, mit, zu, zum, zur, uber, an, bei, es, man, hallo, hey, hi, bitte, nutzt,
    benutzt, verwendest, verwenden, nutzen, sprichst, sprechen, verstehst, verstehen, schreiben, schreibst, stellen, gestellt, fragen, antwortest, antwortet, antworten, antwort, gibst, jemand, reden, rede, spreche,
    einfach, bloss, mal, ja, ne, echte[rs]?, gerade, art, arten, viele, kennst, weisst, nachrichten, chats?, unterhaltungen, gefragt, frage, kennen, daran, sagst, hinter, sich, selbst`,
  goesOn: list`sie, es, das, die, passiert, geschehen, enthalten, decken, ab, jahr, diese[nrs]?, gehen, bis`,
}
