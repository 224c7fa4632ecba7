#!/usr/bin/env node
// Runs the command line on the Node that the project brings along, because an older one cannot read TypeScript.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const cli = fileURLToPath(new URL('../src/cli.ts', import.meta.url))
const bundled = fileURLToPath(new URL('../node_modules/node/bin/node', import.meta.url))
const major = Number(process.versions.node.split('.')[0])

if (major >= 24) {
  await import(cli)
} else if (existsSync(bundled)) {
  const { status, signal } = spawnSync(bundled, [cli, ...process.argv.slice(2)], { stdio: 'inherit' })
  if (signal) process.kill(process.pid, signal)
  process.exitCode = status ?? 1
} else {
  process.stderr.write(`Footnote needs Node 24, and this is ${process.version}. Run "npm install" in its folder.\n`)
  process.exitCode = 2
}
