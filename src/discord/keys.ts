// What things are called in the ids of buttons, where a name would take too much of their hundred characters. These are a
// wire format: an entry is never changed, and its key never given to another name. A name that is not here is its own key.

const OPTIONS: Readonly<Record<string, string>> = {
  question: 'q',
  name: 'n',
  framework: 'f',
  first: '1',
  second: '2',
  third: '3',
  fourth: '4',
  network: 'w',
  term: 't',
  dimension: 'd',
  city: 'c',
  from: 'a',
  to: 'b',
  what: 'h',
  style: 's',
  quotation: 'v',
  source: 'o',
  text: 'x',
  id: 'i',
  reason: 'y',
  suggestion: 'z',
  round: 'r',
  position: 'p',
  chosen: 'k',
  shown: 'm',
  by: 'u',
  in: 'l',
  stance: 'e',
  person: 'g',
  field: 'j',
}

const NAMES = new Map(Object.entries(OPTIONS).map(([name, key]) => [key, name]))

/** Four long names and a framework must fit behind it. */
const COMPARE = { name: 'compare', key: 'vs' }

/** The key of a command's name, and back. */
export const keyOfCommand = (name: string): string => (name === COMPARE.name ? COMPARE.key : name)
export const commandOfKey = (key: string): string => (key === COMPARE.key ? COMPARE.name : key)

/** The key of an option's name, and back. Names that have no key stand for themselves. */
export const keyOf = (name: string): string => (Object.hasOwn(OPTIONS, name) ? (OPTIONS[name] ?? name) : name)
export const nameOfKey = (key: string): string => NAMES.get(key) ?? key
