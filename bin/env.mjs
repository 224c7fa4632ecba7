// Reads .env once, before anything else looks at the environment: the file that FOOTNOTE_ENV names, else that in the project's
// folder where there is one. What the environment has already stays.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as util from 'node:util'

const usual = join(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '..', '.env')

const NAME = /^[A-Za-z_]\w*$/

/** Null where none is to be read. */
const file = process.env.FOOTNOTE_ENV === 'none' ? null : process.env.FOOTNOTE_ENV || (existsSync(usual) ? usual : null)

/** What is wrong with it, a line each with file and line; with any, nothing of it is taken. No value is in them. */
export const faults = file === null ? [] : load(file)

function load(path) {
  let text = ''
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    return [`${path} cannot be read: ${error.message}`]
  }
  if (!util.parseEnv) return [`${path} cannot be read by ${process.version}: Node 20.12 and later can.`]
  const found = findFaults(text).map(({ line, says }) => `${path}:${line}: ${says}`)
  if (found.length === 0)
    for (const [name, value] of Object.entries(util.parseEnv(text))) if (!process.env[name]) process.env[name] = value
  return found
}

/** What Node would pass over without a word. */
function findFaults(text) {
  const lines = text.split('\n')
  const seen = new Map()
  const found = []
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at].trim()
    if (!line || line.startsWith('#')) continue
    const tell = (says) => found.push({ line: at + 1, says })
    const equals = line.indexOf('=')
    const name = line
      .slice(0, Math.max(0, equals))
      .trim()
      .replace(/^export\s+/, '')
    if (equals < 0) tell('a line is NAME=value, or begins with #.')
    else if (!NAME.test(name)) tell('the name in front of “=” has letters, digits and _ alone.')
    else if (seen.has(name)) tell(`${name} is on line ${seen.get(name)} already.`)
    else {
      seen.set(name, at + 1)
      const closed = findEnd(lines, at, line.slice(equals + 1).trim())
      if (closed === null) tell(`the quotation mark behind ${name}= is not closed.`)
      else at = closed
    }
  }
  return found
}

/** The index of the line on which a value ends, which may be a later one where it is in quotation marks; null where it does not. */
function findEnd(lines, at, value) {
  const quote = ['"', "'", '`'].find((mark) => value.startsWith(mark))
  if (!quote || value.indexOf(quote, 1) > 0) return at
  const end = lines.findIndex((line, i) => i > at && line.includes(quote))
  return end < 0 ? null : end
}
