import { globSync } from 'node:fs'
import { relative } from 'node:path'
import { Writable } from 'node:stream'

/*
 * Prints the expressions that the project makes of texts while it is loaded and answers a little, as JSON: the file that makes
 * each, its pattern and its flags. Run by `expressions.test.ts`, as a process, because a module makes its own but once.
 */

type Made = [file: string, pattern: string, flags: string]

const PROJECT = new URL('../../', import.meta.url).pathname

/** What runs a program as it is loaded. */
const PROGRAMS = /^src\/(?:main|cli|base\/worker)\.ts$/

const FILES = globSync(`${PROJECT}{src,commands}/**/*.ts`).map((path) => relative(PROJECT, path))

/** The expressions that are made of texts while the project is loaded and answers a little, with the file of ours that makes each. */
async function watchMaking(): Promise<Made[]> {
  const made: Made[] = []
  const note = (expression: RegExp) => {
    for (const file of makersIn(new Error().stack ?? '')) made.push([file, expression.source, expression.flags])
    return expression
  }
  const Own = globalThis.RegExp
  globalThis.RegExp = new Proxy(Own, {
    construct: (target, args) => note(Reflect.construct(target, args) as RegExp),
    apply: (target, that, args) => note(Reflect.apply(target, that, args) as RegExp),
  })
  try {
    for (const file of FILES.filter((each) => !PROGRAMS.test(each))) await import(PROJECT + file)
    await lookForAll()
    await answerALittle()
  } finally {
    globalThis.RegExp = Own
  }
  return made
}

/** Who made an expression, and for whom: our first two files on the stack, unless a package stands above them. */
function makersIn(stack: string): string[] {
  const frames = stack.split('\n').filter((line) => line.includes('.ts') || line.includes('node_modules'))
  const above = frames.filter((line) => !line.includes('made.ts'))
  if (above[0]?.includes('node_modules')) return []
  return [...new Set(above.flatMap((line) => FILES.find((file) => line.includes(`/${file}`)) ?? []))].slice(0, 2)
}

/** Has the expressions made that are made when they are looked for. */
async function lookForAll(): Promise<void> {
  const { grammars } = await import('../../src/evidence/intent/grammar.ts')
  for (const { kinds, parts, texts, stances, years } of grammars())
    for (const list of [kinds, parts, texts, stances, years]) list.map(({ words }) => words.source)
}

async function answerALittle(): Promise<void> {
  const [{ readConfig }, { createContext }, { createLog }, { SUBJECT }, { createApp }, { commands }] =
    await Promise.all([
      import('../../src/base/config.ts'),
      import('../../src/context/context.ts'),
      import('../../src/base/log.ts'),
      import('../../src/subject/subject.ts'),
      import('../../src/app/app.ts'),
      import('../../commands/index.ts'),
    ])
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() })
  const config = readConfig({ FOOTNOTE_DOCUMENTS: `${PROJECT}none` })
  const app = createApp(commands, createContext(config, createLog('info', nowhere), SUBJECT))
  for (const question of [
    'which kinds of cities help refugees in 2013?',
    'wer hilft in Berlin?',
    'cite Bauder in APA',
    'hello',
  ])
    await app.answer({ command: 'ask', input: { question } })
  await app.answer({ command: 'quiz practice', input: {} })
  await app.answer({
    command: 'verify',
    input: { quotation: '“nobody has [ever] said any of this before (Roe, 1994, p. 3)”' },
  })
}

process.stdout.write(JSON.stringify(await watchMaking()))
