import { inWorker, PastLimit } from '../src/base/in-worker.ts'
import type timeEach from './adversarial-job.ts'
import { LENGTHS } from './adversarial-job.ts'

/** What texts are filled with: what opens and does not close, what may be read in several ways, what is repeated. */
const PARTS = [
  ...['\n', ' ', '\t', '\r\n', ' \n', 'a', 'a ', 'A. ', '1. ', '.', '…', '. . ', '-', '--', '— ', '¹', 'a\u00AD'],
  ...[
    '[',
    ']',
    '[^1]',
    '[^1]\n',
    '[a](',
    '![',
    '![a](',
    '](',
    '(',
    ')',
    '{',
    '}',
    '{#',
    '[@',
    '<',
    '<!--',
    '<a',
    '<style>',
  ],
  ...[
    '<pre>',
    '<sup>',
    '&',
    '&#',
    '*',
    '**',
    '_',
    '`',
    '```\n',
    '~~~\n',
    '$',
    '$$\n',
    '> ',
    '>\n',
    '# ',
    '- ',
    '| ',
    '|-|\n',
    '---\n',
  ],
  ...[
    '"',
    '“',
    '”',
    '«',
    '» ',
    "'",
    '‘',
    '’',
    '„',
    '\\',
    '\\n',
    '~',
    '=',
    '~=',
    '#',
    '::',
    '//',
    '%50%',
    'ANSWER: A\n',
    'A) a\n',
  ],
  ...['- a: ', '? ', '&a ', '*a ', '@', '@a{', 'TY  - ', '\u001B[', '\u001B]', '\u2067', '\u200D', '\f', '[Page 1]\n'],
  ...[
    '1\n',
    'a1. ',
    'word.1 ',
    'the city ',
    'who is the ',
    'you bot ',
    'this bot ',
    'and ',
    'why? ',
    '1990',
    '20 %',
    '́',
  ],
]

/** How many times longer the longer of two texts is. */
const SHARE = 4

/** A reader that has not ended by then is stopped: the longest text that is read in time takes a hundredth. */
const LIMITS = { seconds: 120, megabytes: 1024 }

/**
 * Has every reader of files and messages read texts that are made to take long, each as long as that reader ever gets
 * (100 kB at most) and a quarter of it. Prints what took longest, beside as long a text of words, and how it grows: 4 is
 * linear, 16 is not.
 */
async function main(): Promise<void> {
  const rows = []
  for (const { name, most } of LENGTHS) rows.push(await measure(name, most))
  console.table(rows)
}

async function measure(name: string, most: number) {
  const fill = (part: string, length: number) => part.repeat(Math.ceil(length / part.length)).slice(0, length)
  const words = 'The lamps of the mole are lit at dusk, and the pilots come in by them.\n\n'
  const texts = [words, ...PARTS].flatMap((part) => [fill(part, most / SHARE), fill(part, most)])
  try {
    const took = await inWorker<typeof timeEach>(
      new URL('./adversarial-job.ts', import.meta.url),
      { name, texts },
      LIMITS,
    )
    const at = (i: number) => ({
      part: [words, ...PARTS][i] ?? '',
      short: took[2 * i] ?? 0,
      long: took[2 * i + 1] ?? 0,
    })
    const worst = PARTS.map((_, i) => at(i + 1)).sort((a, b) => b.long - a.long)[0] ?? at(0)
    const plain = at(0).long
    return {
      reader: name,
      characters: most,
      'words (ms)': round(plain),
      'worst (ms)': round(worst.long),
      ratio: round(worst.long / plain),
      growth: round(worst.long / worst.short),
      of: JSON.stringify(worst.part),
    }
  } catch (error) {
    if (!(error instanceof PastLimit)) throw error
    return { reader: name, characters: most, of: `stopped at its limit of ${error.what}` }
  }
}

const round = (value: number) => Math.round(value * 10) / 10

await main()
