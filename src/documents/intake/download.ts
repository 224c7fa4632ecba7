import { lookup as lookUp, type LookupAddress } from 'node:dns'
import { createWriteStream, mkdtempSync } from 'node:fs'
import { type IncomingMessage, request as requestHttp, type RequestOptions } from 'node:http'
import { request as requestHttps } from 'node:https'
import { isIP } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { FootnoteError, readerError, sayError } from '../../base/errors.ts'
import { isPublic } from './public-address.ts'

/** A file that was fetched: where it lies now, and the address that it was found at in the end. */
export type Download = { path: string; url: string }

/** What a download may take: megabytes, seconds, addresses that lead to others. */
export const DOWNLOAD = { megabytes: 64, seconds: 60, redirects: 5 }

/** Where a download may lead: only to the internet, unless the operator says otherwise. `isOpen`: what tells an address of that. */
export type Reach = { allowPrivate: boolean; isOpen?: (address: string) => boolean }

export const isAddress = (target: string): boolean => /^https?:\/\//i.test(target)

/**
 * Fetches a file into a folder of its own. Each address that it is sent on to is checked as the first is, and each that a name
 * stands for when it is connected to. Throws a reader error that says why it cannot be had.
 */
export async function download(address: string, reach: Reach): Promise<Download> {
  const signal = AbortSignal.timeout(1000 * DOWNLOAD.seconds)
  try {
    let url = checkAddress(address, reach)
    for (let hops = 0; hops <= DOWNLOAD.redirects; hops++) {
      const response = await ask(url, reach, signal)
      const { statusCode = 0, headers } = response
      if (statusCode >= 300 && statusCode < 400 && headers.location) {
        response.destroy()
        url = checkAddress(new URL(headers.location, url).href, reach)
      } else if (statusCode === 200) return { path: await save(response, url, signal), url: url.href }
      else {
        response.destroy()
        throw readerError(`${address} answers with ${statusCode}.`, 'Check the address in a browser.')
      }
    }
    throw readerError(`${address} leads from one address to the next more than ${DOWNLOAD.redirects} times.`, SAVE_IT)
  } catch (error) {
    throw toReaderError(address, error)
  }
}

const SAVE_IT = 'Save the file with a browser, and import that.'

function checkAddress(address: string, { allowPrivate, isOpen = isPublic }: Reach): URL {
  const url = URL.parse(address)
  if (!url || !/^https?:$/.test(url.protocol))
    throw readerError(`${address} is no address of the web.`, 'Give one with https://.')
  if (url.username || url.password)
    throw readerError(`${url.host} is given with a name or a password.`, 'Give the address without.')
  if (!allowPrivate && isIP(url.hostname.replace(/^\[|\]$/g, '')) && !isOpen(url.hostname))
    throw privateAddress(url.hostname)
  return url
}

const privateAddress = (host: string) =>
  readerError(`${host} is an address of this machine or its network.`, 'Add --allow-private where it is meant.')

function ask(url: URL, reach: Reach, signal: AbortSignal): Promise<IncomingMessage> {
  const request = url.protocol === 'https:' ? requestHttps : requestHttp
  const headers = { 'user-agent': 'footnote', accept: '*/*', 'accept-encoding': 'gzip, deflate, br' }
  const options: RequestOptions = {
    signal,
    headers,
    agent: false,
    ...(!reach.allowPrivate && { lookup: createLookUp(reach.isOpen ?? isPublic) }),
  }
  return new Promise((resolve, reject) => request(url, options, resolve).on('error', reject).end())
}

/** Makes what looks a name up, and refuses all of what it stands for where any of that is not open. */
const createLookUp =
  (isOpen: (address: string) => boolean): NonNullable<RequestOptions['lookup']> =>
  (host, options, done) => {
    lookUp(host, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
      const [first] = addresses ?? []
      if (error || !first) done(error ?? new Error('no such name'), '')
      else if (!addresses.every(({ address }) => isOpen(address))) done(privateAddress(host), '')
      else if (options.all) done(null, addresses)
      else done(null, first.address, first.family)
    })
  }

async function save(response: IncomingMessage, url: URL, signal: AbortSignal): Promise<string> {
  const path = join(mkdtempSync(join(tmpdir(), 'footnote-fetched-')), nameOf(response, url))
  const unpack = DECODERS[response.headers['content-encoding'] ?? '']?.()
  const limited = limit()
  const file = createWriteStream(path)
  await (unpack ? pipeline(response, unpack, limited, file, { signal }) : pipeline(response, limited, file, { signal }))
  return path
}

const DECODERS: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
}

/** Lets through as much as a download may have. */
function limit(): Transform {
  let length = 0
  return new Transform({
    transform(part: Buffer, _, done) {
      length += part.length
      const isTooLong = length > DOWNLOAD.megabytes * 1_000_000
      done(isTooLong ? readerError(`It is larger than ${DOWNLOAD.megabytes} MB.`, SAVE_IT) : null, part)
    },
  })
}

/** Endings by what a server says that it sends. */
const TYPES: Readonly<Record<string, string>> = {
  'text/html': '.html',
  'application/xhtml+xml': '.html',
  'application/pdf': '.pdf',
  'application/epub+zip': '.epub',
  'application/zip': '.zip',
  'text/markdown': '.md',
  'text/plain': '.txt',
  'text/vtt': '.vtt',
  'application/x-subrip': '.srt',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': '.docx',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': '.pptx',
  'application/vnd.oasis.opendocument.text': '.odt',
}

/** The last part of the address, with the ending of what is sent. */
function nameOf({ headers }: IncomingMessage, { pathname, hostname }: URL): string {
  const last =
    pathname
      .split('/')
      .at(-1)
      ?.replace(/[^\p{L}\p{N}._-]/gu, '_')
      .slice(-LONGEST_NAME) || hostname
  const ending = TYPES[headers['content-type']?.split(';')[0]?.trim().toLowerCase() ?? '']
  const isPlain = ending === '.txt' && Object.values(TYPES).includes(extname(last).toLowerCase())
  return !ending || isPlain || extname(last).toLowerCase() === ending ? last : `${last}${ending}`
}

/** In characters. */
const LONGEST_NAME = 80

function toReaderError(address: string, error: unknown): FootnoteError {
  if (error instanceof FootnoteError)
    return error.message.startsWith('It ') ? readerError(`${address}: ${error.message}`, error.hint) : error
  const isLate = error instanceof Error && (error.name === 'TimeoutError' || error.name === 'AbortError')
  const why = isLate ? `does not come within ${DOWNLOAD.seconds} s` : `cannot be had: ${sayError(error)}`
  return new FootnoteError('reader', `${address} ${why}.`, SAVE_IT, { cause: error })
}
