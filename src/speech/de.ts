import { followUp } from './following/de.ts'
import type { Speech } from './speech.ts'
import { list, pattern, words } from './words.ts'

const [MAY_I, MAY_WE] = [list`darf, kann, soll, sollte, muss`, list`dürfen, können, sollen, sollten, müssen`]
const MOVE = list`
  bleiben, ziehen, umziehen, leben, wohnen, arbeiten, auswandern, einwandern, gehen, fliehen, reisen, zurückkehren, heiraten`
const WILL = list`
  gewinnen, verlieren, siegen, passieren, geschehen, kommen, bleiben, geben, enden, scheitern, steigen, sinken, zurücktreten,
  werden`

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
    idle: list`wie sp[äa]t ist es, wie geht(?:['’]?s| es)(?: dir| ihnen)?, bist du da, wie ist das wetter`,
    afterIdle: list`jetzt, gerade, heute, denn, so`,
    beforeThanks: [],
    thanks: list`(?:vielen )?danke?(?: sch[öo]n| dir)?`,
    afterThanks: list`sehr`,
    fresh: [],
    abuse: {
      whole: list`halt(?:['’]?s)? (?:maul|die klappe|deine klappe|die fresse), halt(?:['’]?s)? dein maul, verpiss dich, fick dich, leck mich, blöder bot, scheiß ?bot`,
      to: list`du bist, bist du, du, der bot ist, dieser bot ist`,
      more: list`so, echt, ein, eine, wirklich, ganz schön, zu, aber, ja, total`,
      words: list`dumm, doof, blöd, nutzlos, idiot, scheiße, müll, schwachsinn, unfähig, schlecht, bescheuert, trottel, arschloch, nervig`,
      after: list`lol, haha, oder, mann, alter`,
    },
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
    advice: [
      pattern('iu')`^(?:\S+ ){0,3}${MAY_I} ich(?: [^\s?]+){0,10} ${MOVE}(?!\p{L})`,
      pattern('iu')`^(?:\S+ ){0,3}${MAY_WE} wir(?: [^\s?]+){0,10} ${MOVE}(?!\p{L})`,
      words`habe ich (?:das recht|ein recht|anspruch), ist es mir erlaubt`,
    ],
    opinion: [
      words`was (?:denkst|hältst|meinst) du, findest du, glaubst du, deine(?:r)? meinung`,
      words`(?:was|welche|welches) (?:stadt )?ist (?:die |das )?(?:beste|schlechteste|schönste|freundlichste)`,
      words`eine? (?:gute|schlechte)[rs]? (?:idee|ort|land|stadt|platz|gegend|sache), sollten städte`,
    ],
    prediction: [
      words`was (?:wird|wird denn) .{0,40}(?:passieren|geschehen)`,
      words`wer wird (?:gewinnen|bürgermeister\p{L}*), nächstes jahr`,
      pattern('iu')`^(?:wird|werden) .{1,80} ${WILL}\W*$`,
    ],
    instruction: [
      words`ignoriere? (?:alle )?(?:anweisungen|regeln|deine anweisungen)`,
      words`^(?:bitte )?(?:schreib|schreibe|verfasse|übersetze|erzähl)`,
    ],
    hate: [
      words`^(?:tötet?|erschießt?|vergast|hängt|verbrennt|ertränkt|ermordet|bringt) (?:alle|sie alle|die ganzen)`,
      words`^alle .{1,40} (?:töten|erschießen|vergasen|umbringen|abschieben|ermorden|hängen)`,
      words`^ich hasse, ausländer raus, (?:migranten|flüchtlinge|asylanten) raus, sind (?:alle )?(?:abschaum|parasiten|ungeziefer|dreck)`,
    ],
  },
  chat: { before: [], to: [], goesOn: [], after: [] },
  followUp,
  joins: list`und, oder, mit`,
  help: list`hilfe`,
  quit: list`ende, beenden, tschü(?:ss|ß)`,
  orders: list`bitte, führe?, starte, benutze?, nimm, mach, kannst du, befehl`,
  verifies: list`(?:bitte )?(?:prüfe?|überprüfe?|kontrolliere?)(?: (?:dieses|das))?(?: (?:zitat))?, stimmt (?:dieses|das) zitat\??`,
  speaksOfPlaces: [
    /^beide\b/i,
    /\b(?:[A-F]|[1-9]) (?:und|oder) (?:[A-F]|[1-9])\b/i,
    /^nur (?:[A-F]|[1-9])\b/i,
    /\b(?:oben genannt|obigen|der genannten|alle genannten)/i,
  ],
  negations: list`
    nicht, kein, keine, keinen, keinem, keiner, keines, nie, niemals, niemand, nichts, nirgends, weder, ohne, kaum`,
  remarks: list`hervorhebung(?:en)?, hervorgehoben, kursiv(?:ierung)?, übersetzung, übersetzt, übers`,
  defaultCategory: list`standard für`,
}
