import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { commands } from '../../commands/index.ts'
import { createApp } from '../../src/app/app.ts'
import { NO_LIBRARY } from '../../src/base/paths.ts'
import { importFile } from '../../src/documents/import.ts'
import { openLibrary, readQuestions } from '../gold.ts'

/** How many questions are asked. */
const ASKED = 60

/** The share of the words of two quotations that makes them the same place; 0 to 1. */
const SAME = 0.5

/** What one format is answered with: what is quoted first, null where nothing is. */
type Answers = readonly (string | null)[]

/**
 * Asks the questions of a file that the texts answer, of the same texts in several formats, each in a library without notes, and
 * counts for each format how many have the same first place as in the first one, and in the second. In: the file, by format the files of the texts, by
 * their ids, and whether to print what differs.
 */
export async function askFormats(
  file: string,
  formats: ReadonlyMap<string, ReadonlyMap<string, string>>,
  misses: boolean,
) {
  const questions = readQuestions(file)
    .filter(({ need, lang }) => need !== 'none' && lang === 'en')
    .slice(0, ASKED)
    .map(({ question }) => question)
  const given = new Map<string, Answers>()
  for (const [format, files] of formats) given.set(format, await askEach(questions, files))
  const [text = [], set = []] = [...given.values()]
  const isSameAs = (answers: Answers, others: Answers) => answers.map((said, i) => isSame(said, others[i] ?? null))
  const rows: Record<string, object> = {}
  for (const [format, answers] of given) {
    const asSet = isSameAs(answers, set)
    for (const [i, question] of questions.entries())
      if (misses && !asSet[i]) console.log(`${format}: ${question}\n  ${answers[i]}\n  as set: ${set[i]}`)
    rows[format] = {
      asked: questions.length,
      answered: answers.filter((said) => said !== null).length,
      'same first place as the text': isSameAs(answers, text).filter(Boolean).length,
      'as what was set': asSet.filter(Boolean).length,
    }
  }
  return rows
}

async function askEach(questions: readonly string[], files: ReadonlyMap<string, string>): Promise<Answers> {
  const folder = mkdtempSync(join(tmpdir(), 'footnote-asked-'))
  try {
    mkdirSync(join(folder, 'documents'))
    for (const [id, path] of files)
      await importFile(path, { folder: join(folder, 'documents'), sources: [], fills: true, given: { id } })
    const { answer } = createApp(commands, openLibrary(join(folder, 'documents'), NO_LIBRARY))
    const answers: (string | null)[] = []
    for (const question of questions) {
      const { outcome, excerpts } = await answer({ command: 'ask', input: { question } })
      answers.push(outcome === 'answered' && excerpts[0] ? excerpts[0].text : null)
    }
    return answers
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const toWords = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/\p{L}+|\d+/gu))

/** Whether two quotations share most words of the shorter one; or nothing is quoted in either. */
function isSame(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return one === other
  const [words, others] = [toWords(one), toWords(other)]
  return words.intersection(others).size >= SAME * Math.min(words.size, others.size)
}
