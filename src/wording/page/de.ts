import { grammarOf } from '../grammar.ts'
import type { PageWording } from './en.ts'

const { count, number } = grammarOf('de')

/** Was Seiten im Browser neben den Antworten sagen. */
export const page: PageWording = {
  tagline: 'Antworten aus Dokumenten, mit Fußnoten zum Nachprüfen',
  tries: 'Zum Ausprobieren',
  lookAround: 'Umsehen',
  practise: 'Üben',
  manual: 'Wie man es benutzt, Seite für Seite (auf Englisch)',
  practiceSays:
    'Fragen zu den Texten, jede mit ihrer Antwort und der Stelle, an der sie steht. Was du beantwortet hast, bleibt in diesem Browser, und was falsch war, kommt wieder, wenn es fällig ist.',
  begin: 'Beginnen',
  ask: 'Deine Frage oder ein Befehl',
  askNow: 'Fragen',
  send: 'Absenden',
  doIt: 'Ausführen',
  search: 'Suche',
  needsScript: 'Zum Suchen braucht es JavaScript; die Listen auf der ersten Seite kommen ohne aus.',
  noneFound: 'Es wurde nichts gefunden.',
  skip: 'Zum Text springen',
  next: 'Was als Nächstes kommen kann',
  ways: 'Weitere Seiten',
  languages: 'Sprachen',
  theme: 'Farben',
  themes: { auto: 'Wie das Gerät', light: 'Hell', dark: 'Dunkel' },
  footnotes: 'Fußnoten',
  footnote: (n: number) => `Fußnote ${n}`,
  ofFootnote: (n: number) => `zu Fußnote ${n}`,
  inContext: 'Im Zusammenhang',
  atSource: 'An der Quelle',
  glance: 'Alles auf einen Blick',
  permalink: 'Link zu dieser Antwort',
  asPicture: 'Als Bild',
  asInDiscord: 'Wie in Discord',
  firstMessage: 'Die erste Nachricht zu dieser Antwort, so wie Knöpfe und Fußnoten hineinpassen.',
  /** What Discord limits in a message, and how much of it one takes. */
  sizes: { characters: 'Zeichen', components: 'Bestandteile', bytes: 'Byte' },
  takes: (taken: string, most: string) => `${taken} von ${most}`,
  copy: 'Kopieren',
  copied: 'Kopiert',
  close: 'Schließen',
  notFetched: 'Das war nicht abzurufen. Läuft das Programm noch?',
  /** What is kept of those who ask in a browser. */
  privacy: [
    'Von denen, die hier fragen, wird nichts behalten: Woran eine Frage anschließt und wie weit du in einem Quiz bist, steht in der Adresse der Seite.',
    'Fertige Seiten bleiben eine Weile im Arbeitsspeicher, ohne zu vermerken, von wem die Frage kam, damit sie sofort da sind.',
    'Zwei Cookies, wenn du sie wählst: die Sprache und die Farben. Was du geübt hast, steht nur in diesem Browser.',
    'Was du an einem Auszug falsch findest, geht an die, die die Bibliothek pflegen, unter einem Zeichen, aus dem niemand schließen kann, von wo du fragst.',
    'Im Protokoll steht eine Zeile für jede Seite: welcher Art sie war, wie es ausging und wie lange es dauerte.',
  ],
  missing: 'Diese Seite gibt es nicht',
  missingHint: 'Frag oben danach, oder fang auf der ersten Seite an.',
  citeIt: 'Zitieren',
  outline: 'Gliederung',
  paragraph: (n: number) => `Absatz ${n}`,
  restOn: (questions: number, asks: number) =>
    `Die Notizen beantworten ${number(asks)} ${count(asks, { one: 'Frage', other: 'Fragen' })}, wie man sie stellt; ${number(questions)} ${count(questions, { one: 'Quizfrage beruht', other: 'Quizfragen beruhen' })} auf ihnen.`,
}
