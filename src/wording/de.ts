import type { Wording } from './en.ts'
import { grammarOf } from './grammar.ts'
import { createQuote } from './quote.ts'
import { typeName } from './type-name.ts'
import { page } from './page/de.ts'

const { tag, count, and, or, list, number, share, stop, colon } = grammarOf('de-DE')
const quote = createQuote(['„', '“'], ['‚', '‘'])

/** What the menu below an answer is called. */
const openPlace = 'Eine Stelle im Zusammenhang öffnen'

/** Options that several actions take. */
const quizTopic = { name: 'thema', description: 'Worum es geht, etwa eine Quelle oder Stufe; ohne Angabe alles' }
const quizQuestions = { name: 'fragen', description: 'Wie viele; ohne Angabe 10' }
const questionNumber = { name: 'nummer', description: 'Die Nummer der Frage, wie in der Liste' }

const commands: Wording['commands'] = {
  ask: {
    name: 'fragen',
    description: 'Stell eine Frage und bekomm die Stellen, die sie beantworten',
    options: {
      question: { name: 'frage', description: 'Deine Frage in einfachen Worten' },
      in: { name: 'in', description: 'Ein Text, Autor oder eine Sammlung; ohne Angabe überall' },
    },
  },
  city: {
    name: 'stadt',
    description: 'Was die Quellen über eine Stadt sagen, Dimension für Dimension',
    options: {
      name: { name: 'name', description: 'Eine Stadt, egal wie geschrieben' },
      framework: { name: 'rahmen', description: 'Der Analyserahmen für die Zusammenfassung' },
    },
  },
  compare: {
    name: 'vergleichen',
    description: 'Zwei bis vier Städte nebeneinander, ohne Rangliste',
    options: {
      first: { name: 'erste', description: 'Eine Stadt' },
      second: { name: 'zweite', description: 'Noch eine Stadt' },
      third: { name: 'dritte', description: 'Eine dritte Stadt' },
      fourth: { name: 'vierte', description: 'Eine vierte Stadt' },
      framework: { name: 'rahmen', description: 'Der Analyserahmen für den Vergleich' },
    },
  },
  network: {
    name: 'netzwerk',
    description: 'Was die Quellen über ein Städtenetzwerk sagen',
    options: { network: { name: 'netzwerk', description: 'Ein Netzwerk, egal wie geschrieben' } },
  },
  person: {
    name: 'person',
    description: 'Wer jemand ist und was die Quellen über die Person sagen',
    options: { person: { name: 'person', description: 'Eine Person, egal wie geschrieben' } },
  },
  term: {
    name: 'begriff',
    description: 'Was ein Begriff bedeutet, je nachdem, wer ihn verwendet',
    options: { term: { name: 'begriff', description: 'Ein Begriff, egal wie geschrieben und in welcher Sprache' } },
  },
  dimension: {
    name: 'dimension',
    description: 'Wonach eine Dimension fragt und was dazu über die Städte bekannt ist',
    options: { dimension: { name: 'dimension', description: 'Eine Dimension eines Analyserahmens' } },
  },
  framework: {
    name: 'rahmen',
    description: 'In welche Dimensionen ein Analyserahmen das Thema zerlegt',
    options: {
      framework: { name: 'rahmen', description: 'Ein Analyserahmen oder wer ihn entwickelt hat; ohne Angabe alle' },
    },
  },
  list: {
    name: 'auflisten',
    description: 'Was die Quellen nennen: alles, oder nach Quelle, Ort und Jahren',
    options: {
      what: { name: 'was', description: 'Was du aufgelistet sehen willst' },
      by: { name: 'bei', description: 'Eine Quelle oder wer sie verfasst hat; ohne Angabe alle' },
      in: { name: 'in', description: 'Ein Land oder ein Kontinent' },
      dimension: { name: 'dimension', description: 'Eine Dimension eines Analyserahmens' },
      stance: { name: 'haltung', description: 'Was die Quellen dazu sagen' },
      from: { name: 'von', description: 'Das erste Jahr' },
      to: { name: 'bis', description: 'Das letzte Jahr' },
    },
  },
  timeline: {
    name: 'zeitleiste',
    description: 'Was wann geschah, soweit die Quellen es datieren',
    options: {
      city: { name: 'stadt', description: 'Eine Stadt; ohne Angabe alle' },
      year: { name: 'jahr', description: 'Ein Jahr oder Jahre wie 2010-2018' },
      from: { name: 'von', description: 'Das erste Jahr' },
      to: { name: 'bis', description: 'Das letzte Jahr' },
    },
  },
  map: {
    name: 'karte',
    description: 'Die Städte auf einer Karte, und was die Quellen zu einer Dimension sagen',
    options: {
      dimension: { name: 'dimension', description: 'Eine Dimension eines Analyserahmens; ohne sie nur die Städte' },
    },
  },
  cite: {
    name: 'zitieren',
    description: 'Zitiere eine Quelle, eine Notiz oder eine Passage in dem Stil, den du brauchst',
    options: {
      what: { name: 'was', description: 'Eine Quelle oder die ID einer Notiz oder Passage' },
      style: { name: 'stil', description: 'Der Stil oder das Dateiformat; ohne Angabe wie hier eingestellt' },
    },
  },
  verify: {
    name: 'prüfen',
    description: 'Prüfe, ob ein Zitat Wort für Wort in den Quellen steht',
    options: {
      quotation: { name: 'zitat', description: 'Nur das Zitat, ohne weitere Wörter' },
      source: { name: 'quelle', description: 'Woraus es stammen soll' },
    },
  },
  annotate: {
    name: 'text-prüfen',
    description: 'Prüft die Zitate in einem Text und zeigt, was die Quellen dazu sagen',
    options: { text: { name: 'text', description: 'Der Text, bis zu 4000 Zeichen' } },
  },
  passage: {
    name: 'passage',
    description: 'Eine Stelle in einer Quelle, mit dem, was davor und danach steht',
    options: { id: { name: 'id', description: 'Die ID einer Passage oder einer Notiz' } },
  },
  challenge: {
    name: 'einwand',
    description: 'Sagen, was an einer Notiz oder Passage nicht stimmt',
    options: {
      id: { name: 'id', description: 'Die ID der Notiz oder Passage' },
      reason: { name: 'grund', description: 'Was nicht stimmt' },
      suggestion: { name: 'vorschlag', description: 'Was dort stehen sollte' },
    },
  },
  challenges: {
    name: 'einwände',
    description: 'Was laut den Lesenden auf diesem Server nicht stimmt, zum Erledigen',
    options: {
      show: { name: 'zeigen', description: 'Die offenen oder die erledigten' },
      resolve: { name: 'erledigen', description: 'Die Nummer eines erledigten Einwands' },
      reopen: { name: 'öffnen', description: 'Die Nummer eines Einwands, der wieder offen sein soll' },
    },
  },
  insights: {
    name: 'nutzung',
    description: 'Was auf diesem Server gefragt wird: was nichts ergab, was am meisten gelesen wird',
    options: {},
  },
  about: { name: 'über', description: 'Was das hier ist, wer es gemacht hat und woraus es antwortet', options: {} },
  sources: {
    name: 'quellen',
    description: 'Was die Bibliothek enthält: Notizen, Passagen, Lizenzen, Links',
    options: { source: { name: 'quelle', description: 'Eine Quelle oder wer sie verfasst hat, für alle Angaben' } },
  },
  help: { name: 'hilfe', description: 'Was du hier tun kannst, mit Beispielen zum Ausprobieren', options: {} },
  privacy: { name: 'datenschutz', description: 'Was über dich gespeichert wird und was nicht', options: {} },
  'forget-me': {
    name: 'vergiss-mich',
    description: 'Ansehen, was über dich gespeichert ist, und es löschen lassen',
    options: { sure: { name: 'sicher', description: 'Mit ja wird sofort gelöscht, ohne es vorher zu zeigen' } },
  },
  'quiz start': {
    name: 'starten',
    description: 'Ein Quiz in diesem Kanal starten',
    options: {
      topic: quizTopic,
      questions: quizQuestions,
      seconds: { name: 'sekunden', description: 'Wie lange jede offen ist; ohne Angabe 30' },
      speed: { name: 'tempo', description: 'Ob bei Punktgleichheit vorn ist, wer schneller war' },
    },
  },
  'quiz exam': {
    name: 'prüfung',
    description: 'Eine Prüfung in diesem Kanal: jede Person macht sie allein, bis sie schließt',
    options: {
      topic: quizTopic,
      questions: quizQuestions,
      minutes: { name: 'minuten', description: 'Wie lange sie offen ist; ohne Angabe 60' },
    },
  },
  'quiz practice': {
    name: 'üben',
    description: 'Allein üben: Was falsch war, kommt wieder, wenn es fällig ist',
    options: { topic: quizTopic, questions: quizQuestions },
  },
  'quiz skip': { name: 'überspringen', description: 'Die offene Frage jetzt schließen', options: {} },
  'quiz stop': { name: 'beenden', description: 'Das Quiz jetzt beenden, mit den bisherigen Punkten', options: {} },
  'quiz leaderboard': {
    name: 'rangliste',
    description: 'Wer auf diesem Server am meisten richtig hatte',
    options: { period: { name: 'zeitraum', description: 'Seit wann; ohne Angabe alles' } },
  },
  'quiz progress': {
    name: 'fortschritt',
    description: 'Wie du stehst, nach Themen, und was fällig ist',
    options: {},
  },
  'quiz review': {
    name: 'fehler',
    description: 'Was du falsch hattest, mit der richtigen Antwort und wo sie steht',
    options: {},
  },
  'quiz results': {
    name: 'ergebnisse',
    description: 'Die Ergebnisse des letzten Quiz hier als Datei, für die Person, die es gestartet hat',
    options: {},
  },
  'questions list': { name: 'liste', description: 'Alle ansehen, mit der richtigen Antwort', options: {} },
  'questions add': { name: 'schreiben', description: 'Eine in einem Formular schreiben', options: {} },
  'questions upload': {
    name: 'einreichen',
    description: 'Eine Datei in GIFT, Aiken, Moodle XML oder YAML einreichen',
    options: {
      file: { name: 'datei', description: 'Die Datei; eine Frage mit der ID einer anderen ersetzt sie' },
    },
  },
  'questions edit': {
    name: 'ändern',
    description: 'Eine in einem Formular ändern',
    options: { number: questionNumber },
  },
  'questions retire': {
    name: 'zurückziehen',
    description: 'Eine Frage nicht mehr stellen',
    options: { number: questionNumber },
  },
  'questions restore': {
    name: 'wiederherstellen',
    description: 'Eine zurückgezogene Frage wieder stellen',
    options: { number: questionNumber },
  },
  'questions export': {
    name: 'exportieren',
    description: 'Sie als Datei bekommen',
    options: {
      format: { name: 'format', description: 'Ohne Angabe YAML, das mit allem darin wieder eingereicht werden kann' },
    },
  },
  'readings list': {
    name: 'zeigen',
    description: 'Die eigenen Texte dieses Servers sehen, und wie viele es sein dürfen',
    options: {},
  },
  'readings add': {
    name: 'aufnehmen',
    description: 'Einen Text nur für diesen Server aufnehmen',
    options: {
      file: { name: 'datei', description: 'PDF, Word, EPUB, Webseite, Folien, Untertitel, Markdown oder reiner Text' },
      link: { name: 'link', description: 'Die Adresse einer solchen Datei im Web' },
    },
  },
  'readings update': {
    name: 'auffrischen',
    description: 'Texte aus dem Web neu holen',
    options: { reading: { name: 'text', description: 'Welchen; alle, wenn nichts gesagt ist' } },
  },
  'readings remove': {
    name: 'entfernen',
    description: 'Einen der eigenen Texte dieses Servers entfernen, oder alle',
    options: { reading: { name: 'text', description: 'Welchen' } },
  },
  settings: {
    name: 'einstellungen',
    description: 'Wie Footnote auf diesem Server oder in diesem Kanal antwortet',
    options: {
      where: { name: 'wo', description: 'Auf dem ganzen Server oder in diesem Kanal' },
      setting: { name: 'einstellung', description: 'Was du einstellen möchtest' },
      value: { name: 'wert', description: 'Der neue Wert; ohne Angabe siehst du den jetzigen' },
    },
  },
  setup: {
    name: 'einrichten',
    description: 'Was auf diesem Server zuerst zu klären ist, und ob etwas fehlt',
    options: {},
  },
  status: { name: 'status', description: 'Wie es Footnote geht und was hier fehlt', options: {} },
}

