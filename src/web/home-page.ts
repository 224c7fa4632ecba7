import type { Visit } from '../app/visit.ts'
import { isEmpty } from '../library/library.ts'
import { createAnswer } from '../reply/reply.ts'
import type { Links } from './addresses.ts'
import type { Content } from './content.ts'
import { html, linkOr, NOTHING } from './html.ts'

/** The first page: what this is, what it holds, and what to try. */
export const showHome =
  (links: Links) =>
  async (visit: Visit): Promise<Content> => {
    const { context } = visit
    const { library, language, wording } = context
    const { page: say, prompt, reply: words } = wording
    const greeting = library.welcome.greeting[language] ?? prompt.welcome
    const help = await visit.answer({ command: 'help', input: {} })
    const held = isEmpty(library)
      ? words.empty
      : prompt.holds(library.notes.size, library.sources.size, library.cities.length)
    const question = questionIn(visit)
    const tries = [
      ...(question ? [{ label: question, command: 'ask', input: { question } }] : []),
      ...help.choices.filter(({ command }) => command !== 'ask'),
    ]
    const main = html`<article class="first">
<h1 tabindex="-1">${say.tagline}</h1>
<p class="lead">${greeting}</p>
<p>${held}</p>
<h2>${say.tries}</h2>
<ul class="tries">${tries.map((choice) => html`<li>${linkOr(links.call(choice), choice.label)}</li>`)}</ul>
<h2>${say.lookAround}</h2>
<ul class="ways">${waysIn(visit).map(({ label, command, input }) => html`<li>${linkOr(links.call({ command, input }), label)}</li>`)}${links.page('/quiz') === null ? NOTHING : html`<li>${linkOr(links.page('/quiz'), say.practise)}</li>`}</ul>
</article>`
    const reply = createAnswer(context, { title: 'Footnote', blocks: [{ kind: 'text', line: [{ text: greeting }] }] })
    return { reply, main, typed: '', address: '/' }
  }

/** The first question to try in the reader’s language; empty where the library has none. */
export const questionIn = ({ context: { library, language } }: Pick<Visit, 'context'>): string =>
  library.welcome.question[language] ?? library.welcome.question.en ?? ''

/** What there is to look around in: all things of each kind, the timeline, the frameworks, the map. */
function waysIn({ commands, context }: Visit) {
  const { list, timeline, framework, map } = context.wording
  const has = (name: string) => commands.some((command) => command.name === name)
  const what = commands.find(({ name }) => name === 'list')?.options.find(({ name }) => name === 'what')?.choices ?? []
  const kinds: Record<string, string> = list.kinds
  return [
    // Sources have a page that tells more of each.
    ...what.map((kind) => ({
      label: kinds[kind] ?? kind,
      ...(kind === 'sources' ? { command: kind, input: {} } : { command: 'list', input: { what: kind } }),
    })),
    ...(has('framework') ? [{ label: framework.all, command: 'framework', input: {} }] : []),
    ...(has('timeline') ? [{ label: timeline.title(null), command: 'timeline', input: {} }] : []),
    ...(has('map') ? [{ label: map.title(null), command: 'map', input: {} }] : []),
  ]
}
