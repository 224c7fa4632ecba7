import { mainTitle, shortTitle, withoutArticle } from '../citation/heading.ts'
import { familiesOf } from '../corpus/record.ts'
import type { CslRecord } from '../corpus/schemas/source.ts'
import { foldForSearch } from '../text/fold.ts'

/** What is told apart. */
type Recorded = { id: string; record: CslRecord }

/**
 * The sources of a library, those of the same authors with a short title by which a style without years tells them apart
 * (MLA 6.8 and 6.10): without subtitle and article, a long one by its first words, as far as that names one of them.
 */
export function addShortTitles<Source extends Recorded>(sources: readonly Source[]): Source[] {
  const groups = Map.groupBy(sources, ({ record }) => toCitation(record))
  const titles = new Map(
    [...groups.values()]
      .filter((group) => group.length > 1 && group.every(({ record }) => familiesOf(record).length))
      .flatMap((group) => {
        const tell = createTeller(group)
        return group.map(({ id, record }) => [id, tell(record)] as const)
      }),
  )
  return sources.map((source) => {
    const title = titles.get(source.id)
    return title ? { ...source, record: { ...source.record, 'title-short': title } } : source
  })
}

/** Whose it is, as far as a citation in the text says it: of three authors and more, the first. */
function toCitation(record: CslRecord): string {
  const [first, ...others] = familiesOf(record)
  return JSON.stringify([first, ...(others.length > 1 ? ['et al.'] : others)])
}

/** From the shortest on, the form of its title that none of the others has. */
const FORMS = [shortTitle, mainTitle, withoutArticle]

function createTeller(group: readonly Recorded[]): (record: CslRecord) => string {
  const forms = FORMS.map((form) => {
    const fold = ({ title }: CslRecord) => foldForSearch(form(title))
    const byForm = Map.groupBy(group, ({ record }) => fold(record))
    return { form, isOwn: (record: CslRecord) => byForm.get(fold(record))?.length === 1 }
  })
  return (record) => (forms.find(({ isOwn }) => isOwn(record))?.form ?? withoutArticle)(record.title)
}
