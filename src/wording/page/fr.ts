import { grammarOf } from '../grammar.ts'
import type { PageWording } from './en.ts'

const { count, number } = grammarOf('fr')

/** Ce que disent les pages dans le navigateur, en plus des réponses. */
export const page: PageWording = {
  tagline: 'Des réponses tirées de documents, avec des notes que l’on peut vérifier',
  tries: 'À essayer',
  lookAround: 'Parcourir',
  practise: 'S’entraîner',
  manual: 'Comment s’en servir, page par page (en anglais)',
  practiceSays:
    'Des questions sur les lectures, chacune avec sa réponse et le passage qui le dit. Ce que tu as répondu reste dans ce navigateur, et ce qui était faux revient le moment venu.',
  begin: 'Commencer',
  ask: 'Ta question ou une commande',
  askNow: 'Demander',
  send: 'Envoyer',
  doIt: 'Exécuter',
  search: 'Recherche',
  needsScript: 'La recherche demande JavaScript\u202f; les listes de la première page s’en passent.',
  noneFound: 'Rien n’a été trouvé.',
  skip: 'Aller au texte',
  next: 'Que regarder ensuite',
  ways: 'Autres pages',
  languages: 'Langues',
  theme: 'Couleurs',
  themes: { auto: 'Comme l’appareil', light: 'Clair', dark: 'Sombre' },
  footnotes: 'Notes',
  footnote: (n: number) => `Note ${n}`,
  ofFootnote: (n: number) => `de la note ${n}`,
  inContext: 'Dans son contexte',
  atSource: 'À la source',
  glance: 'Tout d’un coup d’œil',
  permalink: 'Lien vers ceci',
  asPicture: 'En image',
  asInDiscord: 'Comme dans Discord',
  firstMessage: 'Le premier message de cette réponse, tel que boutons et notes y tiennent.',
  /** What Discord limits in a message, and how much of it one takes. */
  sizes: { characters: 'Caractères', components: 'Composants', bytes: 'Octets' },
  takes: (taken: string, most: string) => `${taken} sur ${most}`,
  copy: 'Copier',
  copied: 'Copié',
  close: 'Fermer',
  notFetched: 'Impossible de charger cela. Le programme tourne-t-il encore\u202f?',
  /** What is kept of those who ask in a browser. */
  privacy: [
    'De qui demande ici, rien n’est gardé : ce à quoi une question fait suite et où tu en es dans un quiz se trouvent dans l’adresse de la page.',
    'Les pages déjà faites restent un moment en mémoire, sans qui a demandé, pour arriver tout de suite.',
    'Deux cookies, si tu les choisis : la langue et les couleurs. Ce que tu as appris n’est que dans ce navigateur.',
    'Ce que tu dis être faux dans un extrait va à celles et ceux qui tiennent la bibliothèque, sous une marque dont personne ne peut déduire d’où tu demandes.',
    'Le journal a une ligne par page : de quel genre elle était, comment cela s’est passé et combien de temps cela a pris.',
  ],
  missing: 'Cette page n’existe pas',
  missingHint: 'Demande-la ci-dessus, ou commence par la première page.',
  citeIt: 'Citer',
  outline: 'Plan',
  paragraph: (n: number) => `Paragraphe ${n}`,
  restOn: (questions: number, asks: number) =>
    `Les notes répondent à ${number(asks)} ${count(asks, { one: 'question telle qu’on la pose', other: 'questions telles qu’on les pose' })}\u202f; ${number(questions)} ${count(questions, { one: 'question du quiz repose', other: 'questions du quiz reposent' })} sur elles.`,
}
