import { readFileSync } from 'node:fs'
import MiniSearch from 'minisearch'
import { createSearch } from '../src/search/create-search.ts'
import { analyze } from '../src/search/analyze.ts'

/** How MiniSearch is given the terms that we make. */
export const PLAIN = {
  fields: ['text'],
  tokenize: (terms: string) => (terms ? terms.split(' ') : []),
  processTerm: (term: string) => term,
}

/**
 * Opens a search that was kept, ours or MiniSearch's, and asks it the questions of a file, a line each. Prints what that took.
 * `node bench/any-passages.ts ours|minisearch FILE QUESTIONS`.
 */
function measure(which: string, file: string, questions: readonly string[]) {
  const start = performance.now()
  const ask = which === 'ours' ? openOurs(file) : openTheirs(file)
  const load = performance.now() - start
  const times = questions
    .map((question) => {
      const before = performance.now()
      ask(question)
      return performance.now() - before
    })
    .sort((a, b) => a - b)
  return {
    search: which,
    'load (ms)': load,
    'p50 (ms)': times[times.length >> 1],
    'p99 (ms)': times[Math.floor(times.length * 0.99)],
    'memory (MB)': process.memoryUsage.rss() / 2 ** 20,
  }
}

function openOurs(file: string): (question: string) => unknown {
  const search = createSearch([], { kept: readFileSync(file) })
  return (question) => search.search(question, 10)
}

function openTheirs(file: string): (question: string) => unknown {
  const engine = MiniSearch.loadJSON(readFileSync(file, 'utf8'), PLAIN)
  return (question) => engine.search(analyze(question).join(' '), { bm25: { k: 1.2, b: 0.9, d: 0.5 } }).slice(0, 10)
}

const [, script = '', which = '', file = '', questions = ''] = process.argv
if (script.endsWith('any-passages.ts'))
  process.stdout.write(JSON.stringify(measure(which, file, readFileSync(questions, 'utf8').split('\n'))))
