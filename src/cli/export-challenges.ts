import { writeFileSync } from 'node:fs'
import type { Challenge, ChallengeStore } from '../context/challenges.ts'
import { writeYaml } from '../corpus/yaml.ts'
import { countOf } from '../base/count.ts'
import { EXIT, setupError } from '../base/errors.ts'

/**
 * Lists the open challenges of all servers, or with `file` writes all of them into it, as YAML for whoever keeps the
 * library: what was challenged and why, and not by whom or where. Returns the exit code. Throws a set-up error where the
 * file cannot be written, and what the store throws.
 */
export async function exportChallenges(
  challenges: Pick<ChallengeStore, 'list'>,
  file: string | null,
  write: (line: string) => void,
): Promise<number> {
  const all = await challenges.list({ server: null })
  const open = all.filter((one) => one.resolvedAt === null)
  if (file === null) for (const one of open) write(sayChallenge(one))
  else save(file, all)
  const where = file === null ? '' : `, all of them in ${file}`
  write(`${countOf(all.length, 'challenge')}, ${open.length} open${where}.`)
  return EXIT.answered
}

const sayChallenge = ({ number, place, reason, suggestion }: Challenge) =>
  [`${number}  ${place}`, `    ${reason}`, ...(suggestion ? [`    Suggested: ${suggestion}`] : [])].join('\n')

function save(file: string, all: Challenge[]): void {
  const entries = all.map(
    ({ server: _server, reader: _reader, madeAt: made_at, resolvedAt: resolved_at, ...rest }) => ({
      ...rest,
      made_at,
      resolved_at,
    }),
  )
  try {
    writeFileSync(file, writeYaml(entries))
  } catch (cause) {
    throw setupError(`${file} could not be written.`, 'Name a file in a folder that you can write to.', cause)
  }
}
