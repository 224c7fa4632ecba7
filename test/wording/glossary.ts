import type { Language } from '../../src/wording/wording.ts'

/** What the catalogues speak of by one word each, so that nobody takes one thing for two. */
type Thing = 'passage' | 'excerpt' | 'id' | 'quiz' | 'channel' | 'file' | 'button' | 'command'

/** By language, the word for each thing; and the words that may not stand for it, since another one does. */
export const GLOSSARY: Readonly<
  Record<Language, Readonly<Record<Thing, readonly [word: RegExp, never: RegExp | null]>>>
> = {
  en: {
    passage: [/passage/i, /\bsnippet/i],
    excerpt: [/excerpt/i, /\bextract\b/i],
    id: [/\bids?\b/i, /\bidentifier/i],
    quiz: [/quiz/i, /\bcontest\b|\btrivia/i],
    channel: [/channel/i, null],
    file: [/file/i, null],
    button: [/button/i, null],
    command: [/command/i, null],
  },
  es: {
    passage: [/pasaje/i, /\b(?:trozo|apartado|sección|pasage)s?\b/i],
    excerpt: [/fragmento/i, /\bextractos?\b/i],
    id: [/\bids?\b/i, /identificador/i],
    quiz: [/quiz/i, /\b(?:concurso|cuestionario)s?\b/i],
    channel: [/canal/i, null],
    file: [/archivo/i, /fichero/i],
    button: [/botón/i, null],
    command: [/comando/i, /\b(?:órdenes|mandato)\b/i],
  },
  fr: {
    passage: [/passage/i, /\b(?:segment|section)s?\b/i],
    excerpt: [/extrait/i, /\bfragments?\b/i],
    id: [/identifiant/i, /(?<!\p{L})ids?(?!\p{L})/iu],
    quiz: [/quiz/i, /\b(?:concours|questionnaire)s?\b/i],
    channel: [/salon/i, /\b(?:canal|canaux|chaînes?)\b/i],
    file: [/fichier/i, null],
    button: [/bouton/i, null],
    command: [/commande/i, null],
  },
  de: {
    passage: [/Passage/i, /Abschnitt|Textstelle/],
    excerpt: [/Auszug|Auszüge/, /Ausschnitt/],
    id: [/\bIDs?\b/i, /Kennung|\bIds?\b/],
    quiz: [/Quiz/i, /Quizzes|Ratespiel/],
    channel: [/Kanal|Kanäle/i, /Channel/],
    file: [/Datei/i, /File(?!$)/],
    button: [/Button/, /Knopf|Schaltfläche/],
    command: [/Befehl/, /Kommando(?!zeile)/],
  },
  pt: {
    passage: [/passage[mn]/i, /\b(?:seção|pedaço)\b/i],
    excerpt: [/trecho/i, /\b(?:excerto|fragmento|extrato)s?\b/i],
    id: [/\bIDs?\b/i, /identificador/i],
    quiz: [/quiz/i, /\b(?:questionário|concurso)s?\b/i],
    channel: [/canal|canais/i, null],
    file: [/arquivo/i, /ficheiro/i],
    button: [/botão|botões/i, null],
    command: [/comando/i, null],
  },
}

/** Verbs that cannot go with one: `1 … have`. */
export const OF_SEVERAL: Readonly<Record<Language, RegExp>> = {
  en: /\b1\b[^.,;:]*\b(?:are|were|have|do|quote them)\b/,
  es: /\b1\b[^.,;:]*\b(?:han|son|están|eran|dicen|citan)\b/,
  fr: /\b1\b[^.,;:]*\b(?:ont|sont|étaient|parlent)\b/,
  de: /\b1\b[^.,;:]*\b(?:haben|hatten|sind|waren|wurden|sagen)\b/,
  pt: /\b1\b[^.,;:]*\b(?:são|estão|eram|foram|têm|dizem|acertaram)\b/,
}
