import { getDocumentProxy } from 'unpdf'
import { z } from 'zod'
import { FootnoteError, readerError } from '../../../base/errors.ts'
import { findLigatures, mendLigatures } from './right-to-left.ts'
import type { SetRun } from './set-run.ts'

/** A page, as it is set. `label`: as the file names it; null where it does not. `turned`: how many runs do not stand upright. */
export type SetPage = { label: string | null; runs: SetRun[]; turned: number }

/** What a PDF says of itself, and its pages one after another. */
export type Pdf = { info: Readonly<Record<string, unknown>>; count: number; pages: () => AsyncGenerator<SetPage> }

/** The most pages that are read of one file. */
const MOST_PAGES = 5000

/** Opens a PDF; none of its scripts is run. Throws a reader error that says what is wrong with it. */
export async function openPdf(bytes: Buffer): Promise<Pdf> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes), {
    isEvalSupported: false,
    verbosity: 0,
    maxImageSize: 1,
  }).catch(refuse)
  if (pdf.numPages > MOST_PAGES) throw readerError(`It has more than ${MOST_PAGES} pages.`, 'Import it in parts.')
  const labels = await pdf.getPageLabels().catch(() => null)
  const { info } = await pdf.getMetadata().catch(() => ({ info: {} }))
  return {
    info: { ...info },
    count: pdf.numPages,
    async *pages() {
      for (let number = 1; number <= pdf.numPages; number++) {
        const page = await pdf.getPage(number).catch(refuse)
        const { items } = await page.getTextContent().catch(refuse)
        const set = items.flatMap((item) => ('str' in item ? toRun(item) : []))
        const runs = set.some(({ isRtl }) => isRtl) ? mendRuns(set, await listSigns(page)) : set
        page.cleanup()
        const upright = runs.filter(({ turned }) => !turned)
        yield { label: labels?.[number - 1] || null, runs: upright, turned: runs.length - upright.length }
      }
    },
  }
}

type Run = SetRun & { turned: boolean }

/** Runs that are read from right to left, with their letters in that order. */
function mendRuns(runs: readonly Run[], signs: readonly string[]): Run[] {
  const texts = mendLigatures(
    runs.map(({ text, isRtl }) => (isRtl ? text : '')),
    findLigatures(signs),
  )
  return runs.map((run, i) => (run.isRtl ? { ...run, text: texts[i] ?? run.text } : run))
}

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getPage']>>

const signSchema = z.object({ unicode: z.string() })

/** What each sign of a page stands for, in the order in which they are set; a space between two texts. */
async function listSigns(page: Page): Promise<string[]> {
  const { argsArray } = await page.getOperatorList().catch(refuse)
  return argsArray.flatMap((args: unknown) => {
    const shown: unknown[] = Array.isArray(args) && Array.isArray(args[0]) ? args[0] : []
    const signs = shown.flatMap((each) => signSchema.safeParse(each).data?.unicode ?? [])
    return signs.length ? [...signs, ' '] : []
  })
}

type Item = { str: string; transform: number[]; width: number; height: number; fontName: string; dir: string }

function toRun({ str, transform, width, fontName, dir }: Item): Run[] {
  const [a = 1, b = 0, c = 0, d = 1, x = 0, y = 0] = transform
  if (!str.trim()) return []
  const size = Math.hypot(c, d) || Math.hypot(a, b)
  const turned = Math.abs(b) > Math.abs(a) || a < 0
  return [{ text: str, left: x, right: x + width, base: y, size, font: fontName, isRtl: dir === 'rtl', turned }]
}

/** What PDF.js says of a file that it cannot read, as a fault of the file. */
function refuse(error: unknown): never {
  const [name, said] = error instanceof Error ? [error.name, error.message] : ['', String(error)]
  if (name === 'PasswordException')
    throw readerError('It is locked with a password.', 'Unlock it, and import it again.')
  const why = /circular|loop|recurs/i.test(said)
    ? 'its parts lead to one another in a circle'
    : 'it is damaged, or no PDF'
  throw new FootnoteError('reader', `It cannot be read: ${why}.`, 'Print it to a new PDF, and import that.', {
    cause: error,
  })
}
