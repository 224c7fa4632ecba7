import { grammarOf } from './grammar.ts'
import { createQuote } from './quote.ts'
import { typeName } from './type-name.ts'
import { page } from './page/en.ts'

const { tag, count, and, or, list, number, share, stop, colon } = grammarOf('en-GB')
const quote = createQuote(['“', '”'], ['‘', '’'])

/** What the menu below an answer is called. */
const openPlace = 'Open a place in its context'

/** Options that several actions take. */
const quizTopic = {
  name: 'topic',
  description: 'What it is about, such as a source or a level; leave it out for everything',
}
const quizQuestions = { name: 'questions', description: 'How many; 10 unless said' }
const questionNumber = { name: 'number', description: 'The number of the question, as in the list' }

const commands = {
  ask: {
    name: 'ask',
    description: 'Ask a question and get the places that answer it',
    options: {
      question: { name: 'question', description: 'Your question, in plain words' },
      in: { name: 'in', description: 'A reading, an author or a collection; leave it out for all of them' },
    },
  },
  city: {
    name: 'city',
    description: 'What the sources say of a city, dimension by dimension',
    options: {
      name: { name: 'name', description: 'A city, in any spelling' },
      framework: { name: 'framework', description: 'The framework to sum it up by' },
    },
  },
  compare: {
    name: 'compare',
    description: 'Two to four cities side by side, without a ranking',
    options: {
      first: { name: 'first', description: 'A city' },
      second: { name: 'second', description: 'Another city' },
      third: { name: 'third', description: 'A third city' },
      fourth: { name: 'fourth', description: 'A fourth city' },
      framework: { name: 'framework', description: 'The framework to compare them by' },
    },
  },
  network: {
    name: 'network',
    description: 'What the sources say of a network of cities',
    options: { network: { name: 'network', description: 'A network, in any spelling' } },
  },
  person: {
    name: 'person',
    description: 'Who somebody is, and what the sources say of them',
    options: { person: { name: 'person', description: 'A person, in any spelling' } },
  },
  term: {
    name: 'term',
    description: 'What a term means, author by author',
    options: { term: { name: 'term', description: 'A term, in any spelling or language' } },
  },
  dimension: {
    name: 'dimension',
    description: 'What a dimension asks, and the cities by what is known of them',
    options: { dimension: { name: 'dimension', description: 'A dimension of a framework' } },
  },
  framework: {
    name: 'framework',
    description: 'How an author breaks the subject down',
    options: { framework: { name: 'framework', description: 'A framework or its author; leave it out for all' } },
  },
  list: {
    name: 'list',
    description: 'What the sources name: all of it, or by source, place and years',
    options: {
      what: { name: 'what', description: 'What to list' },
      by: { name: 'by', description: 'A source or its author; leave it out for all' },
      in: { name: 'in', description: 'A country or a continent' },
      dimension: { name: 'dimension', description: 'A dimension of a framework' },
      stance: { name: 'stance', description: 'What the sources say on it' },
      from: { name: 'from', description: 'The first year' },
      to: { name: 'to', description: 'The last year' },
    },
  },
  timeline: {
    name: 'timeline',
    description: 'What happened when, as far as the sources date it',
    options: {
      city: { name: 'city', description: 'A city; leave it out for all' },
      year: { name: 'year', description: 'A year, or years such as 2010-2018' },
      from: { name: 'from', description: 'The first year' },
      to: { name: 'to', description: 'The last year' },
    },
  },
  map: {
    name: 'map',
    description: 'The cities on a map, and what the sources say of each on a dimension',
    options: {
      dimension: { name: 'dimension', description: 'A dimension of a framework; leave it out for the cities alone' },
    },
  },
  cite: {
    name: 'cite',
    description: 'Cite a source, a note or a passage, in the style you need',
    options: {
      what: { name: 'what', description: 'A source, or the id of a note or passage' },
      style: { name: 'style', description: 'The style or file format; else the one set here' },
    },
  },
  verify: {
    name: 'verify',
    description: 'Check whether a quotation is in the sources, word for word',
    options: {
      quotation: { name: 'quotation', description: 'The quotation, without further words' },
      source: { name: 'source', description: 'Where it is said to be from' },
    },
  },
  annotate: {
    name: 'annotate',
    description: 'Check the quotations in a text, and see what the sources say on it',
    options: { text: { name: 'text', description: 'The text, up to 4,000 characters' } },
  },
  passage: {
    name: 'passage',
    description: 'One place in a source, with what stands before and after it',
    options: { id: { name: 'id', description: 'The id of a passage or a note' } },
  },
  challenge: {
    name: 'challenge',
    description: 'Say what is wrong with a note or a passage',
    options: {
      id: { name: 'id', description: 'The id of the note or passage' },
      reason: { name: 'reason', description: 'What is wrong' },
      suggestion: { name: 'suggestion', description: 'What it should say instead' },
    },
  },
  challenges: {
    name: 'challenges',
    description: 'What readers of this server say is wrong, to be settled',
    options: {
      show: { name: 'show', description: 'The open ones or the resolved ones' },
      resolve: { name: 'resolve', description: 'The number of one that is settled' },
      reopen: { name: 'reopen', description: 'The number of one to open again' },
    },
  },
  insights: {
    name: 'insights',
    description: 'What this server asks for: what found nothing, what is read most',
    options: {},
  },
  about: { name: 'about', description: 'What this is, who made it, and what it answers from', options: {} },
  sources: {
    name: 'sources',
    description: 'What the library holds: notes, passages, licences, links',
    options: { source: { name: 'source', description: 'A source or its author, to see its record' } },
  },
  help: { name: 'help', description: 'What you can do here, with examples to press', options: {} },
  privacy: { name: 'privacy', description: 'What is kept about you, and what is not', options: {} },
  'forget-me': {
    name: 'forget-me',
    description: 'See all that is kept about you, and have it deleted',
    options: { sure: { name: 'sure', description: 'With yes, it is deleted at once, without being shown first' } },
  },
  'quiz start': {
    name: 'start',
    description: 'Start a quiz in this channel',
    options: {
      topic: quizTopic,
      questions: quizQuestions,
      seconds: { name: 'seconds', description: 'How long each stays open; 30 unless said' },
      speed: { name: 'speed', description: 'Whether the quicker of two with as many points is ahead' },
    },
  },
  'quiz exam': {
    name: 'exam',
    description: 'An exam in this channel: each takes it alone, until it closes',
    options: {
      topic: quizTopic,
      questions: quizQuestions,
      minutes: { name: 'minutes', description: 'How long it is open; 60 unless said' },
    },
  },
  'quiz practice': {
    name: 'practice',
    description: 'Practise alone: what you had wrong comes again when it is due',
    options: { topic: quizTopic, questions: quizQuestions },
  },
  'quiz skip': { name: 'skip', description: 'Close the open question now', options: {} },
  'quiz stop': { name: 'stop', description: 'End the quiz now, with the scores so far', options: {} },
  'quiz leaderboard': {
    name: 'leaderboard',
    description: 'Who had most right in this server',
    options: { period: { name: 'period', description: 'Since when; everything unless said' } },
  },
  'quiz progress': { name: 'progress', description: 'How you stand, by topic, and what is due again', options: {} },
  'quiz review': {
    name: 'review',
    description: 'What you had wrong, with what is right and where to read it',
    options: {},
  },
  'quiz results': {
    name: 'results',
    description: 'The results of the last quiz here, as a file for who started it',
    options: {},
  },
  'questions list': { name: 'list', description: 'See them all, with what is right', options: {} },
  'questions add': { name: 'add', description: 'Write one in a form', options: {} },
  'questions upload': {
    name: 'upload',
    description: 'Hand in a file of GIFT, Aiken, Moodle XML or YAML',
    options: {
      file: { name: 'file', description: 'The file; one with a question’s id takes that question’s place' },
    },
  },
  'questions edit': { name: 'edit', description: 'Change one in a form', options: { number: questionNumber } },
  'questions retire': { name: 'retire', description: 'Stop asking one', options: { number: questionNumber } },
  'questions restore': {
    name: 'restore',
    description: 'Ask a retired one again',
    options: { number: questionNumber },
  },
  'questions export': {
    name: 'export',
    description: 'Get them as a file',
    options: {
      format: { name: 'format', description: 'YAML unless said, which can be handed in again with everything in it' },
    },
  },
  'readings list': { name: 'list', description: 'See this server’s own texts, and how many it may have', options: {} },
  'readings add': {
    name: 'add',
    description: 'Take a text in for this server alone',
    options: {
      file: { name: 'file', description: 'PDF, Word, EPUB, web page, slides, captions, Markdown or plain text' },
      link: { name: 'link', description: 'The address of such a file on the web' },
    },
  },
  'readings update': {
    name: 'update',
    description: 'Fetch texts that came from the web anew',
    options: { reading: { name: 'reading', description: 'Which one; all unless said' } },
  },
  'readings remove': {
    name: 'remove',
    description: 'Remove one of this server’s own texts, or all',
    options: { reading: { name: 'reading', description: 'Which one' } },
  },
  settings: {
    name: 'settings',
    description: 'How Footnote answers in this server or this channel',
    options: {
      where: { name: 'where', description: 'In the whole server, or in this channel' },
      setting: { name: 'setting', description: 'What to set' },
      value: { name: 'value', description: 'What to set it to; leave it out to see it' },
    },
  },
  setup: {
    name: 'setup',
    description: 'What to settle first in this server, and whether anything is missing',
    options: {},
  },
  status: { name: 'status', description: 'How Footnote is doing, and what it lacks here', options: {} },
}

/** Commands that do several things, each an action of its own. */
const groups = {
  quiz: { name: 'quiz', description: 'A quiz on the readings, for everybody in this channel' },
  questions: {
    name: 'questions',
    description: 'This server’s own quiz questions: write, hand in, change and retire them',
  },
  readings: { name: 'readings', description: 'Texts that this server alone reads: hand in, update and remove them' },
}

/** A command, by its name in English, as it is typed in this language. */
const typed = (name: keyof typeof commands) => typeName(name, { commands, groups })

