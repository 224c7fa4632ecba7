import fc from 'fast-check'
import { commands } from '../../commands/index.ts'
import { flatten, type Message } from '../peers/discord/index.ts'

/** What people paste: any Unicode, Discord's markup, and names that the library has. */
const MARKUP = [
  '@everyone',
  '@here',
  '<@123>',
  '<@&1>',
  '<#2>',
  '<:a:1>',
  '<t:1:R>',
  '**',
  '__',
  '||',
  '`',
  '```',
  '# ',
  '> ',
  '-# ',
  '[a](http://b.c)',
  'https://x.y',
  '\n',
  '~~',
  '_',
  '\\',
  '|',
  '^',
  '%',
]

/** Any text. */
export const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom(...MARKUP),
      fc.constantFrom('Barcelona', 'refugees', 'Sanctuary city', 'ID cards', 'who', 'Ciudad de México', '城市', '🏙️'),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(' '))

/** As much of a text as an option takes. */
export const cut = (value: string, most: number) => [...value].slice(0, most).join('').slice(0, most)

/** Any command with any text in its options. */
export const anyRequest = fc.constantFrom(...commands).chain((command) =>
  fc.record({
    name: fc.constant(command.name),
    input: fc.record(
      Object.fromEntries(command.options.map((o) => [o.name, anyText.map((t) => cut(t, o.maxLength))])),
      {
        requiredKeys: command.options.filter((o) => o.required).map((o) => o.name),
      },
    ) as fc.Arbitrary<Record<string, string>>,
  }),
)

/** Markdown that would come from somebody's text: whatever is not behind a backslash and is not ours. */
export function findUnescaped(shown: string): string[] {
  const title = shown.split('\n')[0]?.replace(/^## /, '') ?? ''
  return (
    title.match(/(?<!\\)(?:\\\\)*(?:\*\*|__|\|\||~~|`|<(?=[@#:t/]))|@(?=everyone|here)|(?<!\\)\[[^\]]*\]\(|:\/\//g) ??
    []
  )
}

/** What of a reply is beyond Discord's limits, pings somebody, or shows a text as markup; empty where all is well. */
export function findBreaches(message: Message | null): string[] {
  const components = flatten(message?.components)
  const letters = components.reduce((sum, c) => sum + [...(c.content ?? '')].length, 0)
  const bytes = Buffer.byteLength(JSON.stringify(message?.components ?? []))
  return [
    ...(components.length > 40 ? [`${components.length} components`] : []),
    ...(letters > 4000 ? [`${letters} characters`] : []),
    ...(bytes > 9500 ? [`${bytes} bytes`] : []),
    ...(message?.mentions.length ? [`pings ${message.mentions.length}`] : []),
    ...findUnescaped(message?.text ?? '').map((mark) => `unescaped ${mark}`),
  ]
}
