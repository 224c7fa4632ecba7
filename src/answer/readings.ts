import type { Question } from '../evidence/reading/question.ts'
import { analyze } from '../search/analyze.ts'
import type { Wording } from '../wording/wording.ts'

/** Says which words of a question were read how; nothing where it was read as typed. */
export function describeReadings({ readings: all, language }: Question, { readings: say }: Wording): string[] {
  const words = all.filter(({ read }) => analyze(read).length).map(({ typed, read }): [string, string] => [typed, read])
  if (!words.length) return []
  return [language ? say.translated(say.languages[language], words) : say.mended(words)]
}
