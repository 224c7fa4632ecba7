import type { Wording } from './en.ts'
import { grammarOf } from './grammar.ts'
import { createQuote } from './quote.ts'
import { typeName } from './type-name.ts'
import { page } from './page/fr.ts'

const { tag, count, and, or, list, number, share, stop, colon } = grammarOf('fr-FR')
const quote = createQuote(['«\u00A0', '\u00A0»'], ['“', '”'])

/** What the menu below an answer is called. */
const openPlace = 'Ouvrir un passage dans son contexte'

/** Options that several actions take. */
const quizTopic = { name: 'sujet', description: 'Le sujet, par exemple une source ou un niveau ; sans rien, tous' }
const quizQuestions = { name: 'questions', description: 'Combien ; 10 par défaut' }
const questionNumber = { name: 'numéro', description: 'Le numéro de la question, comme dans la liste' }

const commands: Wording['commands'] = {
  ask: {
    name: 'demander',
    description: 'Pose une question et obtiens les passages qui y répondent',
    options: {
      question: { name: 'question', description: 'Ta question, avec tes mots' },
      in: { name: 'dans', description: 'Un texte, un auteur ou une collection, sinon partout' },
    },
  },
  city: {
    name: 'ville',
    description: 'Ce que les sources disent d’une ville, dimension par dimension',
    options: {
      name: { name: 'nom', description: 'Une ville, peu importe l’orthographe' },
      framework: { name: 'cadre', description: 'Le cadre d’analyse dont les dimensions servent au résumé' },
    },
  },
  compare: {
    name: 'comparer',
    description: 'De deux à quatre villes côte à côte, sans classement',
    options: {
      first: { name: 'première', description: 'Une ville' },
      second: { name: 'deuxième', description: 'Une autre ville' },
      third: { name: 'troisième', description: 'Une troisième ville' },
      fourth: { name: 'quatrième', description: 'Une quatrième ville' },
      framework: { name: 'cadre', description: 'Le cadre d’analyse dont les dimensions servent à la comparaison' },
    },
  },
  network: {
    name: 'réseau',
    description: 'Ce que les sources disent d’un réseau de villes',
    options: { network: { name: 'réseau', description: 'Un réseau, peu importe l’orthographe' } },
  },
  person: {
    name: 'personne',
    description: 'Qui est une personne, et ce que les sources en disent',
    options: { person: { name: 'personne', description: 'Une personne, peu importe l’orthographe' } },
  },
  term: {
    name: 'terme',
    description: 'Ce que veut dire un terme, selon qui l’emploie',
    options: { term: { name: 'terme', description: 'Un terme, peu importe l’orthographe ou la langue' } },
  },
  dimension: {
    name: 'dimension',
    description: 'La question que pose une dimension, et les villes selon ce qu’on en sait',
    options: { dimension: { name: 'dimension', description: 'Une dimension d’un cadre d’analyse' } },
  },
  framework: {
    name: 'cadre',
    description: 'Comment un cadre d’analyse décompose le sujet',
    options: {
      framework: { name: 'cadre', description: 'Un cadre d’analyse, ou le nom de qui l’a proposé ; sans rien, tous' },
    },
  },
  list: {
    name: 'lister',
    description: 'Ce que citent les sources : tout, ou par source, lieu et années',
    options: {
      what: { name: 'quoi', description: 'Ce que tu veux voir en liste' },
      by: { name: 'selon', description: 'Une source ou son auteur ; laisse vide pour les voir toutes' },
      in: { name: 'où', description: 'Un pays ou un continent' },
      dimension: { name: 'dimension', description: 'Une dimension d’un cadre d’analyse' },
      stance: { name: 'position', description: 'Ce que les sources en disent' },
      from: { name: 'début', description: 'La première année' },
      to: { name: 'fin', description: 'La dernière année' },
    },
  },
  timeline: {
    name: 'chronologie',
    description: 'Ce qui s’est passé et quand, selon les dates que donnent les sources',
    options: {
      city: { name: 'ville', description: 'Une ville ; laisse vide pour les voir toutes' },
      year: { name: 'année', description: 'Une année, ou une période comme 2010-2018' },
      from: { name: 'début', description: 'La première année' },
      to: { name: 'fin', description: 'La dernière année' },
    },
  },
  map: {
    name: 'carte',
    description: 'Les villes sur une carte, et ce que les sources en disent selon une dimension',
    options: {
      dimension: {
        name: 'dimension',
        description: 'Une dimension d’un cadre d’analyse ; sans elle, les villes seules',
      },
    },
  },
  cite: {
    name: 'citer',
    description: 'Cite une source, une note ou un passage dans le style voulu',
    options: {
      what: { name: 'quoi', description: 'Une source, ou l’identifiant d’une note ou d’un passage' },
      style: { name: 'style', description: 'Le style ou le format de fichier ; sinon, celui réglé ici' },
    },
  },
  verify: {
    name: 'vérifier',
    description: 'Vérifie si une citation est dans les sources, mot pour mot',
    options: {
      quotation: { name: 'citation', description: 'La citation, sans autres mots' },
      source: { name: 'source', description: 'D’où elle est censée venir' },
    },
  },
  annotate: {
    name: 'annoter',
    description: 'Vérifie les citations d’un texte et montre ce qu’en disent les sources',
    options: { text: { name: 'texte', description: 'Le texte, jusqu’à 4000 caractères' } },
  },
  passage: {
    name: 'passage',
    description: 'Un passage d’une source, avec ce qui le précède et ce qui le suit',
    options: { id: { name: 'identifiant', description: 'L’identifiant d’un passage ou d’une note' } },
  },
  challenge: {
    name: 'contestation',
    description: 'Dis ce qui ne va pas dans une note ou un passage',
    options: {
      id: { name: 'identifiant', description: 'L’identifiant de la note ou du passage' },
      reason: { name: 'raison', description: 'Ce qui ne va pas' },
      suggestion: { name: 'proposition', description: 'Ce qu’il faudrait dire à la place' },
    },
  },
  challenges: {
    name: 'contestations',
    description: 'Les erreurs signalées sur ce serveur, à régler',
    options: {
      show: { name: 'voir', description: 'Celles à régler ou celles déjà réglées' },
      resolve: { name: 'régler', description: 'Le numéro d’une contestation réglée' },
      reopen: { name: 'rouvrir', description: 'Le numéro d’une contestation à rouvrir' },
    },
  },
  insights: {
    name: 'usage',
    description: 'Ce qu’on demande sur ce serveur : ce qui n’a rien donné, ce qui est le plus lu',
    options: {},
  },
  about: { name: 'à-propos', description: 'Ce que c’est, qui l’a fait et à partir de quoi il répond', options: {} },
  sources: {
    name: 'sources',
    description: 'Ce que contient la bibliothèque : notes, passages, licences, liens',
    options: { source: { name: 'source', description: 'Une source ou son auteur, pour en voir la fiche' } },
  },
  help: { name: 'aide', description: 'Ce que tu peux faire ici, avec des exemples à essayer', options: {} },
  privacy: {
    name: 'confidentialité',
    description: 'Ce qui est conservé sur toi, et ce qui ne l’est pas',
    options: {},
  },
  'forget-me': {
    name: 'oublie-moi',
    description: 'Voir tout ce qui est conservé sur toi, et le faire effacer',
    options: { sure: { name: 'confirmer', description: 'Avec oui, tout est effacé aussitôt, sans être montré avant' } },
  },
  'quiz start': {
    name: 'lancer',
    description: 'Lancer un quiz dans ce salon',
    options: {
      topic: quizTopic,
      questions: quizQuestions,
      seconds: { name: 'secondes', description: 'Combien de temps chacune reste ouverte ; 30 par défaut' },
      speed: { name: 'vitesse', description: 'Si, à égalité de points, la personne la plus rapide passe devant' },
    },
  },
  'quiz exam': {
    name: 'examen',
    description: 'Un examen dans ce salon : chacun le passe seul, jusqu’à sa clôture',
    options: {
      topic: quizTopic,
      questions: quizQuestions,
      minutes: { name: 'minutes', description: 'Sa durée d’ouverture ; 60 par défaut' },
    },
  },
  'quiz practice': {
    name: 'réviser',
    description: 'Réviser en solo : ce que tu as manqué revient au bon moment',
    options: { topic: quizTopic, questions: quizQuestions },
  },
  'quiz skip': { name: 'passer', description: 'Fermer tout de suite la question ouverte', options: {} },
  'quiz stop': {
    name: 'arrêter',
    description: 'Arrêter le quiz tout de suite, avec les points déjà obtenus',
    options: {},
  },
  'quiz leaderboard': {
    name: 'classement',
    description: 'Qui a le plus de réponses justes sur ce serveur',
    options: { period: { name: 'période', description: 'Depuis quand ; tout par défaut' } },
  },
  'quiz progress': { name: 'progrès', description: 'Où tu en es, par sujet, et ce qui est à revoir', options: {} },
  'quiz review': {
    name: 'erreurs',
    description: 'Ce que tu as manqué, avec la bonne réponse et où la lire',
    options: {},
  },
  'quiz results': {
    name: 'résultats',
    description: 'Les résultats du dernier quiz, en fichier pour qui l’a lancé',
    options: {},
  },
  'questions list': { name: 'liste', description: 'Les voir toutes, avec la bonne réponse', options: {} },
  'questions add': { name: 'ajouter', description: 'En écrire une dans un formulaire', options: {} },
  'questions upload': {
    name: 'envoyer',
    description: 'Envoyer un fichier GIFT, Aiken, Moodle XML ou YAML',
    options: {
      file: { name: 'fichier', description: 'Le fichier ; une question qui a l’identifiant d’une autre la remplace' },
    },
  },
  'questions edit': {
    name: 'modifier',
    description: 'En modifier une dans un formulaire',
    options: { number: questionNumber },
  },
  'questions retire': {
    name: 'retirer',
    description: 'Ne plus poser une question',
    options: { number: questionNumber },
  },
  'questions restore': {
    name: 'rétablir',
    description: 'Poser de nouveau une question retirée',
    options: { number: questionNumber },
  },
  'questions export': {
    name: 'exporter',
    description: 'Les recevoir dans un fichier',
    options: {
      format: { name: 'format', description: 'YAML par défaut, qui peut être renvoyé sans rien perdre' },
    },
  },
  'readings list': {
    name: 'voir',
    description: 'Voir les textes propres à ce serveur, et combien il peut en avoir',
    options: {},
  },
  'readings add': {
    name: 'ajouter',
    description: 'Ajouter un texte pour ce serveur seulement',
    options: {
      file: { name: 'fichier', description: 'PDF, Word, EPUB, page web, diapositives, sous-titres, Markdown ou texte' },
      link: { name: 'lien', description: 'L’adresse d’un tel fichier sur le web' },
    },
  },
  'readings update': {
    name: 'actualiser',
    description: 'Reprendre sur le web les textes qui en viennent',
    options: { reading: { name: 'lecture', description: 'Laquelle ; toutes si rien n’est dit' } },
  },
  'readings remove': {
    name: 'retirer',
    description: 'Retirer un des textes propres à ce serveur, ou tous',
    options: { reading: { name: 'lecture', description: 'Laquelle' } },
  },
  settings: {
    name: 'paramètres',
    description: 'La façon dont Footnote répond sur ce serveur ou dans ce salon',
    options: {
      where: { name: 'où', description: 'Sur tout le serveur, ou dans ce salon' },
      setting: { name: 'paramètre', description: 'Le paramètre à régler' },
      value: { name: 'valeur', description: 'La valeur à lui donner ; laisse vide pour voir l’actuelle' },
    },
  },
  setup: {
    name: 'configurer',
    description: 'Ce qu’il y a à décider d’abord sur ce serveur, et s’il manque quelque chose',
    options: {},
  },
  status: { name: 'état', description: 'Comment va Footnote, et ce qui lui manque ici', options: {} },
}

