import { type APIMessageTopLevelComponent, MessageFlags } from 'discord.js'
import { beside, type Box, figure, pad, panel, rectangle, stack } from './box.ts'
import { layComponents } from './components.ts'
import type { File } from './media.ts'
import { escapeXml, Sheet } from './sheet.ts'
import { layPlain, layText } from './text.ts'
import { chooseSpacing, COLOURS, type Spacing, TEXT } from './theme.ts'
import { loadFonts } from '../../pictures/glyphs.ts'

/** A message as Discord receives it; without its files, images are empty frames. */
export type Message = { components: APIMessageTopLevelComponent[]; flags?: number; files?: File[] }

export type Options = {
  /** Of the picture, in CSS pixels. */
  width: number
  /** The slash command that it answers. */
  asked: string
  /** Whether only the one who asked sees it. */
  private: boolean
}

/** Draws a message as Discord's dark theme shows it, as an SVG that needs no fonts and no other files. */
export async function drawMessage(message: Message, options: Options): Promise<string> {
  await loadFonts()
  const whisper = options.private || Boolean((message.flags ?? 0) & MessageFlags.Ephemeral)
  const page = layPage(message, { ...options, private: whisper })
  return toSvg(
    page,
    options.width,
    whisper ? COLOURS.ephemeral : COLOURS.background,
    `Footnote answers ${options.asked}`,
  )
}

function layPage({ components, files = [] }: Message, { width, asked, private: whisper }: Options): Box {
  const spacing = chooseSpacing(width)
  const left = spacing.avatar + spacing.gap
  const room = width - 2 * spacing.edge - left
  const parts = [
    layName(),
    layComponents(components, room, { padding: spacing.padding, files }),
    ...(whisper ? [layWhisper(room)] : []),
  ]
  const message = beside([layAvatar(spacing.avatar), stack(parts, 8)], spacing.gap, 'top')
  const page = stack([layAsked(asked, room, spacing), message], 6)
  return pad(page, { top: spacing.edge, right: spacing.edge, bottom: spacing.edge, left: spacing.edge })
}

/** Who asked what, above the message, with a hook that leads to it. */
function layAsked(asked: string, width: number, { avatar, gap }: Spacing): Box {
  const text = layText(
    [
      { text: 'Reader', style: { ...TEXT.asked, face: 'medium', colour: COLOURS.text } },
      { text: ' used ', style: TEXT.asked },
      { text: asked, style: { ...TEXT.asked, colour: COLOURS.link } },
    ],
    width - 22,
  )
  const face = figure(16, 18, `<circle cx="8" cy="9" r="8" fill="${COLOURS.face}"/>`)
  const hook = figure(avatar + gap, 18, drawHook(avatar / 2, avatar / 2 + gap - 4, text.height + 2))
  return beside([hook, beside([face, text], 6, 'top')], 0, 'top')
}

const drawHook = (x: number, length: number, height: number) =>
  `<path d="M${x} ${height}V15q0-6 6-6h${length - 6}" fill="none" stroke="${COLOURS.quoteBar}" stroke-width="2"/>`

function layName(): Box {
  const tag = panel(layPlain('APP', TEXT.tag), { fill: COLOURS.brand, radius: 4, width: 32, height: 16 })
  return beside([layPlain('Footnote', TEXT.name), tag], 6)
}

function layAvatar(side: number): Box {
  const letters = layPlain('F¹', { ...TEXT.heading2, colour: COLOURS.white })
  return panel(letters, { fill: COLOURS.accent, radius: side / 2, width: side, height: side })
}

function layWhisper(width: number): Box {
  const text = layText(
    [
      { text: 'Only you can see this · ', style: TEXT.small },
      { text: 'Dismiss message', style: { ...TEXT.small, colour: COLOURS.link } },
    ],
    width - EYE.width - 6,
  )
  return beside([EYE, text], 6, 'top')
}

const EYE = figure(
  16,
  18,
  `<path d="M1 9q7-8 14 0q-7 8-14 0z" fill="${COLOURS.muted}"/><circle cx="8" cy="9" r="2" fill="${COLOURS.ephemeral}"/>`,
)

function toSvg(page: Box, width: number, fill: string, label: string): string {
  const sheet = new Sheet()
  const height = Math.ceil(page.height)
  const drawn = page.draw(0, 0, sheet)
  const back = rectangle({ x: 0, y: 0, width, height, radius: 10, fill })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escapeXml(label)}">
<!-- Letters: Figtree, SIL Open Font License 1.1. Emoji: Twemoji, CC-BY 4.0. -->
${sheet.definitions}
${back}
${drawn}
</svg>
`
}
