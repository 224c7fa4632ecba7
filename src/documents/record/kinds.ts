import { readerError } from '../../base/errors.ts'
import { RECORD_TYPES, type CslRecord } from '../../corpus/schemas/source.ts'

/** What an operator calls a kind of work, its type in CSL, and what else that says of it. */
const KINDS: Readonly<Record<string, Pick<CslRecord, 'type' | 'genre'>>> = {
  article: { type: 'article-journal' },
  newspaper: { type: 'article-newspaper' },
  magazine: { type: 'article-magazine' },
  preprint: { type: 'article' },
  podcast: { type: 'broadcast', genre: 'Audio podcast episode' },
  film: { type: 'motion_picture' },
  talk: { type: 'speech' },
  slides: { type: 'speech', genre: 'Slides' },
  paper: { type: 'paper-conference' },
  post: { type: 'post-weblog' },
  encyclopedia: { type: 'entry-encyclopedia' },
  law: { type: 'legislation' },
}

const ALIASES: Readonly<Record<string, string>> = {
  journal: 'article',
  episode: 'podcast',
  'web-page': 'webpage',
  website: 'webpage',
  blog: 'post',
  presentation: 'slides',
  speech: 'talk',
}

/** Every kind that can be named, as the help of `--kind` says. */
export const KIND_NAMES: readonly string[] = [
  ...Object.keys(KINDS),
  ...RECORD_TYPES.filter((type) => !Object.values(KINDS).some((kind) => kind.type === type)),
].sort()

/** A kind as {@link findKind} finds it. Throws a reader error with all names where there is none such. */
export function readKind(typed: string): Pick<CslRecord, 'type' | 'genre'> {
  const kind = findKind(typed)
  if (kind) return kind
  throw readerError(`There is no kind "${typed}".`, `Give one of these: ${KIND_NAMES.join(', ')}.`)
}

/** A kind by its name, or by that of its type in CSL; null where there is none such. */
export function findKind(typed: string): Pick<CslRecord, 'type' | 'genre'> | null {
  const name = typed.trim().toLowerCase().replace(/\s+/g, '-')
  const kind = KINDS[ALIASES[name] ?? name]
  const type = RECORD_TYPES.find((each) => each === (ALIASES[name] ?? name))
  return kind ?? (type ? { type } : null)
}
