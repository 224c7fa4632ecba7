/**
 * Whether there is anything to look at more closely: most texts are let through by this alone, which goes by units of code,
 * since that takes a third of the time (`\uDB40` begins the tags).
 */
const SUSPECT =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\uDB40\uFEFF\uFFF9-\uFFFB]/

/** What begins a sequence that a terminal obeys, with what follows it there: colours, links, titles of windows (ECMA-48). */
const SEQUENCE = /(?:\u001B\[|\u009B)[0-?]*[ -/]*[@-~]|(?:\u001B\]|\u009D)[^\p{Cc}]*(?:\u0007|\u001B\\|\u009C)/gu

/** Controls, but not the tab and the end of a line. */
const CONTROL = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g

/** Marks that are not seen and turn the direction of what follows, or part a word; isolates are counted by themselves. */
const UNSEEN = /[\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2065\u206A-\u206F\uFEFF\uFFF9-\uFFFB]/g

/** Joiners belong between letters of some scripts and in emoji; elsewhere they only hide that a word is another. */
const JOINERS = /(?<=^|[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}\p{P}\p{Z}\p{Cc}])[\u200C\u200D]+/gu

/** Letters that are not seen, which have their place in flags of regions alone. */
const TAGS = /\u{1F3F4}[\u{E0020}-\u{E007F}]+|[\u{E0000}-\u{E007F}]+/gu

/**
 * A text from a file or a person as it can be shown anywhere: without sequences that a terminal obeys, without marks that
 * are not seen and make it read otherwise than it is; any other control character as its picture (`␛`). Marks that keep a name
 * of another direction apart (isolates) stay where they are balanced. Goes over the text a fixed number of times.
 */
export function toHarmless(text: string): string {
  if (!SUSPECT.test(text)) return text
  const plain = text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(SEQUENCE, '')
    .replace(CONTROL, toPicture)
    .replace(UNSEEN, '')
    .replace(JOINERS, '')
    .replace(TAGS, (found) => (found.startsWith('\u{1F3F4}') ? found : ''))
  return balance(plain)
}

/** The same on one line, for titles, labels and names. */
export const toHarmlessLine = (text: string): string => toHarmless(text).replace(/[\n\t]+/g, ' ')

/** The pictures of controls stand in the order of the controls; those past them have none. */
function toPicture(control: string): string {
  const code = control.charCodeAt(0)
  if (code === 0x7f) return '\u2421'
  return code < 0x20 ? String.fromCharCode(0x2400 + code) : '\uFFFD'
}

const ISOLATES = /[\u2066-\u2069]/g
const CLOSES = '\u2069'

/** Leaves out isolates that are not closed on their line, and what closes none. */
function balance(text: string): string {
  if (!/[\u2066-\u2069]/.test(text)) return text
  return text.split('\n').map(balanceLine).join('\n')
}

function balanceLine(line: string): string {
  const open: number[] = []
  const kept = new Set<number>()
  for (const { 0: mark, index } of line.matchAll(ISOLATES)) {
    if (mark !== CLOSES) open.push(index)
    else {
      const start = open.pop()
      if (start !== undefined) kept.add(start).add(index)
    }
  }
  return line.replace(ISOLATES, (mark, index: number) => (kept.has(index) ? mark : ''))
}
