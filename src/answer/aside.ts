import type { Aim } from '../evidence/aim.ts'
import { createProblemReply, type Choice, type Reply } from './reply.ts'

/** What is said where nothing is searched, short and always the same. */
const ASIDES: Record<Aim, { title: string; lines: string[] }> = {
  greeting: {
    title: 'Hello',
    lines: ['Ask me about sanctuary and solidarity cities, and I answer with the places in the sources that say so.'],
  },
  thanks: { title: 'You are welcome', lines: ['Every footnote can be checked; ask on when something else comes up.'] },
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
    title: 'The sources rank no cities, and I hold no opinions',
    lines: ['I can show what each source says of a city, a policy or a term, side by side.'],
  },
  prediction: {
    title: 'The sources do not tell the future',
    lines: ['I can show what they report up to the years they were written in.'],
  },
  'own case': {
    title: 'I cannot advise on a case of your own',
    lines: [
      'This is no legal advice, and the sources give none: please ask a lawyer or a counselling service where you live.',
      'I can show what they say of a city’s policies, for anyone.',
    ],
  },
}

/** The choices offered beside an aside: what the bot can do instead. */
const INSTEAD: Choice[] = [
  { label: 'Barcelona', command: 'city', input: { name: 'barcelona' } },
  { label: 'Sanctuary city', command: 'term', input: { term: 'sanctuary-city' } },
]

/** The reply to what wants no search. */
export function replyAside(aim: Aim, library: string): Reply {
  const { title, lines } = ASIDES[aim]
  return createProblemReply('declined', title, lines, library, INSTEAD)
}
