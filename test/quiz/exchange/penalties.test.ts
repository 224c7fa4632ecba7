import { expect, it } from 'vitest'
import { readItems } from '../../../src/quiz/exchange/formats.ts'
import { wordingOf } from '../../../src/wording/wording.ts'

const { faults: say } = wordingOf('en')
const answer = (fraction: string, text: string) => `<answer fraction="${fraction}"><text>${text}</text></answer>`
const moodle = (isSingle: boolean, ...answers: string[]) => `<?xml version="1.0"?><quiz><question type="multichoice">
<name><text>Oil</text></name><questiontext format="plain_text"><text>What burns?</text></questiontext>
<single>${isSingle}</single>${answers.join('\n')}</question></quiz>`

const files: [what: string, file: string, isTold: boolean][] = [
  ['Moodle XML with points off', moodle(true, answer('100', 'Oil'), answer('-25', 'Stone')), true],
  ['Moodle XML without', moodle(true, answer('100', 'Oil'), answer('0', 'Stone')), false],
  [
    'several of which the wrong ones share',
    moodle(false, answer('100', 'Oil'), answer('-50', 'A'), answer('-50', 'B')),
    false,
  ],
  [
    'several of which one takes off all',
    moodle(false, answer('100', 'Oil'), answer('-100', 'A'), answer('0', 'B')),
    true,
  ],
  ['GIFT with points off', '::Oil:: What burns? {\n=Oil\n~%-25%Stone\n}\n', true],
  ['GIFT without', '::Oil:: What burns? {\n=Oil\n~Stone\n}\n', false],
]

it.each(files)('%s is kept, and points that are lost are told', (_, file, isTold) => {
  const { items, faulty, faults } = readItems(file)
  expect([items.length, faulty.size]).toEqual([1, 0])
  expect(faults.map(({ says }) => says(say))).toEqual(isTold ? [say.penalty] : [])
})
