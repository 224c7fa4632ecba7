import type { Wording } from './en.ts'
import { grammarOf } from './grammar.ts'

const { count, and, or } = grammarOf('de-DE')

/** What Footnote says in German. */
export const de: Wording = {
  tag: 'de-DE',
  language: 'Deutsch',
  and,
  or,

  commands: {
    ask: {
      name: 'fragen',
      description: 'Stell eine Frage und erhalte die Stellen, die sie beantworten',
      options: { question: { name: 'frage', description: 'Deine Frage, in einfachen Worten' } },
    },
    city: {
      name: 'stadt',
      description: 'Was die Quellen über eine Stadt sagen, Dimension für Dimension',
      options: {
        name: { name: 'name', description: 'Eine Stadt, in beliebiger Schreibweise' },
        framework: { name: 'raster', description: 'Nach wessen Dimensionen sie zusammengefasst wird' },
      },
    },
    compare: {
      name: 'vergleichen',
      description: 'Zwei bis vier Städte nebeneinander, ohne Rangfolge',
      options: {
        first: { name: 'erste', description: 'Eine Stadt' },
        second: { name: 'zweite', description: 'Eine andere Stadt' },
        third: { name: 'dritte', description: 'Eine dritte Stadt' },
        fourth: { name: 'vierte', description: 'Eine vierte Stadt' },
        framework: { name: 'raster', description: 'Nach wessen Dimensionen verglichen wird' },
      },
    },
    network: {
      name: 'netzwerk',
      description: 'Was die Quellen über ein Städtenetzwerk sagen',
      options: { network: { name: 'netzwerk', description: 'Ein Netzwerk, in beliebiger Schreibweise' } },
    },
    term: {
      name: 'begriff',
      description: 'Was ein Begriff bedeutet, je nachdem, wer ihn verwendet',
      options: { term: { name: 'begriff', description: 'Ein Begriff, in beliebiger Schreibweise oder Sprache' } },
    },
    dimension: {
      name: 'aspekt',
      description: 'Wonach eine Dimension fragt, und was dazu über die Städte bekannt ist',
      options: { dimension: { name: 'dimension', description: 'Eine Dimension eines Analyserasters' } },
    },
    framework: {
      name: 'raster',
      description: 'Wie jemand urbane Solidarität in Dimensionen zerlegt',
      options: { framework: { name: 'raster', description: 'Ein Analyseraster, oder wer es vorschlägt' } },
    },
    timeline: {
      name: 'chronik',
      description: 'Was wann geschah, in einer Stadt oder überall',
      options: {
        city: { name: 'stadt', description: 'Eine Stadt; lass sie weg für alle' },
        from: { name: 'von', description: 'Das erste Jahr' },
        to: { name: 'bis', description: 'Das letzte Jahr' },
      },
    },
    passage: {
      name: 'stelle',
      description: 'Eine Stelle in einer Quelle, mit dem, was davor und danach steht',
      options: { id: { name: 'id', description: 'Die ID einer Textstelle oder Notiz' } },
    },
    sources: {
      name: 'quellen',
      description: 'Was die Bibliothek enthält: Notizen, Textstellen, Lizenzen, Links',
      options: {},
    },
    help: { name: 'hilfe', description: 'Was du hier tun kannst, mit Beispielen zum Drücken', options: {} },
    privacy: { name: 'datenschutz', description: 'Was über dich gespeichert wird und was nicht', options: {} },
    settings: {
      name: 'einstellungen',
      description: 'Wie Footnote auf diesem Server oder in diesem Kanal antwortet',
      options: {
        where: { name: 'wo', description: 'Auf dem ganzen Server oder in diesem Kanal' },
        setting: { name: 'einstellung', description: 'Was du einstellen willst' },
        value: { name: 'wert', description: 'Der neue Wert; lass ihn weg, um den jetzigen zu sehen' },
      },
    },
  },
  privately: { name: 'privat', description: 'Die Antwort nur mir zeigen' },

  verdicts: {
    supported: 'belegt',
    limited: 'eingeschränkt',
    absent: 'fehlt, sagen die Quellen',
    disputed: 'strittig: Manche Notizen belegen es, andere sein Fehlen',
    'not stated': 'dazu steht nichts in diesen Quellen',
  },
  stances: {
    supported: 'belegt',
    limited: 'eingeschränkt',
    absent: 'fehlt',
    disputed: 'strittig',
    'not stated': 'keine Angabe',
  },

  reply: {
    ours: 'in unseren Worten, nicht zitiert',
    partlyQuoted: 'in Anführungszeichen zitiert, sonst in unseren Worten',
    notesInEnglish: 'Notizen auf Englisch',
    library: (version: string) => `Bibliothek ${version}`,
    inBrief: (says: string) => `Kurz gesagt: ${says}`,
    otherwise: 'Dagegen:',
    refersTo: (work: string) => `Verweist auf: ${work}`,
    try: 'Versuch es mit:',
    tooLong: 'Der Rest steht in der Datei.',
    longQuotation: 'Dieses Zitat ist länger als eine Nachricht; es steht in der Datei.',
  },

  footnotes: {
    page: (page: number) => `S. ${page}`,
    turn: (speaker: string, turn: number) => `${speaker}, Redebeitrag ${turn}`,
    note: (number: number) => `Anmerkung ${number}`,
    paragraph: (section: string, paragraph: number) => `${section}, Absatz ${paragraph}`,
  },

  kinds: {
    city: { one: 'als Stadt', name: 'Stadt' },
    network: { one: 'als Netzwerk', name: 'Netzwerk' },
    term: { one: 'als Begriff', name: 'Begriff' },
    dimension: { one: 'als Dimension', name: 'Dimension' },
    framework: { one: 'als Analyseraster', name: 'Analyseraster' },
  },

  notFound: {
    title: 'In diesen Quellen nicht zu finden',
    unknown: (name: string, kind: string) => `„${name}“ kommt in diesen Quellen nicht ${kind} vor.`,
    didYouMean: (names: string[]) => `Meintest du ${or(names)}?`,
    known: (n: number, names: string[]) => `Es gibt dort ${n}: ${and(names)}.`,
    missing: (names: string[]) =>
      `${and(names)} ${count(names.length, { one: 'kommt', other: 'kommen' })} in diesen Quellen nicht vor.`,
    tooFar: 'Was sie sagen, ist zu weit von der Frage entfernt, um es als Antwort zu zeigen.',
    nearest: (names: string[]) => `Am nächsten kommt: ${names.join(', ')}.`,
    tryOther: 'Versuch es mit einer Stadt, einem Netzwerk oder einem Begriff, oder mit weniger Wörtern.',
    year: (year: number) => `Zum Jahr ${year} sagen sie nichts.`,
    otherYears: (about: string, years: string, year: number) => `Zu ${about} gibt es dort ${years}, nicht ${year}.`,
    years: (years: number[]) => and(years.map(String)),
    yearsBetween: (first: number, last: number) => `Jahre von ${first} bis ${last}`,
  },

  readings: {
    as: (typed: string, name: string) => `„${typed}“ ist hier als ${name} gelesen.`,
    translated: (language: string, words: [string, string][]) =>
      `Aus dem ${language} gelesen: ${words.map(([typed, read]) => `${typed} als ${read}`).join(', ')}. Die Bibliothek ist auf Englisch.`,
    mended: (words: [string, string][]) =>
      `Gesucht wird ${words.map(([typed, read]) => `*${read}* statt „${typed}“`).join(', ')}.`,
    languages: { es: 'Spanischen', fr: 'Französischen', de: 'Deutschen' },
  },

  ask: {
    followUp: 'Im Anschluss an deine letzte Frage.',
    touches: 'Die Quellen streifen das Thema nur.',
    differ: 'Hier sind sich die Quellen nicht einig',
    more: 'Mehr aus den Quellen',
    related: 'Verwandte Fragen',
  },

  asides: {
    greeting: {
      title: 'Hallo',
      lines: [
        'Frag mich etwas über Zufluchtsstädte und solidarische Städte; ich antworte mit den Stellen in den Quellen, an denen es steht.',
      ],
    },
    thanks: {
      title: 'Gern geschehen',
      lines: ['Jede Fußnote lässt sich prüfen; frag weiter, wenn dir noch etwas einfällt.'],
    },
    fresh: { title: 'Eine neue Frage', lines: ['Deine letzte Frage ist vergessen. Frag los.'] },
    abuse: {
      title: 'Bleiben wir bei den Quellen',
      lines: ['Wenn eine Antwort falsch war, nenn die Fußnote; sie lässt sich prüfen und berichtigen.'],
    },
    instruction: {
      title: 'Ich schlage nur nach',
      lines: [
        'Ich folge keinen Anweisungen und schreibe keine Texte: Ich finde in den Quellen die Stellen, die eine Frage beantworten.',
      ],
    },
    opinion: {
      title: 'Die Quellen stellen keine Rangliste auf, und ich habe keine Meinung',
      lines: ['Ich kann zeigen, was jede Quelle über eine Stadt, eine Politik oder einen Begriff sagt, nebeneinander.'],
    },
    prediction: {
      title: 'Die Quellen sagen die Zukunft nicht voraus',
      lines: ['Ich kann zeigen, was sie bis zu den Jahren berichten, in denen sie geschrieben wurden.'],
    },
    'own case': {
      title: 'In deinem eigenen Fall kann ich dich nicht beraten',
      lines: [
        'Das hier ist keine Rechtsberatung, und die Quellen geben keine: Bitte wende dich an eine Anwaltskanzlei oder eine Beratungsstelle an deinem Ort.',
        'Ich kann zeigen, was sie allgemein über die Politik einer Stadt sagen.',
      ],
    },
  },

  city: {
    calledItself: 'Nennt sich ',
    more: (city: string) => `Mehr über ${city}`,
    moreOf: (city: string, shown: number, all: number) => `Mehr über ${city} (${shown} von ${all})`,
    notOnCities: (framework: string) => `„${framework}“ ist für Netzwerke gedacht, nicht für Städte.`,
    otherFrameworks: (names: string[]) => `Für Städte gibt es ${and(names)}.`,
    inOtherFramework: 'Ein anderes Analyseraster',
    compareWith: 'Vergleichen mit …',
    closer: 'Eine Dimension, Stadt für Stadt',
  },

  compare: {
    twice: (city: string) => `${city} lässt sich nicht mit sich selbst vergleichen.`,
    different: 'Nenn zwei bis vier verschiedene Städte.',
    shared: (verdict: string, cities: string) => `Gemeinsam: ${verdict} in ${cities}.`,
    differing: (cells: string[]) => `Verschieden: ${cells.join(', ')}.`,
    both: 'beiden',
    all: 'allen',
    notComparable: 'Nicht vergleichbar.',
    nothingOn: (cities: string[]) => `Nichts angegeben ist zu ${and(cities)}.`,
    overview: { shared: 'Was sie teilen', different: 'Worin sie sich unterscheiden', silent: 'Nicht vergleichbar' },
    add: 'Noch eine Stadt danebenstellen …',
  },

  dimension: {
    oneOf: (n: number, framework: string, author: string, year: number) =>
      `Eine von ${n} Dimensionen in „${framework}“ (${author}, ${year}).`,
    none: {
      cities: 'Keine Notiz ordnet hier eine der Städte ein.',
      networks: 'Keine Notiz ordnet hier eines der Netzwerke ein.',
    },
    supported: 'Belegt',
    limited: 'Eingeschränkt: mit einer Begrenzung oder nur zum Teil',
    absent: 'Fehlt: Eine Quelle sagt es so oder berichtet das Gegenteil',
    networks: 'Netzwerke',
    another: 'Eine andere Dimension',
  },

  framework: {
    by: {
      cities: (author: string, year: number) => `${author}, ${year}. Für Städte.`,
      networks: (author: string, year: number) => `${author}, ${year}. Für Netzwerke.`,
    },
    dimensions: 'Die Dimensionen',
    another: 'Ein anderes Analyseraster',
    open: 'Eine der Dimensionen',
  },

  network: {
    facts: 'Soweit die Quellen es sagen',
    founded: 'Gegründet',
    membership: 'Mitglieder',
    does: 'Was es tut',
    membersNamed: 'Genannte Mitglieder: ',
    excerpts: 'In den Quellen',
  },

  term: { byAuthor: 'Je nach Text', excerpts: 'In den Quellen' },

  timeline: {
    title: (city: string | null) => (city ? `Chronik: ${city}` : 'Chronik'),
    between: (from: string | null, to: string | null) => `(${from ?? 'von Anfang an'} bis ${to ?? 'zum Ende'})`,
    none: 'Kein Ereignis in diesen Quellen',
    nothing: (where: string) => `Dafür datieren sie nichts: ${where}.`,
    tryOther: 'Versuch es mit anderen Jahren oder ohne Stadt.',
    more: (n: number) => `${n} weitere; gib Jahre an, um sie zu sehen.`,
    after: (from: number, to: number) => `${from} liegt nach ${to}.`,
    earlierFirst: 'Gib das frühere Jahr zuerst an.',
    noYear: (text: string) => `„${text}“ ist kein Jahr.`,
    likeThis: 'Gib ein Jahr an, zum Beispiel 2015.',
  },

  passage: {
    before: 'Davor',
    after: 'Danach',
    here: 'Hier',
    previous: 'Zurück',
    next: 'Weiter',
    unknown: (id: string) => `In diesen Quellen gibt es keine Textstelle oder Notiz „${id}“.`,
    howToFind: 'Öffne eine Stelle mit dem Knopf neben einem Auszug.',
    notImported: 'Der Text ist hier nicht importiert; darum stehen hier Notizen in unseren Worten.',
  },

  sources: {
    title: 'Quellen',
    counts: (notes: number, passages: number) =>
      `${notes} ${count(notes, { one: 'Notiz', other: 'Notizen' })}, ${passages ? `${passages} ${count(passages, { one: 'Textstelle', other: 'Textstellen' })}` : 'nicht importiert'}.`,
  },

  citations: {
    title: 'Zitierangaben',
    hint: 'Kopiere, was im Kasten steht.',
    none: 'In dieser Antwort gibt es nichts zu zitieren.',
  },

  help: {
    title: 'Was du hier tun kannst',
    about: 'Footnote antwortet aus Dokumenten. Jede Fußnote führt zu der Stelle, auf der eine Antwort beruht.',
    wishes: {
      ask: 'Etwas fragen',
      city: 'Eine Stadt ansehen',
      compare: 'Städte nebeneinanderstellen',
      network: 'Ein Städtenetzwerk kennenlernen',
      term: 'Wissen, was ein Begriff bedeutet',
      dimension: 'Städte nach einer Dimension sehen',
      framework: 'Ein Analyseraster verstehen',
      timeline: 'Sehen, was wann geschah',
      passage: 'Um eine Stelle herum weiterlesen',
      sources: 'Sehen, woher die Antworten kommen',
      settings: 'Einstellen, wie hier geantwortet wird',
      privacy: 'Wissen, was über dich gespeichert wird',
      help: 'Das hier wiederfinden',
    },
    mention:
      'Du kannst mich auch mit einer Frage erwähnen oder auf eine meiner Antworten antworten. In einer Direktnachricht schreib einfach los.',
    privately: 'Setz bei einem Befehl „privat“, und nur du siehst die Antwort.',
    userInstall:
      'Hier hast nur du mich hinzugefügt; darum kann man mich nicht erwähnen, und für diesen Ort gibt es keine Einstellungen.',
    directMessage: 'Einstellungen gelten für Server; hier gibt es darum keine.',
    example: 'Drück auf ein Beispiel, um zu sehen, was kommt.',
  },

  privacy: {
    title: 'Was gespeichert wird und was nicht',
    lines: [
      'Deine letzte Frage in einem Kanal, zehn Minuten lang und nur im Arbeitsspeicher, damit ein Anschluss wie „and Sheffield?“ verstanden wird (nur auf Englisch). „new question“, auch auf Englisch, lässt sie vergessen.',
      'Die Einstellungen eines Servers, bis sie geändert werden oder der Bot den Server verlässt.',
      'Eine Zeile je Befehl im Protokoll derer, die den Bot betreiben: sein Name, wie es ausging und wie lange es dauerte. Was du fragst, steht nur darin, wenn das dort eingeschaltet wurde.',
      'Keine Nachrichten, keine Namen, keine Mitgliederlisten. Nachrichten, die sich nicht an den Bot richten, werden nicht gelesen.',
      'Knöpfe tragen selbst, was sie brauchen; für sie wird nichts gespeichert.',
    ],
    questionsLogged: 'Hier ist eingeschaltet, dass das Protokoll die Fragen festhält.',
    questionsNotLogged: 'Hier hält das Protokoll die Fragen nicht fest.',
  },

  settings: {
    title: {
      server: 'Wie Footnote auf diesem Server antwortet',
      channel: 'Wie Footnote in diesem Kanal antwortet',
    },
    onlyInServers: 'Einstellungen gibt es für Server, die Footnote hinzugefügt haben.',
    useThere: 'Verwende den Befehl in einem Kanal deines Servers.',
    onlyManagers: 'Nur wer den Server verwalten darf, kann seine Einstellungen ändern.',
    askThem: 'Frag jemanden mit der Berechtigung „Server verwalten“.',
    onlyInServer: 'Wo öffentlich geantwortet werden darf, gilt für den ganzen Server.',
    noSuchSetting: (name: string) => `Es gibt keine Einstellung „${name}“.`,
    noSuchValue: (value: string, name: string) => `„${value}“ passt nicht zu „${name}“.`,
    allowed: (values: string[]) => `Möglich ist ${or(values)}.`,
    saved: (name: string, value: string) => `Gespeichert. ${name}: ${value}.`,
    byDefault: (value: string) => `${value} (Standard)`,
    fromServer: (value: string) => `${value} (wie auf dem Server)`,
    reset: 'Standard',
    names: {
      visibility: 'Wer Antworten sieht',
      framework: 'Analyseraster',
      style: 'Zitierstil',
      language: 'Sprache',
      'public-channels': 'Kanäle für öffentliche Antworten',
    },
    values: {
      public: 'alle',
      private: 'nur wer gefragt hat',
      asker: 'die Sprache derer, die fragen',
      everywhere: 'alle Kanäle',
    },
    where: { server: 'der ganze Server', channel: 'dieser Kanal' },
    missing: (names: string[]) =>
      `Hier fehlen mir Berechtigungen: ${and(names)}. Du kannst sie in den Kanaleinstellungen erteilen.`,
  },

  permissions: {
    names: {
      ViewChannel: 'Kanäle ansehen',
      SendMessages: 'Nachrichten senden',
      SendMessagesInThreads: 'Nachrichten in Threads senden',
      ReadMessageHistory: 'Nachrichtenverlauf anzeigen',
      AttachFiles: 'Dateien anhängen',
    },
    cannotAnswer: (channel: string, names: string[]) =>
      `Du hast mich in ${channel} gefragt, und dort kann ich nicht antworten. Mir fehlt: ${and(names)}.`,
    youCan: 'Du kannst es in den Kanaleinstellungen unter „Berechtigungen“ erlauben.',
    askManager: 'Wer den Kanal verwaltet, kann es in seinen Einstellungen unter „Berechtigungen“ erlauben.',
  },

  prompt: {
    welcome: 'Footnote antwortet aus Dokumenten, und jede Antwort trägt Fußnoten, die du prüfen kannst.',
    holds: (notes: number, sources: number, places: number) =>
      `${notes} Notizen zu ${sources} ${count(sources, { one: 'Quelle', other: 'Quellen' })}, ${places} Orte.`,
    quotes: (passages: number) => `${passages} Textstellen importiert: Antworten zitieren sie.`,
    noQuotes:
      'Kein Dokument ist importiert, darum sind Antworten in unseren Worten; mit „npx footnote import FILE“ können sie zitieren.',
    ask: 'Stell eine Frage oder gib /help ein. /quit beendet.',
  },

  store: {
    notSaved: (why: string) => `Deine Änderung wurde nicht gespeichert: ${why}.`,
    perhapsNotSaved: (why: string) => `Deine Änderung wurde vielleicht nicht gespeichert: ${why}.`,
    notRead: (why: string) => `Das Gespeicherte konnte nicht gelesen werden: ${why}.`,
    why: {
      locked: 'Die Datenbank ist von einem anderen Programm gesperrt',
      full: 'Die Datenbank ist voll',
      'read-only': 'In die Datenbank kann nicht geschrieben werden',
      unreachable: 'Die Datenbank ist nicht erreichbar',
      'broken-off': 'Die Verbindung zur Datenbank ist abgerissen',
      unknown: 'Die Datenbank hat versagt',
    },
    again: 'Versuch es gleich noch einmal.',
    tellOperator: 'Sag denen Bescheid, die diesen Bot betreiben, und versuch es dann noch einmal.',
    nothingElse: 'Sonst ist nichts verloren gegangen.',
  },

  errors: {
    noCommand: (name: string) => `Es gibt keinen Befehl „${name}“.`,
    commands: (names: string[]) => `Es gibt ${names.join(', ')}.`,
    input: 'Eingabe',
    missing: (option: string) => `Es fehlt: ${option}.`,
    empty: (option: string) => `Leer ist: ${option}.`,
    tooLong: (option: string, most: number) => `Länger als ${most} Zeichen ist: ${option}.`,
    unknownOption: (option: string) => `Es gibt keine Option „${option}“.`,
    tooMany: (command: string, most: number, given: number) =>
      `/${command} nimmt höchstens ${most} Namen, und das sind ${given}.`,
    nothingMore: (command: string) => `/${command} nimmt nichts weiter.`,
    likeThis: (example: string) => `Gib es so ein: ${example}`,
    ours: 'Hier ist etwas schiefgegangen',
    logged: 'Der Fehler liegt bei uns und ist festgehalten.',
    again: 'Versuch es noch einmal, oder frag anders.',
  },

  buttons: {
    more: (n: number) => `${n} weitere`,
    back: 'Zurück',
    cite: 'Zitierangaben',
    file: 'Als Datei',
    share: 'Teilen',
    delete: 'Löschen',
    context: 'Öffnen',
    show: 'Mir zeigen',
    example: (command: string) => `Versuch /${command}`,
    title: 'Dieser Knopf',
    old: 'Er stammt aus einer älteren Version von Footnote und führt nirgends mehr hin. Verwende den Befehl noch einmal.',
    gone: 'Worum es ging, ist nicht mehr in der Bibliothek, oder die Nachricht hat es verloren. Verwende den Befehl noch einmal.',
    notYours: 'Löschen kann das nur, wer gefragt hat, und wer hier moderiert.',
    keepsPrivate: 'In diesem Kanal bleiben Antworten privat.',
    fileTitle: 'Die ganze Antwort',
    fileSays: 'Alles davon, als Markdown.',
    forYou: 'Die Antwort ist nur für dich; drück auf den Knopf, um sie zu lesen.',
  },
}
