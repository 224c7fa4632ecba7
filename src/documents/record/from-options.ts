import { readerError } from '../../base/errors.ts'
import type { CslName, CslRecord } from '../../corpus/schemas/source.ts'
import { wholeName } from '../../corpus/record.ts'
import { isUndated, readDate, whyNoDate } from './dates.ts'
import { checked, type Known } from './known.ts'
import { demandKind } from './kinds.ts'
import { readNames, type ReadName, toOrganisation, toPerson } from './names.ts'

/** One or several of the same. */
type Some = string | readonly string[]

/** What the operator says of a document that no source of the corpus is known to be. Names as `names.ts` reads them. */
export type GivenRecord = {
  id?: string
  title?: string
  author?: Some
  organization?: Some
  editor?: Some
  host?: Some
  year?: string
  kind?: string
  container?: string
  publisher?: string
  doi?: string
  url?: string
  /** The path of a file of BibTeX, RIS or CSL-JSON that has the record. */
  record?: string
}

/** Whether a name that may be an organisation's is one; where nobody can be asked, it is taken for what it seems. */
export type IsOrganisation = (name: string, seemsOne: boolean) => Promise<boolean>

/** What the options say of the work. Throws a reader error that names the one that does not fit. */
export async function fromOptions(given: GivenRecord, isOrganisation: IsOrganisation): Promise<Known> {
  const { id, title, year, kind, container, publisher, doi, url } = given
  // One after another: a terminal answers one question at a time.
  const author = await toNames(given.author, isOrganisation)
  const editor = await toNames(given.editor, isOrganisation)
  const host = await toNames(given.host, isOrganisation)
  const authors = [...author, ...[given.organization ?? []].flat().map(toOrganisation)]
  return {
    ...checked({
      ...filled({ title, 'container-title': container, publisher }),
      ...(authors.length && { author: authors }),
      ...(editor.length && { editor }),
      ...(host.length && { host }),
      ...(kind?.trim() && demandKind(kind)),
      ...(doi?.trim() && { DOI: readDoi(doi) }),
      ...(url?.trim() && { URL: readUrl(url) }),
    }),
    ...(year?.trim() && readYear(year)),
    ...(id?.trim() && { id }),
  }
}

async function toNames(typed: Some | undefined, isOrganisation: IsOrganisation): Promise<CslName[]> {
  const names: CslName[] = []
  for (const each of [typed ?? []].flat())
    for (const read of readNames(each)) names.push(await settle(read, isOrganisation))
  return names
}

async function settle({ name, isGuess }: ReadName, isOrganisation: IsOrganisation): Promise<CslName> {
  if (!isGuess) return name
  const whole = wholeName(name)
  return (await isOrganisation(whole, 'literal' in name)) ? toOrganisation(whole) : toPerson(whole)
}

function readYear(typed: string): Pick<Known, 'issued' | 'isUndated'> {
  if (isUndated(typed)) return { isUndated: true }
  const issued = readDate(typed)
  if (issued) return { issued }
  const { why, hint } = whyNoDate(typed)
  throw readerError(`The year "${typed.trim()}" ${why}.`, hint)
}

function readDoi(typed: string): string {
  const doi = typed.trim().replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s?)/i, '')
  if (/^10\.\d{4,9}\/\S+$/.test(doi)) return doi
  throw readerError(`"${typed}" is not a DOI.`, 'Give it like --doi 10.1234/abcd.')
}

function readUrl(typed: string): string {
  if (/^https?:$/.test(URL.parse(typed.trim())?.protocol ?? '')) return typed.trim()
  throw readerError(`"${typed}" is not an address.`, 'Give it whole, like https://example.org/text.')
}

/** Without what is empty. */
const filled = (texts: Partial<Record<keyof CslRecord, string | undefined>>) =>
  Object.fromEntries(Object.entries(texts).filter(([, text]) => text?.trim()))
