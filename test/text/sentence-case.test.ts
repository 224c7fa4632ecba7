import { expect, it } from 'vitest'
import { toSentenceCase } from '../../src/text/sentence-case.ts'

it.each([
  ['The Rise of the Quays: A New History', 'The rise of the quays: a new history'],
  ['Neoliberalism and the City in the Age of COVID-19', 'Neoliberalism and the city in the age of COVID-19'],
  ['A Short History of Tourism in China and the U.S.', 'A short history of tourism in China and the U.S.'],
  ['Turkish Letters from a Stranger in Berlin', 'Turkish letters from a stranger in Berlin'],
  ['How iPhone Users and NATO Officers Think About Paris', 'How iPhone users and NATO officers think about Paris'],
  ['Migration in Paris, London and Berlin', 'Migration in Paris, London and Berlin'],
  ['Solidarity in Sheffield and Barcelona', 'Solidarity in Sheffield and Barcelona'],
  ['The Origins of Homo sapiens in African Caves', 'The origins of Homo sapiens in African caves'],
  ['The Teeth of Homo Erectus and Other Hominins', 'The teeth of Homo erectus and other hominins'],
  ['Homo Sapiens Among the Ruins of Cities', 'Homo sapiens among the ruins of cities'],
  ['Genes of Drosophila Melanogaster in Cold Water', 'Genes of Drosophila melanogaster in cold water'],
  ['Of mice and Homo sapiens in towns', 'Of mice and Homo sapiens in towns'],
  ['Die Häfen der Nordsee und ihre Städte', 'Die Häfen der Nordsee und ihre Städte'],
  ['The Long-Term Cost of Dredging', 'The long-term cost of dredging'],
])('makes “%s” “%s”', (title, expected) => {
  expect(toSentenceCase(title)).toBe(expected)
})