/** What help shows: a group of actions as one. */
type HelpTopic = Exclude<keyof typeof commands, `${string} ${string}`> | keyof typeof groups

/** What Footnote says in English, apart from the library. The other catalogues have the same keys. */
export const en = {
  /** For dates; CLDR's tag. */
  tag,
  /** What the language calls itself. */
  language: 'English',
  and,
  or,
  /** A name or words, as this language quotes them. */
  quote,
  colon,

  /** The commands as Discord lists them: names in lower case without spaces, descriptions of at most 100 characters. */
  commands,
  groups,

  /** Where a command is not for everywhere, or not for everyone; `command` as it is typed. */
  door: {
    onlyInServers: (command: string) => `${command} is for servers that have added Footnote.`,
    useThere: 'Use it in a channel of your server.',
    onlyInDiscord: (command: string) => `${command} is for Discord alone.`,
    seeHelp: `${typed('help')} shows what there is here.`,
    onlyManagers: (command: string) => `Only people who may manage the server can use ${command}.`,
    askManagers: 'Ask somebody who has the permission Manage Server.',
    onlyModerators: (command: string) => `Only people who moderate can use ${command}.`,
    askModerators: 'Ask somebody who has the permission Manage Messages.',
  },
  /** The option that every command has on Discord. */
  privately: { name: 'private', description: 'Show the answer to me alone' },

  verdicts: {
    supported: 'supported',
    limited: 'limited',
    absent: 'absent, the sources say',
    disputed: 'disputed: some notes report it, some its absence',
    'not stated': 'not stated in these sources',
  },
  /** The same in a word. */
  stances: {
    supported: 'supported',
    limited: 'limited',
    absent: 'absent',
    disputed: 'disputed',
    'not stated': 'not stated',
  },

  reply: {
    ours: 'in our words, not quoted',
    partlyQuoted: 'quoted where in quotation marks, else in our words',
    /** Empty in English: said where the interface is in another language than the notes. */
    notesInEnglish: '',
    /** Of a library without notes and passages. */
    empty: 'The library holds nothing yet.',
    library: (version: string) => `library ${version}`,
    tableHead: (cells: string) => `First row of this table: ${cells}`,
    inBrief: (says: string) => `In brief: ${says}`,
    refersTo: (work: string) => `Refers to: ${work}`,
    try: 'Try:',
    tooLong: 'The rest is in the file.',
    inFile: (n: number) => `${n} more in the file.`,
    /** What buttons would do, by their labels. */
    noButtons: (labels: string[]) =>
      `The database does not answer just now, so ${and(labels)} cannot be pressed here; the file has it all.`,
    longQuotation: 'This quotation is longer than a message; the file has it.',
  },

  footnotes: {
    /** Of a work whose year nobody knows. */
    undated: 'n.d.',
    page: (page: string, lastPage: string | null) => (lastPage ? `pp. ${page}–${lastPage}` : `p. ${page}`),
    /** A slide, or some; `chapter`: with the paragraph in it, null for all of it. */
    slide: (slide: string, last: string | null) => (last ? `slides ${slide}–${last}` : `slide ${slide}`),
    chapter: (chapter: string, paragraph: number | null) =>
      paragraph === null ? `ch. ${chapter}` : `ch. ${chapter}, para. ${paragraph}`,
    turn: (speaker: string, turn: number) => `${speaker}, turn ${turn}`,
    note: (number: number) => `note ${number}`,
    paragraph: (section: string, paragraph: number) => `${section}, paragraph ${paragraph}`,
  },

  kinds: {
    city: 'a city',
    network: 'a network',
    term: 'a term',
    dimension: 'a dimension',
    framework: 'a framework',
    source: 'a source',
    person: 'a person',
    area: 'a country or continent',
  },

  notFound: {
    title: 'Not found in these sources',
    /** In the open, where the rest is nobody’s to read; `command` as it is typed. */
    briefly: (command: string) =>
      `I found nothing on that in these sources; ${command} shows you alone what is nearest.`,
    unknown: (name: string, kind: string) => `${quote(name)} is not ${kind} in these sources`,
    /** Of a name that can mean several. */
    several: (name: string) => `Several sources are called ${quote(name)}`,
    didYouMean: (names: string[]) => `Did you mean ${or(names)}?`,
    /** How many they have of a kind, before some of them; and what leads to the others. */
    known: (n: number) => `They have ${n}.`,
    all: (n: number) => `All ${n}`,
    byRegion: 'Cities by region…',
    byFramework: 'Dimensions by framework…',
    mostTold: 'Those with most to read…',
    noneKnown: 'They have nothing of that kind.',
    missing: (names: string[]) =>
      `${and(names)} ${count(names.length, { one: 'is', other: 'are' })} not in these sources.`,
    tooFar: 'What the sources say is too far from the question to be shown as an answer.',
    nearest: (names: string[]) => `The nearest they have: ${list(names)}.`,
    /** What can be asked about instead, as far as the library has it. */
    things: { city: 'a city', network: 'a network', term: 'a term' },
    tryOther: (things: string[]) => `Try ${things.length ? `${or(things)}, or ` : ''}fewer words.`,
    year: (year: number) => `The sources say nothing on ${year}.`,
    yearOf: (name: string, year: number) => `On ${name} they have nothing of ${year}.`,
    otherYears: (about: string, years: string, year: number) => `On ${about} they have ${years}, not ${year}.`,
    years: (years: number[]) => and(years.map(String)),
    yearsBetween: (first: number, last: number) => `years from ${first} to ${last}`,
  },

  readings: {
    as: (typed: string, name: string) => `Reading ${quote(typed)} as ${name}.`,
    translated: (language: string, words: [string, string][]) =>
      `Read from ${language}${words.length ? `: ${list(words.map(([typed, read]) => `${quote(typed)} as ${quote(read)}`))}` : ''}. The library is in English.`,
    mended: (words: [string, string][]) =>
      `Searching for ${list(words.map(([typed, read]) => `${quote(read)} instead of ${quote(typed)}`))}.`,
  },

  /** Who says otherwise, and in what, before it is said; `n` counts them. */
  otherwise: {
    contradicts: (who: string, n: number, on: string) =>
      `${who} ${count(n, { one: 'says', other: 'say' })} otherwise (${on}):`,
    'counts-otherwise': (who: string, n: number, on: string) =>
      `${who} ${count(n, { one: 'counts', other: 'count' })} otherwise (${on}):`,
    later: 'Later:',
    qualifies: (who: string, n: number, on: string) =>
      `${who} ${count(n, { one: 'qualifies', other: 'qualify' })} this (${on}):`,
    objects: (who: string, n: number, on: string) => `${who} ${count(n, { one: 'objects', other: 'object' })} (${on}):`,
    /** The same people as before them: of what they add themselves, and of a view that they name so as to answer it. */
    also: (who: string, n: number, on: string) => `${who} also ${count(n, { one: 'writes', other: 'write' })} (${on}):`,
    answers: (who: string, n: number, on: string) =>
      `${who} ${count(n, { one: 'raises', other: 'raise' })} this only to answer it (${on}):`,
  },

  /** What the sources lack of a question, before the nearest that they have; `n` counts the authors. */
  lack: {
    nearest: 'The nearest that they have:',
    others: 'Others do:',
    notIn: (who: string, n: number, things: string) =>
      `${who} ${count(n, { one: 'does', other: 'do' })} not mention ${things}.`,
    notBy: (who: string, n: number) => `${who} ${count(n, { one: 'does', other: 'do' })} not tell this.`,
    thing: (name: string) => `On ${name} the sources say nothing of this.`,
    time: (year: number) => `Of ${year} the sources do not tell this.`,
    kinds: {
      figure: 'The sources give no such figure.',
      year: 'The sources do not say when.',
      person: 'The sources do not say who.',
      place: 'The sources do not say where.',
      reason: 'The sources do not say why.',
      outcome: 'The sources do not say what came of it.',
      several: 'The sources do not list them.',
      means: 'The sources do not say how.',
      definition: 'The sources do not say what that is.',
      'yes-no': 'The sources do not say whether it is so.',
      noun: 'The sources do not say which.',
      deed: 'The sources give no plain answer to this.',
      anything: 'The sources give no plain answer to this.',
    },
  },

  ask: {
    /** Of a question that a command answers; `command` as it is typed. */
    meant: (command: string) => `This is what ${command} shows.`,
    /** In which country a city lies; how many are compared at most; how many parts an author names. Numbers as words. */
    liesIn: (city: string, country: string) =>
      `${city} is in ${/^United\b|lands$/.test(country) ? 'the ' : ''}${country}.`,
    comparesMost: (n: string) => `At most ${n} cities stand side by side, so these are the first ${n}.`,
    namesParts: (author: string, n: string) => `${author} names ${n}.`,
    followUp: 'Following on from your last question.',
    differ: 'The sources differ on this',
    more: 'More from the sources',
    related: 'Related questions',
    whatMeans: (name: string) => `What does ${quote(name)} mean?`,
  },

  /** Where answers are looked for, if not everywhere: in some readings, by their names. */
  scope: {
    library: 'the library',
    everything: 'all that there is',
    only: (where: string) => `Looked for in ${where} alone.`,
    nothing: (where: string) => `Nothing on this was found in ${where}.`,
    everywhere: 'Look everywhere',
    lost: (names: string) =>
      `This place is set to be answered from ${names}, of which nothing is there any more. So nothing is looked for.`,
    setAnother: `Who may manage the server can set something else with ${typed('settings')}.`,
    noPart: (part: string, of: string | null) =>
      of === null ? `No reading has ${part}.` : `There is no ${part} in ${of}.`,
  },

  following: {
    nothingBefore: 'There is no question that this goes on from.',
    askWhole: 'Ask a whole question, or reply to one of my answers.',
    more: (of: string) => `More on: ${of}`,
    noMore: 'That is all there is',
    noMoreOn: (of: string) => `The sources have no more on this than you have seen: ${of}`,
    origin: 'Where that is said',
    doubted: 'Is something wrong here?',
    challenge: (command: string) =>
      `Say what is wrong with ${command} and the place, or ask once more in other words. The answer rests on this:`,
    authors: and,
  },

  asides: {
    greeting: {
      title: 'Hello',
      lines: ['Ask me about what these sources say, and I answer with the places that say so.'],
    },
    thanks: {
      title: 'You are welcome',
      lines: ['Every footnote can be checked; ask on when something else comes up.'],
    },
    nod: { title: 'All right', lines: ['I am here when a question comes up.'] },
    fresh: { title: 'A new question', lines: ['Your last question is forgotten. Ask away.'] },
    abuse: {
      title: 'Let us keep to the sources',
      lines: ['If an answer was wrong, name the footnote; it can be checked and mended.'],
    },
    instruction: {
      title: 'I only look things up',
      lines: ['I follow no instructions and write no texts: I find the places in the sources that answer a question.'],
    },
    opinion: {
      title: 'The sources rank nothing, and I hold no opinions',
      lines: ['I can show what each source says, side by side.'],
    },
    prediction: {
      title: 'The sources do not tell the future',
      lines: ['I can show what they report up to the years they were written in.'],
    },
    'own case': {
      title: 'I cannot advise on a case of your own',
      lines: [
        'This is no legal advice, and the sources give none: please ask a lawyer or a counselling service where you live.',
        'I can show what they say, for anyone.',
      ],
    },
  },

  /** How a name was read as a place, and what there is of a country or another area. */
  places: {
    parts: {
      neighbourhood: (part: string, city: string) => `${part} is a neighbourhood of ${city}.`,
      district: (part: string, city: string) => `${part} is a district of ${city}.`,
      municipality: (part: string, city: string) => `${part} is a municipality in ${city}.`,
      'old-town': (part: string, city: string) => `${part} is the old town of ${city}.`,
      camp: (part: string, city: string) => `${part} was a camp at ${city}.`,
    },
    only: (area: string, city: string) => `${area}: ${city} is the only city of which these sources tell.`,
    several: (area: string, n: number) => `${area}: these sources tell of ${n} cities.`,
    none: (area: string) => `${area}: these sources name no city there.`,
    elsewhere: (city: string, country: string, area: string) =>
      `These sources have ${city} under ${country}, not under ${area}.`,
    chooseOne: 'Choose a city.',
    askInstead: 'A question finds what they say of it.',
    statements: (n: number) => `${n} ${count(n, { one: 'statement', other: 'statements' })}`,
  },

  city: {
    unread: (city: string) => `No note tells of ${city}; imported texts name it.`,
    byWords: 'What stands under a dimension was chosen by its words, not by a reader.',
    calledItself: 'Calls itself ',
    more: (city: string) => `More on ${city}`,
    mentioned: (city: string) => `Where they mention ${city}`,
    /** How many places of all that there are; `isMore`: whether there may be more than these. */
    someOf: (shown: number, all: number, isMore: boolean) =>
      `${shown} of ${isMore ? 'more than ' : ''}${number(all)} places.`,
    onlyMentioned: (city: string) => `The sources only mention ${city}; they place it on no dimension.`,
    unplaced: (city: string) => `The sources tell of ${city}, and place it on no dimension.`,
    silent: (city: string, author: string) => `The sources place ${city} on no dimension of ${author}’s framework.`,
    otherwise: (city: string, author: string, other: string) =>
      `The sources place ${city} on no dimension of ${author}’s framework, so this is by ${other}’s.`,
    notOnCities: (framework: string) => `${quote(framework)} is for networks, not for cities.`,
    otherFrameworks: (names: string[]) => `For cities there are ${and(names)}.`,
    inOtherFramework: 'Another framework',
    compareWith: 'Compare with…',
    closer: 'A dimension, across cities',
  },

  compare: {
    otherwise: (author: string, other: string) =>
      `By ${author}’s framework these cities cannot be compared, so this is by ${other}’s.`,
    silent: (cities: string[], author: string) =>
      `The sources only mention ${and(cities)}, on no dimension of ${author}’s framework.`,
    twice: (city: string) => `${city} cannot be compared with itself.`,
    different: 'Name two to four different cities.',
    shared: (verdict: string, cities: string) => `Shared: ${verdict} in ${cities}.`,
    differing: (cells: string[]) => `Different: ${list(cells)}.`,
    both: 'both',
    all: 'all',
    notComparable: 'Not comparable.',
    nothingOn: (cities: string[]) => `Nothing is stated on ${list(cities)}.`,
    overview: { shared: 'What they share', different: 'Where they differ', silent: 'Not comparable' },
    add: 'Add another city…',
  },

  dimension: {
    oneOf: (n: number, framework: string, author: string, year: number) =>
      `One of ${n} in ${quote(framework)} (${author}, ${year}).`,
    none: { cities: 'No note places any of the cities on it.', networks: 'No note places any of the networks on it.' },
    supported: 'Supported',
    limited: 'Limited: with a restriction, or in part',
    absent: 'Absent: a source says so, or reports the contrary',
    networks: 'Networks',
    another: 'Another dimension',
  },

  framework: {
    all: 'Frameworks',
    inUse: 'In use here.',
    by: {
      cities: (author: string, year: number) => `${author}, ${year}. For cities.`,
      networks: (author: string, year: number) => `${author}, ${year}. For networks.`,
    },
    dimensions: 'Its dimensions',
    another: 'Another framework',
    open: 'A dimension of it',
  },

  network: {
    facts: 'As far as the sources say',
    founded: 'Founded',
    membership: 'Members',
    does: 'What it does',
    membersNamed: 'Members named: ',
    kind: 'Kind',
    kinds: {
      movement: 'movement',
      coalition: 'coalition',
      network: 'network',
      association: 'association',
      institution: 'institution',
      programme: 'programme',
    },
    alike: 'Others of this kind',
    excerpts: 'In the sources',
  },

  person: { wrote: (titles: string[]) => `Author of ${and(titles)}.`, excerpts: 'In the sources' },

  list: {
    /** What can be listed, also as it is chosen. */
    kinds: { cities: 'Cities', networks: 'Networks', people: 'People', terms: 'Terms', sources: 'Sources' },
    counted: {
      cities: (n: number) => `${n} ${count(n, { one: 'city', other: 'cities' })}`,
      networks: (n: number) => `${n} ${count(n, { one: 'network', other: 'networks' })}`,
      people: (n: number) => `${n} ${count(n, { one: 'person', other: 'people' })}`,
      terms: (n: number) => `${n} ${count(n, { one: 'term', other: 'terms' })}`,
      sources: (n: number) => `${n} ${count(n, { one: 'source', other: 'sources' })}`,
    },
    /** Where, by the codes of parts of the world in UN M49. A country stands in brackets instead, because some languages bend its name behind a preposition. */
    on: {
      '002': 'in Africa',
      '142': 'in Asia',
      '150': 'in Europe',
      '009': 'in Oceania',
      '003': 'in North America',
      '005': 'in South America',
      '419': 'in Latin America',
      '019': 'in the Americas',
    },
    years: (from: string, to: string) => (from && to ? `${from} to ${to}` : from ? `from ${from}` : `up to ${to}`),
    /** Who names them: authors, of whom there may be several, or nobody in particular. */
    named: (who: { names: string; several: boolean } | null, things: string) =>
      `${who?.names ?? 'These sources'} ${who && !who.several ? 'names' : 'name'} ${things}:`,
    /** Of sources. */
    there: (n: number, things: string) => `There ${count(n, { one: 'is', other: 'are' })} ${things}:`,
    onThis: (n: number, things: string, on: string) =>
      `${things} ${count(n, { one: 'has', other: 'have' })} something on this (${on}):`,
    open: 'Open one',
    nothing: (restrictions: string) => `The sources have nothing of this: ${restrictions}.`,
    without: (restriction: string, things: string) => `Without ${quote(restriction)}: ${things}.`,
    unfit: (typed: string) => `${quote(typed)} does not fit here.`,
    forExample: (names: string[]) => `There are, for example, ${and(names)}.`,
    naming: (name: string) => `in notes that name ${name}`,
  },

  term: { both: 'Where the sources speak of both', byAuthor: 'Author by author', excerpts: 'In the sources' },

  timeline: {
    title: (city: string | null) => (city ? `Timeline in ${city}` : 'Timeline'),
    yearOrSpan: 'Say a year or a span: “year” and “from” or “to” were given, and differ.',
    between: (from: string | null, to: string | null) => `(${from ?? 'the beginning'} to ${to ?? 'the end'})`,
    none: 'No event in these sources',
    nothing: (where: string) => `The sources date nothing for this: ${where}.`,
    tryOther: 'Try other years, or no city.',
    tryYears: 'Try other years.',
    more: (n: number) => `${n} more; give years to see them.`,
    after: (from: number, to: number) => `${from} is after ${to}.`,
    earlierFirst: 'Give the earlier year first.',
    noYear: (text: string) => `${quote(text)} is not a year.`,
    likeThis: 'Give a year like 2015.',
  },

  map: {
    title: (dimension: string | null) => (dimension ? `Map: ${dimension}` : 'Where the cities lie'),
    unplaced: 'No city of this library has a place on a map.',
    notStated: (cities: string[]) => `Not stated of ${and(cities)}.`,
  },

  figure: {
    /** On how much something rests. */
    amount: (notes: number, sources: number) =>
      `${number(notes)}\u00A0${count(notes, { one: 'note', other: 'notes' })}, ${number(sources)}\u00A0${count(sources, { one: 'source', other: 'sources' })}`,
    footnotes: 'Numbers in brackets are the footnotes of the reply.',
    /** What each kind of picture is called. */
    kinds: {
      matrix: 'Table of symbols',
      map: 'Map',
      timeline: 'Timeline',
      network: 'Diagram',
      bars: 'Bar chart',
      table: 'Table',
    },
    /** Before what is typed to get one. */
    asPicture: 'As a picture:',
  },

  passage: {
    before: 'Before it',
    after: 'After it',
    here: 'Here',
    previous: 'Previous',
    next: 'Next',
    unknown: (id: string) => `There is no passage or note ${quote(id)} in these sources.`,
    howToFind: `Type some words of a place behind ${typed('passage')}, or choose it below an answer, in the menu ${quote(openPlace)}.`,
    notImported: 'The text is not imported here, so this and its neighbours are notes, in our words.',
    /** A title, and what is said below it, of what was there when something was shown. */
    removed: 'That reading has been removed',
    removedPlaces: 'What this led to is no longer in this library, so it cannot be opened.',
    removedWhy: (id: string) =>
      `${quote(id)} was in this library when that was shown, and is not any more, so its places cannot be opened.`,
    changed: 'That place is no longer in its text',
    changedWhy: (id: string) =>
      `The text has been imported anew since, and nothing in it is ${quote(id)} any more. Ask again to see what it says now.`,
  },

  challenge: {
    ask: 'Something wrong?',
    reason: 'What is wrong',
    reasonHint: 'A name, a figure, a page, what is meant: whatever does not hold',
    suggestion: 'What it should say',
    suggestionHint: 'If you know it; where it says so helps most',
    notedBefore: (number: number) => `You have said so already: challenge ${number}`,
    noted: (number: number) => `Noted as challenge ${number}`,
    whoSees: 'The moderators of this server and those who keep the library see what you wrote, and not who wrote it.',
    operatorSees: 'Those who keep the library see what you wrote, and not who wrote it.',
    yours: 'What you wrote',
  },

  challenges: {
    title: 'Challenges',
    states: { open: 'open', resolved: 'resolved' },
    count: {
      open: (n: number) => count(n, { one: '1 is open.', other: `${n} are open.` }),
      resolved: (n: number) => count(n, { one: '1 is resolved.', other: `${n} are resolved.` }),
    },
    none: { open: 'None is open.', resolved: 'None is resolved yet.' },
    show: { open: 'Show the open ones', resolved: 'Show the resolved ones' },
    resolve: 'Resolve one…',
    reopen: 'Open one again…',
    openPlace: 'Open the place of one…',
    resolved: (number: number) => `Challenge ${number} is resolved.`,
    reopened: (number: number) => `Challenge ${number} is open again.`,
    changedSince: 'The library has changed this since.',
    goneSince: (id: string) => `The library no longer has this: ${id}.`,
    noSuch: (typed: string) => `This server has no challenge ${quote(typed)}.`,
    seeAll: 'The list without a number shows which there are.',
  },

  /** What those who manage a server see of how it is used; `rate`: what can be said of an answer. */
  insights: {
    title: 'How Footnote is used here',
    off: 'Nothing is counted here. Turned on, this counts for 90 days, and without names, what found nothing, which places are read and which answers were said to be wrong.',
    turnOn: 'Count from now on',
    unkept: '(questions with personal details; not kept)',
    nothing: 'Found nothing',
    wrong: 'Said to be wrong',
    places: 'Read most',
    none: 'Nothing has been counted yet.',
    right: (n: number) =>
      count(n, { one: '1 answer was said to be right.', other: `${n} answers were said to be right.` }),
    kept: 'Counted without names and kept for 90 days; what is asked in private is left out.',
    openChallenges: (n: number) => count(n, { one: '1 open challenge', other: `${n} open challenges` }),
    rate: { right: 'Was this right? 👍 Yes', wrong: 'Was this right? 👎 No' },
    counted: 'Counted, without your name.',
    countedBefore: 'You have said so already: it was counted once.',
    changed: { right: 'Changed: it is counted as right.', wrong: 'Changed: it is counted as wrong.' },
    notCounted: 'Nothing is counted here any more.',
    newChallenge: (number: number) => `New challenge: ${number}`,
  },

  sources: {
    title: 'Sources',
    counts: (notes: number, passages: number) =>
      `${number(notes)} ${count(notes, { one: 'note', other: 'notes' })}, ${passages ? `${number(passages)} ${count(passages, { one: 'passage', other: 'passages' })}` : 'not imported'}.`,
    /** What a record says, point by point. */
    record: {
      author: 'By',
      year: 'Year',
      title: 'Title',
      in: 'In',
      publisher: 'Publisher',
      doi: 'DOI',
      kind: 'Kind of text',
      licence: 'Rights',
      holdings: 'Here',
      link: 'Link',
    },
    kinds: {
      chapter: 'a chapter of a book',
      book: 'a book',
      'article-journal': 'an article in a journal',
      report: 'a report',
      broadcast: 'a broadcast',
      webpage: 'a web page',
      document: 'a document',
      article: 'an article',
      'article-magazine': 'an article in a magazine',
      'article-newspaper': 'an article in a newspaper',
      dataset: 'a set of data',
      'entry-encyclopedia': 'an entry in an encyclopedia',
      interview: 'an interview',
      legislation: 'a law',
      manuscript: 'a manuscript',
      motion_picture: 'a film',
      'paper-conference': 'a paper given at a conference',
      'post-weblog': 'a post on a blog',
      software: 'software',
      speech: 'a talk',
      standard: 'a standard',
      thesis: 'a thesis',
    },
    /** One point of it as a sentence. */
    says: {
      author: (names: string[]) => `${and(names)} wrote it.`,
      year: (year: string) => `It was published in ${year}.`,
      around: (year: string) => `It was published around ${year}.`,
      title: (title: string) => `Its title is ${quote(title)}.`,
      in: (where: string) => stop(`It was published in ${where}`),
      publisher: (name: string) => stop(`It was published by ${name}`),
      doi: (doi: string) => `Its DOI is ${doi}.`,
      kind: (kind: string) => `It is ${kind}.`,
      link: 'It is here: ',
    },
    /** Of a broadcast, which nobody wrote. */
    madeBy: (names: string[]) => stop(`It is by ${and(names)}`),
    /** What a record does not say. */
    silent: {
      in: 'Its record names no book, journal or series that it is in.',
      publisher: 'Its record does not say who published it.',
      doi: 'Its record has no DOI.',
      link: 'Its record has no link.',
    },
  },

  cite: {
    inText: 'In the text',
    reference: 'Reference',
    noSuchStyle: (typed: string) => `There is no style or format ${quote(typed)}.`,
    quotedThere: (author: string) => `In the text, for words of ${author} that are quoted there`,
    reversed: (pages: string) => `${pages} run backwards.`,
    lowerFirst: 'Give the lower page first.',
    noSuchPage: (pages: string, source: string) => `${source} has no ${pages}.`,
    itsPages: (ranges: string[]) => `Its pages are ${and(ranges)}.`,
    noPages: 'It has no pages.',
    unchecked: 'The page is not checked: nothing here tells which pages there are.',
    noPage: 'A page is a number like 92 or xii, and a range begins with its first page.',
  },

  verify: {
    found: 'Found, word for word',
    elsewhere: 'Found, but in another source',
    altered: 'Altered',
    stitched: 'Put together from several places',
    missing: 'Not in these sources',
    tooShort: 'Too short to tell',
    /** In: what shows it in the quotation. */
    manners: {
      'first letter': () => 'Its first letter was changed.',
      letters: (texts: string[]) => `Letters that whoever quotes has changed: ${list(texts)}.`,
      sic: () => '“[sic]” was put in by whoever quotes.',
      inserted: (texts: string[]) => `Put in by whoever quotes: ${list(texts)}.`,
      'note marks': () => 'The marks of notes are no part of it.',
      'page tops': () => 'The head of a page is no part of it.',
      accents: () => 'The source has other accents.',
      amounts: () => 'The source writes the amount otherwise.',
      unsure: (texts: string[]) => `So short that without the text it cannot be checked for certain: ${list(texts)}.`,
    },
    otherMark: (quoted: string, source: string) => `The source has ${source} in place of ${quoted}.`,
    otherPage: (is: string, said: string) => `It stands on ${is}, not ${said}.`,
    leftOut: (words: string) => `Left out: ${words}`,
    leftOutWords: (count: number) => (count === 1 ? 'One word is left out.' : `${count} words are left out.`),
    leftOutDenies: 'Careful: what is left out denies something.',
    putInDenies: 'Careful: what is put in denies something.',
    notHere: (work: string) => `${quote(work)} is not among these sources. The quotation stands here:`,
    otherYear: (is: string, said: string) => `The source is of ${is}, not ${said}.`,
    saidToBeFrom: (source: string) => `It is said to be from ${source}, and stands here:`,
    standsHere: 'It stands here:',
    changed: (words: string[]) => `Not in the source like this: ${list(words)}.`,
    leavesOut: 'It leaves words out without saying so.',
    quoted: 'As quoted',
    source: 'In the source',
    parts: 'Its parts stand apart, or in another order:',
    nowhere: (words: number) => `None of the sources has these ${words} words like this.`,
    nearby: 'The sources may say it in other words: try asking.',
    atLeast: (words: number, alone: number) =>
      `A quotation needs at least ${words} words, or ${alone} that stand in one place alone: shorter ones occur in too many texts.`,
    ready: 'Ready to copy',
  },

  annotate: {
    menu: 'Find citations',
    title: 'What the sources have on this',
    quotations: 'Quotations',
    sourcesSay: (sentence: string) => `On ${quote(sentence)} the sources say`,
    nothingOn: 'On these the sources have nothing close enough',
    onTheseToo: 'What is shown above is on these too',
    checked: 'The message that was checked',
    notLookedUp: (n: number) =>
      count(n, {
        one: '1 more sentence was not looked up: check it by itself.',
        other: `${n} more sentences were not looked up: check them by themselves.`,
      }),
    aboutNothing: (n: number) =>
      count(n, {
        one: 'One more sentence names nothing that these sources know, and was not checked.',
        other: `${n} more sentences name nothing that these sources know, and were not checked.`,
      }),
    noVerdict: 'This is what the sources say, and no verdict on what is true.',
    nothing: 'There is nothing to check here',
    noQuotation: 'Nothing in it is about what the sources know.',
    /** What a sentence can be about, as far as the library has it. */
    things: { city: 'city', network: 'network', term: 'term', person: 'person' },
    whatCounts: (things: string[]) =>
      `Quotations of four words or more are checked${things.length ? `, and sentences about a ${or(things)} that the sources know` : ''}.`,
  },

  citations: {
    title: 'Citations',
    hint: 'Copy what is in the box.',
    none: 'There is nothing to cite in this reply.',
  },

  /** What is wrong in a question that somebody has written or handed in. */
  faults: {
    titleOpen: 'the title is opened with :: and not closed',
    noAnswers: 'the question has no answers in { and }',
    closedUnopened: 'there is a } without a { before it',
    notClosed: 'the answers are opened with { and not closed before the next blank line',
    openedTwice: 'there is a { among the answers: write \\{ for the character',
    signAfter: (sign: string) => `there is a ${sign} after the answers`,
    essay: 'this is an essay question: only multiple choice and true or false can be imported',
    numerical: 'this is a numerical question: only multiple choice and true or false can be imported',
    matching: 'this is a matching question: only multiple choice and true or false can be imported',
    shortAnswer: 'this is a short answer question: only multiple choice and true or false can be imported',
    textBefore: 'there is text before the first option',
    twoMarked: 'two options are marked with =: give each that is right its share, like ~%50%',
    penalty: 'points that a wrong option takes off cannot be kept: it gives none here',
    partial: 'part of the points for an option cannot be kept: an option is right or wrong here',
    qti: 'this is QTI, as Canvas and others export it, which cannot be imported: export the questions as Moodle XML, GIFT or Aiken',
    notMoodle: (name: string) => `the file holds <${name}>, not the <quiz> of Moodle XML`,
    otherType: (type: string) =>
      `this is a question of type ${type}: only multiple choice and true or false can be imported`,
    picture: 'there is a picture or a recording here, which cannot be kept',
    noInteraction: 'this is no multiple choice: only items with a choiceInteraction can be imported',
    inOtherFile: (id: string) => `the id ${id} is in another file too`,
    within: (file: string, said: string) => `${file}: ${said}`,
    broken: (format: string, said: string) => `this is no sound ${format}: ${said}`,
    noXml: 'the file holds no XML',
    manyQuestions: (n: number, most: number) =>
      `there are ${n} questions in the file, and a server can have ${most}: those from here on are left out`,
    noQuestion: 'there is no question in the file',
    idTwice: (id: string, line: number) => `the id ${id} is used twice, first on line ${line}`,
    noStem: 'the question has no text',
    fewOptions: 'a question needs two options or more',
    noneCorrect: 'no option is marked as correct',
    manyCorrect: (n: number) => `${n} options are marked as the one that is correct`,
    emptyOption: 'an option has no text',
    answerAlone: 'there is an answer without a question before it',
    optionAlone: 'there is an option without a question before it',
    nextLetter: (expected: string, given: string) => `the next option should be ${expected}, not ${given}`,
    smallLetter: (like: string) => `an option begins with a capital letter and a space, like “${like}) …”`,
    noAnswerLine: 'the question has no line ANSWER:',
    noAnswerBefore: 'the question has no line ANSWER: before the next one',
    notOneLine: 'a question must be on one line, with its options under it',
    noSuchLetter: (given: string) => `the answer ${quote(given)} is the letter of no option`,
    tooLong: (what: string, n: number, most: number) => `${what} has ${n} characters; ${most} at most`,
    parts: {
      id: 'the id',
      question: 'the question',
      explanation: 'the explanation',
      option: (n: number) => `option ${n}`,
      remark: (n: number) => `the remark on option ${n}`,
      whole: 'the question with all its options',
      options: 'the list of options with their remarks',
      notes: 'the list of notes',
      tags: 'the list of level and topics',
    },
    sameOption: (n: number, text: string, first: number) =>
      `option ${n}, ${quote(text)}, is the same as option ${first}`,
    manyOptions: (n: number, most: number) => `${n} options are too many; ${most} at most`,
    allCorrect: 'every option is marked as correct',
    noSuchNote: (id: string) => `${quote(id)} is the id of no note in the library`,
  },

  quiz: {
    notHere: 'There are no quizzes here.',
    inTerminal: 'In a terminal, “npx footnote quiz” plays one.',
    onlyInServers: 'Quizzes with others are for servers that have added Footnote.',
    mayNotStart: 'In this server, only some may start quizzes: those who may manage its events, or whom it has chosen.',
    mayNotExam: 'In this server, only some may start exams: those who may manage its events, or whom it has chosen.',
    askManagers: `Ask somebody who manages the server; ${typed('quiz practice')} is for everybody.`,
    running: 'A quiz is running in this channel already.',
    waitOrStop: `Wait for its end, or have it stopped with ${typed('quiz stop')}.`,
    begins: 'A quiz begins',
    plan: (n: number, about: string, seconds: number) =>
      `${count(n, { one: '1 question', other: `${n} questions` })}${about}, ${seconds} seconds each. The first comes in a moment.`,
    rules:
      'Press the letter of your answer, which the others do not see; you can change it once. The answer opens for all at the end of the time.',
    /** Who sees the answers that one gives, by what the results tell. */
    whoSees: {
      names: 'Whoever started this, and those who manage the server, see what you choose, with your name.',
      numbers:
        'Whoever started this, and those who manage the server, see what you choose, with a number and not your name.',
      totals: 'Whoever started this, and those who manage the server, see how many chose what, and not who.',
    },
    bySpeed: 'Of two with as many points, the quicker is ahead.',
    notBySpeed: 'There is no hurry: speed does not count.',
    exam: 'An exam',
    examBegins: 'The exam begins',
    examComes: 'It opens here in a moment; each takes it alone.',
    examPlan: (n: number, about: string) =>
      `${count(n, { one: '1 question', other: `${n} questions` })}${about}, in your own time.`,
    examUntil: 'It closes',
    examRules:
      'The others do not see what you choose, each answer can be changed once, and what is right is told after the end.',
    beginExam: 'Begin or go on',
    examClosed: 'It closed',
    examRunning: 'An exam is running in this channel.',
    mostExams: (most: number) => `In this server ${most} exams are running, and that is as many as may at once.`,
    waitForExam: `Wait for the end of one, or have one stopped with ${typed('quiz stop')} in its channel.`,
    examStopped: 'The exam was ended before its time',
    examAll: 'You have answered every question; you can go back to each until the time is over.',
    examLeft: (numbers: string[]) => `Not answered yet: ${and(numbers)}.`,
    goTo: 'Go to a question…',
    fewer: (n: number) =>
      count(n, { one: 'There is only 1 question on it.', other: `There are only ${n} questions on it.` }),
    notPublicHere: 'Public answers are kept out of this channel, and a quiz is public.',
    startElsewhere: `Start it in a channel that is open to them; ${typed('settings')} says which. ${typed('quiz practice')} works anywhere.`,
    cannotAsk: (names: string[]) => `I could not show the questions in this channel: I lack ${and(names)}.`,
    seenAll: (about: string) => `You have seen every question${about}`,
    nextDue: 'The next is due again',
    anyway: 'Practise them anyway',
    inQuiz: (about: string) => `The questions${about} are being asked in a quiz that still runs.`,
    inExam: (about: string) => `The questions${about} are in an exam that still runs, or give away its answers.`,
    heldBack: (n: number) =>
      count(n, {
        one: '1 question is in an exam that still runs, or gives away one of its answers.',
        other: `${n} questions are in an exam that still runs, or give away some of its answers.`,
      }),
    stillRuns: 'This round is still running.',
    askAfter: 'What is right is told after its end.',
    tookNoPart: 'You answered nothing in this round.',
    howToPractise: `${typed('quiz practice')} asks you alone.`,
    board: 'Leaderboard',
    andMore: (n: number) => count(n, { one: '1 more person.', other: `${n} more people.` }),
    inSeconds: (n: number) => `${number(n)} s`,
    modes: { together: 'Together', exam: 'Exam', practice: 'Practice' },
    questions: (n: number) => count(n, { one: '1 question', other: `${n} questions` }),
    otherRound: 'Another round…',
    /** How hard a question is, as a topic. */
    levels: { recall: 'recall', understand: 'understanding', apply: 'applying' },
    /** The exercise in which one tells which reading something is from, as a topic. */
    /** What questions are on, behind them: ` on Barcelona`; empty for everything. */
    about: {
      name: (name: string) => ` on ${name}`,
      recall: ' for recall',
      understand: ' for understanding',
      apply: ' for applying',
      own: ' of this server’s own',
      'which-reading': ' on which reading something is from',
    },
    whichReading: 'which reading',
    examOver: 'The exam is over',
    examTaken: (n: number) =>
      n ? count(n, { one: '1 person took part.', other: `${n} people took part.` }) : 'Nobody took part.',
    examReview: 'Your own answers, with what is right, are yours to see alone.',
    ownReview: 'My answers',
    next: 'Next',
    previous: 'Previous',
    again: 'Practise on',
    practise: 'Practise',
    send: (letters: string) => `Send ${letters}`,
    progress: 'How you stand',
    dueNow: (n: number) =>
      n
        ? count(n, { one: '1 question is due again.', other: `${n} questions are due again.` })
        : 'Nothing is due again yet.',
    streak: (n: number) =>
      n
        ? count(n, { one: '1 day so far.', other: `${n} days in a row.` })
        : 'You have not practised today or yesterday.',
    byTopic: 'By topic',
    nothingYet: 'You have answered no question yet.',
    review: 'What you had wrong',
    missed: (n: number) => count(n, { one: '1 question.', other: `${n} questions, the latest first.` }),
    noMisses: 'Nothing: you have no wrong answer that you did not put right.',
    readPlace: 'Read on it…',
    closesIn: 'Closes',
    chooseOne: 'Choose one…',
    choose: 'Choose one or more…',
    noneRunning: 'No quiz is running in this channel.',
    howToStart: `${typed('quiz start')} begins one.`,
    notYours: 'Only the person who started the quiz, and moderators, can do this.',
    askStarter: 'Ask the person who started it.',
    noneOpen: 'No question is open right now.',
    waitForNext: 'The next one comes in a moment.',
    nothingToSkip: 'In an exam there is nothing to skip: each answers in their own time.',
    stopExam: `${typed('quiz stop')} ends it.`,
    skipped: 'Skipped',
    stopped: 'The quiz is over',
    taken: (letters: string) => `Noted: ${letters}. You can change it once, until the time is over.`,
    changed: (letters: string) => `Changed to ${letters}. It stays so.`,
    same: (letters: string) => `You have chosen ${letters} already.`,
    kept: (letters: string) => `You have changed your answer once already; it stays ${letters}.`,
    spent: 'You had changed this answer and then deleted it; it is not given another time.',
    closed: 'This question is over; the answer did not count.',
    tally: (right: number, of: number) => `${right} of ${of} had it right.`,
    nobody: 'Nobody answered.',
    scores: 'The scores',
    ofQuestions: (n: number) => count(n, { one: 'Of 1 question.', other: `Of ${n} questions.` }),
    leaderboard: (period: string) => `Leaderboard: ${period}`,
    /** What can be chosen as an option. */
    choices: {
      yes: 'yes',
      no: 'no',
      today: 'today',
      week: 'this week',
      month: 'this month',
      all: 'all time',
    },
    otherPeriod: 'Another period',
    nobodyYet: 'Nobody has points here yet. Quizzes together give them; exams and practice do not.',
    takeMeOff: 'Take me off',
    putMeBack: 'Put me back',
    takenOff: 'You no longer stand on the leaderboard of this server.',
    backOn: 'You stand on the leaderboard of this server again.',
    noResults: 'No quiz has ended in this channel yet.',
    resultsLater: 'Results come after the end.',
    notYourResults: 'Only the person who started the quiz, and those who manage the server, can see its results.',
    results: 'Results',
    withdrawn: (n: number) =>
      count(n, {
        one: '1 attempt was deleted by the person who made it.',
        other: `${n} attempts were deleted by those who made them.`,
      }),
    numbered: (n: number) => `Person ${n}`,
    fewForTotals: (least: number) =>
      `Of fewer than ${least} people, totals would tell what each chose; they are not shown.`,
    fewAnswered: (n: number, least: number) =>
      count(n, {
        one: `1 question that fewer than ${least} people answered is left out.`,
        other: `${n} questions that fewer than ${least} people answered each are left out.`,
      }),
    byItem: 'By question',
    distribution: 'How many people had how many right',
    shareRight: 'Share of people who had it right',
    points: 'Points',
    difficulty: (value: number | null) => `right ${share(value)}`,
    discrimination: (value: number | null) => `discrimination ${share(value)}`,
    explained:
      'Right: the share that had it right. Discrimination: from -1 to 1, how well the question tells those who had most right from the others; from 10 people on.',
    /** What a teacher should look at: what nobody missed, and where the best choose what is wrong. */
    lookAt: 'Questions to look at',
    neverMissed: (n: number) => `answered by ${n} people, missed by none`,
    misleads: (n: number, of: number, texts: string[]) => `of the ${of} with most right, ${n} chose ${and(texts)}`,
    file: 'Everything',
    failed: (channel: string) => `Your quiz in ${channel} could not go on, and has ended with the answers so far.`,
    failedWhy: `I may have lost a permission there, or the message was deleted. ${typed('quiz results')} has what was answered.`,
    /** Before what is said of one of several questions. */
    ofOne: (n: number, said: string) => `Question ${n} · ${said}`,
    question: (n: number, of: number) => `Question ${n} of ${of}`,
    several: 'One or more are right; it counts if you choose all of them and nothing else.',
    true: 'True',
    false: 'False',
    right: 'Right',
    wrong: 'Not right',
    answer: 'The answer',
    key: (texts: string[]) => stop(`Right: ${and(texts)}`),
    yours: (texts: string[]) => stop(`Chosen: ${and(texts)}`),
    none: 'Nothing was chosen in time.',
    noneYet: 'There are no questions here yet.',
    nothingOn: (topic: string) => `There are no questions on ${topic}.`,
    /** What a quiz can be about, as far as the library has it. */
    things: { city: 'a city', dimension: 'a dimension', source: 'a source' },
    tryOwn: (things: string[], topics: string[]) =>
      `Try ${[...things, 'no topic'].join(', ')}, or one of this server’s: ${topics.join(' · ')}.`,
    notAsked: (n: number) =>
      count(n, { one: '1 question was not asked any more.', other: `${n} questions were not asked any more.` }),
    tryTopic: (things: string[]) => `Try ${things.length ? `${list(things)}, or ` : ''}no topic.`,
    score: (right: number, of: number) => `${right} of ${of} right.`,
    due: (n: number) => count(n, { one: '1 question was due again.', other: `${n} questions were due again.` }),
    type: 'Type the letter of your answer, or several; Enter skips it, “q” ends.',
    noSuchLetter: (typed: string, letters: string[]) => `${quote(typed)} is no answer here; type ${or(letters)}.`,
  },

  questions: {
    mayNot: 'Only some may write questions for this server.',
    askTeachers: `Ask somebody who may manage its events, or to have your role set under “Who may start quizzes” in ${typed('settings')}.`,
    title: 'This server’s own questions',
    titleRetired: 'Retired questions',
    none: `There is none yet. Write one in a form, or hand in a file with ${typed('questions upload')}.`,
    noneRetired: 'None is retired.',
    count: (n: number) => count(n, { one: '1 question.', other: `${n} questions.` }),
    range: (from: number, to: number) => `Shown: ${from} to ${to}.`,
    right: (texts: string[]) => `right: ${and(texts)}`,
    add: 'Write one',
    addAnother: 'Write another',
    all: 'All of them',
    showRetired: (n: number) => `Retired (${n})`,
    export: 'Get them as a file',
    edit: 'Change one…',
    retire: 'Retire one…',
    restore: 'Ask one again…',
    noSuch: (typed: string) => `There is no question ${typed} here.`,
    seeAll: `${typed('questions list')} shows them all.`,
    retired: (n: number) => `Question ${n} is no longer asked. It stays in the results of past quizzes.`,
    restored: (n: number) => `Question ${n} is asked again.`,
    added: (n: number) => `Question ${n} is stored`,
    there: (n: number) => `Question ${n} already asks the same`,
    titleFaults: (n: number) => count(n, { one: '1 thing is wrong', other: `${n} things are wrong` }),
    nothingStored: 'Nothing was stored.',
    inLine: (n: number, message: string) => `Line ${n}: ${message}`,
    moreFaults: (n: number) => count(n, { one: 'and 1 more', other: `and ${n} more` }),
    correct: 'Correct it',
    yours: 'What you wrote',
    readAs: (format: string) => `Read as ${format}.`,
    before: 'What was changed, as it was: handing in this file puts it back.',
    storeRest: (n: number) => count(n, { one: 'Store the other one', other: `Store the other ${n}` }),
    titleStored: 'The questions are stored',
    new: (n: number) => count(n, { one: '1 new', other: `${n} new` }),
    changed: (n: number) => count(n, { one: '1 changed', other: `${n} changed` }),
    same: (n: number) => count(n, { one: '1 as it was', other: `${n} as they were` }),
    tooMany: (most: number) => `A server can have ${most} questions.`,
    retireSome: 'Retire some first.',
    noFile: 'There is no file.',
    howToUpload: `Hand one in with ${typed('questions upload')}.`,
    noneToExport: 'There is no question to export.',
    exported: 'Questions as a file',
    cannotHold: (ids: string[]) => `This format cannot hold ${and(ids)}.`,
    noSource: 'A question of this server’s own; it cites nothing in the library.',
    topic: 'this server’s own questions',
    form: {
      add: 'A question of your own',
      edit: 'Change a question',
      question: 'Question',
      options: 'Answers, one on each line',
      optionsHint: 'Put * before each right one; after # you can say why it is right or not',
      explanation: 'Explanation',
      explanationHint: 'Shown after answering',
      notes: 'Notes that it rests on',
      notesHint: `Their ids, as ${typed('passage')} takes them: they become its footnote. Leave it out if there is none`,
      tags: 'Level and topics',
      tagsHint: 'recall, understand or apply, then topics of your own: apply, week 3',
    },
  },

  upload: {
    isEmpty: (name: string) => `${quote(name)} is empty.`,
    another: 'Hand in a file that has questions in it.',
    tooLarge: (name: string, most: number) => `${quote(name)} is larger than ${most} kB.`,
    tooSlow: (seconds: number) => `Reading the file took longer than ${seconds} s, so it was given up.`,
    tooMuch: (megabytes: number) => `Reading the file needed more memory than ${megabytes} MB, so it was given up.`,
    smaller: 'Hand it in in smaller parts.',
    notFetched: (name: string) => `${quote(name)} could not be fetched from Discord.`,
    again: 'Hand it in again.',
    notText: (name: string) => `${quote(name)} is no text in UTF-8.`,
    asText: 'Save it as plain text in UTF-8, then hand it in again.',
  },

  about: {
    title: 'About Footnote',
    what: (sources: number, subject: string | null) =>
      `I answer questions${subject ? ` about ${subject}` : ''} from ${sources} ${count(sources, { one: 'source', other: 'sources' })}.`,
    nature:
      'I am a program, and no language model (no ChatGPT or the like) writes my answers: they are put together from notes on the sources and from the texts themselves.',
    checks:
      'You need not take my word for it: each answer rests on places that it shows, and where the sources do not tell, I say so.',
    upTo: (year: string) => `The newest of the sources is from ${year}: of anything later I know nothing.`,
    maker:
      'I was made by the Footnote contributors. I am free software under the MIT licence; others may run a copy of their own.',
    /** Where commands are typed in a shell. */
    shellKeeps:
      'Nothing of what you ask in a shell is remembered: each command stands alone, and only practice is kept, in a database of your own.',
    speaks: (languages: string) => `You can ask in ${languages}.`,
    written: (languages: string) => `The sources are in ${languages}, and the notes on them are in English.`,
    can: (commands: string[], examples: string[]) =>
      `Ask in your own words, or use ${or(commands)}.${examples.length ? ` For example: ${examples.join(' · ')}` : ''}`,
  },

  help: {
    title: 'What you can do here',
    about: 'I am Footnote: I answer from documents, with footnotes that you can check.',
    wishes: {
      ask: 'Ask something',
      city: 'Look at a city',
      compare: 'Set cities side by side',
      network: 'Get to know a network of cities',
      person: 'Find out who somebody is',
      term: 'Find out what a term means',
      dimension: 'See cities by a dimension',
      framework: 'See how an author breaks it down',
      list: 'See all of a kind at once',
      timeline: 'See what happened when',
      map: 'See the cities on a map',
      cite: 'Cite a place',
      verify: 'Check a quotation',
      annotate: 'Check a text',
      passage: 'Read on around a place',
      challenge: 'Say that something is wrong',
      challenges: 'See what readers say is wrong',
      insights: 'See what is asked here',
      about: 'Find out what this is',
      sources: 'See what the answers come from',
      quiz: 'Take a quiz by yourself',
      questions: 'Write questions of your own',
      readings: 'Add texts of your own',
      settings: 'Set how it answers here',
      setup: 'Set it up in this server',
      status: 'See how it is doing',
      privacy: 'Find out what is kept about you',
      'forget-me': 'Have it forget you',
      help: 'Find this again',
    } satisfies Record<HelpTopic, string>,
    mention: 'You can also mention me with a question.',
    privately: 'With the option “private”, only you see the answer.',
    userInstall: 'Only you have added me here, so I cannot be mentioned, and there are no settings for this place.',
    directMessage: 'Here you can also just write. Settings are for servers.',
    rest: 'Type / to see every command.',
  },

  privacy: {
    title: 'What is kept, and what is not',
    question: (followUp: string) =>
      `Your last question in a channel and what its answer stood on, for ten minutes, so that ${quote(followUp)} is understood. “New question” has it forgotten.`,
    lines: [
      'The last replies to questions, for ten minutes and in memory alone, without recording who asked, so that pages and files of them come at once.',
      'The language of your client in direct messages with the bot, for a day, so that you are answered in it.',
      'What you say is wrong with an excerpt, with your id and the server’s; when the bot leaves the server, both ids are removed from it.',
      'A server’s settings, until they are changed or the bot leaves the server.',
      'One line in the operator’s log for each command: its name, how it went and how long it took. What you ask is in it only if the operator turned that on.',
      'No messages and no lists of members; names of those alone who answer in quizzes. Messages that do not speak to the bot are not read; of new posts in forums that a server has named, the title is.',
      'Buttons carry what they need themselves. What is too long for that, such as a text that you had checked, is kept for 30 days after it was last shown, with your id, that of who wrote the text, and the server’s; of each person, the last hundred.',
      `“${typed('forget-me')}” shows all of it that is yours, and deletes it once you say so.`,
      'Quizzes: what you chose, how you are called there and how long it took, until you have it forgotten or the bot leaves the server. If you do so while one runs, how often you had answered is kept until its end, under a mark instead of your id.',
      'Your id with the quizzes that you started, what you have to practise again, and that you do not want to stand on a leaderboard, as long.',
      'Results of a quiz go to whoever started it and to those who manage the server: with names, with numbers or in totals, as each question says.',
      'Questions that a server has written for itself, without recording who wrote them, until the bot leaves the server. What you filled into a form or handed in as a file, if it had a fault, for ten minutes.',
      'Where those who manage a server have turned it on: what found nothing there, which places were read and which answers were said to be right or wrong, without who it was, for 90 days; turning it off deletes it. What you ask in private is left out.',
      'Readings that a server has taken in, for that server alone, until somebody there removes them or 30 days after the bot has left.',
    ],
    questionsLogged: 'Here the operator has turned on that the log keeps what is asked.',
    questionsNotLogged: 'Here the log does not keep what is asked.',
  },

  forget: {
    form: 'what you filled into a form, or handed in',
    language: 'the language of your client in direct messages',
    answers: (n: number) => count(n, { one: '1 answer in quizzes', other: `${n} answers in quizzes` }),
    cards: (n: number) => count(n, { one: '1 question to practise', other: `${n} questions to practise` }),
    started: (n: number) =>
      count(n, { one: 'your id as who started 1 round', other: `your id as who started ${n} rounds` }),
    title: 'You are forgotten',
    deleted: 'Deleted:',
    asks: 'What is kept about you',
    would: 'This would be deleted:',
    attempts: 'Who sees the results of a quiz will see that an attempt was deleted, and not whose.',
    running:
      'A quiz in which you answered still runs: what you chose there would be deleted too, and a change that you have used is not given back: such a question cannot be answered again.',
    noResults: 'Results of quizzes that you started would be for those alone who manage the server.',
    cannotStop: 'A quiz or exam that you started still runs: you could no longer stop it, only moderators could.',
    forGood: 'Nobody can bring it back.',
    sure: 'Delete all of it',
    question: 'your last question',
    rounds: (n: number) => count(n, { one: '1 round of practice', other: `${n} rounds of practice` }),
    unlisted: 'that you do not want to stand on leaderboards',
    challenges: (n: number) => count(n, { one: '1 challenge', other: `${n} challenges` }),
    calls: (n: number) =>
      count(n, { one: '1 text that buttons lead back to', other: `${n} texts that buttons lead back to` }),
    nothing: 'Nothing was kept about you.',
    rest: `${typed('privacy')} says what is kept, and for how long.`,
  },

  settings: {
    title: { server: 'How Footnote answers in this server', channel: 'How Footnote answers in this channel' },
    /** What stands before the name of the channel. */
    ofThread: 'A thread goes by the channel that it is in:',
    onlyInServer: 'This is set for the whole server.',
    likeInServer: 'Set it for the whole server instead.',
    noSuchSetting: (name: string) => `There is no setting ${quote(name)}.`,
    noSuchValue: (value: string, name: string) => `${quote(value)} does not fit ${quote(name)}.`,
    allowed: (values: string[]) => `It can be ${or(values)}.`,
    /** What a setting takes that is something of the server. */
    fits: {
      chats: 'It takes a text channel of this server.',
      forums: 'It takes forums of this server.',
      all: 'It takes channels of this server.',
      role: 'It takes a role of this server.',
    },
    saved: (name: string, value: string) => `Saved. ${name}: ${value}.`,
    all: 'All settings',
    countsDeleted: 'What was counted until now is deleted.',
    gone: (what: string) => `not there any more: ${what}`,
    byDefault: (value: string) => `${value} (by default)`,
    fromServer: (value: string) => `${value} (as in the server)`,
    reset: 'default',
    names: {
      visibility: 'Who sees answers',
      framework: 'Framework',
      readings: 'Readings',
      style: 'Citation style',
      language: 'Language',
      'public-channels': 'Channels for public answers',
      'quiz-starters': 'Who may start quizzes',
      'quiz-results': 'What results of quizzes tell',
      insights: 'Counting of use',
      'moderators-channel': 'Channel for new challenges',
      'forum-channels': 'Forums where new posts are answered',
    },
    values: {
      /** What one looks like where it is typed. */
      channel: '#channel',
      public: 'everyone',
      private: 'only the person who asked, by default; they can share it',
      asker: 'the language of whoever asks',
      everywhere: 'all channels',
      counted: 'counted, without names',
      notCounted: 'not counted',
      noForum: 'none',
      nowhere: 'none',
      eventManagers: 'those who may manage events',
      role: 'those with a role',
      usualStarters: 'everyone; exams, those who may manage events',
      orRole: 'a role that you mention',
      tells: {
        names: 'who chose what, with names',
        numbers: 'who chose what, with numbers for names',
        totals: 'totals only',
      },
    },
    where: { server: 'the whole server', channel: 'this channel' },
    missing: (names: string[]) =>
      `Here I lack the permissions ${and(names)}; you can allow them in the channel’s settings.`,
  },

  /** What whoever manages a server settles first, and is told in private where they have added the bot. */
  setup: {
    title: 'Set up Footnote in this server',
    next: `${typed('settings')} has more to set, also for single channels; ${typed('status')} shows how I am doing.`,
    added: (server: string) => `Footnote is in “${server}”`,
    first: `Use ${typed('setup')} there: my language, who sees answers, in which channels, and who may start quizzes. ${typed('help')} shows what everyone can do.`,
  },

  /** How the program is doing. */
  /** The readings that a server has of its own. */
  readingsHere: {
    title: 'This server’s own readings',
    none: `There is none yet. Hand in a file or a link with ${typed('readings add')}.`,
    room: (n: number, most: number, megabytes: number) => `${n} of ${most}, each of at most ${megabytes} MB.`,
    onlyHere: 'Only this server sees them. They are deleted when somebody removes them, and 30 days after I have left.',
    passages: (n: number) => count(n, { one: '1 passage', other: `${number(n)} passages` }),
    added: 'Taken in',
    unchanged: 'Nothing has changed',
    toTry: 'Two things to ask, by the headings:',
    question: (heading: string) => `What is said about ${quote(heading)}?`,
    all: 'All of them',
    seeAll: 'All of this server’s',
    removed: 'Removed',
    removedAll: 'All readings of this server are removed',
    unknown: (id: string) => `This server has no reading ${quote(id)}.`,
    howToList: `${typed('readings list')} shows them.`,
    noneFromWeb: 'None of these came from the web, so there is nothing to fetch anew.',
    noSource: 'A file or a link is missing.',
    howToAdd: `Hand in a file with ${typed('readings add')}, or give a link that begins with https://; a file with the same name takes the place of the one before.`,
    notTaken: 'That could not be taken in',
    tryAnother: 'Nothing has changed. Try another file, or the same in another format.',
    replaced: (ids: string) => `In the place of what was there by that name: ${ids}.`,
    hidden: 'Everybody has a text by this id now, which is answered from instead.',
    /** A list of files follows. */
    leftOut: 'Not taken in',
    notInText: (id: string, what: string) => `Not in the text of ${id}: ${what}.`,
    dropped: {
      picture: (n: number) => count(n, { one: '1 picture', other: `${number(n)} pictures` }),
      recording: (n: number) => count(n, { one: '1 recording', other: `${number(n)} recordings` }),
      'embedded page': (n: number) => count(n, { one: '1 embedded page', other: `${number(n)} embedded pages` }),
      formula: (n: number) => count(n, { one: '1 formula', other: `${number(n)} formulas` }),
      chart: (n: number) => count(n, { one: '1 chart', other: `${number(n)} charts` }),
      comment: (n: number) => count(n, { one: '1 comment', other: `${number(n)} comments` }),
      reference: (n: number) => count(n, { one: '1 reference mark', other: `${number(n)} reference marks` }),
      'speaker note': (n: number) => count(n, { one: '1 speaker’s note', other: `${number(n)} speaker’s notes` }),
      'page without text': (n: number) =>
        count(n, { one: '1 page without text', other: `${number(n)} pages without text` }),
      'turned line': (n: number) => count(n, { one: '1 turned line', other: `${number(n)} turned lines` }),
    },
    /** What is in a text and says nothing of its own, by its headings; `more`: how many are not named. */
    noPart: (id: string, headings: string[], more: number) =>
      `Left out of ${id}, as no part of what it says: ${list([...headings, ...(more ? [`${more} more`] : [])])}.`,
    otherKinds: (n: number) =>
      count(n, {
        one: '1 file of another kind was passed over.',
        other: `${number(n)} files of other kinds were passed over.`,
      }),
    archivesWithin: (names: string) => `Archives within an archive are not read: ${names}.`,
    why: {
      empty: () => 'There is nothing in it that can be read.',
      full: (most: number) => `A server can have ${most} readings; remove one first.`,
      there: () => 'This text is in the library for everybody already.',
    },
    steps: { fetching: 'Fetching it …', reading: 'Reading it …', indexing: 'Making it findable …' },
  },

  status: {
    title: 'How Footnote is doing',
    version: 'Version',
    library: 'Library',
    holds: (sources: number, notes: number, version: string) =>
      `${count(sources, { one: '1 source', other: `${sources} sources` })}, ${count(notes, { one: '1 note', other: `${number(notes)} notes` })}, version ${version}`,
    imported: 'Imported texts',
    /** A time follows. */
    importedAre: (texts: number, passages: number) =>
      `${count(texts, { one: '1 text', other: `${number(texts)} texts` })} with ${count(passages, { one: '1 passage', other: `${number(passages)} passages` })}, taken up`,
    unusable: 'Cannot be used',
    notIntact: (ids: string[]) =>
      `${list(ids)}: the files were changed or are damaged, so they have to be imported again`,
    notesStay:
      'The notes have faults since they were last changed, so those of before are in use. The log of the program names them.',
    since: 'Running since',
    connection: 'Connection to Discord',
    shard: (shard: number, of: number, latency: number | null) =>
      `shard ${shard + 1} of ${of}, ${latency === null ? 'not measured yet' : `${latency} ms`}`,
    byHttp: 'interactions come in by HTTP',
    servers: (servers: number) =>
      count(servers, { one: 'this process serves 1 server', other: `this process serves ${number(servers)} servers` }),
    jobs: 'At work',
    jobsAre: (replies: number, quizzes: number, exams: number) =>
      `${count(replies, { one: '1 reply', other: `${replies} replies` })} on the way; here ${count(quizzes, { one: '1 quiz', other: `${quizzes} quizzes` })} and ${count(exams, { one: '1 exam', other: `${exams} exams` })}`,
    jobsUnknown: (replies: number) =>
      `${count(replies, { one: '1 reply', other: `${replies} replies` })} on the way; whether a quiz or an exam runs here is not known`,
    database: 'Database',
    answersIn: (milliseconds: number) => `answers in ${milliseconds} ms`,
    doesNotAnswer: 'does not answer',
  },

  permissions: {
    /** Of a whole server. */
    complete: 'I have all permissions that I need, in every channel.',
    missing: 'Missing permissions',
    otherChannels: (n: number) => `and ${n} more`,
    allowThere: 'You can allow them in the channels’ settings, or for my role.',
    /** As Discord calls them in this language. */
    names: {
      ViewChannel: 'View Channels',
      SendMessages: 'Send Messages',
      SendMessagesInThreads: 'Send Messages in Threads',
      ReadMessageHistory: 'Read Message History',
      AttachFiles: 'Attach Files',
    },
    cannotAnswer: (channel: string, names: string[]) =>
      `You asked me in ${channel}, and I cannot answer there: I lack ${and(names)}.`,
    youCan: 'You can allow it in the channel’s settings, under Permissions.',
    askManager: 'Somebody who manages the channel can allow it in its settings, under Permissions.',
  },

  /** The prompt in a terminal. */
  prompt: {
    /** `how`: what shows them, as it is typed. */
    more: (n: number, how: string) => `${n} more; ${how} shows all.`,
    /** Where it can be asked in a browser. */
    page: (address: string) => `The page: ${address}`,
    welcome: 'Footnote answers from documents, and every answer carries footnotes that you can check.',
    holds: (notes: number, sources: number, places: number) =>
      `${number(notes)} ${count(notes, { one: 'note', other: 'notes' })} on ${number(sources)} ${count(sources, { one: 'source', other: 'sources' })}${places ? `, ${number(places)} ${count(places, { one: 'city or town', other: 'cities and towns' })}` : ''}.`,
    quotes: (passages: number) =>
      count(passages, {
        one: '1 passage imported: answers quote it.',
        other: `${passages} passages imported: answers quote them.`,
      }),
    noQuotes: 'No document is imported, so answers are in our words; "npx footnote import FILE" lets them quote.',
    ask: `Ask a question, or type ${typed('help')}. /quit leaves.`,
  },

  /** When the database fails. */
  store: {
    notSaved: (why: string) => `Your change was not saved: ${why}.`,
    perhapsNotSaved: (why: string) => `Your change may not have been saved: ${why}.`,
    notRead: (why: string) => `What is saved could not be read: ${why}.`,
    why: {
      locked: 'the database is locked by another program',
      full: 'the database is full',
      'read-only': 'the database cannot be written to',
      unreachable: 'the database cannot be reached',
      'broken-off': 'the connection to the database broke off',
      unknown: 'the database failed',
    },
    again: 'Try again in a moment.',
    tellOperator: 'Tell whoever runs this bot, then try again.',
    nothingElse: 'Nothing else was lost.',
  },

  errors: {
    noAction: (command: string) => `Say what ${command} is to do.`,
    noCommand: (name: string) => `There is no command ${quote(name)}.`,
    ofPrompt: {
      more: '/more shows the rest of a reply where you type line by line.',
      moreHere: 'On a command line, add --more; on Discord, press the button below the reply.',
      quit: '/quit leaves the program where you type line by line.',
      quitHere: 'Here there is nothing to leave.',
    },
    commands: (names: string[]) => `There are ${list(names)}.`,
    missing: (option: string) => `The ${option} is missing.`,
    empty: (option: string) => `The ${option} is empty.`,
    tooLong: (option: string, most: number) => `The ${option} is longer than ${most} characters.`,
    questionTooLong: (most: number) => `The question is longer than ${most} characters.`,
    isEmpty: (field: string) => `${quote(field)} is empty.`,
    noSuchChoice: (value: string, option: string) => `${quote(value)} does not fit ${quote(option)}.`,
    notBetween: (option: string, least: number, most: number) =>
      `For ${option}, give a whole number from ${number(least)} to ${number(most)}.`,
    unknownOption: (option: string) => `There is no option ${quote(option)}.`,
    tooMany: (command: string, most: number, given: number) =>
      `${command} takes at most ${most} ${count(most, { one: 'name', other: 'names' })}, and these are ${given}.`,
    nothingMore: (command: string) => `${command} takes nothing more.`,
    likeThis: (example: string) => `Type it like this: ${example}`,
    ours: 'A fault in Footnote stopped this',
    notShown: 'Discord did not take this reply',
    logged: 'The fault is ours, and it has been logged.',
    again: 'Try again, or ask in another way.',
    perhapsDone: 'If it was to change something, that may be done all the same: look before you try again.',
  },

  busy: {
    /** To who waits for a reply when the program ends. */
    restarting: 'I am restarting: ask again in a moment.',
    title: 'One moment',
    own: (n: number) =>
      `That was much at once. ${count(n, { one: 'Ask again in 1 second.', other: `Ask again in ${n} seconds.` })}`,
    channel: (n: number) =>
      `Much is asked in this channel just now. ${count(n, { one: 'Ask again in 1 second.', other: `Ask again in ${n} seconds.` })}`,
    all: 'Much is asked just now. Ask again in a few seconds.',
  },

  /** A thread under an answer. */
  threads: {
    open: 'Continue in a thread',
    opened: 'The thread is open',
    hint: `Ask on here with ${typed('ask')}, or mention me: what you ask goes on from the answer above.`,
    mayNot: 'No thread can be opened here',
    askHere: 'It takes the permission Create Public Threads, for you and for me. You can ask on here.',
  },

  /** What pages in a browser say besides the replies. */
  page,

  buttons: {
    more: (n: number) => count(n, { one: '1 more', other: `${n} more` }),
    back: 'Back',
    cite: 'Copy citations',
    file: 'As a file',
    sharedBy: (who: string) => `Shared by ${who}`,
    share: 'Share',
    shared: 'Shared: go there',
    sharedAlready: 'This has been shared already.',
    copyLost: 'The copy that you shared has been deleted. You can share this again.',
    fileNotShared: 'The file stays with the person who shared this.',
    delete: 'Delete',
    context: openPlace,
    show: 'Show it to me',
    title: 'This button leads nowhere any more',
    form: 'This form leads nowhere any more',
    youWrote: 'You wrote:',
    old: 'It is from an older Footnote. Use the command again.',
    gone: 'What it was about is no longer in the library, or the message no longer carries it. Use the command again.',
    lapsed: 'What it stood for was kept for 30 days, or has been deleted. Use the command again.',
    notYours: 'Only the person who asked, and moderators, can delete this reply.',
    keepsPrivate: 'Answers stay private in this channel.',
    fileTitle: 'The whole reply',
    fileSays: 'All of it, as Markdown.',
    forYou: 'The answer is for the person who asked; press the button to read it.',
    noRoom: 'The answer is for the person who asked, and cannot be opened while the database does not answer.',
    ownSearch: 'This is a search of your own; the answer there is for the person who asked.',
    forAsker: 'This answer is for the person who asked alone. Use the command for one of your own.',
  },
}

/** Everything Footnote says, in one language. */
export type Wording = typeof en
