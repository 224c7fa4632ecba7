import type { Context } from '../../context/context.ts'
import { nameArea, nameCountry } from '../../library/areas.ts'
import { findThingKind } from '../../library/kinds.ts'
import { type Block, type Call, createAnswer, type Line, type Menu, type Reply, toText } from '../../reply/reply.ts'
import { sayMended, toChoice } from '../../answer/names.ts'
import { createFootnotes, type FootnoteList } from '../../answer/footnotes.ts'
import { asKind } from '../as-kind.ts'
import { DIMENSIONS } from '../name-kinds.ts'
import { type Fitting, findListed } from './find.ts'
import { hasAny, LISTED, readKind } from './kinds.ts'
import { replyNothing } from './nothing.ts'
import { readRestrictions, type Restrictions, type Narrowed } from './restrictions.ts'
import { labelsOf, sayCount, sayNoSource } from './say.ts'
import type { Placing } from './placing.ts'

/** As many as a row of buttons holds. */
const FEW = 5

/**
 * Lists the cities, networks, people, terms or sources that fit all restrictions, each with the place that tells most of it;
 * on a dimension, with what is said there. Throws a reader error where a restriction is none.
 */
export function listThings({ what: kind, ...typed }: { what: string } & Narrowed, whole: Context): Reply {
  const listed = hasAny(kind, whole.library) ? findThingKind(kind, whole.library) : null
  const context = asKind(whole, listed ? listed.one : whole.library.kinds[0]?.one)
  const { library, wording } = context
  const what = listed ? 'cities' : readKind(kind, context)
  const restrictions = readRestrictions(typed, context)
  const found = findListed(what, restrictions, library)
  if (!found.length) return replyNothing(what, typed, restrictions, context)
  const footnotes = createFootnotes(context)
  const labels = labelsOf(restrictions, typed, context)
  const blocks: Block[] = [
    ...sayAllMended(typed, restrictions, context),
    toText(sayCount(what, found.length, restrictions, labels, wording)),
    { kind: 'list', heading: null, items: found.map((each) => sayFound(each, footnotes, context)) },
  ]
  const opened = found.map(({ item }) => toChoice(LISTED[what], item))
  const menu: Menu = { label: wording.list.open, choices: opened }
  return createAnswer(context, {
    title: [wording.list.kinds[what], ...labels.map(({ text }) => text)].join(' · '),
    blocks,
    footnotes: footnotes.all(),
    choices: found.length > FEW ? offerDimensions(restrictions) : opened,
    menus: found.length > FEW ? [menu] : [],
    self: toCall(listed?.many ?? what, typed, restrictions),
  })
}

/** A thing in a line: `Accra (Ghana)¹`; where a dimension or stance was asked for, with what the notes say. */
function sayFound({ item, shown }: Fitting, footnotes: FootnoteList, context: Context): Line {
  const cited = shown.map(({ note, placing }) => ({ note, placing, cites: [footnotes.cite(note.source, note.pin)] }))
  const plain = cited.filter(({ placing }) => !placing).flatMap(({ cites }) => cites)
  const said = cited.flatMap(({ note, placing, cites }): Line => {
    return placing ? [{ text: sayPlacing(placing, context) }, { text: note.says, cites }] : []
  })
  return [{ text: item.name, strong: true }, { text: besideOf(item.id, context), cites: plain }, ...said]
}

function sayPlacing({ dimensions, stances, value }: Placing, { wording }: Context): string {
  const words = [...dimensions, ...stances.map((stance) => wording.stances[stance]), ...(value ? [value] : [])]
  return ` · ${words.length ? `${words.join(', ')} · ` : ''}`
}

/** What stands behind a name: the country of a city, who a person is. */
function besideOf(id: string, { library, wording }: Context): string {
  const entity = library.entityById.get(id)
  if (entity?.kind === 'city' && entity.entry.country)
    return ` (${nameCountry(entity.entry.country, library, wording.tag)})`
  return entity?.kind === 'person' ? ` · ${entity.entry.role}` : ''
}

const sayAllMended = (typed: Narrowed, { by, naming, in: place, stances }: Restrictions, context: Context): Block[] => [
  ...(by?.sources ?? []).flatMap(({ record }) =>
    sayMended(typed.by, by?.mended ?? false, { name: record.title }, context),
  ),
  ...(naming
    ? [...sayMended(typed.by, naming.mended, naming.person, context), toText(sayNoSource(naming.person, context))]
    : []),
  ...(place ? sayMended(typed.in, place.mended, { name: nameArea(place.area, context.wording.tag) }, context) : []),
  ...(stances?.dimensions ?? []).flatMap(({ name }) =>
    sayMended(typed.dimension, stances?.mended ?? false, { name }, context),
  ),
]

/** What tells of the dimension that was asked for. */
const offerDimensions = ({ stances }: Restrictions) =>
  stances?.dimensions.length === 1 ? stances.dimensions.map((each) => toChoice(DIMENSIONS, each)) : []

/** The call by ids, which are shorter than names. */
function toCall(what: string, typed: Narrowed, { by, naming, in: place, stances }: Restrictions): Call {
  const [source, ...others] = by?.sources ?? []
  const input = {
    ...typed,
    by: naming ? naming.person.id : source && !others.length ? source.id : typed.by,
    in: place?.area.id ?? '',
    dimension: typed.dimension ? (stances?.dimensions[0]?.id ?? '') : '',
    stance: stances?.stance ?? '',
  }
  return { command: 'list', input: { what, ...Object.fromEntries(Object.entries(input).filter(([, text]) => text)) } }
}
