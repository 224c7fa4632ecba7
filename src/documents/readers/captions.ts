import { readerError } from '../../base/errors.ts'
import { toTimeLabel } from '../../text/page-labels.ts'
import { decodeReferences } from '../../text/character-references.ts'
import { TRANSCRIPT } from '../../corpus/schemas/note.ts'
import { createBlockWriter } from './block-writer.ts'
import { decodeText } from './decode.ts'
import type { FileReader, FileText } from './reader.ts'

/**
 * Captions of a recording (WebVTT, SubRip): who speaks in which turn, and when. Captions that go on with a sentence are one
 * paragraph, and each begins at its time.
 */
export const captionsReader: FileReader = {
  endings: ['.vtt', '.srt'],
  read: async (bytes) => {
    const { text, remark } = decodeText(bytes)
    return { ...writeCues(readCues(text)), remark }
  },
}

/** What is said from a time on, in seconds; the speaker is null where the file does not say. */
type Cue = { start: number; end: number; speaker: string | null; text: string }

const TIMES = /^(?:(\d{1,3}):)?(\d{1,2}):(\d{2})[.,]\d{1,3}\s{0,9}-->\s{0,9}(?:(\d{1,3}):)?(\d{1,2}):(\d{2})[.,]\d{1,3}/

/** Throws a reader error where no line has the times of a caption. */
function readCues(text: string): Cue[] {
  const cues: Cue[] = []
  let speaker: string | null = null
  for (const block of text.replace(/\r\n?/g, '\n').split(/\n{2,}/)) {
    const lines = block.split('\n')
    const at = lines.findIndex((line) => TIMES.test(line.trim()))
    const [, h1, m1, s1, h2, m2, s2] = lines[at]?.trim().match(TIMES) ?? []
    if (at < 0) continue
    const said = readSpeech(lines.slice(at + 1).join('\n'), speaker)
    const start = toSeconds(h1, m1, s1)
    for (const { text: part, speaker: who } of said) {
      speaker = who
      if (part) cues.push({ start, end: toSeconds(h2, m2, s2), speaker: who, text: part })
    }
  }
  if (cues.length) return withoutRepeats(cues.sort((a, b) => a.start - b.start))
  throw readerError('It holds no captions.', 'Check that it is a file of WebVTT or SubRip.')
}

const toSeconds = (hours = '0', minutes = '0', seconds = '0') =>
  3600 * Number(hours) + 60 * Number(minutes) + Number(seconds)

/** `<v Anna Roe>`, `ANNA ROE:`, `Anna Roe:`, `>> Anna:` at the beginning; `- ` or `>>` opens a turn of nobody named. */
const NAMED = /^(?:>>\s?|[-–]\s)?(\p{Lu}[\p{L}.’'-]{0,30}(?:\s[\p{Lu}\d][\p{L}\d.’'-]{0,30}){0,3}):\s/u

/** What a caption says, by who says it. In: its lines, and who spoke last. */
function readSpeech(raw: string, before: string | null): { text: string; speaker: string | null }[] {
  return raw.split(/(?=<v[ .])|\n(?=[-–] |>>)/).map((part) => {
    const [, voice] = part.match(/^<v(?:\.[^ >]{1,99}){0,9} ([^>]{1,99})>/) ?? []
    const plain = decodeReferences(part.replace(/<[^<>]{0,200}>/g, '').replace(/\{\\[^{}]{0,99}\}/g, ''))
    const text = plain.replace(/\s+/g, ' ').trim()
    const [lead = '', named] = voice ? [] : (text.match(NAMED) ?? [])
    return { text: text.slice(lead.length).replace(/^(?:>>|[-–])\s?/, ''), speaker: voice?.trim() ?? named ?? before }
  })
}

/** Captions made by machine show each line twice: it stays while the next one comes. */
function withoutRepeats(cues: readonly Cue[]): Cue[] {
  const kept: Cue[] = []
  for (const cue of cues) {
    const before = kept.at(-1)
    const isAgain = before && cue.start <= before.end + 1 && cue.text.startsWith(before.text)
    const text = isAgain ? cue.text.slice(before.text.length).trim() : cue.text
    if (text) kept.push({ ...cue, text })
  }
  return kept
}

/** From how many seconds of silence on a new paragraph begins, and how long one is in characters before it may end. */
const [SILENCE, LONG] = [4, 500]

function writeCues(cues: readonly Cue[]): Omit<FileText, 'remark'> {
  const writer = createBlockWriter()
  writer.add(TRANSCRIPT, { kind: 'heading' })
  let length = 0
  for (const [i, cue] of cues.entries()) {
    const before = cues[i - 1]
    const isOther = cue.speaker !== (before?.speaker ?? null)
    const goesOn = before !== undefined && !isOther && !endsParagraph(before, cue, length)
    writer.turnTo(toTimeLabel(cue.start))
    if (isOther && cue.speaker) writer.add(cue.speaker, { kind: 'speaker' })
    if (goesOn) writer.extend(cue.text)
    else writer.add(cue.text)
    length = cue.text.length + (goesOn ? length : 0)
  }
  return { ...writer.end(), says: { type: 'broadcast' } }
}

/** Whether a sentence ends, and with it what is said in one go. */
const endsParagraph = (before: Cue, cue: Cue, length: number): boolean =>
  /[.?!…]["”’)]?$/.test(before.text) && (cue.start - before.end >= SILENCE || length > LONG)
