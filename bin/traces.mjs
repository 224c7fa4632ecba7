// Is part of a bundle: has what its errors say of where they happened name the sources. Node would read all maps at each start
// for that, which takes longer than a bundle saves; here one is read when an error is told of.
import { existsSync, readFileSync } from 'node:fs'
import { SourceMap } from 'node:module'

const maps = new Map()

/** Null where a file has none. */
function mapOf(address) {
  const file = new URL(`${address}.map`)
  if (!maps.has(address))
    maps.set(address, existsSync(file) ? new SourceMap(JSON.parse(readFileSync(file, 'utf8'))) : null)
  return maps.get(address)
}

/** A place as a trace has it, `file:///…/chunk.mjs:2:3456`, in the sources. */
function toSource(place, address, line, column) {
  const { originalSource, originalLine, originalColumn } = mapOf(address)?.findEntry(line - 1, column - 1) ?? {}
  return originalSource ? `${new URL(originalSource, address)}:${originalLine + 1}:${originalColumn + 1}` : place
}

Error.prepareStackTrace = (error, calls) => {
  const places = calls.map((call) => String(call).replace(/(file:\S+\.mjs):(\d+):(\d+)/, toSource))
  return [String(error), ...places].join('\n    at ')
}
