import { ComponentType } from 'discord.js'
import { toMarkdown } from '../reply/markdown.ts'
import type { Reply } from '../reply/reply.ts'
import { wordingOf } from '../wording/wording.ts'
import { escapeText } from './escape.ts'
import type { Rendered } from './render.ts'

/** A message with the whole reply as a Markdown file. */
export function renderFile(reply: Reply): Rendered {
  const { buttons: say } = wordingOf(reply.language)
  const name = `${toFileName(reply.title)}.md`
  return {
    components: [
      {
        type: ComponentType.Container,
        components: [
          {
            type: ComponentType.TextDisplay,
            content: `## ${say.fileTitle}\n${escapeText(reply.title)}\n-# ${say.fileSays}`,
          },
          { type: ComponentType.File, file: { url: `attachment://${name}` } },
        ],
      },
    ],
    files: [{ attachment: Buffer.from(toMarkdown(reply)), name }],
  }
}

/** The longest file name, in characters. */
const LONGEST = 40

/** A name of letters, digits and hyphens: Discord changes others, and then the message no longer finds its file. */
const toFileName = (title: string) =>
  title
    .normalize('NFD')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-|-$/g, '')
    .toLowerCase() || 'footnote'
