import type { Item, ItemOption } from '../item.ts'
import { cleanLine, cleanOrNull, cleanText } from './clean.ts'
import type { FaultText, Imported, ImportFault, ItemPart } from './exchange.ts'
import { pointsToPicture } from './pictures.ts'

/** An option as a file says it, and its line; few formats give it an id. `takesOff`: whether it takes points off, which is lost here. */
export type DraftOption = Omit<ItemOption, 'id'> & { id?: string; line: number; takesOff?: boolean }

/** An item as a file says it, and its line; `id` is null where the file gives none, and `title` what it is called there. */
export type ItemDraft = Omit<Item, 'id' | 'options'> & {
  id: string | null
  title?: string
  options: DraftOption[]
  line: number
}

/** The longest id that is made of a stem. */
const LONGEST_SLUG = 60

/**
 * Makes items of what a file says. In: the drafts in their order, and the faults found so far. Out: the items, their options
 * numbered by their place where they have no id; and all faults in the order of lines, those handed in and those of the
 * drafts: an id used twice, a text that is empty or points to a picture, too few options, a wrong number of correct ones. An item without an id is
 * named by its title, or else its stem; two may have the same, and then get numbers.
 */
export function finishDrafts(drafts: readonly ItemDraft[], faults: readonly ImportFault[]): Imported {
  const twins = new Set<ItemDraft>()
  const twinFaults = findTwins(drafts, twins)
  const ids = nameDrafts(drafts)
  const read = drafts.map((draft, i) => {
    const named = { ...draft, id: ids[i] ?? '' }
    const wrong = checkDraft(named)
    return { item: toItem(named), wrong, isFaulty: wrong.length > 0 || twins.has(draft) }
  })
  const found = [...faults, ...twinFaults, ...drafts.flatMap(findPenalised), ...read.flatMap(({ wrong }) => wrong)]
  return {
    items: read.map(({ item }) => item),
    lines: drafts.map(({ line }) => line),
    faulty: new Set(read.flatMap(({ item, isFaulty }) => (isFaulty ? [item] : []))),
    named: new Set(drafts.flatMap(({ id }) => cleanLine(id ?? '') || [])),
    faults: found.sort((a, b) => a.line - b.line),
  }
}

/** The two options of a statement, in their order. */
export const judgeDraft = (
  isTrue: boolean,
  line: number,
  feedback: { true: string | null; false: string | null } = { true: null, false: null },
): DraftOption[] => [
  { text: 'True', isCorrect: isTrue, feedback: feedback.true, line },
  { text: 'False', isCorrect: !isTrue, feedback: feedback.false, line },
]

/** What is lost of an item that can be kept all the same; once for each. */
const findPenalised = ({ options }: ItemDraft): ImportFault[] =>
  options
    .filter(({ takesOff }) => takesOff)
    .slice(0, 1)
    .map(({ line }) => ({ line, says: (say) => say.penalty }))

type Named = ItemDraft & { id: string }

/** The ids of drafts. Given ones come first, so that none made here takes one of them. */
function nameDrafts(drafts: readonly ItemDraft[]): string[] {
  const taken = new Set(drafts.flatMap(({ id }) => (id === null ? [] : cleanLine(id))))
  const count = new Map<string, number>()
  return drafts.map((draft) => {
    if (draft.id !== null && cleanLine(draft.id)) return cleanLine(draft.id)
    const id = nameAfter(cleanLine(draft.title ?? '') || slugOf(draft.stem), taken, count)
    taken.add(id)
    return id
  })
}

function nameAfter(slug: string, taken: ReadonlySet<string>, count: Map<string, number>): string {
  for (;;) {
    const n = (count.get(slug) ?? 0) + 1
    count.set(slug, n)
    const id = n === 1 ? slug : `${slug}-${n}`
    if (!taken.has(id)) return id
  }
}

const slugOf = (stem: string) =>
  [
    ...stem
      .toLowerCase()
      .slice(0, 4 * LONGEST_SLUG)
      .replace(/[^\p{L}\p{N}]+/gu, '-'),
  ]
    .slice(0, LONGEST_SLUG)
    .join('')
    .replace(/^-|-$/g, '') || 'item'

/** Those whose id was given before go into `twins`. */
function findTwins(drafts: readonly ItemDraft[], twins: Set<ItemDraft>): ImportFault[] {
  const first = new Map<string, number>()
  return drafts.flatMap((draft) => {
    const { line } = draft
    const id = cleanLine(draft.id ?? '')
    const before = id ? first.get(id) : undefined
    if (before === undefined) first.set(id, line)
    else twins.add(draft)
    return before === undefined ? [] : [{ line, says: (say) => say.idTwice(id, before) }]
  })
}

function checkDraft({ kind, stem, options, explanation, line }: Named): ImportFault[] {
  const correct = options.filter(({ isCorrect }) => isCorrect).length
  const when = (isSo: boolean, part: ItemPart, says: FaultText): ImportFault[] => (isSo ? [{ line, part, says }] : [])
  const ofOptions = (isSo: (option: DraftOption) => boolean, says: FaultText): ImportFault[] =>
    options.filter(isSo).map(({ line }) => ({ line, part: 'options', says }))
  return [
    ...when(!cleanText(stem), 'question', (say) => say.noStem),
    ...when(options.length < 2, 'options', (say) => say.fewOptions),
    ...when(correct === 0, 'options', (say) => say.noneCorrect),
    ...when(kind !== 'several' && correct > 1, 'options', (say) => say.manyCorrect(correct)),
    ...ofOptions(
      ({ text }) => !cleanText(text),
      (say) => say.emptyOption,
    ),
    ...when(pointsToPicture(`${stem}\n${explanation}`), 'question', (say) => say.picture),
    ...ofOptions(
      ({ text, feedback }) => pointsToPicture(`${text}\n${feedback ?? ''}`),
      (say) => say.picture,
    ),
  ]
}

const toItem = ({ id, kind, level, stem, options, explanation, notes, topics }: Named): Item => ({
  id,
  kind,
  level,
  stem: cleanText(stem),
  options: options.map(({ id, text, isCorrect, feedback }, i) => ({
    id: id || (kind === 'true-false' && ['true', 'false'][i]) || String(i + 1),
    text: cleanText(text),
    isCorrect,
    feedback: cleanOrNull(feedback),
  })),
  explanation: cleanText(explanation),
  notes,
  topics,
})
