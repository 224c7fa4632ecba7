import type { Breach } from '../breaches.ts'
import { COMMANDS, countCharacters } from '../limits.ts'

const STRING = 3
const INTEGER = 4

/** What Discord refuses of choices, of an option or for an autocompletion of an option of that type. */
export function findChoiceBreaches(choices: unknown, type: number): Breach[] {
  if (!Array.isArray(choices)) return [{ path: 'choices', message: 'choices are missing' }]
  const breaches = choices.flatMap((choice, i) => findOne(choice, type, `choices[${i}]`))
  if (choices.length > COMMANDS.choices)
    breaches.push({ path: 'choices', message: `${choices.length} choices; at most ${COMMANDS.choices}` })
  return breaches
}

function findOne({ name, value }: { name: unknown; value: unknown }, type: number, path: string): Breach[] {
  const breaches: Breach[] = []
  if (!isShort(name)) breaches.push({ path: `${path}.name`, message: 'the name of a choice has 1 to 100 characters' })
  if (type === STRING && !isShort(value))
    breaches.push({ path: `${path}.value`, message: 'the value of a choice is text of 1 to 100 characters' })
  if (type !== STRING && typeof value !== 'number')
    breaches.push({ path: `${path}.value`, message: 'the value of a choice is a number' })
  if (type === INTEGER && !Number.isInteger(value))
    breaches.push({ path: `${path}.value`, message: 'the value of a choice is a whole number' })
  return breaches
}

const isShort = (text: unknown) =>
  typeof text === 'string' && countCharacters(text) >= 1 && countCharacters(text) <= COMMANDS.choiceCharacters
