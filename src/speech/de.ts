import type { BotSpeech } from './bot/bot-speech.ts'
import { dePlaces } from './places/de.ts'
import type { Requests } from './requests/requests.ts'
import type { FollowUp, Speech } from './speech.ts'
import { list, pattern, words } from './words.ts'

/** How people follow on in German. */
const followUp: FollowUp = {
  before: list`und, aber, also, ok, dann, ach, ah`,
  openings: list`
    und, aber, oder, (?:und )?wie sieht es aus, (?:und )?was ist mit, (?:und )?wie steht es mit, (?:und )?(?:dasselbe|das gleiche) für,
    nein, (?:nein[\s,]+)?ich mein(?:e|te), sorry, entschuldigung, eher, doch`,
  prepositions: list`(?:der|die|das) (?:von|in|aus), für, in, im, von, mit, bei, nach, zu`,
  endings: list`stattdessen, dann, auch, bitte, denn, eigentlich, aus`,
  saidBy: [
    /^(?:laut|nach) (.+)$/iu,
    /^was (?:sagt|sagen|meint|meinen|schreibt|schreiben) (.+?)(?: (?:dazu|darüber))?$/iu,
  ],
  adds: { place: 'in', author: 'laut', on: 'Zu' },
  alone: {
    why: list`warum, wieso, weshalb, warum nicht`,
    when: list`wann, in welchem jahr`,
    sinceWhen: list`seit wann`,
    where: list`wo, wo genau, in welcher stadt`,
    who: list`wer, wer genau`,
    how: list`wie, wie genau`,
    howMany: list`wie viele, wieviele, wie viele (?:menschen|leute)`,
    howMuch: list`wie viel, wieviel`,
    which: list`welche, welche[rs]`,
  },
  afterAlone: list`war das, ist das(?: passiert)?, haben sie das (?:getan|gemacht), das, denn, dort`,
  questionWords: list`was, wer, wen, wem, wann, wo, warum, wieso, wie(?: viele?)?, welche[nmrs]?, seit wann`,
  more: list`
    (?:erzähle?|sage?|zeige?)(?: mir)? (?:noch )?mehr(?: (?:davon|darüber|dazu))?, (?:noch )?mehr,
    mehr (?:details|infos?|davon|darüber|dazu|bitte), weiter, mach weiter, (?:gibt es )?(?:sonst )?noch (?:et)?was,
    was noch, was sonst noch, sonst noch etwas`,
  source: list`
    (?:die |deine )?(?:quellen?|belege?|fundstelle), (?:aus )?welche[r]? quelle, wo steht das,
    woher (?:weißt du|kommt) das, wirklich, echt, ist das wahr, stimmt das`,
  page: list`(?:die )?seite, (?:auf )?welche[r]? seite`,
  speaker: list`wer sagt das, wer hat das gesagt, wer behauptet das`,
  doubt: list`
    nein, (?:nein[\s,]+)?das (?:stimmt nicht|ist (?:falsch|nicht wahr|nicht richtig|quatsch)), falsch,
    das habe ich nicht gefragt, was meinst du(?: damit)?, was heißt das, ich verstehe (?:das )?nicht, hä`,
  beforeOrdinal: list`(?:und )?(?:der|die|das)`,
  ordinals: list`erste, zweite, dritte, vierte, fünfte`,
  afterOrdinal: list`stadt, netzwerk, person`,
  pointers: {
    person: list`er, ihm, ihn`,
    place: list`dort, diese[r]? stadt`,
    thing: list`sie, (?<!gibt )es(?! gibt), ihr, ihre[nrms]?, dieses netzwerk, dessen, deren, da(?:von|für|zu|gegen|mit|bei|nach|durch|rüber)`,
  },
}

