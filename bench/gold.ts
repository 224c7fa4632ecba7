import { SUBJECT } from '../src/subject/subject.ts'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { readConfig } from '../src/base/config.ts'
import { type Context, createContext } from '../src/context/context.ts'
import { loadCorpus } from '../src/corpus/load.ts'
import { importFile } from '../src/documents/import.ts'
import { createLog } from '../src/base/log.ts'

/** A question with known places; `need: none` where the documents do not answer it. */
export type GoldQuestion = {
  id: string
  question: string
  kind: string
  lang: string
  need: 'any' | 'each' | 'none'
}

/** The folders that the scores need: the texts, and the questions with their scorer. Throws where one is not set. */
export function readFolders(): { texts: string; gold: string } {
  const { DOCUMENTS_DIR: texts, GOLD_DIR: gold } = process.env
  if (texts && gold) return { texts, gold }
  throw new Error('Set DOCUMENTS_DIR to the folder of the texts and GOLD_DIR to that of the questions.')
}

/** The questions of a file. */
export const readQuestions = (file: string): GoldQuestion[] =>
  (parse(readFileSync(file, 'utf8')) as { questions: GoldQuestion[] }).questions

/** The library with the documents of a folder; `library`: another than that of the settings. */
export const openLibrary = (documents: string, library = process.env['FOOTNOTE_LIBRARY']): Context =>
  createContext(
    readConfig({ ...process.env, FOOTNOTE_DOCUMENTS: documents, FOOTNOTE_LIBRARY: library }),
    createLog('silent'),
    SUBJECT,
  )

/** Imports every text that the corpus knows; gives the folder back. */
export async function importAll(texts: string, folder: string): Promise<string> {
  const { sources } = loadCorpus(join(import.meta.dirname, '../corpus')).corpus
  for (const source of sources) await importFile(join(texts, `${source.id}.txt`), { folder, sources })
  return folder
}
