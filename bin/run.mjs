// Runs a file of the project on the Node that the project brings along, because an older one cannot read TypeScript,
// and keeps what Node makes of it, so that the next start is faster and smaller.
import { existsSync } from 'node:fs'
import module from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { faults } from './env.mjs'
import { cache, findProgram, project } from './program.mjs'

const bundled = join(project, 'node_modules', 'node', 'bin', 'node')
const major = Number(process.versions.node.split('.')[0])

/** From Node 22.15 on. */
const canBeReplaced = Boolean(process.execve) && process.platform !== 'win32'

const replaceBy = (program, args, env) => process.execve(program, [program, ...args], env)

/** Loaded when it is needed, because it takes longer than all else here. */
const start = (...args) =>
  module
    .createRequire(import.meta.url)('node:child_process')
    .spawn(...args)

/** Runs a file like `src/cli.ts`, with the arguments and the streams of this process, and with flags of Node. */
export async function run(file, flags = []) {
  if (faults.length) {
    process.stderr.write(`${faults.join('\n')}\nMend the file, then start again.\n`)
    process.exitCode = 2
    return
  }
  const lacking = flags.filter((flag) => !process.execArgv.includes(flag))
  // Who has set options of Node is left to them.
  if (major >= 24 && lacking.length && canBeReplaced && !process.env.NODE_OPTIONS)
    replaceBy(process.execPath, [...lacking, ...process.execArgv, ...process.argv.slice(1)], process.env)
  const { path, isMissing } = findProgram(file)
  if (isMissing) bundleLater(major < 24 ? 'now' : 'later')
  endWithShell()
  if (major >= 24) {
    module.enableCompileCache(`${cache}/code`)
    await import(pathToFileURL(path).href)
  } else if (existsSync(bundled)) {
    const env = { ...process.env, NODE_COMPILE_CACHE: `${cache}/code` }
    runBundled([...lacking, ...process.execArgv, path, ...process.argv.slice(2)], env)
  } else {
    process.stderr.write(
      `Footnote needs Node 24, and this is ${process.version}. Install Node 24; or run "npm install" in its folder, without --omit=dev and --ignore-scripts, which brings one along.\n`,
    )
    process.exitCode = 2
  }
}

/**
 * Between npx and this process is a shell that does not always pass signals on: dash dies of them, and what it runs would
 * go on without anybody. So its end is as good as a signal. (The script for "npm start" puts Node in the shell's place.)
 */
function endWithShell() {
  if (process.env.npm_lifecycle_event !== 'npx') return
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    process.kill(process.pid, 'SIGTERM')
  }, 500)
  watch.unref()
}

/** How long a service runs before it makes a bundle for the next start, in milliseconds: it has its work to do first. */
const SOON_MS = 30_000

/**
 * Has a bundle made for the next start, in a process of its own: by when this one ends, or at once where another program takes
 * its place.
 */
function bundleLater(when) {
  let isMade = false
  const make = () => {
    if (!isMade)
      start(process.execPath, [join(project, 'bin', 'bundle.mjs')], { detached: true, stdio: 'ignore' }).unref()
    isMade = true
  }
  if (when === 'now') return make()
  setTimeout(make, SOON_MS).unref()
  process.once('exit', make)
}

/** In the place of this process where Node can do that: nothing of it stays in memory. */
function runBundled(args, env) {
  if (canBeReplaced) replaceBy(bundled, args, env)
  const child = start(bundled, args, { stdio: 'inherit', env })
  const forward = (signal) => child.kill(signal)
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, forward)
  child.on('exit', (code, signal) => {
    process.removeAllListeners()
    if (signal) process.kill(process.pid, signal)
    else process.exitCode = code ?? 1
  })
}