/** How people ask in German for what a command answers. */
const requests: Requests = {
  articles: list`der, die, das, den, dem, des, ein, eine, einen, einem, einer, eines`,
  before: list`
    bitte, kannst du(?: mir)?, könntest du(?: mir)?, könnt ihr, ich (?:will|möchte|würde gern) wissen, weißt du, sag mir, zeig(?:e)?(?: mir)?, gib mir,
    ich suche, ich brauche, also, mal`,
  after: list`bitte, danke, eigentlich, denn, genau, nochmal, sagen, erklären, zeigen, (?:in|laut|nach) (?:diesen |deinen |den )?<sources>`,
  numbers: list`zwei, drei, vier, fünf, sechs, sieben, acht, neun, zehn`,
  shorthand: new Map(),
  words: {
    is: list`ist, sind, war, waren`,
    which: list`welche, welcher, welches, welchen, welchem, was für`,
    what: list`was <is>, was, <which> <is>`,
    of: list`von, vom, aus, bei, in`,
    sources: list`quellen?, texten?, dokumenten?, lektüren?, autoren`,
    join: list`und, oder, mit, vs, versus, gegen, von, zu`,
    difference: list`(?:größten |wichtigsten )?unterschiede?, gemeinsamkeiten, vergleich, ähnlichkeiten`,
    differ: list`unterscheide[nt], unterscheidet, unterscheiden`,
    frame: list`<author>, <framework>, <part> von <author>`,
    by: list`(?:nach|mit|laut) <frame>`,
    inform: list`
      (?:erzähl|erzähle|sag|sage|berichte|erkläre?)(?: mir| uns)?(?: (?:etwas|was|mehr|alles))?, etwas, mehr, alles, infos?, informationen, was weißt du, weißt du (?:etwas|was), was gibt es,
      was kannst du(?: mir)?, mehr wissen, wissen, was`,
    about: list`über, zu, zum, zur, von`,
    overview: list`überblick, zusammenfassung, übersicht, porträt, beschreibung, profil`,
    describe: list`beschreibe?(?: mir)?, erkläre?(?: mir)?, fasse, stelle`,
    lead: list`<what>, <which>, <describe>, liste, nenne?(?: mir)?, alle, zähle`,
    say: list`sagen, sagt, wissen, weiß, schreiben, berichten, steht, erzählen, weißt`,
    discuss: list`
      behandelt, behandeln, erwähnt, erwähnen, beschreibt, beschreiben, nennt, nennen, untersucht, untersuchen, verwendet, verwenden,
      benutzt, benutzen, bespricht, besprechen, diskutiert, diskutieren, zitiert, zitieren, analysiert, analysieren`,
    discussed: list`behandelt, erwähnt, beschrieben, genannt, untersucht, verwendet, besprochen, diskutiert, zitiert`,
    text: list`<author>(?: <textword>)?, <textword> von <author>, <title>`,
    work: list`<author> <textword>, <textword>(?: von <author>)?, (?:<textword> )?<title>`,
    titled: list`<author>, <work>`,
    stance: list`<stances>`,
    things: list`(?:<place> )?<kind>`,
    framed: list`(?:<number> )?<part>(?: (?:von|für) <term>)?, <framework>`,
    model: list`modell, rahmen, ansatz, typologie, theorie, konzept, analyserahmen, begriffsrahmen`,
    offer: list`
      nennt, unterscheidet, verwendet, benutzt, beschreibt, hat, schlägt vor, nennen, unterscheiden, verwenden, benutzen,
      beschreiben, haben, gibt, definiert, vorschlägt`,
    aspect: list`dimension, sphäre, merkmal, aspekt, eigenschaft`,
    timeline: list`zeitleiste, zeitstrahl, chronik, chronologie, geschichte, ereignisse, zeittafel`,
    happened: list`geschah, passierte, ist passiert, ist geschehen, war los, ist los, ereignete sich`,
    published: list`erschienen, veröffentlicht, geschrieben, publiziert, herausgekommen, aufgenommen`,
    whole: list`zeitschrift, buch, reihe, sammelband`,
    it: list`du, das hier, dieser bot, bot, footnote, es, das, diesen bot, dich, hier`,
    machine: list`
      ki, künstliche intelligenz, roboter, bot, maschine, mensch, person, echter mensch, chat ?gpt, gpt, sprachmodell, programm, llm, chatbot,
      ai, echt, claude, gemini`,
    language: list`deutsch, englisch, spanisch, französisch, andere sprachen`,
    source: list`quelle, text, dokument`,
    erase: list`lösche, löschen, löschst, lösch, entferne, entfernen, vergiss, sehen, herunterladen`,
    data: list`nachrichten, fragen, daten, gespräche, chats?, was ich (?:frage|schreibe|sage)`,
    keep: list`speicherst, behältst, protokollierst, liest, sammelst, merkst, teilst, speichert, sammelt, bewahrst`,
  },
  forms: {
    compare: list`
      (?:vergleiche?|vergleich) (?:mal )?<sides>, (?:<what> )?<difference> zwischen <sides>,
      (?:vergleiche?|vergleich) (?:mal )?<cities>(?: <by>)?, <cities>(?: im)?(?: vergleich| vergleichen)?(?: <by>)?, (?:<what> )?(?:gibt es )?<difference> zwischen <cities>(?: <by>)?,
      (?:worin|wie|wodurch|inwiefern) (?:<differ> sich|<differ>) <cities>(?: voneinander)?, (?:worin|wie|wodurch) <differ> sich <city> von <city>, was unterscheidet <cities>, was haben <cities> gemeinsam, <difference> <cities>,
      (?:vergleiche?) <cities>`,
    tell: list`
      <thing>, <inform> <about> <thing>(?: (?:sagen|erzählen))?, (?:über|zu) <thing>, <overview> (?:über|zu|von|zur|zum) <thing>, <describe> <thing>,
      was <say>(?: (?:<sources>|du|man|sie))? (?:über|zu|zum|zur|von) <thing>, was steht (?:in (?:<sources>) )?(?:über|zu) <thing>, was <is> <concept>, was <is> mit <thing>, wer <is> (?:<whom>|<term>|<network>), und <thing>, wie steht es (?:um|mit) <thing>`,
    define: list`
      (?:definiere?|definition|bedeutung) (?:von |des begriffs |vom )?<term>, <term> (?:definition|bedeutung), was (?:bedeutet|heißt|meint) <term>, was (?:versteht man|verstehen <sources>|ist gemeint) (?:unter|mit) <term>,
      wie (?:ist|wird) <term> definiert, was <is> (?:definition|bedeutung) von <term>, was <is> mit <term> gemeint, was <is> unter <term> zu verstehen`,
    list: list`(?:<what> )?<author> <kind>`,
    framework: list`
      (?:<lead> )?<author> <framed>, (?:<lead> )?<framed> (?:von|nach|bei|laut|in) <text>, (?:<lead> )?<framed> <author>, (?:<lead> )?(?:<number> )?<framework>, (?:<lead> )?<number> <part>, <lead> <part>,
      <which> (?:<number> )?<part> <offer> <author>, wie ?viele <part> <offer> <author>, (?:<lead> )?<author> <model>, (?:<lead> )?<model> von <author>, <which> <model> <offer> <author>`,
    dimension: list`
      (?:<lead> )?(?:<author> )?(?:<aspect> (?:der )?)?<dimension>(?: (?:von|bei|nach|laut) <text>)?, was (?:bedeutet|heißt|meint <author> mit|versteht <author> unter) <dimension>(?: bei <author>)?`,
    events: list`
      (?:<lead> )?<timeline>(?: (?:von|in|zu|für|der stadt) <city>)?, <city> <timeline>, was <happened> in <city>, was (?:<is> )?in <city> (?:passiert|geschehen|los), was <happened> (?:im jahr |in )?<year>, was <is> (?:im jahr |in )?<year> (?:passiert|geschehen), <year>, <year> <timeline>,
      was <happened> (?:zwischen|von) <year> (?:und|bis) <year>, <timeline> (?:von|im jahr|für) <year>, <timeline> (?:von|für|in) <city> (?:von|zwischen|seit|ab) <year>(?: (?:und|bis) <year>)?`,
    map: list`(?:<lead> )?karte, (?:<lead> )?karte (?:(?:von|zu|für|nach|mit) )?(?:<dimension>|(?:aller? )?städten?), (?:<dimension>|städte) auf karte`,
    author: list`wer (?:schrieb|hat|steckt hinter|machte) <work>(?: (?:geschrieben|gemacht|verfasst))?, (?:wer <is> )?(?:autor|autorin|autoren|verfasser|verfasserin) (?:von |des |vom |der )?<work>, von wem <is> <work>`,
    year: list`
      wann (?:<is>|wurde|erschien) <titled>(?: <published>)?, (?:in |aus )?<which> jahr (?:<is>|wurde|erschien|stammt) <titled>(?: <published>)?, (?:<what> )?(?:erscheinungsjahr|jahr|datum|erscheinungsdatum) (?:von |des |vom |der )?<titled>`,
    title: list`wie (?:heißt|lautet titel von|lautet) <titled>, (?:<what> )?titel (?:von |des |vom |der )?<titled>`,
    in: list`
      in <which> <whole> (?:<is>|wurde|erschien) <titled>(?: <published>)?, wo (?:<is>|wurde|erschien) <titled>(?: <published>)?, (?:<what> )?<whole> (?:von |des |vom )?<titled>`,
    publisher: list`wer hat <titled> (?:veröffentlicht|herausgegeben|verlegt), (?:<what> |wer <is> )?(?:verlag|herausgeber) (?:von |des |vom |der )?<titled>, <which> verlag hat <titled> (?:veröffentlicht|herausgegeben)`,
    doi: list`(?:<what> )?doi (?:von |des |vom |der |zu )?<titled>`,
    link: list`(?:<what> )?(?:link|url) (?:zu|zum|zur|von|vom) <titled>, wo (?:kann|finde) (?:ich|man) <titled>(?: (?:lesen|finden|hören|herunterladen))?`,
    kind: list`was für <textword> <is> <titled>, <which> art (?:von )?(?:<textword>|veröffentlichung) <is> <titled>, <is> <titled> <textword>`,
    record: list`(?:<what> )?<work>, <inform> <about> <work>, quellenangabe (?:zu|zum|zur|von) <titled>`,
    abilities: list`
      was (?:kannst|kann) <it>(?: (?:alles|so))?(?: (?:machen|tun))?, was kann ich (?:dich |hier )?(?:fragen|machen|tun), wie (?:funktionierst|funktioniert) <it>, wie (?:benutze|verwende|nutze|bediene) ich <it>, (?:wofür|wozu) (?:bist|ist) <it>(?: (?:da|gut))?,
      (?:<which> )?(?:deine )?(?:befehle|funktionen|kommandos)(?: (?:gibt es|hast du|kennst du))?, ich brauche hilfe, hilf mir, kannst du mir helfen, mir helfen, wie kannst du mir helfen, anleitung, was machst du, was bist du(?: genau)?, stell dich vor`,
    sources: list`
      <which> <sources> (?:hast|nutzt|kennst|verwendest|benutzt|zitierst|liest) du, <which> <sources> gibt es, was <is> deine <sources>, <which> <is> deine <sources>, (?:deine )?quellen, (?:liste (?:aller |deiner |der )?|nenne?(?: mir)? (?:alle |deine )?)<sources>, literaturverzeichnis,
      (?:wer <is> |liste (?:der |aller )?|nenne?(?: mir)? )?(?:alle )?(?:deine )?autor(?:en|innen)(?: (?:deiner |dieser |aller )?<sources>)?, wer hat (?:diese |deine )?(?:texte|quellen|dokumente) geschrieben, wer schrieb (?:diese )?(?:texte|quellen),
      woher (?:hast|nimmst|weißt) du (?:das|deine (?:informationen|antworten)|deine infos)?, woher (?:kommen|stammen) deine (?:informationen|antworten|infos), worauf (?:basierst|stützt) du(?: dich)?, was hast du gelesen, worauf basiert <it>`,
    maker: list`
      wer hat <it> (?:gemacht|gebaut|programmiert|entwickelt|erfunden|geschrieben|erschaffen|erstellt), wer <is> dein(?:e)? (?:entwickler|entwicklerin|schöpfer|macher|autor|besitzer|programmierer), wer steckt hinter <it>, wer steht hinter <it>,
      von wem (?:bist|ist|stammst) <it>, wem gehörst du, wer betreibt <it>`,
    nature: list`
      bist <it> <machine>(?: oder (?:<machine>|nicht))?, <is> (?:das|<it>|dies) <machine>, (?:benutzt|nutzt|verwendest) du <machine>, was <is> (?:footnote|dieser bot|das hier), <which> (?:modell|ki) (?:bist|nutzt|benutzt|verwendest) du,
      (?:denkst du dir (?:das|etwas) aus|erfindest du (?:etwas|antworten|sachen)), <inform> über dich, bist du menschlich`,
    languages: list`
      (?:<which>|wie ?viele) sprachen (?:sprichst|kannst|verstehst|beherrschst) du, in <which> sprachen? kann ich (?:fragen|schreiben|dich fragen), (?:sprichst|verstehst|kannst) du (?:auch )?<language>, kann ich (?:auch |dich )?(?:auf|in) <language> (?:fragen|schreiben)`,
    privacy: list`
      <keep> du (?:meine |unsere |alle |alle meine |dir )?(?:meine )?<data>, was <keep> du(?: dir)?(?: (?:über|von) mich| (?:über|von) mir)?, <which> daten <keep> (?:du|ihr)(?: (?:über|von) (?:mich|mir))?, was weißt du über mich, datenschutz(?:erklärung)?, privatsphäre, dsgvo,
      <is> (?:das )?(?:privat|vertraulich|anonym), was passiert mit meinen <data>, wer (?:kann )?(?:liest|sieht) meine <data>(?: (?:lesen|sehen))?, werden meine <data> (?:gespeichert|gelesen|protokolliert),
      (?:wie |kann ich |kannst du |ich (?:will|möchte) )?(?:kann ich |<erase> ich )?(?:alle )?meine <data>(?: <erase>)?, <erase> (?:bitte )?(?:alle )?meine <data>, recht auf vergessen`,
    where: list`
      wo (?:liegt|<is>|befindet sich) <city>, in <which> (?:land|staat|erdteil|kontinent) (?:liegt|<is>|befindet sich) <city>, (?:<what> )?land von <city>, zu <which> land gehört <city>`,
    cite: list`(?:zitiere?|zitieren?|zitat von|wie zitiere? ich|wie zitiert man) (?:<author>|<work>)(?: (?:in|nach|als|im)? ?(?:stil )?<style>(?: stil)?)?`,
    oldest: list`(?:<what> |<which> (?:<is> )?)?älteste <source>, <which> <source> <is> (?:am )?ältesten?, <which> <is> älteste <source>`,
    newest: list`(?:<what> |<which> (?:<is> )?)?(?:neueste|jüngste|aktuellste) <source>, <which> <source> <is> (?:am )?(?:neuesten?|jüngsten?|aktuellsten?), <which> <is> (?:neueste|jüngste) <source>`,
    dated: list`(?:<which> )?<sources> (?:<is> |stammen |erschienen )?(?:von|aus|in|im jahr|aus jahr)? ?<year>(?: <published>)?`,
  },
  lists: {
    asks: list`
      <which> <things>, (?:liste |liste (?:von|aller) |nenne?(?: mir)? |auflistung (?:aller|von) )?(?:alle |aller )?<things>, wie ?viele <things>, (?:anzahl|zahl) (?:der|von)? ?<things>`,
    asksWithMore: list`(?:<what>|wer <is>) <things>`,
    narrows: list`
      <discuss> <text>, (?:die )?<text> <discuss>, (?:von|bei|in|nach|laut|aus) <text>, (?:<is> |liegen )?(?:in|aus|im) <place>, (?:<is> |werden )?(?:(?:von|bei|in) <text> )?<discussed>(?: werden)?,
      werden (?:in|von|bei) <text> <discussed>, (?:mit|zu|zur) (?:<stance> )?<dimension>, (?:haben|ohne) <dimension>, (?:wo|deren) <dimension> <stance> <is>, (?:seit|in|vor|nach|bis|ab|im jahr) <year>,
      (?:zwischen|von) <year> (?:und|bis) <year>, gibt es, kennst du, hast du, kommen vor, insgesamt, (?:gibt es |kommen )?in (?:deinen |diesen |allen )?<sources>(?: vor)?, <discuss> <sources>, werden <discussed>`,
  },
  kinds: {
    cities: list`städten?, kommunen, gemeinden, orten?`,
    networks: list`netzwerken?, städtenetzwerken?`,
    people: list`personen, menschen`,
    terms: list`begriffen?, konzepten?`,
    sources: list`quellen, texten?, dokumenten?`,
  },
  parts: {
    dimension: list`dimension(?:en)?, aspekte`,
    sphere: list`sphären?, bereiche`,
    characteristic: list`merkmale?, eigenschaften, kennzeichen`,
    function: list`funktion(?:en)?`,
    typology: list`typen, typologie`,
  },
  texts: {
    text: list`text(?:es)?, arbeit, studie, veröffentlichung, publikation, quelle, paper`,
    chapter: list`(?:buch)?kapitels?`,
    broadcast: list`podcasts?, folge, interview, transkript`,
    'article-journal': list`artikels?, aufsatz(?:es)?, zeitschriftenartikel`,
    report: list`bericht(?:s|es)?, arbeitspapiers?`,
    book: list`buch(?:es|s)?`,
  },
  years: { since: list`seit, ab`, after: list`nach`, before: list`vor`, until: list`bis` },
  stances: {
    supported: list`unterstützt(?:e[rn]?)?, vorhanden(?:e[rn]?)?`,
    limited: list`eingeschränkt(?:e[rn]?)?, begrenzt(?:e[rn]?)?, teilweise`,
    absent: list`fehlend(?:e[rn]?)?, fehlt, ohne, abwesend`,
  },
}

