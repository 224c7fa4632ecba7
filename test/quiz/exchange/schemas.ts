import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { validateXML } from 'xmllint-wasm'

type Schema = 'moodle-quiz.rng' | 'qti-2.1-profile.xsd' | 'imscp-1.1-profile.xsd'

/** What is wrong with documents by a schema of `schemas/`: a line for each fault. */
export async function faultsOf(documents: readonly string[], schema: Schema): Promise<string[]> {
  const { errors, valid, rawOutput } = await validateXML({
    xml: documents.map((contents, i) => ({ fileName: `${i + 1}.xml`, contents })),
    schema: readFileSync(join(import.meta.dirname, 'schemas', schema), 'utf8'),
    extension: schema.endsWith('.rng') ? 'relaxng' : 'schema',
  })
  return valid || errors.length ? errors.map(({ rawMessage }) => rawMessage) : [rawOutput]
}
