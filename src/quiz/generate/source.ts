import type { CslRecord } from '../../corpus/schemas.ts'
import { givesAway } from './blank.ts'
import { type Drafter, toChoice, toOption } from './draft.ts'
import { likenessOf, shareSubject } from './likeness.ts'

/** Of a view or a finding: which of the readings has it. */
export const askSource: Drafter = (note, library, random) => {
  const own = library.sources.get(note.source)
  const bundled = [...library.sources.values()].filter(({ licence }) => licence !== null)
  // Who speaks would tell it.
  if (!own || note.people.length || note['disagrees-with'].length) return null
  const names = bundled.flatMap(({ record }) => record.author.flatMap(({ family, given }) => [family, given ?? '']))
  if (givesAway(note.says, names.filter(Boolean)) || /\b(?:podcast|host|guest|author|paper|chapter)\b/i.test(note.says))
    return null
  const saysLike = (source: string) =>
    [...library.notes.values()].some(
      (other) =>
        other.source === source &&
        (likenessOf(note, other) >= ALIKE || (shareSubject(note, other, library) && likenessOf(note, other) >= NEAR)),
    )
  const others = random.shuffle(bundled.filter(({ id }) => id !== own.id && !saysLike(id)))
  const options = toChoice(
    toOption(own.id, nameSource(own.record), true),
    others.map(({ id, record }) => toOption(id, nameSource(record), false)),
    random,
  )
  return (
    options && {
      kind: 'choice',
      level: 'understand',
      stem: `Which of these readings has this? “${note.says}”`,
      options,
      explanation: `${nameSource(own.record)} has it; the others do not speak of it.`,
    }
  )
}

const ALIKE = 0.35
const NEAR = 0.2

/** `Lacroix & Spencer, “City networks and …” (2022)` */
function nameSource({ author, title, issued }: CslRecord): string {
  const who = author.map(({ family }) => family).join(' & ')
  const words = title.replace(/[“”"]/g, '').split(' ')
  const short = words.length > 6 ? `${words.slice(0, 6).join(' ')} …` : words.join(' ')
  return `${who}, “${short}” (${issued.circa ? 'c. ' : ''}${issued['date-parts'][0][0]})`
}
