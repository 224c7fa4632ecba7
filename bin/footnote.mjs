#!/usr/bin/env node
// The command line: npx footnote …
import { run } from './run.mjs'

await run('src/cli.ts')