/** Commands that do several things, each an action of its own. */
const groups: Wording['groups'] = {
  quiz: { name: 'quiz', description: 'Un quiz sur les lectures, pour tout le salon' },
  questions: {
    name: 'questions',
    description: 'Les questions propres à ce serveur : en écrire, en envoyer, en changer, en retirer',
  },
  readings: {
    name: 'lectures',
    description: 'Des textes que seul ce serveur lit : en ajouter, les actualiser, les retirer',
  },
}

/** A command, by its name in English, as it is typed in this language. */
const typed = (name: keyof Wording['commands']) => typeName(name, { commands, groups })

/** What Footnote says in French. */
export const fr: Wording = {
  tag,
  language: 'Français',
  and,
  or,
  quote,
  colon,

  commands,
  groups,

  door: {
    onlyInServers: (command: string) => `${command} est réservé aux serveurs qui ont ajouté Footnote.`,
    useThere: 'Utilise cette commande dans un salon de ton serveur.',
    onlyInDiscord: (command: string) => `${command} ne sert que dans Discord.`,
    seeHelp: `${typed('help')} montre ce qu’il y a ici.`,
    onlyManagers: (command: string) =>
      `Seules les personnes autorisées à gérer le serveur peuvent utiliser ${command}.`,
    askManagers: 'Adresse-toi à une personne qui a la permission « Gérer le serveur ».',
    onlyModerators: (command: string) => `Seules les personnes qui modèrent peuvent utiliser ${command}.`,
    askModerators: 'Adresse-toi à une personne qui a la permission « Gérer les messages ».',
  },
  privately: { name: 'privé', description: 'Afficher la réponse pour moi uniquement' },

  verdicts: {
    supported: 'attesté',
    limited: 'limité',
    absent: 'absent, d’après les sources',
    disputed: 'contradictoire : certaines notes en font état, d’autres en signalent l’absence',
    'not stated': 'non indiqué dans ces sources',
  },
  stances: {
    supported: 'attesté',
    limited: 'limité',
    absent: 'absent',
    disputed: 'contradictoire',
    'not stated': 'non indiqué',
  },

  reply: {
    ours: 'reformulé par nos soins, sans citation',
    partlyQuoted: 'cité quand il y a des guillemets, sinon reformulé par nos soins',
    notesInEnglish: 'notes en anglais',
    empty: 'La bibliothèque ne contient encore rien.',
    library: (version: string) => `bibliothèque ${version}`,
    tableHead: (cells) => `Première ligne de ce tableau : ${cells}`,
    inBrief: (says: string) => `En bref : ${says}`,
    refersTo: (work: string) => `Renvoie à : ${work}`,
    try: 'Essaie :',
    tooLong: 'La suite est dans le fichier.',
    inFile: (n: number) => `${n} de plus dans le fichier.`,
    noButtons: (labels: string[]) =>
      `La base de données ne répond pas en ce moment, donc pas de bouton ${and(labels)} ici ; le fichier contient tout.`,
    longQuotation: 'Cette citation est trop longue pour un message ; elle est dans le fichier.',
  },

  footnotes: {
    undated: 's. d.',
    page: (page: string, lastPage: string | null) => (lastPage ? `p. ${page}–${lastPage}` : `p. ${page}`),
    slide: (slide: string, last: string | null) => (last ? `diapositives ${slide}–${last}` : `diapositive ${slide}`),
    chapter: (chapter: string, paragraph: number | null) =>
      paragraph === null ? `chap. ${chapter}` : `chap. ${chapter}, § ${paragraph}`,
    turn: (speaker: string, turn: number) => `${speaker}, intervention ${turn}`,
    note: (number: number) => `note ${number}`,
    paragraph: (section: string, paragraph: number) => `${section}, paragraphe ${paragraph}`,
  },

  kinds: {
    city: 'aucune ville',
    network: 'aucun réseau',
    term: 'aucun terme',
    dimension: 'aucune dimension',
    framework: 'aucun cadre d’analyse',
    source: 'aucune source',
    person: 'aucune personne',
    area: 'aucun pays ni continent',
  },

  notFound: {
    title: 'Introuvable dans ces sources',
    briefly: (command: string) =>
      `Je n’ai rien trouvé là-dessus dans ces sources ; ${command} te montre, en privé, ce qui s’en approche le plus.`,
    unknown: (name: string, kind: string) => `Il n’y a ${kind} ${quote(name)} dans ces sources`,
    several: (name: string) => `Plusieurs sources s’appellent ${quote(name)}`,
    didYouMean: (names: string[]) => `Tu voulais dire ${or(names)} ?`,
    known: (n: number) => `Elles en comptent ${n}.`,
    all: (n: number) => `Tout voir (${n})`,
    byRegion: 'Villes par région…',
    byFramework: 'Dimensions par cadre…',
    mostTold: 'Ce dont il est le plus question…',
    noneKnown: 'Elles n’ont rien de ce genre.',
    missing: (names: string[]) =>
      `${and(names)} ${count(names.length, { one: 'n’apparaît', other: 'n’apparaissent' })} pas dans ces sources.`,
    tooFar: 'Ce que disent ces sources est trop éloigné de la question pour être présenté comme une réponse.',
    nearest: (names: string[]) => `Ce qui s’en rapproche le plus : ${list(names)}.`,
    things: { city: 'une ville', network: 'un réseau', term: 'un terme' },
    tryOther: (things: string[]) => `Essaie ${things.length ? `${or(things)}, ou bien ` : ''}moins de mots.`,
    year: (year: number) => `Ces sources ne disent rien sur l’année ${year}.`,
    yearOf: (name: string, year: number) => `Sur ${name}, elles n’ont rien de ${year}.`,
    otherYears: (about: string, years: string, year: number) =>
      `Sur ${about}, ces sources couvrent ${years}, mais pas ${year}.`,
    years: (years: number[]) => and(years.map(String)),
    yearsBetween: (first: number, last: number) => `des années entre ${first} et ${last}`,
  },

  readings: {
    as: (typed: string, name: string) => `${quote(typed)} est compris ici comme ${name}.`,
    translated: (language: string, words: [string, string][]) =>
      `Traduit ${from(language)}${words.length ? ` : ${list(words.map(([typed, read]) => `${quote(typed)} devient ${quote(read)}`))}` : ''}. La bibliothèque est en anglais.`,
    mended: (words: [string, string][]) =>
      `Je cherche ${list(words.map(([typed, read]) => `${quote(read)} au lieu de ${quote(typed)}`))}.`,
  },

  otherwise: {
    contradicts: (who: string, n: number, on: string) =>
      `${who} ${count(n, { one: 'dit', other: 'disent' })} autre chose (${on}) :`,
    'counts-otherwise': (who: string, n: number, on: string) =>
      `${who} ${count(n, { one: 'arrive', other: 'arrivent' })} à un autre chiffre (${on}) :`,
    later: 'Plus tard :',
    qualifies: (who: string, n: number, on: string) =>
      `${who} ${count(n, { one: 'nuance', other: 'nuancent' })} ce propos (${on}) :`,
    objects: (who: string, n: number, on: string) =>
      `${who} ${count(n, { one: 'émet', other: 'émettent' })} une objection (${on}) :`,
    also: (who: string, n: number, on: string) =>
      `${who} ${count(n, { one: 'écrit', other: 'écrivent' })} aussi (${on}) :`,
    answers: (who: string, n: number, on: string) =>
      `${who} ne le ${count(n, { one: 'dit', other: 'disent' })} que pour y répondre (${on}) :`,
  },

  lack: {
    nearest: 'Ce qu’elles ont de plus proche :',
    others: 'D’autres en parlent :',
    notIn: (who: string, n: number, things: string) =>
      `${who} ne ${count(n, { one: 'mentionne', other: 'mentionnent' })} pas ${things}.`,
    notBy: (who: string, n: number) => `${who} ne le ${count(n, { one: 'dit', other: 'disent' })} pas.`,
    thing: (name: string) => `Sur ${name}, les sources n’en disent rien.`,
    time: (year: number) => `Pour ${year}, les sources ne le disent pas.`,
    kinds: {
      figure: 'Les sources ne donnent pas ce chiffre.',
      year: 'Les sources ne disent pas quand.',
      person: 'Les sources ne disent pas qui.',
      place: 'Les sources ne disent pas où.',
      reason: 'Les sources ne disent pas pourquoi.',
      outcome: 'Les sources ne disent pas ce qu’il en est advenu.',
      several: 'Les sources n’en donnent pas la liste.',
      means: 'Les sources ne disent pas comment.',
      definition: 'Les sources ne disent pas ce que c’est.',
      'yes-no': 'Les sources ne disent pas s’il en est ainsi.',
      noun: 'Les sources ne le précisent pas.',
      deed: 'Les sources n’y répondent pas clairement.',
      anything: 'Les sources n’y répondent pas clairement.',
    },
  },

  ask: {
    meant: (command: string) => `Voici ce que montre ${command}.`,
    liesIn: (city: string, country: string) => `Pays où se trouve ${city} : ${country}.`,
    comparesMost: (n: string) => `On compare ${n} villes au plus : voici les ${n} premières.`,
    namesParts: (author: string, n: string) => `${author} en distingue ${n}.`,
    followUp: 'Suite de ta question précédente.',
    differ: 'Les sources divergent sur ce point',
    more: 'Autres extraits des sources',
    related: 'Questions proches',
    whatMeans: (name: string) => `Que signifie ${quote(name)} ?`,
  },

  scope: {
    library: 'la bibliothèque',
    everything: 'tout ce qu’il y a',
    only: (where: string) => `Recherche limitée à ceci : ${where}.`,
    nothing: (where: string) => `Rien trouvé là-dessus ici : ${where}.`,
    everywhere: 'Chercher partout',
    lost: (names) =>
      `Ici, il est réglé de répondre à partir de ${names}, dont il ne reste rien. Rien n’est donc cherché.`,
    setAnother: `Qui peut gérer le serveur peut régler autre chose avec ${typed('settings')}.`,
    noPart: (part, of) => (of === null ? `Aucune lecture n’a de ${part}.` : `Il n’y a pas de ${part} dans ${of}.`),
  },

  following: {
    nothingBefore: 'Il n’y a pas de question avant celle-ci.',
    askWhole: 'Pose une question complète, ou réponds à l’une de mes réponses.',
    more: (of: string) => `Pour aller plus loin : ${of}`,
    noMore: 'C’est tout',
    noMoreOn: (of: string) => `Les sources n’en disent pas plus que ce que tu as déjà vu : ${of}`,
    origin: 'Où c’est dit',
    doubted: 'Quelque chose ne va pas ?',
    challenge: (command: string) =>
      `Utilise ${command} avec le passage pour dire ce qui ne va pas, ou repose ta question autrement. La réponse s’appuie sur ceci :`,
    authors: and,
  },

  asides: {
    greeting: {
      title: 'Salut',
      lines: ['Pose-moi une question sur ce que disent ces sources : je réponds, passages à l’appui.'],
    },
    thanks: {
      title: 'Avec plaisir',
      lines: ['Chaque note de bas de page peut être vérifiée ; si une autre question te vient, n’hésite pas.'],
    },
    nod: { title: 'D’accord', lines: ['Je suis là dès qu’une question te vient.'] },
    fresh: { title: 'Nouvelle question', lines: ['Ta dernière question est oubliée. À toi !'] },
    abuse: {
      title: 'Tenons-nous-en aux sources',
      lines: [
        'Si une réponse était fausse, dis-nous quelle note de bas de page est en cause : on pourra la vérifier et la corriger.',
      ],
    },
    instruction: {
      title: 'Je ne fais que chercher dans les sources',
      lines: [
        'Je n’exécute pas de consignes et je ne rédige pas de textes : je trouve dans les sources les passages qui répondent à une question.',
      ],
    },
    opinion: {
      title: 'Les sources n’établissent aucun classement, et je n’ai pas d’opinion',
      lines: ['Je peux montrer côte à côte ce que dit chaque source.'],
    },
    prediction: {
      title: 'Les sources ne prédisent pas l’avenir',
      lines: ['Je peux montrer ce qu’elles rapportent, jusqu’aux années où elles ont été écrites.'],
    },
    'own case': {
      title: 'Je ne peux pas te conseiller sur ta situation personnelle',
      lines: [
        'Ceci n’est pas un conseil juridique, et les sources n’en donnent pas : adresse-toi à une avocate, à un avocat ou à un service de conseil près de chez toi.',
        'Je peux montrer ce qu’elles disent de façon générale.',
      ],
    },
  },

  places: {
    parts: {
      neighbourhood: (part: string, city: string) => `${part} est un quartier situé à ${city}.`,
      district: (part: string, city: string) => `${part} est un district situé à ${city}.`,
      municipality: (part: string, city: string) => `${part} est une commune située à ${city}.`,
      'old-town': (part: string, city: string) => `${part} est la vieille ville, à ${city}.`,
      camp: (part: string, city: string) => `${part} était un camp situé à ${city}.`,
    },
    only: (area: string, city: string) => `${area} : ${city} est la seule ville dont parlent ces sources.`,
    several: (area: string, n: number) => `${area} : ces sources parlent de ${n} villes.`,
    none: (area: string) => `${area} : ces sources n’y nomment aucune ville.`,
    elsewhere: (city: string, country: string, area: string) =>
      `Ces sources situent ${city} ici : ${country}, et non ${area}.`,
    chooseOne: 'Choisis une ville.',
    askInstead: 'Une question trouve ce qu’elles en disent.',
    statements: (n: number) => `${n} ${count(n, { one: 'énoncé', other: 'énoncés' })}`,
  },

  city: {
    unread: (city: string) => `Aucune note ne parle de ${city} ; des textes importés en parlent.`,
    byWords: 'Ce qui figure sous une dimension a été choisi d’après ses mots, et non par un lecteur.',
    calledItself: 'Se présente comme ',
    more: (city: string) => `Autres extraits sur ${city}`,
    mentioned: (city: string) => `Où elles mentionnent ${city}`,
    someOf: (shown, all, isMore) => `${shown} sur ${isMore ? 'plus de ' : ''}${number(all)} passages.`,
    onlyMentioned: (city: string) => `Les sources ne font que mentionner ${city}, sans la situer sur aucune dimension.`,
    unplaced: (city: string) => `Les sources parlent ${of(city)}, mais sans la situer sur une dimension.`,
    silent: (city: string, author: string) =>
      `Les sources ne disent rien sur ${city} dans les dimensions de ce cadre (${author}).`,
    otherwise: (city: string, author: string, other: string) =>
      `Les sources ne disent rien sur ${city} dans le premier cadre (${author}) ; ce résumé suit donc un autre (${other}).`,
    notOnCities: (framework: string) => `${quote(framework)} s’applique aux réseaux, pas aux villes.`,
    otherFrameworks: (names: string[]) => `Cadres d’analyse pour les villes : ${and(names)}.`,
    inOtherFramework: 'Un autre cadre d’analyse',
    compareWith: 'Comparer avec…',
    closer: 'Une dimension, ville par ville',
  },

  compare: {
    otherwise: (author: string, other: string) =>
      `Ces villes ne peuvent pas être comparées dans le premier cadre (${author}) ; voici donc un autre (${other}).`,
    silent: (cities: string[], author: string) =>
      `Les sources mentionnent ${and(cities)}, mais sans rien en dire dans les dimensions de ce cadre (${author}).`,
    twice: (city: string) => `Impossible de comparer une ville avec elle-même : ${city}.`,
    different: 'Indique de deux à quatre villes différentes.',
    shared: (verdict: string, cities: string) => `Point commun : ${verdict} pour ${cities}.`,
    // Each cell is a city and a stance. The stance goes into brackets, so that it need not agree with the city.
    differing: (cells: string[]) =>
      `Différences : ${cells.map((cell) => cell.replace(/ (\S+)$/, ' ($1)')).join(', ')}.`,
    both: 'les deux villes',
    all: 'toutes les villes',
    notComparable: 'Non comparable.',
    nothingOn: (cities: string[]) => `Rien n’est indiqué pour ${and(cities)}.`,
    overview: { shared: 'Points communs', different: 'Différences', silent: 'Non comparable' },
    add: 'Ajouter une ville à la comparaison…',
  },

  dimension: {
    oneOf: (n: number, framework: string, author: string, year: number) =>
      `L’une des ${n} dimensions de ${quote(framework)} (${author}, ${year}).`,
    none: {
      cities: 'Aucune note ne situe de ville sur cette dimension.',
      networks: 'Aucune note ne situe de réseau sur cette dimension.',
    },
    supported: 'Attesté',
    limited: 'Limité : avec une restriction, ou en partie',
    absent: 'Absent : une source le dit, ou rapporte le contraire',
    networks: 'Réseaux',
    another: 'Une autre dimension',
  },

  framework: {
    all: 'Cadres d’analyse',
    inUse: 'Utilisé ici.',
    by: {
      cities: (author: string, year: number) => `${author}, ${year}. Pour les villes.`,
      networks: (author: string, year: number) => `${author}, ${year}. Pour les réseaux.`,
    },
    dimensions: 'Ses dimensions',
    another: 'Un autre cadre d’analyse',
    open: 'L’une de ses dimensions',
  },

  network: {
    facts: 'D’après ce que disent les sources',
    founded: 'Fondation',
    membership: 'Membres',
    does: 'Activités',
    membersNamed: 'Membres cités : ',
    kind: 'Type',
    kinds: {
      movement: 'mouvement',
      coalition: 'coalition',
      network: 'réseau',
      association: 'association',
      institution: 'institution',
      programme: 'programme',
    },
    alike: 'Autres du même type',
    excerpts: 'Dans les sources',
  },

  person: { wrote: (titles: string[]) => `A écrit ${and(titles)}.`, excerpts: 'Dans les sources' },

  list: {
    kinds: { cities: 'Villes', networks: 'Réseaux', people: 'Personnes', terms: 'Termes', sources: 'Sources' },
    counted: {
      cities: (n: number) => `${n} ${count(n, { one: 'ville', other: 'villes' })}`,
      networks: (n: number) => `${n} ${count(n, { one: 'réseau', other: 'réseaux' })}`,
      people: (n: number) => `${n} ${count(n, { one: 'personne', other: 'personnes' })}`,
      terms: (n: number) => `${n} ${count(n, { one: 'terme', other: 'termes' })}`,
      sources: (n: number) => `${n} ${count(n, { one: 'source', other: 'sources' })}`,
    },
    on: {
      '002': 'en Afrique',
      '142': 'en Asie',
      '150': 'en Europe',
      '009': 'en Océanie',
      '003': 'en Amérique du Nord',
      '005': 'en Amérique du Sud',
      '419': 'en Amérique latine',
      '019': 'sur le continent américain',
    },
    years: (from: string, to: string) =>
      from && to ? `de ${from} à ${to}` : from ? `depuis ${from}` : `jusqu’en ${to}`,
    named: (who: { names: string; several: boolean } | null, things: string) =>
      `${who?.names ?? 'Ces sources'} ${who && !who.several ? 'cite' : 'citent'} ${things} :`,
    there: (_: number, things: string) => `Il y a ${things} :`,
    onThis: (n: number, things: string, on: string) =>
      `${things} en ${count(n, { one: 'parle', other: 'parlent' })} (${on}) :`,
    open: 'Ouvrir une fiche',
    nothing: (restrictions: string) => `Les sources n’ont rien de tel : ${restrictions}.`,
    without: (restriction: string, things: string) => `Sans ${quote(restriction)} : ${things}.`,
    unfit: (typed: string) => `${quote(typed)} ne convient pas ici.`,
    forExample: (names: string[]) => `Il y a par exemple : ${list(names)}.`,
    naming: (name: string) => `dans les notes qui citent ${name}`,
  },

  term: { both: 'Où les sources parlent des deux', byAuthor: 'Selon qui l’emploie', excerpts: 'Dans les sources' },

  timeline: {
    title: (city: string | null) => (city ? `Chronologie : ${city}` : 'Chronologie'),
    yearOrSpan: 'Donne une année ou une période : « année » et « début » ou « fin » ne concordent pas.',
    between: (from: string | null, to: string | null) => `(${from ? `de ${from}` : 'du début'} à ${to ?? 'la fin'})`,
    none: 'Aucun événement dans ces sources',
    nothing: (where: string) => `Ces sources ne donnent aucune date pour ${quote(where)}.`,
    tryOther: 'Essaie d’autres années, ou sans ville.',
    tryYears: 'Essaie d’autres années.',
    more: (n: number) => `Il y en a encore ${n} ; précise les années pour tout voir.`,
    after: (from: number, to: number) => `${from} vient après ${to}.`,
    earlierFirst: 'Indique d’abord l’année la plus ancienne.',
    noYear: (text: string) => `${quote(text)} n’est pas une année.`,
    likeThis: 'Indique une année comme 2015.',
  },

  map: {
    title: (dimension: string | null) => (dimension ? `Carte : ${dimension}` : 'Où se trouvent les villes'),
    unplaced: 'Aucune ville de cette bibliothèque n’a de place sur la carte.',
    notStated: (cities: string[]) => `Rien d’indiqué pour ${and(cities)}.`,
  },

  figure: {
    /** On how much something rests. */
    amount: (notes: number, sources: number) =>
      `${number(notes)}\u00A0${count(notes, { one: 'note', other: 'notes' })}, ${number(sources)}\u00A0${count(sources, { one: 'source', other: 'sources' })}`,
    footnotes: 'Les chiffres entre crochets renvoient aux notes de bas de page de la réponse.',
    /** What each kind of picture is called. */
    kinds: {
      matrix: 'Tableau de symboles',
      map: 'Carte',
      timeline: 'Chronologie',
      network: 'Schéma',
      bars: 'Diagramme en barres',
      table: 'Tableau',
    },
    /** Before what is typed to get one. */
    asPicture: 'En image :',
  },

  passage: {
    before: 'Juste avant',
    after: 'Juste après',
    here: 'Ici',
    previous: 'Précédent',
    next: 'Suivant',
    unknown: (id: string) => `Il n’y a ni passage ni note ${quote(id)} dans ces sources.`,
    howToFind: `Écris quelques mots du passage après ${typed('passage')}, ou choisis-le sous une réponse, dans le menu ${quote(openPlace)}.`,
    notImported:
      'Le texte n’est pas importé ici : cet extrait et ceux qui l’entourent sont donc des notes, rédigées par nos soins.',
    /** A title, and what is said below it, of what was there when something was shown. */
    removed: 'Ce texte a été retiré',
    removedPlaces: 'Ce que cela ouvrait n’est plus dans cette bibliothèque et ne peut donc pas être ouvert.',
    removedWhy: (id) =>
      `${quote(id)} était dans cette bibliothèque quand cela a été affiché et n’y est plus : ses passages ne peuvent pas être ouverts.`,
    changed: 'Ce passage n’est plus dans son texte',
    changedWhy: (id) =>
      `Le texte a été importé de nouveau depuis, et rien n’y est plus ${quote(id)}. Repose ta question pour voir ce qu’il dit maintenant.`,
  },

  challenge: {
    ask: 'Une erreur ?',
    reason: 'Ce qui ne va pas',
    reasonHint: 'Un nom, un chiffre, une page, le sens : tout ce qui ne tient pas',
    suggestion: 'Ce qu’il faudrait dire',
    suggestionHint: 'Si tu le sais ; l’idéal est d’indiquer le passage qui le dit',
    notedBefore: (number: number) => `Tu l’as déjà dit : contestation ${number}`,
    noted: (number: number) => `Contestation ${number} enregistrée`,
    whoSees:
      'La modération de ce serveur et les personnes qui tiennent la bibliothèque voient ce que tu as écrit, mais pas qui l’a écrit.',
    operatorSees: 'Les personnes qui tiennent la bibliothèque voient ce que tu as écrit, mais pas qui l’a écrit.',
    yours: 'Ce que tu as écrit',
  },

  challenges: {
    title: 'Contestations',
    states: { open: 'à régler', resolved: 'réglées' },
    count: {
      open: (n: number) => count(n, { one: `${n} contestation à régler.`, other: `${n} contestations à régler.` }),
      resolved: (n: number) => count(n, { one: `${n} contestation réglée.`, other: `${n} contestations réglées.` }),
    },
    none: { open: 'Il n’y en a aucune à régler.', resolved: 'Aucune n’est encore réglée.' },
    show: { open: 'Voir celles à régler', resolved: 'Voir celles qui sont réglées' },
    resolve: 'En régler une…',
    reopen: 'En rouvrir une…',
    openPlace: 'Ouvrir le passage de l’une d’elles…',
    resolved: (number: number) => `La contestation ${number} est réglée.`,
    reopened: (number: number) => `La contestation ${number} est rouverte.`,
    changedSince: 'La bibliothèque l’a modifié depuis.',
    goneSince: (id: string) => `Ceci n’est plus dans la bibliothèque : ${id}.`,
    noSuch: (typed: string) => `Ce serveur n’a pas de contestation ${quote(typed)}.`,
    seeAll: 'La liste sans numéro montre celles qu’il y a.',
  },

  insights: {
    title: 'Comment Footnote est utilisé ici',
    off: 'Rien n’est compté ici. Une fois activé, on compte pendant 90 jours et sans noms ce qui n’a rien donné, les passages lus et les réponses jugées fausses.',
    turnOn: 'Compter dès maintenant',
    unkept: '(questions avec des données personnelles, non conservées)',
    nothing: 'N’a rien donné',
    wrong: 'Jugé faux',
    places: 'Le plus lu',
    none: 'Rien n’a encore été compté.',
    right: (n: number) =>
      count(n, { one: `${n} réponse a été jugée juste.`, other: `${n} réponses ont été jugées justes.` }),
    kept: 'Compté sans noms et conservé 90 jours ; les questions privées ne comptent pas.',
    openChallenges: (n: number) =>
      count(n, { one: `${n} contestation à régler`, other: `${n} contestations à régler` }),
    rate: { right: 'C’était juste ? 👍 Oui', wrong: 'C’était juste ? 👎 Non' },
    counted: 'Compté, sans ton nom.',
    countedBefore: 'Tu l’as déjà dit : c’est compté une fois.',
    changed: { right: 'Changé : comptée comme juste.', wrong: 'Changé : comptée comme fausse.' },
    notCounted: 'Rien n’est plus compté ici.',
    newChallenge: (number: number) => `Nouvelle contestation : ${number}`,
  },

  sources: {
    title: 'Sources',
    counts: (notes: number, passages: number) =>
      `${number(notes)} ${count(notes, { one: 'note', other: 'notes' })}, ${passages ? `${number(passages)} ${count(passages, { one: 'passage', other: 'passages' })}` : 'texte non importé'}.`,
    record: {
      author: 'De',
      year: 'Année',
      title: 'Titre',
      in: 'Dans',
      publisher: 'Éditeur',
      doi: 'DOI',
      kind: 'Genre de texte',
      licence: 'Droits',
      holdings: 'Ici',
      link: 'Lien',
    },
    kinds: {
      chapter: 'un chapitre de livre',
      book: 'un livre',
      'article-journal': 'un article de revue',
      report: 'un rapport',
      broadcast: 'une émission',
      webpage: 'une page web',
      document: 'un document',
      article: 'un article',
      'article-magazine': 'un article de magazine',
      'article-newspaper': 'un article de presse',
      dataset: 'un jeu de données',
      'entry-encyclopedia': 'un article d’encyclopédie',
      interview: 'un entretien',
      legislation: 'une loi',
      manuscript: 'un manuscrit',
      motion_picture: 'un film',
      'paper-conference': 'une communication de colloque',
      'post-weblog': 'un billet de blog',
      software: 'un logiciel',
      speech: 'un exposé',
      standard: 'une norme',
      thesis: 'une thèse',
    },
    says: {
      author: (names: string[]) => `Le texte est ${of(and(names))}.`,
      year: (year: string) => `Le texte est paru en ${year}.`,
      around: (year: string) => `Le texte est paru vers ${year}.`,
      title: (title: string) => `Le titre est ${quote(title)}.`,
      in: (where: string) => stop(`Le texte est paru dans ${where}`),
      publisher: (name: string) => stop(`La publication est assurée par ${name}`),
      doi: (doi: string) => `Le DOI est ${doi}.`,
      kind: (kind: string) => `C’est ${kind}.`,
      link: 'C’est ici : ',
    },
    madeBy: (names: string[]) => stop(`L’émission est ${of(and(names))}`),
    silent: {
      in: 'La fiche ne cite ni livre, ni revue, ni série.',
      publisher: 'La fiche ne dit pas qui a publié le texte.',
      doi: 'La fiche n’a pas de DOI.',
      link: 'La fiche n’a pas de lien.',
    },
  },

  cite: {
    inText: 'Dans le texte',
    reference: 'Référence',
    noSuchStyle: (typed: string) => `Il n’y a ni style ni format ${quote(typed)}.`,
    quotedThere: (author: string) => `Dans le texte, pour des mots ${of(author)} cités à cet endroit`,
    reversed: (pages: string) => `${pages} sont dans le mauvais ordre.`,
    lowerFirst: 'Donne d’abord la plus petite page.',
    noSuchPage: (pages: string, source: string) => `Il n’y a pas de ${pages} dans ${source}.`,
    itsPages: (ranges: string[]) => `On y trouve les pages ${and(ranges)}.`,
    noPages: 'Cette source n’a pas de pages.',
    unchecked: 'La page n’est pas vérifiée : rien ici ne dit quelles pages a la source.',
    noPage: 'Une page est un nombre comme 92 ou xii, et un intervalle commence par sa première page.',
  },

  verify: {
    found: 'Trouvée, mot pour mot',
    elsewhere: 'Trouvée, mais dans une autre source',
    altered: 'Modifiée',
    stitched: 'Assemblée à partir de plusieurs passages',
    missing: 'Absente de ces sources',
    tooShort: 'Trop courte pour se prononcer',
    manners: {
      'first letter': () => 'La première lettre a été changée.',
      letters: (texts: string[]) => `Lettres changées par la personne qui cite : ${list(texts)}.`,
      sic: () => 'Le « [sic] » vient de la personne qui cite.',
      inserted: (texts: string[]) => `Ajouté par la personne qui cite : ${list(texts)}.`,
      'note marks': () => 'Les appels de note ne font pas partie du texte.',
      'page tops': () => 'L’en-tête de la page ne fait pas partie du texte.',
      accents: () => 'La source a d’autres accents.',
      amounts: () => 'La source écrit la quantité autrement.',
      unsure: (texts: string[]) => `Trop court pour être vérifié avec certitude sans le texte : ${list(texts)}.`,
    },
    otherMark: (quoted: string, source: string) => `La source porte ${source} au lieu de ${quoted}.`,
    otherPage: (is: string, said: string) => `Elle se trouve ${is}, et non ${said}.`,
    leftOut: (words: string) => `Passage omis : ${words}`,
    leftOutWords: (count: number) => (count === 1 ? 'Un mot est omis.' : `${count} mots sont omis.`),
    leftOutDenies: 'Attention : il y a une négation dans ce qui est omis.',
    putInDenies: 'Attention : il y a une négation dans ce qui est ajouté.',
    notHere: (work: string) => `${quote(work)} ne fait pas partie de ces sources. La citation se trouve ici :`,
    otherYear: (is: string, said: string) => `La source date de ${is} et non de ${said}.`,
    saidToBeFrom: (source: string) => `Attribuée à ${source}, mais elle se trouve ici :`,
    standsHere: 'Elle se trouve ici :',
    changed: (words: string[]) => `Différent de la source : ${list(words)}.`,
    leavesOut: 'Des mots sont omis sans que ce soit indiqué.',
    quoted: 'Telle qu’elle est citée',
    source: 'Dans la source',
    parts: 'Ses parties sont séparées, ou dans un autre ordre :',
    nowhere: (words: number) => `Aucune source ne contient ces ${words} mots tels quels.`,
    nearby: 'L’idée s’y trouve peut-être en d’autres mots : pose la question.',
    atLeast: (words: number, alone: number) =>
      `Une citation doit compter au moins ${words} mots, ou ${alone} qui ne figurent qu’à un seul endroit : plus courte, elle se trouve dans trop de textes.`,
    ready: 'Prête à copier',
  },

  annotate: {
    menu: 'Chercher les citations',
    title: 'Ce que les sources disent à ce sujet',
    quotations: 'Citations',
    sourcesSay: (sentence: string) => `Sur ${quote(sentence)}, les sources disent`,
    nothingOn: 'Sur ceci, les sources n’ont rien d’assez proche',
    onTheseToo: 'Ce qui précède porte aussi sur ces phrases',
    checked: 'Le message vérifié',
    notLookedUp: (n: number) =>
      count(n, {
        one: `${n} autre phrase n’a pas été cherchée : vérifie-la à part.`,
        other: `${n} autres phrases n’ont pas été cherchées : vérifie-les à part.`,
      }),
    aboutNothing: (n: number) =>
      count(n, {
        one: `${n} autre phrase ne nomme rien que ces sources connaissent et n’a pas été vérifiée.`,
        other: `${n} autres phrases ne nomment rien que ces sources connaissent et n’ont pas été vérifiées.`,
      }),
    noVerdict: 'C’est ce que disent les sources, sans juger de ce qui est vrai.',
    nothing: 'Il n’y a rien à vérifier ici',
    noQuotation: 'Rien ici ne porte sur ce que connaissent les sources.',
    things: { city: 'une ville', network: 'un réseau', term: 'un terme', person: 'une personne' },
    whatCounts: (things: string[]) =>
      `Sont vérifiées les citations d’au moins quatre mots${things.length ? ` et les phrases sur ${or(things)} que les sources connaissent` : ''}.`,
  },

  citations: {
    title: 'Références',
    hint: 'Copie le contenu de l’encadré.',
    none: 'Il n’y a rien à citer dans cette réponse.',
  },

  faults: {
    titleOpen: 'le titre est ouvert par « :: » et n’est pas fermé',
    noAnswers: 'la question n’a pas de réponses entre { et }',
    closedUnopened: 'il y a un } sans { avant lui',
    notClosed: 'les réponses sont ouvertes par { et ne sont pas fermées avant la ligne vide suivante',
    openedTwice: 'il y a un { parmi les réponses : écris \\{ pour le caractère',
    signAfter: (sign) => `il y a un ${sign} après les réponses`,
    essay: 'c’est une question à développement : seuls le choix multiple et vrai ou faux peuvent être importés',
    numerical: 'c’est une question numérique : seuls le choix multiple et vrai ou faux peuvent être importés',
    matching: 'c’est une question d’appariement : seuls le choix multiple et vrai ou faux peuvent être importés',
    shortAnswer: 'c’est une question à réponse courte : seuls le choix multiple et vrai ou faux peuvent être importés',
    textBefore: 'il y a du texte avant la première option',
    twoMarked: 'deux options portent un = : donne à chaque bonne option sa part, comme ~%50%',
    penalty: 'les points qu’une option fausse enlève ne peuvent pas être gardés : ici, elle n’en donne aucun',
    partial: 'une partie des points pour une option ne peut pas être gardée : ici, une option est juste ou fausse',
    qti: 'c’est du QTI, comme l’exportent Canvas et d’autres, qui ne peut pas être importé : exporte les questions en Moodle XML, GIFT ou Aiken',
    notMoodle: (name) => `le fichier contient <${name}>, pas le <quiz> de Moodle XML`,
    otherType: (type) =>
      `c’est une question de type ${type} : seuls le choix multiple et vrai ou faux peuvent être importés`,
    picture: 'il y a ici une image ou un enregistrement, qui ne peut pas être gardé',
    noInteraction: 'ce n’est pas un choix multiple : seuls les items avec choiceInteraction peuvent être importés',
    inOtherFile: (id) => `l’identifiant ${id} se trouve aussi dans un autre fichier`,
    within: (file, said) => `${file} : ${said}`,
    broken: (format, said) => `ce n’est pas du ${format} correct : ${said}`,
    noXml: 'le fichier ne contient pas de XML',
    manyQuestions: (n, most) =>
      `le fichier contient ${n} questions, et un serveur peut en avoir ${most} : à partir d’ici, elles sont laissées de côté`,
    noQuestion: 'il n’y a aucune question dans le fichier',
    idTwice: (id, line) => `l’identifiant ${id} est utilisé deux fois, la première à la ligne ${line}`,
    noStem: 'la question n’a pas de texte',
    fewOptions: 'une question a besoin d’au moins deux options',
    noneCorrect: 'aucune option n’est marquée comme juste',
    manyCorrect: (n) => `${n} options sont marquées comme la bonne`,
    emptyOption: 'une option n’a pas de texte',
    answerAlone: 'il y a une réponse sans question avant elle',
    optionAlone: 'il y a une option sans question avant elle',
    nextLetter: (expected, given) => `l’option suivante devrait être ${expected}, pas ${given}`,
    smallLetter: (like) => `une option commence par une majuscule et une espace, comme « ${like}) … »`,
    noAnswerLine: 'la question n’a pas de ligne « ANSWER: »',
    noAnswerBefore: 'la question n’a pas de ligne « ANSWER: » avant la suivante',
    notOneLine: 'une question doit tenir sur une ligne, avec ses options en dessous',
    noSuchLetter: (given) => `la réponse ${quote(given)} n’est la lettre d’aucune option`,
    tooLong: (what, n, most) => `${what} compte ${n} caractères ; ${most} au plus`,
    parts: {
      id: 'l’identifiant',
      question: 'la question',
      explanation: 'l’explication',
      option: (n) => `l’option ${n}`,
      remark: (n) => `la remarque sur l’option ${n}`,
      whole: 'la question avec toutes ses options',
      options: 'la liste des options avec leurs remarques',
      notes: 'la liste des notes',
      tags: 'la liste du niveau et des sujets',
    },
    sameOption: (n, text, first) => `l’option ${n}, ${quote(text)}, est la même que l’option ${first}`,
    manyOptions: (n, most) => `${n} options, c’est trop ; ${most} au plus`,
    allCorrect: 'toutes les options sont marquées comme justes',
    noSuchNote: (id) => `${quote(id)} n’est l’identifiant d’aucune note de la bibliothèque`,
  },

  quiz: {
    notHere: 'Il n’y a pas de quiz ici.',
    inTerminal: 'Dans un terminal, « npx footnote quiz » en lance un.',
    onlyInServers: 'Les quiz à plusieurs sont réservés aux serveurs qui ont ajouté Footnote.',
    mayNotStart:
      'Sur ce serveur, seules certaines personnes peuvent lancer un quiz : celles qui peuvent gérer ses événements, ou celles que le serveur a choisies.',
    mayNotExam:
      'Sur ce serveur, seules certaines personnes peuvent lancer un examen : celles qui peuvent gérer ses événements, ou celles que le serveur a choisies.',
    askManagers: `Adresse-toi à une personne qui gère le serveur ; ${typed('quiz practice')} est pour tout le monde.`,
    running: 'Un quiz est déjà en cours dans ce salon.',
    waitOrStop: `Attends sa fin, ou fais-le arrêter avec ${typed('quiz stop')}.`,
    begins: 'Un quiz commence',
    plan: (n: number, about: string, seconds: number) =>
      `${count(n, { one: `${n} question`, other: `${n} questions` })}${about}, ${seconds} secondes pour chacune. La première arrive dans un instant.`,
    rules:
      'Appuie sur la lettre de ta réponse ; les autres ne la voient pas, et tu peux la changer une fois. La bonne réponse s’affiche pour tout le monde quand le temps est écoulé.',
    whoSees: {
      names: 'La personne qui a lancé ceci et celles qui gèrent le serveur voient ce que tu choisis, avec ton nom.',
      numbers:
        'La personne qui a lancé ceci et celles qui gèrent le serveur voient ce que tu choisis, avec un numéro à la place de ton nom.',
      totals:
        'La personne qui a lancé ceci et celles qui gèrent le serveur voient combien de personnes ont choisi quoi, mais pas lesquelles.',
    },
    bySpeed: 'À égalité de points, la personne la plus rapide passe devant.',
    notBySpeed: 'Rien ne presse : la vitesse ne compte pas.',
    exam: 'Un examen',
    examBegins: 'L’examen commence',
    examComes: 'Il s’ouvre ici dans un instant ; chaque personne le passe seule.',
    examPlan: (n: number, about: string) =>
      `${count(n, { one: `${n} question`, other: `${n} questions` })}${about}, à ton rythme.`,
    examUntil: 'Il se ferme',
    examRules:
      'Les autres ne voient pas ce que tu choisis, chaque réponse peut changer une fois, et les bonnes réponses sont données après la fin.',
    beginExam: 'Commencer ou continuer',
    examClosed: 'Il s’est fermé',
    examRunning: 'Un examen est en cours dans ce salon.',
    mostExams: (most: number) =>
      `${most} examens sont en cours sur ce serveur, et il ne peut pas y en avoir plus à la fois.`,
    waitForExam: `Attends la fin de l’un d’eux, ou fais-en arrêter un avec ${typed('quiz stop')} dans son salon.`,
    examStopped: 'L’examen a été arrêté avant la fin',
    examAll: 'Tu as répondu à toutes les questions ; tu peux revenir sur chacune tant qu’il reste du temps.',
    examLeft: (numbers: string[]) => `Pas encore de réponse : ${and(numbers)}.`,
    goTo: 'Aller à une question…',
    fewer: (n: number) =>
      count(n, {
        one: `Il n’y a que ${n} question à ce sujet.`,
        other: `Il n’y a que ${n} questions à ce sujet.`,
      }),
    notPublicHere: 'Ce salon n’accepte pas de réponses publiques, et un quiz l’est.',
    startElsewhere: `Lance-le dans un salon qui les accepte ; ${typed('settings')} dit lesquels. ${typed('quiz practice')} marche partout.`,
    cannotAsk: (names: string[]) =>
      `Je ne pourrais pas montrer les questions dans ce salon : il me manque ${lacking(names)}.`,
    seenAll: (about: string) => `Tu as vu toutes les questions${about}`,
    nextDue: 'La prochaine est à revoir',
    anyway: 'Les réviser quand même',
    inQuiz: (about: string) => `Les questions${about} sont posées dans un quiz encore en cours.`,
    inExam: (about: string) =>
      `Les questions${about} sont dans un examen encore en cours, ou en révèlent des réponses.`,
    heldBack: (n: number) =>
      count(n, {
        one: `${n} question est dans un examen encore en cours, ou en révèle une réponse.`,
        other: `${n} questions sont dans un examen encore en cours, ou en révèlent des réponses.`,
      }),
    stillRuns: 'Cette partie est encore en cours.',
    askAfter: 'Les bonnes réponses sont données à la fin.',
    tookNoPart: 'Tu n’as répondu à rien dans cette partie.',
    howToPractise: `${typed('quiz practice')} t’interroge en privé.`,
    board: 'Classement',
    andMore: (n: number) => count(n, { one: `${n} personne de plus.`, other: `${n} personnes de plus.` }),
    inSeconds: (n: number) => `${number(n)} s`,
    modes: { together: 'Ensemble', exam: 'Examen', practice: 'Révision' },
    questions: (n: number) => count(n, { one: `${n} question`, other: `${n} questions` }),
    otherRound: 'Une autre partie…',
    levels: { recall: 'restituer', understand: 'comprendre', apply: 'appliquer' },
    about: {
      name: (name: string) => ` sur ${name}`,
      recall: ' de restitution',
      understand: ' de compréhension',
      apply: ' d’application',
      own: ' de ce serveur',
      'which-reading': ' sur le texte d’origine',
    },
    whichReading: 'quel texte',
    examOver: 'L’examen est terminé',
    examTaken: (n: number) =>
      n
        ? count(n, { one: `${n} personne a participé.`, other: `${n} personnes ont participé.` })
        : 'Personne n’a participé.',
    examReview: 'Tes réponses, avec les bonnes, ne sont visibles que pour toi.',
    ownReview: 'Mes réponses',
    next: 'Suivante',
    previous: 'Précédente',
    again: 'Continuer à réviser',
    practise: 'Réviser',
    send: (letters: string) => `Envoyer ${letters}`,
    progress: 'Où tu en es',
    dueNow: (n: number) =>
      n
        ? count(n, { one: `${n} question est à revoir.`, other: `${n} questions sont à revoir.` })
        : 'Rien n’est encore à revoir.',
    streak: (n: number) =>
      n
        ? count(n, { one: `${n} jour pour l’instant.`, other: `${n} jours d’affilée.` })
        : 'Tu n’as révisé ni aujourd’hui ni hier.',
    byTopic: 'Par sujet',
    nothingYet: 'Tu n’as encore répondu à aucune question.',
    review: 'Ce que tu as manqué',
    missed: (n: number) => count(n, { one: `${n} question.`, other: `${n} questions, la plus récente d’abord.` }),
    noMisses: 'Rien : il n’y a aucune réponse fausse que tu n’aies corrigée depuis.',
    readPlace: 'Lire à ce sujet…',
    closesIn: 'Se ferme',
    chooseOne: 'Choisis une réponse…',
    choose: 'Choisis une ou plusieurs réponses…',
    noneRunning: 'Aucun quiz n’est en cours dans ce salon.',
    howToStart: `${typed('quiz start')} en commence un.`,
    notYours: 'Seules la personne qui a lancé le quiz et la modération peuvent le faire.',
    askStarter: 'Demande à la personne qui l’a lancé.',
    noneOpen: 'Aucune question n’est ouverte pour le moment.',
    waitForNext: 'La suivante arrive dans un instant.',
    nothingToSkip: 'Dans un examen, il n’y a rien à passer : chaque personne répond à son rythme.',
    stopExam: `${typed('quiz stop')} l’arrête.`,
    skipped: 'Question passée',
    stopped: 'Le quiz est terminé',
    taken: (letters: string) => `Noté : ${letters}. Tu peux changer une fois, tant qu’il reste du temps.`,
    changed: (letters: string) => `Réponse changée : ${letters}. C’est définitif.`,
    same: (letters: string) => `Tu as déjà choisi ${letters}.`,
    kept: (letters: string) => `Tu as déjà changé ta réponse une fois ; elle reste ${letters}.`,
    spent: 'Tu avais changé cette réponse avant de la supprimer ; elle ne peut plus être donnée.',
    closed: 'Cette question est terminée ; la réponse n’a pas compté.',
    tally: (right: number, of: number) =>
      `${count(right, { one: `${right} bonne réponse`, other: `${right} bonnes réponses` })} sur ${of}.`,
    nobody: 'Personne n’a répondu.',
    scores: 'Les points',
    ofQuestions: (n: number) => count(n, { one: `Sur ${n} question.`, other: `Sur ${n} questions.` }),
    leaderboard: (period: string) => `Classement : ${period}`,
    choices: {
      yes: 'oui',
      no: 'non',
      today: 'aujourd’hui',
      week: 'cette semaine',
      month: 'ce mois-ci',
      all: 'depuis le début',
    },
    otherPeriod: 'Une autre période',
    nobodyYet: 'Personne n’a encore de points ici. Les quiz à plusieurs en donnent, pas les examens ni les révisions.',
    takeMeOff: 'M’en retirer',
    putMeBack: 'M’y remettre',
    takenOff: 'Tu ne figures plus au classement de ce serveur.',
    backOn: 'Tu figures de nouveau au classement de ce serveur.',
    noResults: 'Aucun quiz ne s’est encore terminé dans ce salon.',
    resultsLater: 'Les résultats viennent à la fin.',
    notYourResults:
      'Seules la personne qui a lancé le quiz et celles qui gèrent le serveur peuvent voir ses résultats.',
    results: 'Résultats',
    withdrawn: (n: number) =>
      count(n, {
        one: `${n} participation a été supprimée par la personne concernée.`,
        other: `${n} participations ont été supprimées par les personnes concernées.`,
      }),
    numbered: (n: number) => `Personne ${n}`,
    fewForTotals: (least: number) =>
      `À moins de ${least} personnes, les totaux révéleraient le choix de chacune ; ils ne sont pas affichés.`,
    fewAnswered: (n: number, least: number) =>
      count(n, {
        one: `${n} question avec moins de ${least} réponses n’est pas affichée.`,
        other: `${n} questions avec moins de ${least} réponses ne sont pas affichées.`,
      }),
    byItem: 'Par question',
    distribution: 'Combien de personnes ont eu combien de bonnes réponses',
    shareRight: 'Part des personnes qui ont répondu juste',
    points: 'Points',
    difficulty: (value: number | null) => `réussite ${share(value)}`,
    discrimination: (value: number | null) => `discrimination ${share(value)}`,
    explained:
      'Réussite : la part de réponses justes. Discrimination : de -1 à 1, à quel point la question distingue les personnes qui réussissent le mieux des autres ; à partir de 10 personnes.',
    lookAt: 'Questions à revoir',
    neverMissed: (n: number) => `${n} personnes ont répondu, aucune ne s’est trompée`,
    misleads: (n: number, of: number, texts: string[]) => `parmi les ${of} meilleurs, ${n} ont choisi : ${and(texts)}`,
    file: 'Tout',
    failed: (channel: string) =>
      `Ton quiz dans ${channel} n’a pas pu continuer et s’est terminé avec les réponses obtenues.`,
    failedWhy: `J’y ai peut-être perdu une permission, ou le message a été supprimé. ${typed('quiz results')} contient les réponses données.`,
    ofOne: (n: number, said: string) => `Question ${n} · ${said}`,
    question: (n: number, of: number) => `Question ${n} sur ${of}`,
    several: 'Une ou plusieurs réponses sont justes ; il faut les choisir toutes, et aucune autre.',
    true: 'Vrai',
    false: 'Faux',
    right: 'Juste',
    wrong: 'Ce n’est pas ça',
    answer: 'La réponse',
    key: (texts: string[]) => stop(`Réponse juste : ${and(texts)}`),
    yours: (texts: string[]) => stop(`Choix : ${and(texts)}`),
    none: 'Rien n’a été choisi à temps.',
    noneYet: 'Il n’y a pas encore de questions ici.',
    nothingOn: (topic: string) => `Il n’y a pas de questions sur ${topic}.`,
    things: { city: 'une ville', dimension: 'une dimension', source: 'une source' },
    tryOwn: (things: string[], topics: string[]) =>
      `Essaie ${[...things, 'aucun sujet'].join(', ')}, ou un de ce serveur : ${topics.join(' · ')}.`,
    notAsked: (n: number) =>
      count(n, { one: `${n} question n’a plus été posée.`, other: `${n} questions n’ont plus été posées.` }),
    tryTopic: (things: string[]) => `Essaie ${things.length ? `${list(things)}, ou ` : ''}aucun sujet.`,
    score: (right: number, of: number) =>
      `${count(right, { one: `${right} réponse juste`, other: `${right} réponses justes` })} sur ${of}.`,
    due: (n: number) => count(n, { one: `${n} question était à revoir.`, other: `${n} questions étaient à revoir.` }),
    type: 'Tape la lettre de ta réponse, ou plusieurs ; Entrée passe la question, « q » termine.',
    noSuchLetter: (typed: string, letters: string[]) =>
      `${quote(typed)} n’est pas une réponse ici ; tape ${or(letters)}.`,
  },

  questions: {
    mayNot: 'Seules certaines personnes peuvent écrire des questions pour ce serveur.',
    askTeachers: `Adresse-toi à une personne qui peut gérer ses événements, ou fais ajouter ton rôle à « Qui peut lancer un quiz » dans ${typed('settings')}.`,
    title: 'Les questions propres à ce serveur',
    titleRetired: 'Questions retirées',
    none: `Il n’y en a pas encore. Écris-en une dans un formulaire, ou envoie un fichier avec ${typed('questions upload')}.`,
    noneRetired: 'Aucune n’est retirée.',
    count: (n) => count(n, { one: `${n} question.`, other: `${n} questions.` }),
    range: (from, to) => `Affichées : de ${from} à ${to}.`,
    right: (texts) => `juste : ${and(texts)}`,
    add: 'En écrire une',
    addAnother: 'En écrire une autre',
    all: 'Les voir toutes',
    showRetired: (n) => `Retirées (${n})`,
    export: 'Les recevoir en fichier',
    edit: 'En modifier une…',
    retire: 'En retirer une…',
    restore: 'En rétablir une…',
    noSuch: (typed) => `Il n’y a pas de question ${typed} ici.`,
    seeAll: `${typed('questions list')} les montre toutes.`,
    retired: (n) => `La question ${n} n’est plus posée. Elle reste dans les résultats des quiz passés.`,
    restored: (n) => `La question ${n} est de nouveau posée.`,
    added: (n) => `La question ${n} est enregistrée`,
    there: (n) => `La question ${n} demande déjà la même chose`,
    titleFaults: (n) => count(n, { one: `${n} erreur`, other: `${n} erreurs` }),
    nothingStored: 'Rien n’a été enregistré.',
    inLine: (n, message) => `Ligne ${n} : ${message}`,
    moreFaults: (n) => count(n, { one: `et ${n} de plus`, other: `et ${n} de plus` }),
    correct: 'La corriger',
    yours: 'Ce que tu as écrit',
    readAs: (format: string) => `Lu comme ${format}.`,
    before: 'Ce qui a changé, tel que c’était : envoyer ce fichier le rétablit.',
    storeRest: (n: number) => (n === 1 ? 'Enregistrer l’autre' : `Enregistrer les ${n} autres`),
    titleStored: 'Les questions sont enregistrées',
    new: (n) => count(n, { one: `${n} nouvelle`, other: `${n} nouvelles` }),
    changed: (n) => count(n, { one: `${n} changée`, other: `${n} changées` }),
    same: (n) => count(n, { one: `${n} inchangée`, other: `${n} inchangées` }),
    tooMany: (most) => `Un serveur peut avoir ${most} questions.`,
    retireSome: 'Retires-en d’abord quelques-unes.',
    noFile: 'Il n’y a pas de fichier.',
    howToUpload: `Envoies-en un avec ${typed('questions upload')}.`,
    noneToExport: 'Il n’y a pas de question à exporter.',
    exported: 'Les questions en fichier',
    cannotHold: (ids) => `Ce format ne peut pas contenir ${and(ids)}.`,
    noSource: 'Une question propre à ce serveur ; elle ne cite rien de la bibliothèque.',
    topic: 'les questions propres à ce serveur',
    form: {
      add: 'Une question à toi',
      edit: 'Modifier une question',
      question: 'Question',
      options: 'Réponses, une par ligne',
      optionsHint: 'Mets * devant chaque réponse juste ; après #, tu peux dire pourquoi elle l’est ou non',
      explanation: 'Explication',
      explanationHint: 'Montrée après la réponse',
      notes: 'Notes sur lesquelles elle repose',
      notesHint: `Leurs identifiants, comme pour ${typed('passage')} : ils font sa note de bas de page. Vide sans note`,
      tags: 'Niveau et sujets',
      tagsHint: 'recall, understand ou apply, puis des sujets à toi : apply, semaine 3',
    },
  },

  upload: {
    isEmpty: (name) => `${quote(name)} est vide.`,
    another: 'Envoie un fichier qui contient des questions.',
    tooLarge: (name, most) => `${quote(name)} fait plus de ${most} ko.`,
    tooSlow: (seconds) => `La lecture du fichier a duré plus de ${seconds} s et a été abandonnée.`,
    tooMuch: (megabytes) => `La lecture du fichier demandait plus de mémoire que ${megabytes} Mo et a été abandonnée.`,
    smaller: 'Envoie-le en plusieurs parties.',
    notFetched: (name) => `${quote(name)} n’a pas pu être récupéré auprès de Discord.`,
    again: 'Envoie-le de nouveau.',
    notText: (name) => `${quote(name)} n’est pas du texte en UTF-8.`,
    asText: 'Enregistre-le comme texte brut en UTF-8, puis renvoie-le.',
  },

  about: {
    title: 'À propos de Footnote',
    what: (sources: number, subject: string | null) =>
      `Je réponds à des questions${subject ? ` sur ${subject}` : ''} à partir de ${sources} ${count(sources, { one: 'source', other: 'sources' })}.`,
    nature:
      'Je suis un programme, et aucun modèle de langage (ni ChatGPT ni autre) n’écrit mes réponses : elles viennent de notes sur les sources et des textes eux-mêmes.',
    checks:
      'Tu n’as pas à me croire sur parole : chaque réponse repose sur des passages qu’elle montre, et quand les sources n’en disent rien, je le dis.',
    upTo: (year: string) => `La source la plus récente date de ${year} : de ce qui est venu après, je ne sais rien.`,
    maker:
      'J’ai été fait par les contributeurs de Footnote. Je suis un logiciel libre sous licence MIT ; chacun peut en faire tourner sa propre copie.',
    shellKeeps:
      'Rien de ce que tu demandes dans un terminal n’est retenu : chaque commande est indépendante, et seul ton entraînement est gardé, dans une base de données à toi.',
    speaks: (languages: string) => `Tu peux poser tes questions en ${languages}.`,
    written: (languages: string) => `Les sources sont en ${languages}, et les notes sur elles en anglais.`,
    can: (commands: string[], examples: string[]) =>
      `Demande avec tes propres mots, ou utilise ${or(commands)}.${examples.length ? ` Par exemple : ${examples.join(' · ')}` : ''}`,
  },

  help: {
    title: 'Ce que tu peux faire ici',
    about: 'Je suis Footnote : je réponds à partir de documents, notes de bas de page à l’appui.',
    wishes: {
      ask: 'Poser une question',
      city: 'Découvrir une ville',
      compare: 'Comparer des villes',
      network: 'Connaître un réseau de villes',
      person: 'Savoir qui est une personne',
      term: 'Savoir ce que veut dire un terme',
      dimension: 'Voir les villes selon une dimension',
      framework: 'Comprendre un cadre d’analyse',
      list: 'Voir d’un coup tout ce qui est du même genre',
      timeline: 'Voir ce qui s’est passé et quand',
      map: 'Voir les villes sur une carte',
      cite: 'Citer un passage',
      verify: 'Vérifier une citation',
      annotate: 'Vérifier un texte',
      passage: 'Lire ce qui entoure un passage',
      challenge: 'Dire que quelque chose ne va pas',
      challenges: 'Voir les erreurs signalées',
      insights: 'Voir ce qu’on demande ici',
      about: 'Savoir ce que c’est',
      sources: 'Voir d’où viennent les réponses',
      quiz: 'Faire un quiz en solo',
      questions: 'Écrire ses propres questions',
      readings: 'Ajouter ses propres textes',
      settings: 'Régler la façon de répondre ici',
      setup: 'Le configurer sur ce serveur',
      status: 'Voir comment il va',
      privacy: 'Savoir ce qui est conservé sur toi',
      'forget-me': 'Faire effacer tes données',
      help: 'Retrouver cette aide',
    },
    mention: 'Tu peux aussi me mentionner avec une question.',
    privately: 'Avec l’option « privé », la réponse n’est que pour toi.',
    userInstall:
      'Ici, j’ai été ajouté uniquement à ton compte : on ne peut donc pas me mentionner, et il n’y a pas de paramètres pour cet endroit.',
    directMessage: 'Ici, tu peux aussi m’écrire directement. Les paramètres concernent les serveurs.',
    rest: 'Tape / pour voir toutes les commandes.',
  },

  privacy: {
    title: 'Ce qui est conservé, et ce qui ne l’est pas',
    question: (followUp: string) =>
      `Ta dernière question dans un salon et ce sur quoi reposait la réponse, pendant dix minutes, pour qu’une suite comme ${quote(followUp)} soit comprise, en français aussi. Pour les faire oublier, écris « new question », en anglais.`,
    lines: [
      'Les dernières réponses aux questions, pendant dix minutes et uniquement en mémoire, sans retenir qui les a posées, pour que leurs pages et fichiers arrivent aussitôt.',
      'La langue de ton client dans les messages privés avec le bot, pendant un jour, pour te répondre dans celle-ci.',
      'Ce que tu signales dans un extrait, avec ton identifiant et celui du serveur ; les deux sont effacés quand le bot quitte le serveur.',
      'Les paramètres d’un serveur, jusqu’à ce qu’ils changent ou que le bot quitte le serveur.',
      'Une ligne par commande dans le journal de la personne qui exploite le bot : le nom de la commande, son résultat et sa durée. Ce que tu demandes n’y figure que si cette personne a activé l’option.',
      'Ni messages ni listes de membres ; comme noms, seulement ceux des personnes qui répondent à des quiz. Les messages qui ne s’adressent pas au bot ne sont pas lus ; des nouveaux posts dans les forums que le serveur a choisis, le titre l’est.',
      'Les boutons contiennent eux-mêmes ce dont ils ont besoin. Ce qui est trop long, comme un texte que tu as fait vérifier, est conservé 30 jours après son dernier affichage, avec ton identifiant, celui de qui l’a écrit et celui du serveur ; pour chaque personne, les cent derniers.',
      `« ${typed('forget-me')} » montre tout ce qui te concerne, et l’efface une fois que tu le confirmes.`,
      'Les quiz : ce que tu as choisi, ton nom sur le serveur et le temps mis, jusqu’à ce que tu le fasses oublier ou que le bot quitte le serveur. Si tu le fais pendant un quiz, le nombre de fois où tu avais répondu est conservé jusqu’à sa fin, sous une marque au lieu de ton identifiant.',
      'Aussi longtemps : ton identifiant pour les quiz que tu as lancés, ce que tu as à réviser, et que tu ne veux pas figurer dans un classement.',
      'Les résultats d’un quiz vont à la personne qui l’a lancé et à celles qui gèrent le serveur : avec les noms, avec des numéros ou en totaux, comme le dit chaque question.',
      'Les questions qu’un serveur a écrites pour lui-même, sans retenir qui les a écrites, jusqu’à ce que le bot quitte le serveur. Ce que tu as saisi dans un formulaire ou envoyé en fichier, s’il y avait une erreur, pendant dix minutes.',
      'Si les personnes qui gèrent un serveur l’ont activé : ce qui n’y a rien donné, les passages lus et les réponses jugées justes ou fausses, sans dire par qui, pendant 90 jours ; désactiver efface tout. Les questions privées ne comptent pas.',
      'Les lectures qu’un serveur a ajoutées, pour ce serveur seulement, jusqu’à ce que quelqu’un y les retire ou 30 jours après le départ du bot.',
    ],
    questionsLogged: 'Ici, la personne qui exploite le bot a choisi que le journal conserve les questions posées.',
    questionsNotLogged: 'Ici, le journal ne conserve pas les questions posées.',
  },

  forget: {
    form: 'ce que tu as saisi dans un formulaire, ou envoyé',
    language: 'la langue de ton client dans les messages privés',
    answers: (n: number) => count(n, { one: `${n} réponse à des quiz`, other: `${n} réponses à des quiz` }),
    cards: (n: number) => count(n, { one: `${n} question à réviser`, other: `${n} questions à réviser` }),
    started: (n: number) =>
      count(n, {
        one: `ton identifiant pour ${n} partie que tu as lancée`,
        other: `ton identifiant pour ${n} parties que tu as lancées`,
      }),
    title: 'Tes données sont effacées',
    deleted: 'Ont été effacés :',
    asks: 'Ce qui est conservé sur toi',
    would: 'Seraient effacés :',
    attempts:
      'Les personnes qui voient les résultats d’un quiz verront qu’une participation a été supprimée, mais pas laquelle.',
    running:
      'Un quiz auquel tu as répondu est encore en cours : ce que tu y as choisi serait effacé aussi, et un changement déjà utilisé n’est pas rendu : on ne peut plus répondre à cette question.',
    noResults:
      'Les résultats des quiz que tu as lancés ne seraient plus visibles que pour les personnes qui gèrent le serveur.',
    cannotStop:
      'Un quiz ou un examen que tu as lancé est encore en cours : tu ne pourrais plus l’arrêter, seule la modération le pourrait.',
    forGood: 'Personne ne peut revenir en arrière.',
    sure: 'Tout effacer',
    question: 'ta dernière question',
    rounds: (n: number) => count(n, { one: `${n} partie d’entraînement`, other: `${n} parties d’entraînement` }),
    unlisted: 'que tu ne veux pas figurer dans les classements',
    challenges: (n: number) => count(n, { one: `${n} contestation`, other: `${n} contestations` }),
    calls: (n: number) =>
      count(n, { one: `${n} texte auquel renvoient des boutons`, other: `${n} textes auxquels renvoient des boutons` }),
    nothing: 'Rien n’était conservé sur toi.',
    rest: `${typed('privacy')} dit ce qui est conservé, et combien de temps.`,
  },

  settings: {
    title: {
      server: 'Comment Footnote répond sur ce serveur',
      channel: 'Comment Footnote répond dans ce salon',
    },
    ofThread: 'Un fil suit les réglages du salon où il se trouve :',
    onlyInServer: 'Cela se règle pour tout le serveur.',
    likeInServer: 'Règle-le pour tout le serveur.',
    noSuchSetting: (name: string) => `Il n’y a pas de paramètre ${quote(name)}.`,
    noSuchValue: (value: string, name: string) => `${quote(value)} ne convient pas pour ${quote(name)}.`,
    allowed: (values: string[]) => `Choix possibles : ${or(values)}.`,
    fits: {
      chats: 'Il faut un salon textuel de ce serveur.',
      forums: 'Il faut des forums de ce serveur.',
      all: 'Il faut des salons de ce serveur.',
      role: 'Il faut un rôle de ce serveur.',
    },
    saved: (name: string, value: string) => `C’est enregistré. ${name} : ${value}.`,
    all: 'Tous les paramètres',
    countsDeleted: 'Ce qui avait été compté jusqu’ici est effacé.',
    gone: (what) => `n’existe plus : ${what}`,
    byDefault: (value: string) => `${value} (par défaut)`,
    fromServer: (value: string) => `${value} (comme sur le serveur)`,
    reset: 'par défaut',
    names: {
      visibility: 'Qui voit les réponses',
      framework: 'Cadre d’analyse',
      readings: 'Lectures',
      style: 'Style des références',
      language: 'Langue',
      'public-channels': 'Salons des réponses publiques',
      'quiz-starters': 'Qui peut lancer un quiz',
      'quiz-results': 'Ce que montrent les résultats des quiz',
      insights: 'Comptage de l’usage',
      'moderators-channel': 'Salon des nouvelles contestations',
      'forum-channels': 'Forums où répondre aux nouveaux posts',
    },
    values: {
      channel: '#salon',
      public: 'tout le monde',
      private: 'uniquement la personne qui demande, par défaut ; elle peut les partager',
      asker: 'celle de la personne qui demande',
      everywhere: 'tous les salons',
      counted: 'compté, sans noms',
      notCounted: 'pas compté',
      noForum: 'aucun',
      nowhere: 'aucun',
      eventManagers: 'les personnes qui peuvent gérer les événements',
      role: 'les personnes qui ont un rôle',
      usualStarters: 'tout le monde ; les examens, les personnes qui peuvent gérer les événements',
      orRole: 'un rôle que tu mentionnes',
      tells: {
        names: 'qui a choisi quoi, avec les noms',
        numbers: 'qui a choisi quoi, avec des numéros au lieu des noms',
        totals: 'seulement les totaux',
      },
    },
    where: { server: 'tout le serveur', channel: 'ce salon' },
    missing: (names: string[]) =>
      `Ici, il me manque ${lacking(names)} ; tu peux accorder ce qui manque dans les paramètres du salon.`,
  },

  setup: {
    title: 'Configurer Footnote sur ce serveur',
    next: `${typed('settings')} propose d’autres réglages, par salon aussi ; ${typed('status')} montre comment je vais.`,
    added: (server: string) => `Footnote est sur « ${server} »`,
    first: `Utilises-y ${typed('setup')} : ma langue, qui voit les réponses, dans quels salons, et qui peut lancer un quiz. ${typed('help')} montre ce que chacun peut faire.`,
  },

  /** The readings that a server has of its own. */
  readingsHere: {
    title: 'Les lectures propres à ce serveur',
    none: `Il n’y en a pas encore. Envoie un fichier ou donne un lien avec ${typed('readings add')}.`,
    room: (n, most, megabytes) => `${n} sur ${most}, chacune de ${megabytes} Mo au plus.`,
    onlyHere: 'Seul ce serveur les voit. Elles sont effacées quand quelqu’un les retire, et 30 jours après mon départ.',
    passages: (n) => count(n, { one: `${n} passage`, other: `${number(n)} passages` }),
    added: 'Ajouté',
    unchanged: 'Rien n’a changé',
    toTry: 'Deux choses à demander, d’après les titres :',
    question: (heading) => `Que dit-on de ${quote(heading)} ?`,
    all: 'Toutes',
    seeAll: 'Toutes celles de ce serveur',
    removed: 'Retirée',
    removedAll: 'Toutes les lectures de ce serveur sont retirées',
    unknown: (id) => `Ce serveur n’a pas de lecture ${quote(id)}.`,
    howToList: `${typed('readings list')} les montre.`,
    noneFromWeb: 'Aucune d’elles ne vient du web : il n’y a rien à reprendre.',
    noSource: 'Il manque un fichier ou un lien.',
    howToAdd: `Envoie un fichier avec ${typed('readings add')}, ou donne l’adresse d’une page ou d’un fichier sur le web ; un fichier du même nom remplace le précédent.`,
    notTaken: 'Cela n’a pas pu être ajouté',
    tryAnother: 'Rien n’a changé. Essaie un autre fichier, ou le même dans un autre format.',
    replaced: (ids) => `À la place de ce qui portait ce nom : ${ids}.`,
    hidden: 'Il y a maintenant pour tout le monde un texte qui porte le même identifiant, et c’est lui qui répond.',
    leftOut: 'N’a pas été ajouté',
    notInText: (id, what) => `Absent du texte de ${id} : ${what}.`,
    dropped: {
      picture: (n) => count(n, { one: `${n} image`, other: `${number(n)} images` }),
      recording: (n) => count(n, { one: `${n} enregistrement`, other: `${number(n)} enregistrements` }),
      'embedded page': (n) => count(n, { one: `${n} page intégrée`, other: `${number(n)} pages intégrées` }),
      formula: (n) => count(n, { one: `${n} formule`, other: `${number(n)} formules` }),
      chart: (n) => count(n, { one: `${n} graphique`, other: `${number(n)} graphiques` }),
      comment: (n) => count(n, { one: `${n} commentaire`, other: `${number(n)} commentaires` }),
      reference: (n) => count(n, { one: `${n} appel de référence`, other: `${number(n)} appels de référence` }),
      'speaker note': (n) => count(n, { one: `${n} note d’orateur`, other: `${number(n)} notes d’orateur` }),
      'page without text': (n) => count(n, { one: `${n} page sans texte`, other: `${number(n)} pages sans texte` }),
      'turned line': (n) => count(n, { one: `${n} ligne pivotée`, other: `${number(n)} lignes pivotées` }),
    },
    noPart: (id, headings, more) =>
      `Laissé de côté dans ${id}, car ce n’est pas son propos : ${list([...headings, ...(more ? [`${more} de plus`] : [])])}.`,
    otherKinds: (n) =>
      count(n, {
        one: `${n} fichier d’un autre type n’a pas été lu.`,
        other: `${number(n)} fichiers d’autres types n’ont pas été lus.`,
      }),
    archivesWithin: (names) => `Les archives contenues dans une archive ne sont pas lues : ${names}.`,
    why: {
      empty: () => 'Il n’y a rien là-dedans qui puisse être lu.',
      full: (most) => `Un serveur peut avoir ${most} lectures ; retires-en une d’abord.`,
      there: () => 'Ce texte est déjà dans la bibliothèque, pour tout le monde.',
    },
    steps: { fetching: 'Téléchargement …', reading: 'Lecture …', indexing: 'Préparation de la recherche …' },
  },

  status: {
    title: 'Comment va Footnote',
    version: 'Version',
    library: 'Bibliothèque',
    holds: (sources: number, notes: number, version: string) =>
      `${count(sources, { one: `${sources} source`, other: `${sources} sources` })}, ${count(notes, { one: `${notes} note`, other: `${number(notes)} notes` })}, version ${version}`,
    imported: 'Textes importés',
    /** A time follows. */
    importedAre: (texts, passages) =>
      `${count(texts, { one: `${texts} texte`, other: `${number(texts)} textes` })} avec ${count(passages, { one: `${passages} passage`, other: `${number(passages)} passages` })}, à jour depuis`,
    unusable: 'Inutilisables',
    notIntact: (ids) => `${list(ids)} : leurs fichiers ont changé ou sont abîmés, il faut donc les importer de nouveau`,
    notesStay:
      'Les notes ont des erreurs depuis leur dernière modification : celles d’avant restent en service. Le journal du programme les nomme.',
    since: 'En marche depuis',
    connection: 'Connexion à Discord',
    shard: (shard: number, of: number, latency: number | null) =>
      `shard ${shard + 1} sur ${of}, ${latency === null ? 'pas encore mesurée' : `${latency} ms`}`,
    byHttp: 'les interactions arrivent par HTTP',
    servers: (servers: number) =>
      count(servers, {
        one: `ce processus sert ${number(servers)} serveur`,
        other: `ce processus sert ${number(servers)} serveurs`,
      }),
    jobs: 'En cours',
    jobsAre: (replies: number, quizzes: number, exams: number) =>
      `${count(replies, { one: `${replies} réponse`, other: `${replies} réponses` })} en route ; ici, ${quizzes} quiz et ${count(exams, { one: `${exams} examen`, other: `${exams} examens` })}`,
    jobsUnknown: (replies: number) =>
      `${count(replies, { one: `${replies} réponse`, other: `${replies} réponses` })} en route ; impossible de savoir si un quiz ou un examen est en cours ici`,
    database: 'Base de données',
    answersIn: (milliseconds: number) => `répond en ${milliseconds} ms`,
    doesNotAnswer: 'ne répond pas',
  },

  permissions: {
    complete: 'J’ai toutes les permissions qu’il me faut, dans tous les salons.',
    missing: 'Permissions manquantes',
    otherChannels: (n: number) => `et ${n} de plus`,
    allowThere: 'Tu peux les accorder dans les paramètres des salons, ou à mon rôle.',
    names: {
      ViewChannel: 'Voir les salons',
      SendMessages: 'Envoyer des messages',
      SendMessagesInThreads: 'Envoyer des messages dans les fils',
      ReadMessageHistory: 'Voir les anciens messages',
      AttachFiles: 'Joindre des fichiers',
    },
    cannotAnswer: (channel: string, names: string[]) =>
      `Tu m’as posé une question dans ${channel}, mais je ne peux pas y répondre : il me manque ${lacking(names)}.`,
    youCan: 'Tu peux m’y autoriser dans les paramètres du salon, sous Permissions.',
    askManager: 'Une personne qui gère ce salon peut m’y autoriser dans les paramètres du salon, sous Permissions.',
  },

  prompt: {
    more: (n: number, how: string) => `Encore ${n} ; ${how} affiche tout.`,
    /** Where it can be asked in a browser. */
    page: (address: string) => `La page\u00a0: ${address}`,
    welcome:
      'Footnote répond à partir de documents, et chaque réponse a des notes de bas de page que tu peux vérifier.',
    holds: (notes: number, sources: number, places: number) =>
      `${number(notes)} ${count(notes, { one: 'note', other: 'notes' })} sur ${number(sources)} ${count(sources, { one: 'source', other: 'sources' })}${places ? `, ${number(places)} ${count(places, { one: 'lieu', other: 'lieux' })}` : ''}.`,
    quotes: (passages: number) =>
      count(passages, {
        one: `${passages} passage importé : les réponses le citent.`,
        other: `${passages} passages importés : les réponses les citent.`,
      }),
    noQuotes:
      'Aucun document n’est importé : les réponses sont donc reformulées par nos soins ; « npx footnote import FILE » leur permet de citer.',
    ask: `Pose une question, ou tape ${typed('help')}. Pour quitter : /quit.`,
  },

  store: {
    notSaved: (why: string) => `Ta modification n’a pas été enregistrée : ${why}.`,
    perhapsNotSaved: (why: string) => `Ta modification n’a peut-être pas été enregistrée : ${why}.`,
    notRead: (why: string) => `Impossible de lire ce qui est enregistré : ${why}.`,
    why: {
      locked: 'la base de données est verrouillée par un autre programme',
      full: 'la base de données est pleine',
      'read-only': 'il est impossible d’écrire dans la base de données',
      unreachable: 'la base de données est injoignable',
      'broken-off': 'la connexion à la base de données s’est interrompue',
      unknown: 'la base de données a rencontré un problème',
    },
    again: 'Réessaie dans un instant.',
    tellOperator: 'Préviens la personne qui exploite ce bot, puis réessaie.',
    nothingElse: 'Rien d’autre n’a été perdu.',
  },

  errors: {
    noAction: (command: string) => `Précise ce que ${command} doit faire.`,
    noCommand: (name: string) => `Il n’y a pas de commande ${quote(name)}.`,
    ofPrompt: {
      more: '/more montre la suite d’une réponse là où tu tapes ligne par ligne.',
      moreHere: 'Sur une ligne de commande, ajoute --more, et sur Discord, appuie sur le bouton sous la réponse.',
      quit: '/quit ferme le programme là où tu tapes ligne par ligne.',
      quitHere: 'Ici, il n’y a rien à fermer.',
    },
    commands: (names: string[]) => `Commandes disponibles : ${list(names)}.`,
    missing: (option: string) => `Il manque ${quote(option)}.`,
    empty: (option: string) => `${quote(option)} est vide.`,
    tooLong: (option: string, most: number) => `${quote(option)} dépasse ${most} caractères.`,
    questionTooLong: (most: number) => `La question dépasse ${most} caractères.`,
    isEmpty: (field: string) => `${quote(field)} est vide.`,
    noSuchChoice: (value: string, option: string) => `${quote(value)} ne convient pas pour ${quote(option)}.`,
    notBetween: (option: string, least: number, most: number) =>
      `${quote(option)} doit être un nombre entier entre ${number(least)} et ${number(most)}.`,
    unknownOption: (option: string) => `Il n’y a pas d’option ${quote(option)}.`,
    tooMany: (command: string, most: number, given: number) =>
      `${command} accepte au plus ${most} ${count(most, { one: 'nom', other: 'noms' })}, et il y en a ici ${given}.`,
    nothingMore: (command: string) => `${command} n’accepte rien de plus.`,
    likeThis: (example: string) => `Tape-le comme ceci : ${example}`,
    ours: 'Une erreur de Footnote a tout arrêté',
    notShown: 'Discord n’a pas accepté cette réponse',
    logged: 'L’erreur vient de nous, et elle est notée dans le journal.',
    again: 'Réessaie, ou demande autrement.',
    perhapsDone: 'Si quelque chose devait changer, c’est peut-être fait malgré tout : vérifie avant de réessayer.',
  },

  busy: {
    restarting: 'Je redémarre : repose ta question dans un instant.',
    title: 'Un instant',
    own: (n: number) =>
      `Cela fait beaucoup à la fois. ${count(n, { one: `Réessaie dans ${n} seconde.`, other: `Réessaie dans ${n} secondes.` })}`,
    channel: (n: number) =>
      `On demande beaucoup dans ce salon en ce moment. ${count(n, { one: `Réessaie dans ${n} seconde.`, other: `Réessaie dans ${n} secondes.` })}`,
    all: 'On demande beaucoup en ce moment. Réessaie dans quelques secondes.',
  },

  threads: {
    open: 'Continuer dans un fil',
    opened: 'Le fil est ouvert',
    hint: `Continue ici avec ${typed('ask')} ou mentionne-moi : tes questions partent de la réponse ci-dessus.`,
    mayNot: 'Aucun fil ne peut être ouvert ici',
    askHere: 'Il faut l’autorisation Créer des fils publics, pour toi et pour moi. Tu peux continuer à demander ici.',
  },

  /** What pages in a browser say besides the replies. */
  page,

  buttons: {
    more: (n: number) => `${n} de plus`,
    back: 'Retour',
    cite: 'Copier les références',
    file: 'En fichier',
    sharedBy: (who) => `Partagé par ${who}`,
    share: 'Partager',
    shared: 'Partagé : y aller',
    sharedAlready: 'C’est déjà partagé.',
    copyLost: 'La copie que tu avais partagée a été supprimée. Tu peux la partager de nouveau.',
    fileNotShared: 'Le fichier reste chez la personne qui a partagé cela.',
    delete: 'Supprimer',
    context: openPlace,
    show: 'Voir la réponse',
    title: 'Ce bouton ne mène plus nulle part',
    form: 'Ce formulaire ne mène plus nulle part',
    youWrote: 'Tu avais écrit :',
    old: 'Il vient d’une ancienne version de Footnote. Relance la commande.',
    gone: 'Ce à quoi il renvoyait n’est plus dans la bibliothèque, ou son message en a perdu la trace. Relance la commande.',
    lapsed: 'Ce à quoi il renvoyait a été conservé 30 jours, ou a été supprimé. Relance la commande.',
    notYours: 'Seules la personne qui a demandé cette réponse et la modération peuvent la supprimer.',
    keepsPrivate: 'Dans ce salon, les réponses restent privées.',
    fileTitle: 'La réponse complète',
    fileSays: 'La voici en entier, au format Markdown.',
    forYou: 'La réponse est pour la personne qui l’a demandée ; appuie sur le bouton pour la lire.',
    noRoom:
      'La réponse est pour la personne qui l’a demandée, et ne peut pas s’ouvrir tant que la base de données ne répond pas.',
    ownSearch: 'Voici ta propre recherche ; la réponse là-bas est pour la personne qui l’a demandée.',
    forAsker: 'Cette réponse n’est que pour la personne qui l’a demandée. Pour en avoir une à toi, lance la commande.',
  },
}

/** Permissions by name, with their article. */
function lacking(names: string[]): string {
  const quoted = and(names.map((name) => `${quote(name)}`))
  return count(names.length, { one: `la permission ${quoted}`, other: `les permissions ${quoted}` })
}

/** Whose something is, or of what, with the article that French joins to a vowel: `d’Oomen`, `de Bauder`. */
function of(name: string): string {
  return /^[aâeéèêiîoôu]/i.test(name) ? `d’${name}` : `de ${name}`
}

/** From which language, with its article: `de l’espagnol`, `du portugais`. */
function from(language: string): string {
  return /^[aâeéèêiîoôu]/i.test(language) ? `de l’${language}` : `du ${language}`
}
