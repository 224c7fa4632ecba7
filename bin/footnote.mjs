#!/usr/bin/env node
// The command line: npx footnote …
import { readFileSync } from 'node:fs'

if (['-v', '--version'].includes(process.argv[2])) {
  // Nothing else is loaded for it, and any Node will do.
  const about = readFileSync(new URL('../package.json', import.meta.url), 'utf8')
  process.stdout.write(`${JSON.parse(about).version}\n`)
} else {
  const { run } = await import('./run.mjs')
  await run('src/cli.ts')
}
