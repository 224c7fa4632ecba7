import type { Context } from '../../context/context.ts'
import { readName } from '../../library/entities.ts'
import { oneOfValues } from './definition.ts'

/** What things are summed up by, in a library whose subject knows such a thing: the id of a framework. */
export const framework = oneOfValues({
  isThere: (here) => frameworksIn(here).length > 0,
  values: (context) => frameworksIn(context).map(({ id }) => id),
  read: (typed, context) => readName(typed, frameworksIn(context)).found?.id ?? null,
  show,
  showDefault: (context) => show(frameworksIn(context)[0]?.id ?? '', context),
})

const frameworksIn = ({ library, subject }: Pick<Context, 'library' | 'subject'>) => subject.frameworks(library)

function show(value: string, context: Context): string {
  return frameworksIn(context).find(({ id }) => id === value)?.name ?? value
}
