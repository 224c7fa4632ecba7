import { standsForOther } from '../reply/first-page.ts'
import type { Outcome } from '../reply/reply.ts'
import type { App } from '../app/app.ts'
import { EXIT } from '../base/errors.ts'
import { readLine } from '../terminal/line.ts'
import { lookOf } from '../terminal/prompt.ts'
import { renderLines } from '../terminal/render.ts'
import { demandPictureFile } from './picture-files.ts'

/** `more`: with what a reply leaves for later; `json`: the `Reply` itself; `out`: the file that its picture goes into. */
export type Flags = { json?: boolean; more?: boolean; out?: string; dark?: boolean }

/**
 * Runs one command and prints its reply, or has its picture written. In: the command's name and its arguments as the shell gave
 * them. Out: the exit code. Throws a reader error where the picture cannot be written.
 */
export async function runOnce(
  name: string,
  words: string[],
  { json = false, more = false, out, dark = false }: Flags,
  app: App,
): Promise<number> {
  if (out) demandPictureFile(out)
  const single = name === 'ask' || words.length === 1
  const rest = single ? words.join(' ') : words.map((word) => (word.includes(' ') ? `"${word}"` : word)).join(' ')
  const typed = readLine(`/${name} ${rest}`, app)
  if (typed.kind !== 'request') return EXIT.badInput
  const reply = await app.answer(typed.request)
  const terminal = { output: process.stdout, environment: process.env }
  const look = {
    ...lookOf(terminal),
    isShell: app.context.isShell,
    isWhole: more,
    isBrief: standsForOther(typed.request, reply),
  }
  if (out && reply.outcome === 'answered') {
    const { writePictures } = await import('./write-picture.ts')
    for (const file of await writePictures(reply, out, dark)) process.stdout.write(`${file}\n`)
    return EXIT.answered
  }
  process.stdout.write(json ? `${JSON.stringify(reply)}\n` : renderLines(reply, look))
  return EXIT_CODES[reply.outcome]
}

const EXIT_CODES: Record<Outcome, number> = {
  answered: EXIT.answered,
  'not-found': EXIT.notFound,
  declined: EXIT.notFound,
  'bad-input': EXIT.badInput,
  failed: EXIT.ourFault,
}
