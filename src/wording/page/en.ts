import { grammarOf } from '../grammar.ts'

const { count, number } = grammarOf('en-GB')

/** What pages in a browser say besides the replies, in English. The others have the same keys. */
export const page = {
  tagline: 'Answers from documents, with footnotes that you can check',
  tries: 'Try one of these',
  lookAround: 'Look around',
  practise: 'Practise',
  manual: 'How to use it, page by page',
  practiceSays:
    'Questions on the readings, each with its answer and the place that says so. What you have answered stays in this browser, and what was wrong comes again when it is due.',
  begin: 'Begin',
  ask: 'Your question, or a command',
  askNow: 'Ask',
  send: 'Send',
  doIt: 'Do it',
  search: 'Search',
  needsScript: 'Searching takes JavaScript; the lists on the first page do without.',
  noneFound: 'Nothing was found.',
  skip: 'Skip to the text',
  next: 'What to look at next',
  ways: 'Other pages',
  languages: 'Languages',
  theme: 'Colours',
  themes: { auto: 'As the device', light: 'Light', dark: 'Dark' },
  footnotes: 'Footnotes',
  footnote: (n: number) => `Footnote ${n}`,
  ofFootnote: (n: number) => `of footnote ${n}`,
  inContext: 'In its context',
  atSource: 'At the source',
  glance: 'All of it at a glance',
  permalink: 'Link to this',
  asPicture: 'As a picture',
  asInDiscord: 'As in Discord',
  firstMessage: 'The first message of this reply, with the footnotes and buttons that fit into it.',
  /** What Discord limits in a message, and how much of it one takes. */
  sizes: { characters: 'Characters', components: 'Components', bytes: 'Bytes' },
  takes: (taken: string, most: string) => `${taken} of ${most}`,
  copy: 'Copy',
  copied: 'Copied',
  close: 'Close',
  notFetched: 'That could not be fetched. Is the program still running?',
  /** What is kept of those who ask in a browser. */
  privacy: [
    'Nothing is kept of who asks here: what a question goes on from, and where you are in a quiz, stands in the address of the page.',
    'Pages that were made stay in memory for a while, without who asked, so that they come at once.',
    'Two cookies, if you choose them: the language and the colours. What you have practised is in this browser alone.',
    'What you say is wrong with an excerpt goes to those who keep the library, under a mark from which nobody can tell where you asked from.',
    'The log has a line for each page: of what kind it was, how it went and how long it took.',
  ],
  missing: 'There is no such page',
  missingHint: 'Ask for it above, or begin at the first page.',
  citeIt: 'Cite this',
  outline: 'Outline',
  paragraph: (n: number) => `Paragraph ${n}`,
  /** How many questions of the quiz rest on the notes of a source, and how many of readers these answer. */
  restOn: (questions: number, asks: number) =>
    `The notes answer ${number(asks)} ${count(asks, { one: 'question', other: 'questions' })} as people ask them; ${number(questions)} written ${count(questions, { one: 'question of the quiz rests', other: 'questions of the quiz rest' })} on them.`,
}

export type PageWording = typeof page