/** Commands that do several things, each an action of its own. */
const groups: Wording['groups'] = {
  quiz: { name: 'quiz', description: 'Ein Quiz zu den Texten, für alle in diesem Kanal' },
  questions: {
    name: 'eigene-fragen',
    description: 'Die eigenen Quizfragen dieses Servers: schreiben, einreichen, ändern und zurückziehen',
  },
  readings: { name: 'texte', description: 'Texte, die nur dieser Server liest: aufnehmen, auffrischen und entfernen' },
}

/** A command, by its name in English, as it is typed in this language. */
const typed = (name: keyof Wording['commands']) => typeName(name, { commands, groups })

/** What Footnote says in German. */
export const de: Wording = {
  tag,
  language: 'Deutsch',
  and,
  or,
  quote,
  colon,

  commands,
  groups,

  door: {
    onlyInServers: (command: string) => `${command} gibt es nur auf Servern, die Footnote hinzugefügt haben.`,
    useThere: 'Verwende den Befehl in einem Kanal deines Servers.',
    onlyInDiscord: (command: string) => `${command} gibt es nur in Discord.`,
    seeHelp: `${typed('help')} zeigt, was es hier gibt.`,
    onlyManagers: (command: string) => `Nur wer den Server verwalten darf, kann ${command} verwenden.`,
    askManagers: 'Wende dich an jemanden mit der Berechtigung „Server verwalten“.',
    onlyModerators: (command: string) => `Nur wer moderiert, kann ${command} verwenden.`,
    askModerators: 'Wende dich an jemanden mit der Berechtigung „Nachrichten verwalten“.',
  },
  privately: { name: 'privat', description: 'Die Antwort nur mir zeigen' },

  verdicts: {
    supported: 'belegt',
    limited: 'eingeschränkt',
    absent: 'nicht vorhanden, so die Quellen',
    disputed: 'umstritten: Manche Notizen berichten davon, andere, dass es fehlt',
    'not stated': 'keine Angabe in diesen Quellen',
  },
  stances: {
    supported: 'belegt',
    limited: 'eingeschränkt',
    absent: 'nicht vorhanden',
    disputed: 'umstritten',
    'not stated': 'keine Angabe',
  },

  reply: {
    ours: 'in unseren Worten, nicht zitiert',
    partlyQuoted: 'in Anführungszeichen zitiert, sonst in unseren Worten',
    notesInEnglish: 'Notizen auf Englisch',
    empty: 'Die Bibliothek enthält noch nichts.',
    library: (version: string) => `Bibliothek ${version}`,
    tableHead: (cells) => `Erste Zeile dieser Tabelle: ${cells}`,
    inBrief: (says: string) => `Kurz gesagt: ${says}`,
    refersTo: (work: string) => `Verweist auf: ${work}`,
    try: 'Probier mal:',
    tooLong: 'Der Rest steht in der Datei.',
    inFile: (n: number) => `Noch ${n} in der Datei.`,
    noButtons: (labels: string[]) =>
      `Die Datenbank antwortet gerade nicht, deshalb gibt es hier kein ${and(labels)}; die Datei enthält alles.`,
    longQuotation: 'Dieses Zitat ist länger als eine Nachricht; es steht in der Datei.',
  },

  footnotes: {
    undated: 'o. J.',
    page: (page: string, lastPage: string | null) => (lastPage ? `S. ${page}–${lastPage}` : `S. ${page}`),
    slide: (slide: string, last: string | null) => (last ? `Folien ${slide}–${last}` : `Folie ${slide}`),
    chapter: (chapter: string, paragraph: number | null) =>
      paragraph === null ? `Kap. ${chapter}` : `Kap. ${chapter}, Abs. ${paragraph}`,
    turn: (speaker: string, turn: number) => `${speaker}, Redebeitrag ${turn}`,
    note: (number: number) => `Anmerkung ${number}`,
    paragraph: (section: string, paragraph: number) => `${section}, Absatz ${paragraph}`,
  },

  kinds: {
    city: 'keine Stadt',
    network: 'kein Netzwerk',
    term: 'keinen Begriff',
    dimension: 'keine Dimension',
    framework: 'keinen Analyserahmen',
    source: 'keine Quelle',
    person: 'keine Person',
    area: 'kein Land und keinen Kontinent',
  },

  notFound: {
    title: 'In diesen Quellen nicht gefunden',
    briefly: (command: string) =>
      `Dazu habe ich in diesen Quellen nichts gefunden; ${command} zeigt dir allein, was am nächsten liegt.`,
    unknown: (name: string, kind: string) => `In diesen Quellen gibt es ${kind} ${quote(name)}`,
    several: (name: string) => `Mehrere Quellen heißen ${quote(name)}`,
    didYouMean: (names: string[]) => `Meintest du ${or(names)}?`,
    known: (n: number) => `Bekannt ${count(n, { one: 'ist', other: 'sind' })} ${n}.`,
    all: (n: number) => `Alle ${n}`,
    byRegion: 'Städte nach Region …',
    byFramework: 'Dimensionen nach Rahmen …',
    mostTold: 'Wovon am meisten die Rede ist …',
    noneKnown: 'Sie haben nichts dieser Art.',
    missing: (names: string[]) =>
      `${and(names)} ${count(names.length, { one: 'kommt', other: 'kommen' })} in diesen Quellen nicht vor.`,
    tooFar: 'Was die Quellen sagen, ist zu weit von der Frage entfernt, um es als Antwort zu zeigen.',
    nearest: (names: string[]) =>
      `Am nächsten ${count(names.length, { one: 'kommt', other: 'kommen' })}: ${list(names)}.`,
    things: { city: 'einer Stadt', network: 'einem Netzwerk', term: 'einem Begriff' },
    tryOther: (things: string[]) => `Versuch es mit ${things.length ? `${or(things)} oder mit ` : ''}weniger Wörtern.`,
    year: (year: number) => `Zum Jahr ${year} sagen die Quellen nichts.`,
    yearOf: (name: string, year: number) => `Über ${name} haben sie nichts aus dem Jahr ${year}.`,
    otherYears: (about: string, years: string, year: number) =>
      `Zu ${about} gibt es Angaben für ${years}, aber nicht für ${year}.`,
    years: (years: number[]) => and(years.map(String)),
    yearsBetween: (first: number, last: number) => `Jahre zwischen ${first} und ${last}`,
  },

  readings: {
    as: (typed: string, name: string) => `Ich lese ${quote(typed)} als ${name}.`,
    translated: (language: string, words: [string, string][]) =>
      `Aus dem ${language.replace(/sch$/, 'schen')} übersetzt${words.length ? `: ${list(words.map(([typed, read]) => `${quote(typed)} als ${quote(read)}`))}` : ''}. Die Bibliothek ist auf Englisch.`,
    mended: (words: [string, string][]) =>
      `Ich suche nach ${list(words.map(([typed, read]) => `${quote(read)} statt ${quote(typed)}`))}.`,
  },

  otherwise: {
    contradicts: (who: string, n: number, on: string) =>
      `${who} ${count(n, { one: 'sagt', other: 'sagen' })} etwas anderes (${on}):`,
    'counts-otherwise': (who: string, n: number, on: string) =>
      `${who} ${count(n, { one: 'zählt', other: 'zählen' })} anders (${on}):`,
    later: 'Später:',
    qualifies: (who: string, n: number, on: string) =>
      `${who} ${count(n, { one: 'schränkt', other: 'schränken' })} das ein (${on}):`,
    objects: (who: string, n: number, on: string) =>
      `${who} ${count(n, { one: 'widerspricht', other: 'widersprechen' })} dem (${on}):`,
    also: (who: string, n: number, on: string) =>
      `${who} ${count(n, { one: 'schreibt', other: 'schreiben' })} auch (${on}):`,
    answers: (who: string, n: number, on: string) =>
      `${who} ${count(n, { one: 'nennt', other: 'nennen' })} das nur, um zu erwidern (${on}):`,
  },

  lack: {
    nearest: 'Am nächsten kommt:',
    others: 'Andere schon:',
    notIn: (who: string, n: number, things: string) =>
      `${who} ${count(n, { one: 'erwähnt', other: 'erwähnen' })} ${things} nicht.`,
    notBy: (who: string, n: number) => `${who} ${count(n, { one: 'sagt', other: 'sagen' })} dazu nichts.`,
    thing: (name: string) => `Über ${name} sagen die Quellen dazu nichts.`,
    time: (year: number) => `Für ${year} sagen die Quellen dazu nichts.`,
    kinds: {
      figure: 'Diese Zahl nennen die Quellen nicht.',
      year: 'Die Quellen sagen nicht, wann.',
      person: 'Die Quellen sagen nicht, wer.',
      place: 'Die Quellen sagen nicht, wo.',
      reason: 'Die Quellen sagen nicht, warum.',
      outcome: 'Die Quellen sagen nicht, was daraus wurde.',
      several: 'Die Quellen zählen sie nicht auf.',
      means: 'Die Quellen sagen nicht, wie.',
      definition: 'Die Quellen sagen nicht, was das ist.',
      'yes-no': 'Die Quellen sagen nicht, ob das so ist.',
      noun: 'Die Quellen sagen nicht, welche.',
      deed: 'Eine klare Antwort darauf geben die Quellen nicht.',
      anything: 'Eine klare Antwort darauf geben die Quellen nicht.',
    },
  },

  ask: {
    meant: (command: string) => `Das zeigt auch ${command}.`,
    liesIn: (city: string, country: string) => `Land, in dem ${city} liegt: ${country}.`,
    comparesMost: (n: string) => `Höchstens ${n} Städte stehen nebeneinander, hier also die ersten ${n}.`,
    namesParts: (author: string, n: string) => `${author} nennt ${n}.`,
    followUp: 'Im Anschluss an deine letzte Frage.',
    differ: 'Hier sind sich die Quellen nicht einig',
    more: 'Mehr aus den Quellen',
    related: 'Verwandte Fragen',
    whatMeans: (name: string) => `Was bedeutet ${quote(name)}?`,
  },

  scope: {
    library: 'die Bibliothek',
    everything: 'alles, was es gibt',
    only: (where: string) => `Nur hier gesucht: ${where}.`,
    nothing: (where: string) => `Hier wurde dazu nichts gefunden: ${where}.`,
    everywhere: 'Überall suchen',
    lost: (names) =>
      `Hier ist eingestellt, dass aus ${names} geantwortet wird, und davon ist nichts mehr da. Darum wird nichts gesucht.`,
    setAnother: `Wer den Server verwalten darf, kann mit ${typed('settings')} etwas anderes einstellen.`,
    noPart: (part, of) => (of === null ? `Kein Text hat ${part}.` : `In ${of} gibt es ${part} nicht.`),
  },

  following: {
    nothingBefore: 'Es gibt keine Frage, an die das anknüpft.',
    askWhole: 'Stell eine ganze Frage, oder antworte auf eine meiner Antworten.',
    more: (of: string) => `Mehr dazu: ${of}`,
    noMore: 'Mehr gibt es nicht',
    noMoreOn: (of: string) => `Mehr als das, was du schon gesehen hast, steht dazu nicht in den Quellen: ${of}`,
    origin: 'Wo das steht',
    doubted: 'Stimmt hier etwas nicht?',
    challenge: (command: string) =>
      `Sag mit ${command} und der Stelle, was nicht stimmt, oder frag noch einmal mit anderen Worten. Die Antwort stützt sich hierauf:`,
    authors: and,
  },

  asides: {
    greeting: {
      title: 'Hallo',
      lines: ['Frag mich, was in diesen Quellen steht: Ich antworte mit den passenden Stellen.'],
    },
    thanks: {
      title: 'Gern geschehen',
      lines: ['Jede Fußnote lässt sich nachprüfen; frag einfach weiter, wenn dir noch etwas einfällt.'],
    },
    nod: { title: 'Alles klar', lines: ['Ich bin da, wenn du eine Frage hast.'] },
    fresh: { title: 'Eine neue Frage', lines: ['Deine letzte Frage ist vergessen. Leg los!'] },
    abuse: {
      title: 'Bleiben wir bei den Quellen',
      lines: ['Wenn eine Antwort falsch war, nenn die Fußnote: Wir können sie prüfen und berichtigen.'],
    },
    instruction: {
      title: 'Ich schlage nur nach',
      lines: [
        'Ich befolge keine Anweisungen und schreibe keine Texte: Ich finde in den Quellen die Stellen, die eine Frage beantworten.',
      ],
    },
    opinion: {
      title: 'Die Quellen stellen keine Rangliste auf, und ich habe keine Meinung',
      lines: ['Ich kann nebeneinander zeigen, was jede Quelle sagt.'],
    },
    prediction: {
      title: 'Die Quellen sagen die Zukunft nicht voraus',
      lines: ['Ich kann zeigen, was sie berichten, bis zu den Jahren, in denen sie entstanden sind.'],
    },
    'own case': {
      title: 'Zu deinem eigenen Fall kann ich dich nicht beraten',
      lines: [
        'Das hier ist keine Rechtsberatung, und auch die Quellen bieten keine: Wende dich bitte an eine Anwaltskanzlei oder eine Beratungsstelle in deiner Nähe.',
        'Ich kann zeigen, was die Quellen ganz allgemein sagen.',
      ],
    },
  },

  places: {
    parts: {
      neighbourhood: (part: string, city: string) => `${part} ist ein Viertel von ${city}.`,
      district: (part: string, city: string) => `${part} ist ein Stadtbezirk von ${city}.`,
      municipality: (part: string, city: string) => `${part} ist eine Gemeinde in ${city}.`,
      'old-town': (part: string, city: string) => `${part} ist die Altstadt von ${city}.`,
      camp: (part: string, city: string) => `${part} war ein Lager bei ${city}.`,
    },
    only: (area: string, city: string) => `${area}: ${city} ist die einzige Stadt, von der diese Quellen berichten.`,
    several: (area: string, n: number) => `${area}: Diese Quellen berichten von ${n} Städten.`,
    none: (area: string) => `${area}: Diese Quellen nennen dort keine Stadt.`,
    elsewhere: (city: string, country: string, area: string) => `${city} gehört zu ${country}, nicht zu ${area}.`,
    chooseOne: 'Wähl eine Stadt.',
    askInstead: 'Mit einer Frage findest du, was sie darüber sagen.',
    statements: (n: number) => `${n} ${count(n, { one: 'Aussage', other: 'Aussagen' })}`,
  },

  city: {
    unread: (city: string) => `Keine Notiz handelt von ${city}; importierte Texte nennen den Ort.`,
    byWords: 'Was unter einer Dimension steht, ist nach Wörtern ausgewählt, von niemandem gelesen.',
    calledItself: 'Nennt sich ',
    more: (city: string) => `Mehr zu ${city}`,
    mentioned: (city: string) => `Wo sie ${city} erwähnen`,
    someOf: (shown, all, isMore) => `${shown} von ${isMore ? 'mehr als ' : ''}${number(all)} Stellen.`,
    onlyMentioned: (city: string) => `Die Quellen erwähnen ${city} nur und ordnen die Stadt in keine Dimension ein.`,
    unplaced: (city: string) => `Die Quellen berichten von ${city}, ordnen die Stadt aber in keine Dimension ein.`,
    silent: (city: string, author: string) =>
      `Die Quellen ordnen ${city} in keine Dimension dieses Analyserahmens ein (${author}).`,
    otherwise: (city: string, author: string, other: string) =>
      `Die Quellen ordnen ${city} in keine Dimension des ersten Analyserahmens ein (${author}); deshalb hier nach einem anderen (${other}).`,
    notOnCities: (framework: string) => `${quote(framework)} ist für Netzwerke gedacht, nicht für Städte.`,
    otherFrameworks: (names: string[]) => `Für Städte gibt es: ${and(names)}.`,
    inOtherFramework: 'Ein anderer Analyserahmen',
    compareWith: 'Vergleichen mit …',
    closer: 'Eine Dimension, Stadt für Stadt',
  },

  compare: {
    otherwise: (author: string, other: string) =>
      `Nach dem ersten Analyserahmen (${author}) sind diese Städte nicht vergleichbar; deshalb hier nach einem anderen (${other}).`,
    silent: (cities: string[], author: string) =>
      `Die Quellen erwähnen ${and(cities)}, aber in keiner Dimension dieses Analyserahmens (${author}).`,
    twice: (city: string) => `${city} lässt sich nicht mit sich selbst vergleichen.`,
    different: 'Nenn zwei bis vier verschiedene Städte.',
    shared: (verdict: string, cities: string) => `Gemeinsam: ${verdict} in ${cities}.`,
    differing: (cells: string[]) => `Unterschiede: ${list(cells)}.`,
    both: 'beiden Städten',
    all: 'allen Städten',
    notComparable: 'Nicht vergleichbar.',
    nothingOn: (cities: string[]) => `Keine Angabe zu ${list(cities)}.`,
    overview: { shared: 'Gemeinsamkeiten', different: 'Unterschiede', silent: 'Nicht vergleichbar' },
    add: 'Noch eine Stadt hinzufügen …',
  },

  dimension: {
    oneOf: (n: number, framework: string, author: string, year: number) =>
      `Eine von ${n} Dimensionen in ${quote(framework)} (${author}, ${year}).`,
    none: {
      cities: 'Keine Notiz ordnet eine der Städte hier ein.',
      networks: 'Keine Notiz ordnet eines der Netzwerke hier ein.',
    },
    supported: 'Belegt',
    limited: 'Eingeschränkt: unter Bedingungen oder nur zum Teil',
    absent: 'Nicht vorhanden: Eine Quelle sagt es oder berichtet das Gegenteil',
    networks: 'Netzwerke',
    another: 'Eine andere Dimension',
  },

  framework: {
    all: 'Analyserahmen',
    inUse: 'Wird hier verwendet.',
    by: {
      cities: (author: string, year: number) => `${author}, ${year}. Für Städte.`,
      networks: (author: string, year: number) => `${author}, ${year}. Für Netzwerke.`,
    },
    dimensions: 'Seine Dimensionen',
    another: 'Ein anderer Analyserahmen',
    open: 'Eine seiner Dimensionen',
  },

  network: {
    facts: 'Soweit die Quellen es sagen',
    founded: 'Gegründet',
    membership: 'Mitglieder',
    does: 'Was es tut',
    membersNamed: 'Genannte Mitglieder: ',
    kind: 'Art',
    kinds: {
      movement: 'Bewegung',
      coalition: 'Bündnis',
      network: 'Netzwerk',
      association: 'Verband',
      institution: 'Institution',
      programme: 'Programm',
    },
    alike: 'Andere dieser Art',
    excerpts: 'In den Quellen',
  },

  person: { wrote: (titles: string[]) => `Hat ${and(titles)} verfasst.`, excerpts: 'In den Quellen' },

  list: {
    kinds: { cities: 'Städte', networks: 'Netzwerke', people: 'Personen', terms: 'Begriffe', sources: 'Quellen' },
    counted: {
      cities: (n: number) => `${n} ${count(n, { one: 'Stadt', other: 'Städte' })}`,
      networks: (n: number) => `${n} ${count(n, { one: 'Netzwerk', other: 'Netzwerke' })}`,
      people: (n: number) => `${n} ${count(n, { one: 'Person', other: 'Personen' })}`,
      terms: (n: number) => `${n} ${count(n, { one: 'Begriff', other: 'Begriffe' })}`,
      sources: (n: number) => `${n} ${count(n, { one: 'Quelle', other: 'Quellen' })}`,
    },
    on: {
      '002': 'in Afrika',
      '142': 'in Asien',
      '150': 'in Europa',
      '009': 'in Ozeanien',
      '003': 'in Nordamerika',
      '005': 'in Südamerika',
      '419': 'in Lateinamerika',
      '019': 'in Nord- und Südamerika',
    },
    years: (from: string, to: string) => (from && to ? `${from} bis ${to}` : from ? `ab ${from}` : `bis ${to}`),
    named: (who: { names: string; several: boolean } | null, things: string) =>
      `${who?.names ?? 'Diese Quellen'} ${who && !who.several ? 'nennt' : 'nennen'} ${things}:`,
    there: (_: number, things: string) => `Es gibt ${things}:`,
    onThis: (n: number, things: string, on: string) =>
      `${things} ${count(n, { one: 'sagt', other: 'sagen' })} etwas dazu (${on}):`,
    open: 'Einen Eintrag öffnen',
    nothing: (restrictions: string) => `In den Quellen gibt es dazu nichts: ${restrictions}.`,
    without: (restriction: string, things: string) => `Ohne ${quote(restriction)}: ${things}.`,
    unfit: (typed: string) => `${quote(typed)} passt hier nicht.`,
    forExample: (names: string[]) => `Es gibt zum Beispiel: ${list(names)}.`,
    naming: (name: string) => `in Notizen, die ${name} nennen`,
  },

  term: { both: 'Wo die Quellen von beidem sprechen', byAuthor: 'Wer ihn wie verwendet', excerpts: 'In den Quellen' },

  timeline: {
    title: (city: string | null) => (city ? `Zeitleiste: ${city}` : 'Zeitleiste'),
    yearOrSpan: 'Gib ein Jahr oder einen Zeitraum an: „jahr“ und „von“ oder „bis“ passen nicht zusammen.',
    between: (from: string | null, to: string | null) => `(${from ?? 'vom Anfang'} bis ${to ?? 'zum Ende'})`,
    none: 'Kein Ereignis in diesen Quellen',
    nothing: (where: string) => `Die Quellen nennen kein Datum für ${quote(where)}.`,
    tryOther: 'Versuch es mit anderen Jahren oder ohne Stadt.',
    tryYears: 'Versuch es mit anderen Jahren.',
    more: (n: number) =>
      `Noch ${n} ${count(n, { one: 'weiteres Ereignis', other: 'weitere Ereignisse' })}; grenz die Jahre ein, um alles zu sehen.`,
    after: (from: number, to: number) => `${from} liegt nach ${to}.`,
    earlierFirst: 'Nenn zuerst das frühere Jahr.',
    noYear: (text: string) => `${quote(text)} ist keine Jahreszahl.`,
    likeThis: 'Gib ein Jahr wie 2015 an.',
  },

  map: {
    title: (dimension: string | null) => (dimension ? `Karte: ${dimension}` : 'Wo die Städte liegen'),
    unplaced: 'Keine Stadt dieser Bibliothek hat einen Ort auf der Karte.',
    notStated: (cities: string[]) => `Keine Angabe zu ${and(cities)}.`,
  },

  figure: {
    /** On how much something rests. */
    amount: (notes: number, sources: number) =>
      `${number(notes)}\u00A0${count(notes, { one: 'Notiz', other: 'Notizen' })}, ${number(sources)}\u00A0${count(sources, { one: 'Quelle', other: 'Quellen' })}`,
    footnotes: 'Die Zahlen in Klammern sind die Fußnoten der Antwort.',
    /** What each kind of picture is called. */
    kinds: {
      matrix: 'Tabelle aus Zeichen',
      map: 'Karte',
      timeline: 'Zeitleiste',
      network: 'Schaubild',
      bars: 'Balkendiagramm',
      table: 'Tabelle',
    },
    /** Before what is typed to get one. */
    asPicture: 'Als Bild:',
  },

  passage: {
    before: 'Davor',
    after: 'Danach',
    here: 'Hier',
    previous: 'Vorherige',
    next: 'Nächste',
    unknown: (id: string) => `In diesen Quellen gibt es weder eine Passage noch eine Notiz ${quote(id)}.`,
    howToFind: `Tippe hinter ${typed('passage')} ein paar Wörter der Stelle, oder wähle sie unter einer Antwort im Menü ${quote(openPlace)}.`,
    notImported:
      'Der Text ist hier nicht importiert; deshalb sind diese Stelle und die davor und danach Notizen in unseren Worten.',
    /** A title, and what is said below it, of what was there when something was shown. */
    removed: 'Dieser Text wurde entfernt',
    removedPlaces: 'Wohin das führte, das ist nicht mehr in dieser Bibliothek und lässt sich nicht öffnen.',
    removedWhy: (id) =>
      `${quote(id)} war in dieser Bibliothek, als das gezeigt wurde, und ist es nicht mehr; deshalb lassen sich seine Stellen nicht öffnen.`,
    changed: 'Diese Stelle steht nicht mehr in ihrem Text',
    changedWhy: (id) =>
      `Der Text wurde seither neu importiert, und nichts darin ist noch ${quote(id)}. Frag noch einmal, um zu sehen, was er jetzt sagt.`,
  },

  challenge: {
    ask: 'Stimmt etwas nicht?',
    reason: 'Was nicht stimmt',
    reasonHint: 'Ein Name, eine Zahl, eine Seite, der Sinn: was nicht haltbar ist',
    suggestion: 'Was dort stehen sollte',
    suggestionHint: 'Wenn du es weißt; am besten mit der Stelle, die es sagt',
    notedBefore: (number: number) => `Das hast du schon gesagt: Einwand ${number}`,
    noted: (number: number) => `Als Einwand ${number} vermerkt`,
    whoSees:
      'Wer diesen Server moderiert oder die Bibliothek pflegt, sieht, was du geschrieben hast, aber nicht, von wem es ist.',
    operatorSees: 'Wer die Bibliothek pflegt, sieht, was du geschrieben hast, aber nicht, von wem es ist.',
    yours: 'Was du geschrieben hast',
  },

  challenges: {
    title: 'Einwände',
    states: { open: 'offene', resolved: 'erledigte' },
    count: {
      open: (n: number) => count(n, { one: '1 ist offen.', other: `${n} sind offen.` }),
      resolved: (n: number) => count(n, { one: '1 ist erledigt.', other: `${n} sind erledigt.` }),
    },
    none: { open: 'Keiner ist offen.', resolved: 'Noch keiner ist erledigt.' },
    show: { open: 'Die offenen zeigen', resolved: 'Die erledigten zeigen' },
    resolve: 'Einen erledigen …',
    reopen: 'Einen wieder öffnen …',
    openPlace: 'Die Stelle zu einem öffnen …',
    resolved: (number: number) => `Einwand ${number} ist erledigt.`,
    reopened: (number: number) => `Einwand ${number} ist wieder offen.`,
    changedSince: 'Die Bibliothek hat dies inzwischen geändert.',
    goneSince: (id: string) => `Das steht nicht mehr in der Bibliothek: ${id}.`,
    noSuch: (typed: string) => `Auf diesem Server gibt es keinen Einwand ${quote(typed)}.`,
    seeAll: 'Die Liste ohne Nummer zeigt, welche es gibt.',
  },

  insights: {
    title: 'Wie Footnote hier genutzt wird',
    off: 'Hier wird nichts gezählt. Eingeschaltet zählt es 90 Tage lang und ohne Namen, was nichts ergab, welche Stellen gelesen werden und welche Antworten als falsch gemeldet wurden.',
    turnOn: 'Ab jetzt zählen',
    unkept: '(Fragen mit persönlichen Angaben; nicht gespeichert)',
    nothing: 'Ergab nichts',
    wrong: 'Als falsch gemeldet',
    places: 'Am meisten gelesen',
    none: 'Noch wurde nichts gezählt.',
    right: (n: number) =>
      count(n, { one: '1 Antwort wurde als richtig gemeldet.', other: `${n} Antworten wurden als richtig gemeldet.` }),
    kept: 'Ohne Namen gezählt und 90 Tage aufbewahrt; was privat gefragt wird, zählt nicht.',
    openChallenges: (n: number) => count(n, { one: '1 offener Einwand', other: `${n} offene Einwände` }),
    rate: { right: 'War das richtig? 👍 Ja', wrong: 'War das richtig? 👎 Nein' },
    counted: 'Gezählt, ohne deinen Namen.',
    countedBefore: 'Das hast du schon gesagt: Es ist einmal gezählt.',
    changed: { right: 'Geändert: als richtig gezählt.', wrong: 'Geändert: als falsch gezählt.' },
    notCounted: 'Hier wird nichts mehr gezählt.',
    newChallenge: (number: number) => `Neuer Einwand: ${number}`,
  },

  sources: {
    title: 'Quellen',
    counts: (notes: number, passages: number) =>
      `${number(notes)} ${count(notes, { one: 'Notiz', other: 'Notizen' })}, ${passages ? `${number(passages)} ${count(passages, { one: 'Passage', other: 'Passagen' })}` : 'nicht importiert'}.`,
    record: {
      author: 'Von',
      year: 'Jahr',
      title: 'Titel',
      in: 'In',
      publisher: 'Verlag',
      doi: 'DOI',
      kind: 'Art des Textes',
      licence: 'Rechte',
      holdings: 'Hier',
      link: 'Link',
    },
    kinds: {
      chapter: 'ein Kapitel eines Buches',
      book: 'ein Buch',
      'article-journal': 'ein Artikel in einer Zeitschrift',
      report: 'ein Bericht',
      broadcast: 'eine Sendung',
      webpage: 'eine Webseite',
      document: 'ein Dokument',
      article: 'ein Artikel',
      'article-magazine': 'ein Artikel in einem Magazin',
      'article-newspaper': 'ein Zeitungsartikel',
      dataset: 'ein Datensatz',
      'entry-encyclopedia': 'ein Eintrag in einem Lexikon',
      interview: 'ein Interview',
      legislation: 'ein Gesetz',
      manuscript: 'ein Manuskript',
      motion_picture: 'ein Film',
      'paper-conference': 'ein Konferenzbeitrag',
      'post-weblog': 'ein Blogbeitrag',
      software: 'eine Software',
      speech: 'ein Vortrag',
      standard: 'eine Norm',
      thesis: 'eine Hochschulschrift',
    },
    says: {
      author: (names: string[]) => `Der Text ist von ${and(names)}.`,
      year: (year: string) => `Der Text ist ${year} erschienen.`,
      around: (year: string) => `Der Text ist um ${year} erschienen.`,
      title: (title: string) => `Der Titel ist ${quote(title)}.`,
      in: (where: string) => stop(`Erschienen in: ${where}`),
      publisher: (name: string) => stop(`Veröffentlicht von: ${name}`),
      doi: (doi: string) => `Die DOI ist ${doi}.`,
      kind: (kind: string) => `Das ist ${kind}.`,
      link: 'Zu finden ist der Text hier: ',
    },
    madeBy: (names: string[]) => stop(`Die Sendung ist von ${and(names)}`),
    silent: {
      in: 'Die Angaben nennen kein Buch, keine Zeitschrift und keine Reihe.',
      publisher: 'Die Angaben sagen nicht, wer den Text veröffentlicht hat.',
      doi: 'Die Angaben enthalten keine DOI.',
      link: 'Die Angaben enthalten keinen Link.',
    },
  },

  cite: {
    inText: 'Im Text',
    reference: 'Literaturangabe',
    noSuchStyle: (typed: string) => `Es gibt keinen Stil und kein Format ${quote(typed)}.`,
    quotedThere: (author: string) => `Im Text, für Worte von ${author}, die dort zitiert werden`,
    reversed: (pages: string) => `${pages} laufen rückwärts.`,
    lowerFirst: 'Nenn die niedrigere Seite zuerst.',
    noSuchPage: (pages: string, source: string) => `${pages} gibt es in ${source} nicht.`,
    itsPages: (ranges: string[]) => `Der Text steht auf den Seiten ${and(ranges)}.`,
    noPages: 'Diese Quelle hat keine Seiten.',
    unchecked: 'Die Seite ist nicht geprüft: Hier ist nicht bekannt, welche Seiten die Quelle hat.',
    noPage: 'Eine Seite ist eine Zahl wie 92 oder xii, und ein Bereich beginnt mit seiner ersten Seite.',
  },

  verify: {
    found: 'Gefunden, Wort für Wort',
    elsewhere: 'Gefunden, aber in einer anderen Quelle',
    altered: 'Verändert',
    stitched: 'Aus mehreren Stellen zusammengesetzt',
    missing: 'Nicht in diesen Quellen',
    tooShort: 'Zu kurz für ein Urteil',
    manners: {
      'first letter': () => 'Der erste Buchstabe wurde geändert.',
      letters: (texts: string[]) => `Buchstaben, die von der zitierenden Person stammen: ${list(texts)}.`,
      sic: () => '„[sic]“ stammt von der zitierenden Person.',
      inserted: (texts: string[]) => `Von der zitierenden Person eingefügt: ${list(texts)}.`,
      'note marks': () => 'Die Anmerkungszeichen gehören nicht dazu.',
      'page tops': () => 'Der Kolumnentitel gehört nicht dazu.',
      accents: () => 'Die Quelle hat andere Akzente.',
      amounts: () => 'Die Quelle schreibt die Menge anders.',
      unsure: (texts: string[]) => `So kurz, dass es sich ohne den Text nicht sicher prüfen lässt: ${list(texts)}.`,
    },
    otherMark: (quoted: string, source: string) => `Statt ${quoted} steht in der Quelle ${source}.`,
    otherPage: (is: string, said: string) => `Es steht auf ${is}, nicht auf ${said}.`,
    leftOut: (words: string) => `Ausgelassen: ${words}`,
    leftOutWords: (count: number) => (count === 1 ? 'Ein Wort ist ausgelassen.' : `${count} Wörter sind ausgelassen.`),
    leftOutDenies: 'Vorsicht: Im Ausgelassenen steht eine Verneinung.',
    putInDenies: 'Vorsicht: Im Eingefügten steht eine Verneinung.',
    notHere: (work: string) => `${quote(work)} ist nicht unter diesen Quellen. Das Zitat steht hier:`,
    otherYear: (is: string, said: string) => `Die Quelle ist von ${is}, nicht von ${said}.`,
    saidToBeFrom: (source: string) => `Es soll aus ${source} stammen, steht aber hier:`,
    standsHere: 'Es steht hier:',
    changed: (words: string[]) => `So nicht in der Quelle: ${list(words)}.`,
    leavesOut: 'Es lässt Wörter weg, ohne es anzuzeigen.',
    quoted: 'Wie zitiert',
    source: 'In der Quelle',
    parts: 'Die Teile stehen getrennt oder in anderer Reihenfolge:',
    nowhere: (words: number) => `Diese ${words} Wörter stehen so in keiner der Quellen.`,
    nearby: 'Vielleicht steht es dort mit anderen Worten: Frag danach.',
    atLeast: (words: number, alone: number) =>
      `Ein Zitat braucht mindestens ${words} Wörter, oder ${alone}, die nur an einer Stelle stehen: Kürzere kommen in zu vielen Texten vor.`,
    ready: 'Zum Kopieren',
  },

  annotate: {
    menu: 'Zitate finden',
    title: 'Was die Quellen dazu sagen',
    quotations: 'Zitate',
    sourcesSay: (sentence: string) => `Zu ${quote(sentence)} sagen die Quellen`,
    nothingOn: 'Hierzu steht in den Quellen nichts, was nah genug wäre',
    onTheseToo: 'Das oben Gezeigte betrifft auch diese Sätze',
    checked: 'Die geprüfte Nachricht',
    notLookedUp: (n: number) =>
      count(n, {
        one: '1 weiterer Satz wurde nicht nachgeschlagen: Prüfe ihn für sich.',
        other: `${n} weitere Sätze wurden nicht nachgeschlagen: Prüfe sie für sich.`,
      }),
    aboutNothing: (n: number) =>
      count(n, {
        one: 'Ein weiterer Satz nennt nichts, was diese Quellen kennen, und wurde nicht geprüft.',
        other: `${n} weitere Sätze nennen nichts, was diese Quellen kennen, und wurden nicht geprüft.`,
      }),
    noVerdict: 'Das sagen die Quellen; es ist kein Urteil darüber, was wahr ist.',
    nothing: 'Hier gibt es nichts zu prüfen',
    noQuotation: 'Nichts davon betrifft etwas, das die Quellen kennen.',
    things: { city: 'eine Stadt', network: 'ein Netzwerk', term: 'einen Begriff', person: 'eine Person' },
    whatCounts: (things: string[]) =>
      `Geprüft werden Zitate ab vier Wörtern${things.length ? ` und Sätze über ${or(things)}, die die Quellen kennen` : ''}.`,
  },

  citations: {
    title: 'Quellenangaben',
    hint: 'Kopier, was im Kasten steht.',
    none: 'In dieser Antwort gibt es nichts zu zitieren.',
  },

  faults: {
    titleOpen: 'der Titel ist mit :: geöffnet und nicht geschlossen',
    noAnswers: 'die Frage hat keine Antworten zwischen { und }',
    closedUnopened: 'hier steht } ohne ein { davor',
    notClosed: 'die Antworten sind mit { geöffnet und vor der nächsten leeren Zeile nicht geschlossen',
    openedTwice: 'zwischen den Antworten steht {: schreib \\{ für das Zeichen',
    signAfter: (sign) => `nach den Antworten steht ${sign}`,
    essay: 'das ist eine Freitextfrage: nur Multiple Choice und Wahr/Falsch lassen sich importieren',
    numerical: 'das ist eine numerische Frage: nur Multiple Choice und Wahr/Falsch lassen sich importieren',
    matching: 'das ist eine Zuordnungsfrage: nur Multiple Choice und Wahr/Falsch lassen sich importieren',
    shortAnswer: 'das ist eine Kurzantwortfrage: nur Multiple Choice und Wahr/Falsch lassen sich importieren',
    textBefore: 'vor der ersten Antwort steht Text',
    twoMarked: 'zwei Antworten sind mit = markiert: gib jeder richtigen Antwort ihren Anteil, etwa ~%50%',
    penalty: 'Punktabzüge für falsche Antworten lassen sich nicht speichern: hier geben sie keine Punkte',
    partial:
      'ein Teil der Punkte für eine Antwort lässt sich nicht speichern: hier ist eine Antwort richtig oder falsch',
    qti: 'das ist QTI, wie Canvas und andere es exportieren, und lässt sich nicht importieren: exportiere die Fragen als Moodle XML, GIFT oder Aiken',
    notMoodle: (name) => `die Datei enthält <${name}>, nicht das <quiz> von Moodle XML`,
    otherType: (type) =>
      `das ist eine Frage vom Typ ${type}: nur Multiple Choice und Wahr/Falsch lassen sich importieren`,
    picture: 'hier ist ein Bild oder eine Aufnahme, die sich nicht speichern lässt',
    noInteraction: 'das ist kein Multiple Choice: nur Items mit choiceInteraction lassen sich importieren',
    inOtherFile: (id) => `die ID ${id} steht auch in einer anderen Datei`,
    within: (file, said) => `${file}: ${said}`,
    broken: (format, said) => `das ist kein richtiges ${format}: ${said}`,
    noXml: 'die Datei enthält kein XML',
    manyQuestions: (n, most) =>
      `in der Datei stehen ${n} Fragen, und ein Server kann ${most} haben: die ab hier bleiben weg`,
    noQuestion: 'in der Datei ist keine Frage',
    idTwice: (id, line) => `die ID ${id} kommt zweimal vor, zuerst in Zeile ${line}`,
    noStem: 'die Frage hat keinen Text',
    fewOptions: 'eine Frage braucht mindestens zwei Antworten',
    noneCorrect: 'keine Antwort ist als richtig markiert',
    manyCorrect: (n) => `${n} Antworten sind als die eine richtige markiert`,
    emptyOption: 'eine Antwort hat keinen Text',
    answerAlone: 'hier steht eine Lösung ohne eine Frage davor',
    optionAlone: 'hier steht eine Antwort ohne eine Frage davor',
    nextLetter: (expected, given) => `die nächste Antwort sollte ${expected} sein, nicht ${given}`,
    smallLetter: (like) => `eine Antwort beginnt mit einem Großbuchstaben und einem Leerzeichen, etwa „${like}) …“`,
    noAnswerLine: 'die Frage hat keine Zeile ANSWER:',
    noAnswerBefore: 'die Frage hat vor der nächsten keine Zeile ANSWER:',
    notOneLine: 'eine Frage muss in einer Zeile stehen, mit ihren Antworten darunter',
    noSuchLetter: (given) => `${quote(given)} ist der Buchstabe keiner Antwort`,
    tooLong: (what, n, most) => `${what} hat ${n} Zeichen; höchstens ${most}`,
    parts: {
      id: 'die ID',
      question: 'die Frage',
      explanation: 'die Erklärung',
      option: (n) => `Antwort ${n}`,
      remark: (n) => `die Bemerkung zu Antwort ${n}`,
      whole: 'die Frage mit allen Antworten',
      options: 'die Liste der Antworten mit ihren Bemerkungen',
      notes: 'die Liste der Notizen',
      tags: 'die Liste von Stufe und Themen',
    },
    sameOption: (n, text, first) => `Antwort ${n}, ${quote(text)}, ist dieselbe wie Antwort ${first}`,
    manyOptions: (n, most) => `${n} Antworten sind zu viele; höchstens ${most}`,
    allCorrect: 'alle Antworten sind als richtig markiert',
    noSuchNote: (id) => `${quote(id)} ist die ID keiner Notiz in der Bibliothek`,
  },

  quiz: {
    notHere: 'Hier gibt es kein Quiz.',
    inTerminal: 'In einem Terminal startet „npx footnote quiz“ eines.',
    onlyInServers: 'Quizze mit anderen gibt es nur auf Servern, die Footnote hinzugefügt haben.',
    mayNotStart:
      'Auf diesem Server dürfen nur manche ein Quiz starten: wer seine Events verwalten darf oder wen der Server dafür bestimmt hat.',
    mayNotExam:
      'Auf diesem Server dürfen nur manche eine Prüfung starten: wer seine Events verwalten darf oder wen der Server dafür bestimmt hat.',
    askManagers: `Wende dich an jemanden, der den Server verwaltet; ${typed('quiz practice')} ist für alle.`,
    running: 'In diesem Kanal läuft schon ein Quiz.',
    waitOrStop: `Warte das Ende ab, oder bitte um ${typed('quiz stop')}.`,
    begins: 'Ein Quiz beginnt',
    plan: (n: number, about: string, seconds: number) =>
      `${count(n, { one: '1 Frage', other: `${n} Fragen` })}${about}, je ${seconds} Sekunden. Die erste kommt gleich.`,
    rules:
      'Drück den Buchstaben deiner Antwort; die anderen sehen sie nicht, und du kannst sie einmal ändern. Die richtige Antwort erscheint für alle, wenn die Zeit um ist.',
    whoSees: {
      names: 'Wer das gestartet hat und wer den Server verwaltet, sieht, was du wählst, mit deinem Namen.',
      numbers:
        'Wer das gestartet hat und wer den Server verwaltet, sieht, was du wählst, mit einer Nummer statt deines Namens.',
      totals:
        'Wer das gestartet hat und wer den Server verwaltet, sieht, wie viele was gewählt haben, aber nicht, wer.',
    },
    bySpeed: 'Bei gleich vielen Punkten ist vorn, wer schneller war.',
    notBySpeed: 'Es eilt nicht: Tempo zählt nicht.',
    exam: 'Eine Prüfung',
    examBegins: 'Die Prüfung beginnt',
    examComes: 'Sie öffnet sich hier gleich; jede Person macht sie allein.',
    examPlan: (n: number, about: string) =>
      `${count(n, { one: '1 Frage', other: `${n} Fragen` })}${about}, in deinem Tempo.`,
    examUntil: 'Sie schließt',
    examRules:
      'Die anderen sehen nicht, was du wählst, jede Antwort lässt sich einmal ändern, und was richtig ist, erfährst du nach dem Ende.',
    beginExam: 'Beginnen oder fortsetzen',
    examClosed: 'Geschlossen',
    examRunning: 'In diesem Kanal läuft eine Prüfung.',
    mostExams: (most: number) => `Auf diesem Server laufen ${most} Prüfungen, und mehr sind nicht zugleich möglich.`,
    waitForExam: `Warte, bis eine zu Ende ist, oder lass eine in ihrem Kanal mit ${typed('quiz stop')} stoppen.`,
    examStopped: 'Die Prüfung wurde vorzeitig beendet',
    examAll: 'Du hast alle Fragen beantwortet; du kannst zu jeder zurückgehen, bis die Zeit um ist.',
    examLeft: (numbers: string[]) => `Noch offen: ${and(numbers)}.`,
    goTo: 'Zu einer Frage …',
    fewer: (n: number) => count(n, { one: 'Dazu gibt es nur 1 Frage.', other: `Dazu gibt es nur ${n} Fragen.` }),
    notPublicHere: 'In diesem Kanal gibt es keine öffentlichen Antworten, und ein Quiz ist öffentlich.',
    startElsewhere: `Starte es in einem Kanal, der dafür offen ist; ${typed('settings')} sagt, welche. ${typed('quiz practice')} geht überall.`,
    cannotAsk: (names: string[]) => `Ich könnte die Fragen in diesem Kanal nicht zeigen, denn hier ${lacking(names)}.`,
    seenAll: (about: string) => `Du hast alle Fragen${about} gesehen`,
    nextDue: 'Die nächste ist fällig',
    anyway: 'Trotzdem üben',
    inQuiz: (about: string) => `Die Fragen${about} werden gerade in einem Quiz gestellt.`,
    inExam: (about: string) =>
      `Die Fragen${about} sind in einer Prüfung, die noch läuft, oder verraten Antworten daraus.`,
    heldBack: (n: number) =>
      count(n, {
        one: '1 Frage ist in einer Prüfung, die noch läuft, oder verrät eine Antwort daraus.',
        other: `${n} Fragen sind in einer Prüfung, die noch läuft, oder verraten Antworten daraus.`,
      }),
    stillRuns: 'Diese Runde läuft noch.',
    askAfter: 'Was richtig ist, erfährst du nach ihrem Ende.',
    tookNoPart: 'In dieser Runde hast du nichts beantwortet.',
    howToPractise: `${typed('quiz practice')} fragt dich allein.`,
    board: 'Rangliste',
    andMore: (n: number) => count(n, { one: '1 weitere Person.', other: `${n} weitere Personen.` }),
    inSeconds: (n: number) => `${number(n)} s`,
    modes: { together: 'Gemeinsam', exam: 'Prüfung', practice: 'Übung' },
    questions: (n: number) => count(n, { one: '1 Frage', other: `${n} Fragen` }),
    otherRound: 'Eine andere Runde …',
    levels: { recall: 'Erinnern', understand: 'Verstehen', apply: 'Anwenden' },
    about: {
      name: (name: string) => ` zu ${name}`,
      recall: ' zum Erinnern',
      understand: ' zum Verstehen',
      apply: ' zum Anwenden',
      own: ' von diesem Server',
      'which-reading': ' zur Herkunft von Stellen',
    },
    whichReading: 'Welcher Text',
    examOver: 'Die Prüfung ist zu Ende',
    examTaken: (n: number) =>
      n
        ? count(n, { one: '1 Person hat teilgenommen.', other: `${n} Personen haben teilgenommen.` })
        : 'Niemand hat teilgenommen.',
    examReview: 'Deine Antworten, mit den richtigen, siehst nur du.',
    ownReview: 'Meine Antworten',
    next: 'Weiter',
    previous: 'Zurück',
    again: 'Weiter üben',
    practise: 'Üben',
    send: (letters: string) => `${letters} abschicken`,
    progress: 'Wie du stehst',
    dueNow: (n: number) =>
      n ? count(n, { one: '1 Frage ist fällig.', other: `${n} Fragen sind fällig.` }) : 'Noch ist nichts fällig.',
    streak: (n: number) =>
      n ? count(n, { one: '1 Tag bisher.', other: `${n} Tage in Folge.` }) : 'Du hast weder heute noch gestern geübt.',
    byTopic: 'Nach Themen',
    nothingYet: 'Du hast noch keine Frage beantwortet.',
    review: 'Was du falsch hattest',
    missed: (n: number) => count(n, { one: '1 Frage.', other: `${n} Fragen, die letzte zuerst.` }),
    noMisses: 'Nichts: Du hast keine falsche Antwort, die du nicht inzwischen richtig hattest.',
    readPlace: 'Dazu lesen …',
    closesIn: 'Schließt',
    chooseOne: 'Wähl eine…',
    choose: 'Wähl eine oder mehrere …',
    noneRunning: 'In diesem Kanal läuft kein Quiz.',
    howToStart: `${typed('quiz start')} beginnt eins.`,
    notYours: 'Das kann nur, wer das Quiz gestartet hat oder hier moderiert.',
    askStarter: 'Frag die Person, die es gestartet hat.',
    noneOpen: 'Gerade ist keine Frage offen.',
    waitForNext: 'Die nächste kommt gleich.',
    nothingToSkip: 'In einer Prüfung gibt es nichts zu überspringen: Alle antworten in ihrem Tempo.',
    stopExam: `${typed('quiz stop')} beendet sie.`,
    skipped: 'Übersprungen',
    stopped: 'Das Quiz ist zu Ende',
    taken: (letters: string) => `Notiert: ${letters}. Du kannst es einmal ändern, bis die Zeit um ist.`,
    changed: (letters: string) => `Geändert in ${letters}. Dabei bleibt es.`,
    same: (letters: string) => `${letters} hast du schon gewählt.`,
    kept: (letters: string) => `Du hast deine Antwort schon einmal geändert; es bleibt bei ${letters}.`,
    spent: 'Du hattest diese Antwort geändert und dann gelöscht; sie lässt sich nicht noch einmal geben.',
    closed: 'Diese Frage ist vorbei; die Antwort hat nicht gezählt.',
    tally: (right: number, of: number) =>
      `${right} von ${of} ${count(right, { one: 'hatte', other: 'hatten' })} es richtig.`,
    nobody: 'Niemand hat geantwortet.',
    scores: 'Die Punkte',
    ofQuestions: (n: number) => count(n, { one: 'Von 1 Frage.', other: `Von ${n} Fragen.` }),
    leaderboard: (period: string) => `Rangliste: ${period}`,
    choices: {
      yes: 'ja',
      no: 'nein',
      today: 'heute',
      week: 'diese Woche',
      month: 'diesen Monat',
      all: 'insgesamt',
    },
    otherPeriod: 'Ein anderer Zeitraum',
    nobodyYet: 'Hier hat noch niemand Punkte. Es gibt sie in gemeinsamen Quizzen, nicht in Prüfungen oder beim Üben.',
    takeMeOff: 'Mich nicht zeigen',
    putMeBack: 'Mich wieder zeigen',
    takenOff: 'Du stehst nicht mehr auf der Rangliste dieses Servers.',
    backOn: 'Du stehst wieder auf der Rangliste dieses Servers.',
    noResults: 'In diesem Kanal ist noch kein Quiz zu Ende gegangen.',
    resultsLater: 'Ergebnisse gibt es nach dem Ende.',
    notYourResults: 'Die Ergebnisse sieht nur, wer das Quiz gestartet hat oder den Server verwaltet.',
    results: 'Ergebnisse',
    withdrawn: (n: number) =>
      count(n, {
        one: '1 Versuch wurde von der Person gelöscht, von der er war.',
        other: `${n} Versuche wurden von den Personen gelöscht, von denen sie waren.`,
      }),
    numbered: (n: number) => `Person Nr. ${n}`,
    fewForTotals: (least: number) =>
      `Bei weniger als ${least} Personen würden die Summen verraten, was jede gewählt hat; sie werden nicht gezeigt.`,
    fewAnswered: (n: number, least: number) =>
      count(n, {
        one: `1 Frage, die weniger als ${least} Personen beantwortet haben, fehlt hier.`,
        other: `${n} Fragen, die jeweils weniger als ${least} Personen beantwortet haben, fehlen hier.`,
      }),
    byItem: 'Nach Fragen',
    distribution: 'Wie viele Leute wie viele Fragen richtig hatten',
    shareRight: 'Anteil der Leute, die richtig lagen',
    points: 'Punkte',
    difficulty: (value: number | null) => `richtig ${share(value)}`,
    discrimination: (value: number | null) => `Trennschärfe ${share(value)}`,
    explained:
      'Richtig: der Anteil, der es richtig hatte. Trennschärfe: von -1 bis 1, wie gut die Frage die Stärkeren von den anderen trennt; ab 10 Personen.',
    lookAt: 'Fragen zum Anschauen',
    neverMissed: (n: number) => `von ${n} beantwortet, von niemandem verfehlt`,
    misleads: (n: number, of: number, texts: string[]) => `von den ${of} Besten haben ${n} gewählt: ${and(texts)}`,
    file: 'Alles',
    failed: (channel: string) =>
      `Dein Quiz in ${channel} konnte nicht weitergehen und ist mit den bisherigen Antworten zu Ende.`,
    failedWhy: `Vielleicht fehlt mir dort eine Berechtigung, oder die Nachricht wurde gelöscht. In ${typed('quiz results')} steht, was geantwortet wurde.`,
    ofOne: (n: number, said: string) => `Frage ${n} · ${said}`,
    question: (n: number, of: number) => `Frage ${n} von ${of}`,
    several: 'Eine oder mehrere Antworten stimmen; richtig liegt, wer alle wählt und keine andere.',
    true: 'Stimmt',
    false: 'Stimmt nicht',
    right: 'Richtig',
    wrong: 'Leider nicht',
    answer: 'Die Antwort',
    key: (texts: string[]) => stop(`Richtig ist: ${and(texts)}`),
    yours: (texts: string[]) => stop(`Gewählt: ${and(texts)}`),
    none: 'Es wurde nichts rechtzeitig gewählt.',
    noneYet: 'Hier gibt es noch keine Fragen.',
    nothingOn: (topic: string) => `Zu ${topic} gibt es keine Fragen.`,
    things: { city: 'einer Stadt', dimension: 'einer Dimension', source: 'einer Quelle' },
    tryOwn: (things: string[], topics: string[]) =>
      `Versuch es ${things.length ? `mit ${list(things)}, ` : ''}ohne Thema oder mit einem dieses Servers: ${topics.join(' · ')}.`,
    notAsked: (n: number) =>
      count(n, { one: '1 Frage wurde nicht mehr gestellt.', other: `${n} Fragen wurden nicht mehr gestellt.` }),
    tryTopic: (things: string[]) => `Versuch es ${things.length ? `mit ${list(things)} oder ` : ''}ohne Thema.`,
    score: (right: number, of: number) => `${right} von ${of} richtig.`,
    due: (n: number) => count(n, { one: '1 Frage war fällig.', other: `${n} Fragen waren fällig.` }),
    type: 'Tipp den Buchstaben deiner Antwort, oder mehrere; Enter überspringt, „q“ beendet.',
    noSuchLetter: (typed: string, letters: string[]) => `${quote(typed)} ist hier keine Antwort; tipp ${or(letters)}.`,
  },

  questions: {
    mayNot: 'Nur manche dürfen Fragen für diesen Server schreiben.',
    askTeachers: `Wende dich an jemanden, der seine Events verwalten darf, oder lass deine Rolle unter „Wer Quizze starten darf“ in ${typed('settings')} eintragen.`,
    title: 'Die eigenen Fragen dieses Servers',
    titleRetired: 'Zurückgezogene Fragen',
    none: `Es gibt noch keine. Schreib eine in einem Formular oder reich eine Datei mit ${typed('questions upload')} ein.`,
    noneRetired: 'Keine ist zurückgezogen.',
    count: (n) => count(n, { one: '1 Frage.', other: `${n} Fragen.` }),
    range: (from, to) => `Gezeigt: ${from} bis ${to}.`,
    right: (texts) => `richtig: ${and(texts)}`,
    add: 'Eine schreiben',
    addAnother: 'Noch eine schreiben',
    all: 'Alle ansehen',
    showRetired: (n) => `Zurückgezogen (${n})`,
    export: 'Als Datei bekommen',
    edit: 'Eine ändern …',
    retire: 'Eine zurückziehen …',
    restore: 'Eine wieder stellen …',
    noSuch: (typed) => `Hier gibt es keine Frage ${typed}.`,
    seeAll: `${typed('questions list')} zeigt alle.`,
    retired: (n) => `Frage ${n} wird nicht mehr gestellt. In den Ergebnissen früherer Quizze bleibt sie.`,
    restored: (n) => `Frage ${n} wird wieder gestellt.`,
    added: (n) => `Frage ${n} ist gespeichert`,
    there: (n) => `Frage ${n} fragt schon dasselbe`,
    titleFaults: (n) => count(n, { one: '1 Fehler', other: `${n} Fehler` }),
    nothingStored: 'Es wurde nichts gespeichert.',
    inLine: (n, message) => `Zeile ${n}: ${message}`,
    moreFaults: (n) => count(n, { one: 'und 1 weiterer', other: `und ${n} weitere` }),
    correct: 'Berichtigen',
    yours: 'Was du geschrieben hast',
    readAs: (format: string) => `Gelesen als ${format}.`,
    before: 'Was geändert wurde, wie es war: Wer diese Datei einreicht, stellt es wieder her.',
    storeRest: (n: number) => count(n, { one: 'Die andere speichern', other: `Die anderen ${n} speichern` }),
    titleStored: 'Die Fragen sind gespeichert',
    new: (n) => count(n, { one: '1 neu', other: `${n} neu` }),
    changed: (n) => count(n, { one: '1 geändert', other: `${n} geändert` }),
    same: (n) => count(n, { one: '1 unverändert', other: `${n} unverändert` }),
    tooMany: (most) => `Ein Server kann ${most} Fragen haben.`,
    retireSome: 'Zieh zuerst einige zurück.',
    noFile: 'Es ist keine Datei da.',
    howToUpload: `Reich eine mit ${typed('questions upload')} ein.`,
    noneToExport: 'Es gibt keine Frage zu exportieren.',
    exported: 'Die Fragen als Datei',
    cannotHold: (ids) => `Dieses Format kann ${and(ids)} nicht fassen.`,
    noSource: 'Eine eigene Frage dieses Servers; sie zitiert nichts aus der Bibliothek.',
    topic: 'die eigenen Fragen dieses Servers',
    form: {
      add: 'Eine eigene Frage',
      edit: 'Eine Frage ändern',
      question: 'Frage',
      options: 'Antworten, eine in jeder Zeile',
      optionsHint: 'Setz * vor jede richtige; nach # kannst du sagen, warum sie es ist oder nicht',
      explanation: 'Erklärung',
      explanationHint: 'Wird nach der Antwort gezeigt',
      notes: 'Notizen, auf denen sie beruht',
      notesHint: `Ihre IDs, wie bei ${typed('passage')}: Sie werden zur Fußnote. Leer lassen, wenn es keine gibt`,
      tags: 'Stufe und Themen',
      tagsHint: 'recall, understand oder apply, dann eigene Themen: apply, Woche 3',
    },
  },

  upload: {
    isEmpty: (name) => `${quote(name)} ist leer.`,
    another: 'Reich eine Datei ein, in der Fragen stehen.',
    tooLarge: (name, most) => `${quote(name)} ist größer als ${most} kB.`,
    tooSlow: (seconds) => `Das Lesen der Datei dauerte länger als ${seconds} s und wurde abgebrochen.`,
    tooMuch: (megabytes) => `Das Lesen der Datei brauchte mehr als ${megabytes} MB Speicher und wurde abgebrochen.`,
    smaller: 'Reich sie in kleineren Teilen ein.',
    notFetched: (name) => `${quote(name)} konnte nicht von Discord geholt werden.`,
    again: 'Reich sie noch einmal ein.',
    notText: (name) => `${quote(name)} ist kein Text in UTF-8.`,
    asText: 'Speichere sie als reinen Text in UTF-8, dann reich sie noch einmal ein.',
  },

  about: {
    title: 'Über Footnote',
    what: (sources: number, subject: string | null) =>
      `Ich beantworte Fragen${subject ? ` über ${subject}` : ''} anhand von ${sources} ${count(sources, { one: 'Quelle', other: 'Quellen' })}.`,
    nature:
      'Ich bin ein Programm, und kein Sprachmodell (kein ChatGPT oder Ähnliches) schreibt meine Antworten: Sie bestehen aus Notizen zu den Quellen und aus den Texten selbst.',
    checks:
      'Du musst mir nicht einfach glauben: Jede Antwort beruht auf Stellen, die sie zeigt, und wo die Quellen nichts sagen, sage ich das.',
    upTo: (year: string) => `Die neueste Quelle ist von ${year}: Von allem, was danach kam, weiß ich nichts.`,
    maker:
      'Gemacht haben mich die Mitwirkenden von Footnote. Ich bin freie Software unter der MIT-Lizenz; andere dürfen eine eigene Kopie betreiben.',
    shellKeeps:
      'Was du in einer Shell fragst, wird nicht behalten: Jeder Befehl steht für sich, und nur was du übst, wird aufgehoben, in einer Datenbank bei dir.',
    speaks: (languages: string) => `Du kannst auf ${languages} fragen.`,
    written: (languages: string) => `Die Quellen sind auf ${languages}, und die Notizen dazu auf Englisch.`,
    can: (commands: string[], examples: string[]) =>
      `Frag in deinen eigenen Worten, oder nimm ${or(commands)}.${examples.length ? ` Zum Beispiel: ${examples.join(' · ')}` : ''}`,
  },

  help: {
    title: 'Was du hier tun kannst',
    about: 'Ich bin Footnote: Ich antworte aus Dokumenten, mit Fußnoten zum Nachprüfen.',
    wishes: {
      ask: 'Etwas fragen',
      city: 'Eine Stadt ansehen',
      compare: 'Städte vergleichen',
      network: 'Ein Städtenetzwerk kennenlernen',
      person: 'Wissen, wer jemand ist',
      term: 'Einen Begriff verstehen',
      dimension: 'Städte nach einer Dimension ansehen',
      framework: 'Einen Analyserahmen verstehen',
      list: 'Alles einer Art auf einmal sehen',
      timeline: 'Sehen, was wann geschah',
      map: 'Die Städte auf einer Karte sehen',
      cite: 'Eine Stelle zitieren',
      verify: 'Ein Zitat prüfen',
      annotate: 'Einen Text prüfen',
      passage: 'Rund um eine Stelle weiterlesen',
      challenge: 'Sagen, dass etwas nicht stimmt',
      challenges: 'Sehen, was laut anderen nicht stimmt',
      insights: 'Sehen, was hier gefragt wird',
      about: 'Wissen, was das hier ist',
      sources: 'Sehen, woher die Antworten stammen',
      quiz: 'Allein ein Quiz machen',
      questions: 'Eigene Fragen schreiben',
      readings: 'Eigene Texte aufnehmen',
      settings: 'Einstellen, wie Footnote hier antwortet',
      setup: 'Footnote hier einrichten',
      status: 'Sehen, wie es Footnote geht',
      privacy: 'Wissen, was über dich gespeichert wird',
      'forget-me': 'Deine Daten löschen lassen',
      help: 'Diese Hilfe wiederfinden',
    },
    mention: 'Du kannst mich auch mit einer Frage erwähnen.',
    privately: 'Mit der Option „privat“ siehst nur du die Antwort.',
    userInstall:
      'Hier hast nur du mich hinzugefügt; deshalb kann man mich nicht erwähnen, und für diesen Ort gibt es keine Einstellungen.',
    directMessage: 'Hier kannst du auch einfach losschreiben. Einstellungen sind für Server gedacht.',
    rest: 'Tipp /, um alle Befehle zu sehen.',
  },

  privacy: {
    title: 'Was gespeichert wird und was nicht',
    question: (followUp: string) =>
      `Deine letzte Frage in einem Kanal und worauf die Antwort beruhte, zehn Minuten lang, damit eine Anschlussfrage wie ${quote(followUp)} verstanden wird, auch auf Deutsch. Mit „new question“, auf Englisch, ist beides vergessen.`,
    lines: [
      'Die letzten Antworten auf Fragen, zehn Minuten lang und nur im Arbeitsspeicher und ohne festzuhalten, wer gefragt hat, damit ihre Seiten und Dateien sofort da sind.',
      'Die Sprache deines Clients in Direktnachrichten mit dem Bot, einen Tag lang, damit er dir darin antwortet.',
      'Was du an einem Auszug beanstandest, mit deiner ID und der des Servers; verlässt der Bot den Server, werden beide gelöscht.',
      'Die Einstellungen eines Servers, bis sie geändert werden oder der Bot den Server verlässt.',
      'Für jeden Befehl eine Zeile im Protokoll der Person, die den Bot betreibt: Name des Befehls, Ergebnis und Dauer. Was du fragst, steht nur darin, wenn diese Person es so eingestellt hat.',
      'Keine Nachrichten und keine Mitgliederlisten; Namen nur von denen, die in einem Quiz antworten. Nachrichten, die sich nicht an den Bot richten, werden nicht gelesen; von neuen Posts in Foren, die der Server bestimmt hat, der Titel.',
      'Buttons enthalten selbst, was sie brauchen. Was dafür zu lang ist, etwa ein Text, den du hast prüfen lassen, wird nach dem letzten Anzeigen 30 Tage gespeichert, mit deiner ID, der ID der Person, die den Text geschrieben hat, und der des Servers; von jeder Person die letzten hundert.',
      `„${typed('forget-me')}“ zeigt alles, was über dich gespeichert ist, und löscht es, sobald du es bestätigst.`,
      'Quizze: was du gewählt hast, wie du dort heißt und wie lange es dauerte, bis du es vergessen lässt oder der Bot den Server verlässt. Tust du das, während eines läuft, bleibt bis zu seinem Ende gespeichert, wie oft du geantwortet hattest, unter einem Zeichen statt deiner ID.',
      'Ebenso lange deine ID bei Quizzen, die du gestartet hast, was du wieder üben sollst, und dass du in keiner Rangliste stehen willst.',
      'Die Ergebnisse eines Quiz bekommt, wer es gestartet hat und wer den Server verwaltet: mit Namen, mit Nummern oder nur in Summen, wie bei jeder Frage steht.',
      'Fragen, die ein Server für sich geschrieben hat, ohne festzuhalten, von wem sie sind, bis der Bot den Server verlässt. Was du in ein Formular geschrieben oder als Datei eingereicht hast, wenn ein Fehler darin war, zehn Minuten lang.',
      'Wo die Serververwaltung es eingeschaltet hat: was dort nichts ergab, welche Stellen gelesen und welche Antworten als richtig oder falsch gemeldet wurden, ohne von wem, 90 Tage lang; Ausschalten löscht es. Was du privat fragst, zählt nicht.',
      'Texte, die ein Server aufgenommen hat, nur für diesen Server, bis jemand dort sie entfernt oder bis 30 Tage nachdem der Bot gegangen ist.',
    ],
    questionsLogged: 'Hier ist eingestellt, dass im Protokoll auch steht, was gefragt wird.',
    questionsNotLogged: 'Hier steht nicht im Protokoll, was gefragt wird.',
  },

  forget: {
    form: 'was du in ein Formular geschrieben oder eingereicht hast',
    language: 'die Sprache deines Clients in Direktnachrichten',
    answers: (n: number) => count(n, { one: '1 Antwort in einem Quiz', other: `${n} Antworten in Quizzen` }),
    cards: (n: number) => count(n, { one: '1 Frage zum Üben', other: `${n} Fragen zum Üben` }),
    started: (n: number) =>
      count(n, {
        one: 'deine ID bei 1 Runde, die du gestartet hast',
        other: `deine ID bei ${n} Runden, die du gestartet hast`,
      }),
    title: 'Deine Daten sind gelöscht',
    deleted: 'Gelöscht:',
    asks: 'Was über dich gespeichert ist',
    would: 'Gelöscht würde:',
    attempts:
      'Wer die Ergebnisse eines Quiz sieht, wird sehen, dass ein Versuch gelöscht wurde, aber nicht, von wem er war.',
    running:
      'Ein Quiz, in dem du geantwortet hast, läuft noch: Auch was du dort gewählt hast, würde gelöscht, und eine schon genutzte Änderung bekommst du nicht zurück: Eine solche Frage kannst du nicht noch einmal beantworten.',
    noResults: 'Die Ergebnisse von Quizzen, die du gestartet hast, sähe dann nur noch, wer den Server verwaltet.',
    cannotStop:
      'Ein Quiz oder eine Prüfung von dir läuft noch: Vorzeitig beenden könnte das dann nur noch die Moderation.',
    forGood: 'Niemand kann das rückgängig machen.',
    sure: 'Alles löschen',
    question: 'deine letzte Frage',
    rounds: (n: number) => count(n, { one: '1 Übungsrunde', other: `${n} Übungsrunden` }),
    unlisted: 'dass du in keiner Rangliste stehen willst',
    challenges: (n: number) => count(n, { one: '1 Einwand', other: `${n} Einwände` }),
    calls: (n: number) =>
      count(n, { one: '1 Text, zu dem Buttons führen', other: `${n} Texte, zu denen Buttons führen` }),
    nothing: 'Über dich war nichts gespeichert.',
    rest: `${typed('privacy')} sagt, was gespeichert wird und wie lange.`,
  },

  settings: {
    title: { server: 'Wie Footnote auf diesem Server antwortet', channel: 'Wie Footnote in diesem Kanal antwortet' },
    ofThread: 'Für einen Thread gilt, was für seinen Kanal gilt:',
    onlyInServer: 'Das wird für den ganzen Server eingestellt.',
    likeInServer: 'Stell es für den ganzen Server ein.',
    noSuchSetting: (name: string) => `Es gibt keine Einstellung ${quote(name)}.`,
    noSuchValue: (value: string, name: string) => `${quote(value)} passt nicht zu ${quote(name)}.`,
    allowed: (values: string[]) => `Möglich: ${or(values)}.`,
    fits: {
      chats: 'Es muss ein Textkanal dieses Servers sein.',
      forums: 'Es müssen Foren dieses Servers sein.',
      all: 'Es müssen Kanäle dieses Servers sein.',
      role: 'Es muss eine Rolle dieses Servers sein.',
    },
    saved: (name: string, value: string) => `Gespeichert. ${name}: ${value}.`,
    all: 'Alle Einstellungen',
    countsDeleted: 'Was bisher gezählt wurde, ist gelöscht.',
    gone: (what) => `nicht mehr da: ${what}`,
    byDefault: (value: string) => `${value} (Standard)`,
    fromServer: (value: string) => `${value} (wie auf dem Server)`,
    reset: 'Standard',
    names: {
      visibility: 'Wer Antworten sieht',
      framework: 'Analyserahmen',
      readings: 'Texte',
      style: 'Zitierstil',
      language: 'Sprache',
      'public-channels': 'Kanäle für öffentliche Antworten',
      'quiz-starters': 'Wer Quizze starten darf',
      'quiz-results': 'Was Ergebnisse von Quizzen zeigen',
      insights: 'Zählung der Nutzung',
      'moderators-channel': 'Kanal für neue Einwände',
      'forum-channels': 'Foren mit Antwort auf neue Posts',
    },
    values: {
      channel: '#kanal',
      public: 'alle',
      private: 'standardmäßig nur, wer gefragt hat; Teilen ist möglich',
      asker: 'die Sprache der fragenden Person',
      everywhere: 'alle Kanäle',
      counted: 'wird gezählt, ohne Namen',
      notCounted: 'wird nicht gezählt',
      noForum: 'keine',
      nowhere: 'keiner',
      eventManagers: 'wer Events verwalten darf',
      role: 'wer eine Rolle hat',
      usualStarters: 'alle; Prüfungen, wer Events verwalten darf',
      orRole: 'eine Rolle, die du erwähnst',
      tells: {
        names: 'wer was gewählt hat, mit Namen',
        numbers: 'wer was gewählt hat, mit Nummern statt Namen',
        totals: 'nur Summen',
      },
    },
    where: { server: 'der ganze Server', channel: 'dieser Kanal' },
    missing: (names: string[]) => `Hier ${lacking(names)}; du kannst das in den Kanaleinstellungen ändern.`,
  },

  setup: {
    title: 'Footnote auf diesem Server einrichten',
    next: `Mehr lässt sich mit ${typed('settings')} einstellen, auch für einzelne Kanäle; ${typed('status')} zeigt, wie es mir geht.`,
    added: (server: string) => `Footnote ist auf „${server}“`,
    first: `Nutze dort ${typed('setup')}: meine Sprache, wer Antworten sieht, in welchen Kanälen, und wer ein Quiz starten darf. ${typed('help')} zeigt, was alle tun können.`,
  },

  /** The readings that a server has of its own. */
  readingsHere: {
    title: 'Die eigenen Texte dieses Servers',
    none: `Es gibt noch keinen. Gib mit ${typed('readings add')} eine Datei oder einen Link an.`,
    room: (n, most, megabytes) => `${n} von ${most}, jeder höchstens ${megabytes} MB groß.`,
    onlyHere:
      'Nur dieser Server sieht sie. Sie werden gelöscht, wenn jemand sie entfernt, und 30 Tage nachdem ich gegangen bin.',
    passages: (n) => count(n, { one: '1 Passage', other: `${number(n)} Passagen` }),
    added: 'Aufgenommen',
    unchanged: 'Nichts hat sich geändert',
    toTry: 'Zwei Fragen zum Ausprobieren, nach den Überschriften:',
    question: (heading) => `Was steht dort über ${quote(heading)}?`,
    all: 'Alle',
    seeAll: 'Alle dieses Servers',
    removed: 'Entfernt',
    removedAll: 'Alle eigenen Texte dieses Servers sind entfernt',
    unknown: (id) => `Dieser Server hat keinen Text ${quote(id)}.`,
    howToList: `${typed('readings list')} zeigt sie.`,
    noneFromWeb: 'Keiner davon kam aus dem Web, also gibt es nichts neu zu holen.',
    noSource: 'Es fehlt eine Datei oder ein Link.',
    howToAdd: `Gib mit ${typed('readings add')} eine Datei an oder einen Link, der mit https:// beginnt; eine Datei mit demselben Namen tritt an die Stelle der vorigen.`,
    notTaken: 'Das ließ sich nicht aufnehmen',
    tryAnother:
      'Nichts hat sich geändert. Versuch es mit einer anderen Datei oder mit derselben in einem anderen Format.',
    replaced: (ids) => `An der Stelle dessen, was so hieß: ${ids}.`,
    hidden: 'Es gibt jetzt für alle einen Text mit derselben ID; aus dem wird geantwortet.',
    leftOut: 'Nicht aufgenommen',
    notInText: (id, what) => `Nicht im Text von ${id}: ${what}.`,
    dropped: {
      picture: (n) => count(n, { one: '1 Bild', other: `${number(n)} Bilder` }),
      recording: (n) => count(n, { one: '1 Aufnahme', other: `${number(n)} Aufnahmen` }),
      'embedded page': (n) => count(n, { one: '1 eingebettete Seite', other: `${number(n)} eingebettete Seiten` }),
      formula: (n) => count(n, { one: '1 Formel', other: `${number(n)} Formeln` }),
      chart: (n) => count(n, { one: '1 Diagramm', other: `${number(n)} Diagramme` }),
      comment: (n) => count(n, { one: '1 Kommentar', other: `${number(n)} Kommentare` }),
      reference: (n) => count(n, { one: '1 Verweis', other: `${number(n)} Verweise` }),
      'speaker note': (n) => count(n, { one: '1 Vortragsnotiz', other: `${number(n)} Vortragsnotizen` }),
      'page without text': (n) => count(n, { one: '1 Seite ohne Text', other: `${number(n)} Seiten ohne Text` }),
      'turned line': (n) => count(n, { one: '1 gedrehte Zeile', other: `${number(n)} gedrehte Zeilen` }),
    },
    noPart: (id, headings, more) =>
      `Aus ${id} weggelassen, weil es nichts vom Inhalt sagt: ${list([...headings, ...(more ? [`${more} weitere`] : [])])}.`,
    otherKinds: (n) =>
      count(n, {
        one: '1 Datei anderer Art wurde übergangen.',
        other: `${number(n)} Dateien anderer Art wurden übergangen.`,
      }),
    archivesWithin: (names) => `Archive in einem Archiv werden nicht gelesen: ${names}.`,
    why: {
      empty: () => 'Darin ist nichts, was gelesen werden kann.',
      full: (most) => `Ein Server kann ${most} Texte haben; entferne erst einen.`,
      there: () => 'Dieser Text ist schon für alle in der Bibliothek.',
    },
    steps: { fetching: 'Wird geholt …', reading: 'Wird gelesen …', indexing: 'Wird durchsuchbar gemacht …' },
  },

  status: {
    title: 'Wie es Footnote geht',
    version: 'Version',
    library: 'Bibliothek',
    holds: (sources: number, notes: number, version: string) =>
      `${count(sources, { one: '1 Quelle', other: `${sources} Quellen` })}, ${count(notes, { one: '1 Notiz', other: `${number(notes)} Notizen` })}, Version ${version}`,
    imported: 'Importierte Texte',
    /** A time follows. */
    importedAre: (texts, passages) =>
      `${count(texts, { one: '1 Text', other: `${number(texts)} Texte` })} mit ${count(passages, { one: '1 Passage', other: `${number(passages)} Passagen` })}, auf dem Stand von`,
    unusable: 'Nicht zu gebrauchen',
    notIntact: (ids) =>
      `${list(ids)}: die Dateien wurden geändert oder sind beschädigt und müssen neu importiert werden`,
    notesStay:
      'Die Notizen haben seit ihrer letzten Änderung Fehler; deshalb gelten die von davor. Das Protokoll des Programms nennt sie.',
    since: 'Läuft seit',
    connection: 'Verbindung zu Discord',
    shard: (shard: number, of: number, latency: number | null) =>
      `Shard ${shard + 1} von ${of}, ${latency === null ? 'noch nicht gemessen' : `${latency} ms`}`,
    byHttp: 'Interaktionen kommen per HTTP',
    servers: (servers: number) =>
      count(servers, {
        one: 'dieser Prozess antwortet auf 1 Server',
        other: `dieser Prozess antwortet auf ${number(servers)} Servern`,
      }),
    jobs: 'In Arbeit',
    jobsAre: (replies: number, quizzes: number, exams: number) =>
      `${count(replies, { one: '1 Antwort', other: `${replies} Antworten` })} unterwegs; hier ${count(quizzes, { one: '1 Quiz', other: `${quizzes} Quizze` })} und ${count(exams, { one: '1 Prüfung', other: `${exams} Prüfungen` })}`,
    jobsUnknown: (replies: number) =>
      `${count(replies, { one: '1 Antwort', other: `${replies} Antworten` })} unterwegs; ob hier ein Quiz oder eine Prüfung läuft, ist nicht bekannt`,
    database: 'Datenbank',
    answersIn: (milliseconds: number) => `antwortet in ${milliseconds} ms`,
    doesNotAnswer: 'antwortet nicht',
  },

  permissions: {
    complete: 'Ich habe in allen Kanälen alle Berechtigungen, die ich brauche.',
    missing: 'Fehlende Berechtigungen',
    otherChannels: (n: number) => `und noch ${n}`,
    allowThere: 'Du kannst sie in den Einstellungen der Kanäle erlauben oder meiner Rolle geben.',
    names: {
      ViewChannel: 'Kanäle ansehen',
      SendMessages: 'Nachrichten senden',
      SendMessagesInThreads: 'Nachrichten in Threads senden',
      ReadMessageHistory: 'Nachrichtenverlauf anzeigen',
      AttachFiles: 'Dateien anhängen',
    },
    cannotAnswer: (channel: string, names: string[]) =>
      `Du hast mich in ${channel} etwas gefragt, aber ich kann nicht antworten, denn dort ${lacking(names)}.`,
    youCan: 'Du kannst es in den Kanaleinstellungen unter „Berechtigungen“ erlauben.',
    askManager: 'Wer den Kanal verwaltet, kann es in den Kanaleinstellungen unter „Berechtigungen“ erlauben.',
  },

  prompt: {
    more: (n: number, how: string) => `${n} weitere; ${how} zeigt alles.`,
    /** Where it can be asked in a browser. */
    page: (address: string) => `Die Seite: ${address}`,
    welcome: 'Footnote antwortet aus Dokumenten, und jede Antwort hat Fußnoten, die du nachprüfen kannst.',
    holds: (notes: number, sources: number, places: number) =>
      `${number(notes)} ${count(notes, { one: 'Notiz', other: 'Notizen' })} zu ${number(sources)} ${count(sources, { one: 'Quelle', other: 'Quellen' })}${places ? `, ${number(places)} ${count(places, { one: 'Ort', other: 'Orte' })}` : ''}.`,
    quotes: (passages: number) =>
      count(passages, {
        one: `${passages} Passage importiert: Antworten zitieren daraus.`,
        other: `${passages} Passagen importiert: Antworten zitieren daraus.`,
      }),
    noQuotes:
      'Es ist kein Dokument importiert, deshalb sind die Antworten in unseren Worten; nach "npx footnote import FILE" können sie zitieren.',
    ask: `Stell eine Frage oder gib ${typed('help')} ein. Mit /quit beendest du das Programm.`,
  },

  store: {
    notSaved: (why: string) => `Deine Änderung wurde nicht gespeichert: ${why}.`,
    perhapsNotSaved: (why: string) => `Deine Änderung wurde vielleicht nicht gespeichert: ${why}.`,
    notRead: (why: string) => `Das Gespeicherte konnte nicht gelesen werden: ${why}.`,
    why: {
      locked: 'Ein anderes Programm sperrt die Datenbank',
      full: 'Die Datenbank ist voll',
      'read-only': 'In die Datenbank kann nicht geschrieben werden',
      unreachable: 'Die Datenbank ist nicht erreichbar',
      'broken-off': 'Die Verbindung zur Datenbank ist abgebrochen',
      unknown: 'In der Datenbank ist ein Fehler aufgetreten',
    },
    again: 'Versuch es gleich noch einmal.',
    tellOperator: 'Gib der Person Bescheid, die diesen Bot betreibt, und versuch es dann noch einmal.',
    nothingElse: 'Sonst ist nichts verloren gegangen.',
  },

  errors: {
    noAction: (command: string) => `Sag dazu, was ${command} tun soll.`,
    noCommand: (name: string) => `Es gibt keinen Befehl ${quote(name)}.`,
    ofPrompt: {
      more: '/more zeigt den Rest einer Antwort, wo du Zeile für Zeile tippst.',
      moreHere: 'Auf der Kommandozeile nimm --more, auf Discord den Button unter der Antwort.',
      quit: '/quit beendet das Programm, wo du Zeile für Zeile tippst.',
      quitHere: 'Hier gibt es nichts zu beenden.',
    },
    commands: (names: string[]) => `Es gibt: ${list(names)}.`,
    missing: (option: string) => `Die Angabe ${quote(option)} fehlt.`,
    empty: (option: string) => `Die Angabe ${quote(option)} ist leer.`,
    tooLong: (option: string, most: number) => `Die Angabe ${quote(option)} ist länger als ${most} Zeichen.`,
    questionTooLong: (most: number) => `Die Frage ist länger als ${most} Zeichen.`,
    isEmpty: (field: string) => `${quote(field)} ist leer.`,
    noSuchChoice: (value: string, option: string) => `${quote(value)} passt nicht zu ${quote(option)}.`,
    notBetween: (option: string, least: number, most: number) =>
      `Die Angabe ${quote(option)} muss eine ganze Zahl von ${number(least)} bis ${number(most)} sein.`,
    unknownOption: (option: string) => `Es gibt keine Option ${quote(option)}.`,
    tooMany: (command: string, most: number, given: number) =>
      `Bei ${command} ${count(most, { one: 'geht', other: 'gehen' })} höchstens ${most} ${count(most, { one: 'Name', other: 'Namen' })}, und hier sind es ${given}.`,
    nothingMore: (command: string) => `${command} braucht keine weiteren Angaben.`,
    likeThis: (example: string) => `Gib es so ein: ${example}`,
    ours: 'Das hat ein Fehler in Footnote verhindert',
    notShown: 'Discord hat diese Antwort nicht angenommen',
    logged: 'Der Fehler liegt bei uns und wurde protokolliert.',
    again: 'Versuch es noch einmal oder frag anders.',
    perhapsDone:
      'Wenn sich dabei etwas ändern sollte, ist das vielleicht trotzdem geschehen: Sieh nach, bevor du es noch einmal versuchst.',
  },

  busy: {
    restarting: 'Ich starte gerade neu: Frag gleich noch einmal.',
    title: 'Einen Moment',
    own: (n: number) =>
      `Das war viel auf einmal. ${count(n, { one: 'Versuch es in 1 Sekunde noch einmal.', other: `Versuch es in ${n} Sekunden noch einmal.` })}`,
    channel: (n: number) =>
      `In diesem Kanal wird gerade viel gefragt. ${count(n, { one: 'Versuch es in 1 Sekunde noch einmal.', other: `Versuch es in ${n} Sekunden noch einmal.` })}`,
    all: 'Gerade wird viel gefragt. Versuch es in ein paar Sekunden noch einmal.',
  },

  threads: {
    open: 'In einem Thread weiterfragen',
    opened: 'Der Thread ist offen',
    hint: `Frag hier mit ${typed('ask')} weiter oder erwähne mich: Deine Fragen knüpfen an die Antwort oben an.`,
    mayNot: 'Hier lässt sich kein Thread öffnen',
    askHere: 'Dafür brauchen du und ich die Berechtigung Öffentliche Threads erstellen. Du kannst hier weiterfragen.',
  },

  /** What pages in a browser say besides the replies. */
  page,

  buttons: {
    more: (n: number) => `Noch ${n}`,
    back: 'Zurück',
    cite: 'Quellenangaben kopieren',
    file: 'Als Datei',
    sharedBy: (who) => `Geteilt von ${who}`,
    share: 'Teilen',
    shared: 'Geteilt: dorthin',
    sharedAlready: 'Das ist schon geteilt.',
    copyLost: 'Die geteilte Kopie wurde gelöscht. Du kannst das noch einmal teilen.',
    fileNotShared: 'Die Datei bleibt bei der Person, die das geteilt hat.',
    delete: 'Löschen',
    context: openPlace,
    show: 'Antwort ansehen',
    title: 'Dieser Button führt ins Leere',
    form: 'Dieses Formular führt ins Leere',
    youWrote: 'Du hattest geschrieben:',
    old: 'Das gehört zu einer älteren Version von Footnote. Verwende den Befehl noch einmal.',
    gone: 'Worum es ging, steht nicht mehr in der Bibliothek oder fehlt in der Nachricht. Verwende den Befehl noch einmal.',
    lapsed: 'Worum es ging, wurde 30 Tage gespeichert oder ist gelöscht. Verwende den Befehl noch einmal.',
    notYours: 'Diese Antwort kann nur löschen, wer danach gefragt hat oder hier moderiert.',
    keepsPrivate: 'In diesem Kanal bleiben Antworten privat.',
    fileTitle: 'Die ganze Antwort',
    fileSays: 'Alles zusammen als Markdown.',
    forYou: 'Die Antwort ist für die Person, die gefragt hat; klick auf den Button, um sie zu lesen.',
    noRoom:
      'Die Antwort ist für die Person, die gefragt hat, und lässt sich nicht öffnen, solange die Datenbank nicht antwortet.',
    ownSearch: 'Das ist deine eigene Suche; die Antwort dort ist für die Person, die gefragt hat.',
    forAsker: 'Diese Antwort ist nur für die Person, die gefragt hat. Für eine eigene verwende den Befehl.',
  },
}

/** Which permissions are missing, as the end of a clause. */
function lacking(names: string[]): string {
  const quoted = and(names.map((name) => `${quote(name)}`))
  return count(names.length, {
    one: `fehlt mir die Berechtigung ${quoted}`,
    other: `fehlen mir die Berechtigungen ${quoted}`,
  })
}
