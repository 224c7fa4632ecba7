import type { Context } from '../context/context.ts'
import { isBy } from '../library/authors.ts'
import { type EntityOf, readName } from '../library/entities.ts'
import type { Library } from '../library/library.ts'
import { type Block, createAnswer, type Reply, toText } from '../reply/reply.ts'
import { toNoteExcerpt } from '../answer/excerpts.ts'
import { createFootnotes } from '../answer/footnotes.ts'
import { replyUnknown, sayMended } from '../answer/names.ts'
import { beyond, notesOn } from './choose-notes.ts'
import { PEOPLE } from './name-kinds.ts'

/** Tells who somebody is: the role, the sources that are theirs, and excerpts. */
export function describePerson({ person: name }: { person: string }, context: Context): Reply {
  const { library, wording } = context
  const reading = readName(name, peopleOf(library))
  if (!reading.found) return replyUnknown(PEOPLE, name, reading.nearest, context)
  const person = reading.found
  const written = [...library.sources.values()].filter((source) => isBy(person.names, source))
  const footnotes = createFootnotes(context)
  // What others say otherwise than a note is not said otherwise of the person.
  const excerpts = beyond([], notesOn(person.id, library)).map((note) => toNoteExcerpt(note, context, footnotes))
  const titles = written.map(({ record }) => wording.quote(record.title))
  const blocks: Block[] = [
    ...sayMended(name, reading.mended, person, context),
    toText(`${person.entry.role.slice(0, 1).toUpperCase()}${person.entry.role.slice(1)}.`),
    ...(titles.length ? [toText(wording.person.wrote(titles))] : []),
    {
      kind: 'excerpts',
      heading: excerpts.length ? wording.person.excerpts : null,
      indices: excerpts.map((_, i) => i),
    },
  ]
  return createAnswer(context, {
    title: person.name,
    blocks,
    excerpts,
    footnotes: footnotes.all(),
    choices: written.map(({ id, record }) => ({ label: record.title, command: 'sources', input: { source: id } })),
    self: { command: 'person', input: { person: person.id } },
  })
}

const peopleOf = ({ entities }: Library) =>
  entities.filter((entity): entity is EntityOf<'person'> => entity.kind === 'person')
