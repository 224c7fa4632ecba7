// Runs a file of the project on the Node that the project brings along, because an older one cannot read TypeScript,
// and keeps what Node makes of it, so that the next start is faster and smaller.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import module from 'node:module'
import { fileURLToPath } from 'node:url'

const cache = process.env.FOOTNOTE_CACHE || fileURLToPath(new URL('../node_modules/.cache/footnote', import.meta.url))
const bundled = fileURLToPath(new URL('../node_modules/node/bin/node', import.meta.url))
const major = Number(process.versions.node.split('.')[0])

/** Runs a file like `src/cli.ts`, with the arguments and the streams of this process. */
export async function run(file) {
  const path = fileURLToPath(new URL(`../${file}`, import.meta.url))
  if (major >= 24) {
    module.enableCompileCache(`${cache}/code`)
    await import(path)
  } else if (existsSync(bundled)) {
    const env = { ...process.env, NODE_COMPILE_CACHE: `${cache}/code` }
    const { status, signal } = spawnSync(bundled, [...process.execArgv, path, ...process.argv.slice(2)], {
      stdio: 'inherit',
      env,
    })
    if (signal) process.kill(process.pid, signal)
    process.exitCode = status ?? 1
  } else {
    process.stderr.write(`Footnote needs Node 24, and this is ${process.version}. Run "npm install" in its folder.\n`)
    process.exitCode = 2
  }
}
