import { followUp } from './following/de.ts'
import type { Speech } from './speech.ts'
import { list, words } from './words.ts'

/** How people write in German. */
export const de: Speech = {
  emptyWords: list`
    der, das, den, dem, des, ein, eine, einen, einem, einer, eines, und, oder, aber, sondern, denn, dass, weil, wenn,
    ob, als, wie, ich, du, er, sie, es, wir, ihr, ihn, ihm, ihnen, sich, uns, mein, meine, sein, seine, seinen, seiner,
    ihre, ihren, ihrem, ihrer, unser, unsere, dieser, diese, dieses, diesen, diesem, jener, jene, jeder, jede, jedes,
    alle, allen, welcher, welche, welches, welchen, welchem, wer, wen, wem, wessen, wann, wo, woher, wohin, warum,
    weshalb, wieso, wozu, womit, worum, wieviel, im, ins, zu, zum, zur, mit, von, vom, beim, bei, nach, aus, auf, über,
    für, durch, um, unter, zwischen, gegen, ohne, seit, vor, bis, während, wegen, laut, ist, sind, bist, sei, waren,
    wird, werden, wurde, wurden, worden, habe, haben, hatte, hatten, kann, können, konnte, muss, müssen, soll, sollen,
    sollte, nicht, kein, keine, keinen, nur, auch, noch, schon, sehr, seinem, dort, hier, da, damit, dabei, dazu, davon,
    daran, dafür, meisten, viele, mehr, viel, wieviele, weswegen, was, wofür, worin, woran, wodurch`,
  ambiguousWords: list`
    die, in, an, am, was, war, hat, man, bin, so, also, will, macht, machen, tut, gibt, es, ist, wie`,
  capitalNouns: true,
  smallTalk: {
    whoAreYou: list`wer bist du`,
    greetings: list`hallo, servus, moin, guten (?:tag|morgen|abend)`,
    afterGreeting: list`wie geht'?s`,
    idle: list`wie sp[äa]t ist es`,
    beforeThanks: [],
    thanks: list`(?:vielen )?danke?(?: sch[öo]n| dir)?`,
    afterThanks: list`sehr`,
    fresh: [],
    abuse: { to: [], more: [], words: [] },
  },
  wishes: {
    own: [
      words`(?:kann|darf|muss|soll) (?:ich|man mich), (?:können|dürfen|müssen) (?:wir|sie mich|die mich)`,
      words`was (?:soll|kann|muss) ich, hilf mir`,
      words`mein(?:e|en|em|er)? (?:visum|pass|aufenthalt\p{L}*|asyl\p{L}*|fall|antrag)`,
      words`mein(?:e|en|em|er)? (?:anwalt|chef|vermieter\p{L}*|frau|mann|sohn|tochter)`,
    ],
    legal: [
      words`visum, visa, pass, reisepass, papiere, aufenthalt\p{L}*, asyl\p{L}*, ab(?:ge)?schieb\p{L}*, abgeschoben`,
      words`anw[aä]lt\p{L}*, chef\p{L}*, vermieter\p{L}*, gericht, staatsbürger\p{L}*, illegal\p{L}*, status`,
      words`antrag, grenze, verhaft\p{L}*, ausländerbehörde, duldung`,
    ],
    opinion: [
      words`was (?:denkst|hältst|meinst) du, findest du, glaubst du, deine(?:r)? meinung`,
      words`(?:was|welche|welches) (?:stadt )?ist (?:die |das )?(?:beste|schlechteste|schönste|freundlichste)`,
      words`eine (?:gute|schlechte) idee, sollten städte`,
    ],
    prediction: [
      words`was (?:wird|wird denn) .{0,40}(?:passieren|geschehen)`,
      words`wer wird (?:gewinnen|bürgermeister\p{L}*), nächstes jahr`,
    ],
    instruction: [
      words`ignoriere? (?:alle )?(?:anweisungen|regeln|deine anweisungen)`,
      words`^(?:bitte )?(?:schreib|schreibe|verfasse|übersetze|erzähl)`,
    ],
  },
  chat: { before: [], to: [], goesOn: [], after: [] },
  followUp,
  joins: list`und, oder, mit`,
  help: list`hilfe`,
  quit: list`ende, beenden, tschü(?:ss|ß)`,
  speaksOfPlaces: [
    /^beide\b/i,
    /\b(?:[A-F]|[1-9]) (?:und|oder) (?:[A-F]|[1-9])\b/i,
    /^nur (?:[A-F]|[1-9])\b/i,
    /\b(?:oben genannt|obigen|der genannten|alle genannten)/i,
  ],
  defaultCategory: list`standard für`,
}
