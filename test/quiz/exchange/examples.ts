import fc from 'fast-check'
import { citationLine } from '../../../src/quiz/exchange/citation.ts'
import { cleanLine, cleanOrNull, cleanText } from '../../../src/quiz/exchange/clean.ts'
import type { ExportItem, ImportFault } from '../../../src/quiz/exchange/exchange.ts'
import { wordingOf } from '../../../src/wording/wording.ts'
import { type Item, LEVELS, type ItemOption } from '../../../src/quiz/item.ts'

const option = (id: string, text: string, isCorrect: boolean, feedback: string | null = null): ItemOption => ({
  id,
  text,
  isCorrect,
  feedback,
})

/** One item of each kind. */
export const lamp: ExportItem = {
  item: {
    id: 'keeper-1911/lamp',
    kind: 'choice',
    level: 'recall',
    stem: 'Which lamp burns at the end of the mole: {red} or green?',
    options: [
      option('1', 'A red one = port', true, 'Ships keep it to their "left".'),
      option('2', 'A <green> one', false),
    ],
    explanation: 'It is lit at dusk.\nIt is red.',
    notes: ['keeper-1911/lamp'],
    topics: ['saint-malo'],
  },
  citation: 'Keeper 1911, p. 4',
  link: 'https://example.org/keeper?p=4&q=1',
}
export const lit: ExportItem = {
  item: {
    id: 'keeper-1911/lit',
    kind: 'several',
    level: 'apply',
    stem: 'Which of these are lit?',
    options: [
      option('1', 'The mole', true),
      option('2', 'The quay', false, 'It has no lamp.'),
      option('3', '50% of the buoys', true),
      option('4', 'The slip', false),
      option('5', 'The tower', true),
    ],
    explanation: '',
    notes: [],
    topics: [],
  },
  citation: '',
  link: null,
}
export const bell: ExportItem = {
  item: {
    id: 'keeper-1911/bell',
    kind: 'true-false',
    level: 'understand',
    stem: 'The bell rings in fog.',
    options: [option('true', 'True', true, 'Day and night.'), option('false', 'False', false, 'It does.')],
    explanation: 'A keeper rang it by hand.',
    notes: [],
    topics: [],
  },
  citation: 'Bell 1920',
  link: null,
}

/** What one format or another has a meaning for. */
const SIGNS = [
  ...'~=#{}:\\%[]/"\'<>&$*-',
  ...['::', '####', '//', '->', '%50%', '%-100%', '[html]', '[plain]', '\\n', '\\', 'TRUE', 'F', '$CATEGORY: x'],
  ...['\n', '\n\n', '\t', '\r\n', '\r', '  ', '\u0000', '\u000b', '\u0085', '\u2028', '\ufeff', '\ufffe', '\ud800'],
  ...[
    '&amp;',
    '&#9;',
    '&lt;b&gt;',
    '<br>',
    '</p>',
    '<!--',
    '<![CDATA[',
    ']]>',
    '<?x?>',
    '_2f_',
    '__',
    'A) ',
    'ANSWER: A',
  ],
]

const piece = fc.oneof(fc.constantFrom(...SIGNS), fc.string({ unit: 'binary', maxLength: 6 }), fc.constant('quay '))

/** Any text with something in it that can be seen. */
const text = fc
  .array(piece, { minLength: 1, maxLength: 12 })
  .map((pieces) => pieces.join(''))
  .filter((text) => cleanText(text) !== '')

const feedback = fc.option(text)
const anyOption = fc.record({ text, feedback })

const choice = fc.tuple(fc.array(anyOption, { minLength: 2, maxLength: 6 }), fc.nat()).map(([options, key]) => ({
  kind: 'choice' as const,
  options: options.map((o, i) => toOption(o, i, i === key % options.length)),
}))

const several = fc
  .array(fc.tuple(anyOption, fc.boolean()), { minLength: 2, maxLength: 20 })
  .filter((options) => options.some(([, isCorrect]) => isCorrect))
  .map((options) => ({
    kind: 'several' as const,
    options: options.map(([o, isCorrect], i) => toOption(o, i, isCorrect)),
  }))

const judgement = fc.tuple(fc.boolean(), feedback, feedback).map(([isTrue, yes, no]) => ({
  kind: 'true-false' as const,
  options: [option('true', 'True', isTrue, yes), option('false', 'False', !isTrue, no)],
}))

const toOption = ({ text, feedback }: { text: string; feedback: string | null }, i: number, isCorrect: boolean) =>
  option(String(i + 1), text, isCorrect, feedback)

const anyItem: fc.Arbitrary<Item> = fc
  .tuple(
    fc.oneof(choice, several, judgement),
    fc.record({
      id: fc.oneof(text, fc.string({ minLength: 1, unit: fc.constantFrom(...'abc012-./:_') })),
      level: fc.constantFrom(...LEVELS),
      stem: text,
      explanation: fc.oneof(text, fc.constant(''), fc.constant('Footnote: so it says.\nFootnote: and so')),
      notes: fc.constant<string[]>([]),
      topics: fc.uniqueArray(fc.constantFrom<string[]>('saint-malo', 'keeper-1911', 'fog-signals')),
    }),
  )
  .map(([answers, rest]) => ({ ...rest, ...answers }))

/** An item of any kind in any words, with a footnote or without. Without, its last line does not look like one. */
export const anyExportItem: fc.Arbitrary<ExportItem> = fc
  .record({
    item: anyItem,
    citation: fc.oneof(text, fc.constant('')),
    link: fc.option(fc.oneof(fc.webUrl({ withFragments: true, withQueryParameters: true }), fc.constant('not a link'))),
  })
  .filter(
    (exported) => citationLine(exported) !== null || !cleanText(exported.item.explanation).includes('\nFootnote: '),
  )

/** Several of them, each under an id of its own. */
export const anyExportItems = fc.uniqueArray(anyExportItem, {
  minLength: 1,
  maxLength: 5,
  selector: ({ item }) => cleanLine(item.id),
})

/** What is to come back of an item: all but its notes, which no format holds, in texts that every format can hold. */
export const heldOf = ({ id, kind, level, stem, options, explanation, topics }: Item) => ({
  id: cleanLine(id),
  kind,
  level,
  stem: cleanText(stem),
  options: options.map(({ id, text, isCorrect, feedback }) => ({
    id,
    text: cleanText(text),
    isCorrect,
    feedback: cleanOrNull(feedback),
  })),
  explanation: cleanText(explanation),
  topics,
})

/** Faults as an English reader sees them. */
export const inEnglish = (faults: readonly ImportFault[]) =>
  faults.map(({ line, says }) => ({ line, message: says(wordingOf('en').faults) }))
