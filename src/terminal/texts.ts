import { commands } from '../../commands/index.ts'
import type { Context } from '../context.ts'

/** What the prompt says first. */
export function welcomeText({ library }: Context): string {
  const passages = library.passages.size
  const quoting = passages
    ? `${passages} passages imported: answers quote them.`
    : 'No document is imported, so answers are in our words; "npx footnote import FILE" lets them quote.'
  return [
    'Footnote answers from documents, and every answer carries footnotes that you can check.',
    `${library.notes.size} notes on ${library.sources.size} ${library.sources.size === 1 ? 'source' : 'sources'}, ${library.cities.length} places. ${quoting}`,
    'Ask a question, or type /help.',
    '',
  ].join('\n')
}

/** How each command is typed. */
export function helpText(): string {
  const entries = commands.map(({ name, description, options, example }) => {
    const usage = options.map((o) => (o.required ? o.name : `[${o.name}]`)).join(' ')
    return `/${name} ${usage}\n    ${description}, like  ${example}`
  })
  return [...entries, '/help\n    This list', '/quit\n    Leave', 'Anything else is taken as a question.', ''].join(
    '\n',
  )
}