/** How people speak in German to the bot of itself. */
const bot: BotSpeech = {
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
      trauen, irren, irrst, irrt, fehler, falsch, verlassen, stimmt, stimmen, uberprufen, nachprufen, prufen, wie (?:arbeitest|funktionierst) du, funktionier(?:st|t), arbeitest`,
    sources: list`
      quellen?, texte?n?, dokumente?n?, woher (?:kommen|stammen|hast|nimmst|nehmen), artikeln?, publikationen, veroffentlichungen, aufsatze, bucher, bibliothek, literatur, (?<!(?:themen|sachen|dinge|woruber) .*)(?:kennst|weisst), gelesen,
      basier(?:st|en|t), beruh(?:st|en|t), stutzt, wissen, wie alt, aktuell, veraltet, dieses jahr, neueste[nrs]?, auf dem neuesten stand, informationen, infos`,
    maker: list`gemacht, gebaut, erschaffen, entwickelt, geschrieben, programmiert, erstellt, hinter, steckt, besitzer, gehorst, gehort, entwickler, macher, betreibt, gibt es, existierst`,
    abilities: list`fragen, frage, was (?:genau |alles )?(?:kannst|konnen|machst|tust), helfen, hilfst, hilfe, themen, antworten, beantworten, dinge, sachen, ahnung, wovon, bescheid, woruber, auskennst, befehle, funktionen, (?:wer|was) bist`,
  },
  beside: list`
    kannst, tun, machen, dich, sich, jemals, immer, oft, stammen, kommen, welchen, manchmal, gut, sie, ihnen, ihr(?:e[rnms]?)?, weiss, ich, wir, mich, mir, uns, mein(?:e[rnms]?)?, unsere?[nrs]?, bin, bist, ist, sind, sein, seid, war, wird, werden, hast, hat, habe, haben, habt, kann, konnen, konnte, darf, soll, sollte, will,
    was, welche[rsnm]?, wer, wie, warum, wieso, woher, wo, wann, womit, wobei, worauf, wozu, fur, so, alles, alle[rn]?, etwas, ein(?:e[rnms]?)?, der, die, das, den, dem, des, und, oder,
    nicht, nur, auch, denn, eigentlich, wirklich, uberhaupt, genau, hier, da, dort, dass, weiss ich ob, von, aus, in, im, auf, mit, zu, zum, zur, uber, an, bei, es, man, hallo, hey, hi, bitte, nutzt,
    benutzt, verwendest, verwenden, nutzen, sprichst, sprechen, verstehst, verstehen, schreiben, schreibst, stellen, gestellt, fragen, antwortest, antwortet, antworten, antwort, gibst, jemand, reden, rede, spreche,
    einfach, bloss, mal, ja, ne, echte[rs]?, gerade, art, arten, viele, kennst, weisst, nachrichten, chats?, unterhaltungen, gefragt, frage, kennen, daran, sagst, hinter, sich, selbst`,
  goesOn: list`sie, es, das, die, passiert, geschehen, enthalten, decken, ab, jahr, diese[nrs]?, gehen, bis`,
}

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
    whoAreYou: list`wer (?:bist du|sind sie), wie hei[sß]{1,2}t du`,
    greetings: list`
      hallo, hallöchen, hi, hey, huhu, na, servus, moin(?: moin)?, grüezi, tach, mahlzeit, grü(?:ß|ss) (?:gott|dich|euch),
      (?:schönen )?guten (?:tag|morgen|abend|mittag), morgen`,
    afterGreeting: list`du, ihr, euch, zusammen, alle, allerseits, leute, bot, footnote, da`,
    idle: list`
      wie sp[äa]t ist es, wie geht(?:['’]?s| es)(?: dir| ihnen| euch)?, wie l[äa]uft(?:['’]?s| es), wie steht(?:['’]?s| es), bist du (?:da|wach|noch da),
      wie (?:ist|wird) das wetter, was (?:geht|ist los|gibt(?:['’]?s| es) neues|l[äa]uft|treibst du|machst du(?: so| gerade)), was ist denn los,
      alles (?:klar|gut|ok(?:ay)?|fit|paletti)(?: bei dir)?, na du, jemand da, ist (?:hier )?jemand da`,
    afterIdle: list`jetzt, gerade, heute, denn, so, ab, hier, bei dir, bei euch, dir, alter, digga, leute, bot, footnote`,
    beforeThanks: list`ok(?:ay)?, super, toll, cool, perfekt, prima, gut, alles klar, ja, nein, vielen lieben, tausend`,
    thanks: list`(?:vielen |lieben |besten |herzlichen )?danke?(?: ?sch[öo]n| dir| euch| ihnen)?, merci, thx`,
    afterThanks: list`sehr, vielmals, für (?:die|deine) hilfe, bot, footnote`,
    nods: list`
      stop, ok(?:ay)?, ja, jo, jep, nein, nö, nee, gut, genau, stimmt, klar, alles klar, verstehe, verstanden, cool, super, toll, prima, perfekt, krass, geil, wow,
      lol, (?:ha){2,}, hm+, aha, ach so, guter bot, gut gemacht, gute nacht, (?:auf )?wiedersehen, tsch(?:ü(?:ss|ß)|au), ciao, servus, bis (?:bald|dann|später|morgen),
      schönen (?:tag|abend)(?: noch)?, schönes wochenende, egal, schon gut, vergiss es, sorry, entschuldigung, bitte(?: ?sch[öo]n)?, ich (?:liebe|mag) dich`,
    fresh: list`(?:eine )?(?:neue|andere) frage, neues thema, von vorne?`,
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
  bids: list`(?:bitte )?(?:erz[äa]hle?|sage?|zeige?|erkl[äa]re?|nenne?)(?: mir| uns)?, vergleiche?, was ist mit, und (?:in|was ist mit)`,
  ofOneself: {
    streets: list`\p{L}{0,40}(?:stra(?:ß|ss)e|str|gasse|weg|allee|platz|ufer|ring|damm), plz, postleitzahl, hausnummer`,
    says: list`
      mein (?:voller |ganzer )?name ist, ich hei(?:ß|ss)e, ich wohne, ich lebe (?:in|im|bei), meine (?:adresse|anschrift|telefonnummer|handynummer|nummer|e-?mail(?:-adresse)?|passnummer) (?:ist|lautet), ich bin (?:erreichbar|geboren)`,
  },
  chat: {
    before: list`hallo, hi, hey, moin, servus, guten (?:tag|morgen|abend), ok(?:ay)?, danke`,
    to: list`zusammen, alle, leute, bot, footnote`,
    goesOn: list`und, aber, also, kurze frage, eine frage, ich habe eine frage`,
    after: list`danke(?: sch[öo]n| dir)?, vielen dank, bitte`,
  },
  followUp,
  requests,
  bot,
  joins: list`und, oder, mit`,
  help: list`hilfe`,
  forgets: list`vergiss mich`,
  quit: list`ende, beenden, tschü(?:ss|ß)`,
  orders: list`bitte, führe?, starte, benutze?, nimm, mach, kannst du, befehl`,
  verifies: list`(?:bitte )?(?:prüfe?|überprüfe?|kontrolliere?)(?: (?:dieses|das))?(?: (?:zitat))?, stimmt (?:dieses|das) zitat\??`,
  privately: {
    named: list`privat`,
    about: list`öffentlich\p{L}*, privat\p{L}*, staatlich\p{L}*, halb`,
    said: list`nur für mich, unter uns`,
    please: list`bitte, danke`,
    yes: list`ja, wahr, an`,
    no: list`nein, falsch, aus`,
  },
  places: dePlaces,
  negations: list`
    nicht, kein, keine, keinen, keinem, keiner, keines, nie, niemals, niemand, nichts, nirgends, weder, ohne, kaum`,
  within: {
    author: list`laut, nach, gemäß`,
    part: list`in, im, auf, aus, laut`,
    chapter: list`kapitel`,
    slide: list`folie`,
  },
  remarks: list`hervorhebung(?:en)?, hervorgehoben, kursiv(?:ierung)?, übersetzung, übersetzt, übers`,
  numbered: list`
    seiten?, kapitel, kap, abschnitte?, abs, teile?, abbildung(?:en)?, abb, tabellen?, tab, artikel, paragra(?:f|ph)(?:en)?, zeilen?, verse?, akt, szene, b[aä]nde?, bd, b[uü]ch(?:er)?, anhang, anmerkung(?:en)?, fu(?:ß|ss)noten?, schritt, folien?, folge, beitrag, befragte[rn]?, interviewpartner(?:in)?, fragen?, nummer, nr, fall, gruppe, tag, jahr`,
  defaultCategory: list`standard für`,
}
