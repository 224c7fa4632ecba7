import type { APIFileComponent, APIMediaGalleryComponent, APIThumbnailComponent } from 'discord.js'
import { beside, type Box, figure, panel, rectangle, stack, wrap } from './box.ts'
import { round } from './sheet.ts'
import { layPlain } from './text.ts'
import { COLOURS, TEXT } from './theme.ts'

/** A file that goes with a message. */
export type File = { name: string; attachment: Uint8Array }

const GAP = 4

/** One image across, more of them in pairs. Those that are not among the files are frames with their descriptions. */
export function layGallery({ items }: APIMediaGalleryComponent, width: number, files: File[]): Box {
  const side = items.length > 1 ? (width - GAP) / 2 : width
  const boxes = items.map(({ media, description }) => {
    const file = files.find((f) => media.url === `attachment://${f.name}`)
    return file ? layImage(file, side) : layFrame(description, side, (side * 9) / 16)
  })
  return wrap(boxes, width, GAP)
}

/** A PNG that is as wide as asked, or as it is where that is less. */
function layImage({ name, attachment }: File, most: number): Box {
  const bytes = Buffer.from(attachment)
  if (bytes.toString('latin1', 1, 4) !== 'PNG') throw new Error(`The picture can only show PNG images, not “${name}”.`)
  const natural = { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
  const width = Math.min(most, natural.width)
  const height = (width * natural.height) / natural.width
  const size = `width="${round(width)}" height="${round(height)}"`
  return figure(width, height, `<image ${size} href="data:image/png;base64,${bytes.toString('base64')}"/>`)
}

const THUMBNAIL = 85

export const layThumbnail = ({ description }: APIThumbnailComponent): Box => layFrame(description, THUMBNAIL, THUMBNAIL)

function layFrame(description: string | null | undefined, width: number, height: number): Box {
  const text = description ? [layPlain(description, TEXT.small, width - 16)] : []
  const content = height > THUMBNAIL ? stack([centre(HILLS, width), ...text.map((t) => centre(t, width))], 8) : HILLS
  return panel(content, { fill: COLOURS.field, radius: 8, width, height })
}

const centre = (box: Box, width: number): Box => {
  const room = figure((width - box.width) / 2, 0)
  return beside([room, box, room], 0)
}

/** The sign for an image. */
const HILLS = figure(
  36,
  26,
  `<path d="M0 26l12-18 9 13 5-7 10 12z" fill="${COLOURS.muted}"/><circle cx="27" cy="5" r="4" fill="${COLOURS.muted}"/>`,
)

const FILE = { widest: 400, side: 14, gap: 12 }

/** A file to download. */
export function layFile({ file, name, size }: APIFileComponent, width: number): Box {
  const whole = Math.min(width, FILE.widest)
  const room = whole - 2 * FILE.side - FILE.gap - SHEET.width
  const title = layPlain(name ?? file.url.replace(/^.*\//, ''), { ...TEXT.text, colour: COLOURS.link }, room)
  const text = stack(size ? [title, layPlain(sayBytes(size), TEXT.small)] : [title])
  const row = beside([SHEET, text, figure(room - text.width, 0)], FILE.gap)
  return panel(row, { fill: COLOURS.panel, edge: COLOURS.panelEdge, radius: 8, width: whole, height: text.height + 28 })
}

/** The sign for a file. */
const SHEET = figure(
  26,
  34,
  rectangle({ x: 0, y: 0, width: 26, height: 34, radius: 4, fill: '#d7d9f7' }) +
    `<path d="M6 12h14m-14 6h14m-14 6h9" stroke="${COLOURS.brand}" stroke-width="2" stroke-linecap="round"/>`,
)

const sayBytes = (bytes: number) => (bytes < 1024 ? `${bytes} bytes` : `${(bytes / 1024).toFixed(1)} KB`)
