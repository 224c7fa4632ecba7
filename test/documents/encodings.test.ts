import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createFolder } from '../context.ts'
import { importAndRead } from '../imported.ts'

const given = { id: 'buoys', title: 'On Buoys', author: 'Sund, Inga', year: '1999' }

/** What is read of a file of these bytes, and what is told on the way. */
async function read(bytes: Buffer) {
  const path = join(createFolder(), 'buoys.txt')
  writeFileSync(path, bytes)
  const told: string[] = []
  const { document } = await importAndRead(path, {
    folder: createFolder(),
    sources: [],
    given,
    onProgress: (step) => void told.push(step),
  })
  return { texts: document.passages.map(({ text }) => text), told: told.join('\n') }
}

const TEXT = 'The pilot’s café cost 12 €.'

describe('the encoding of a file', () => {
  const big = Buffer.from(`\uFEFF${TEXT}\n`, 'utf16le').swap16()
  const known: [name: string, bytes: Buffer, told: string][] = [
    ['UTF-16, little end first', Buffer.from(`\uFEFF${TEXT}\r\n`, 'utf16le'), 'read as UTF-16'],
    ['UTF-16, big end first', big, 'read as UTF-16'],
    ['Windows-1252', Buffer.from('The pilot\x92s caf\xe9 cost 12 \x80.\n', 'latin1'), 'read as Windows-1252'],
    ['UTF-8 with its mark', Buffer.from(`\uFEFF${TEXT}\n`), 'taken as buoys'],
  ]
  it.each(known)('may be %s', async (_, bytes, told) => {
    const found = await read(bytes)
    expect(found.texts).toEqual([TEXT])
    expect(found.told).toContain(told)
  })

  const refused: [name: string, bytes: Buffer, message: RegExp][] = [
    ['a PDF', Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1'), /buoys\.txt: The file is a PDF/],
    [
      'a Word document',
      Buffer.from('PK\x03\x04\x14\0\x06\0word/document.xml', 'latin1'),
      /is a Word document \(\.docx\)/,
    ],
    ['a compressed folder', Buffer.from('PK\x03\x04\x14\0\x06\0notes.txt', 'latin1'), /is a compressed folder \(ZIP\)/],
    ['an image', Buffer.from('\x89PNG\r\n\x1a\n\0\0', 'latin1'), /is an image \(PNG\)/],
    ['UTF-16 without its mark', Buffer.from('A buoy floats.', 'utf16le'), /not UTF-8 text: it holds NUL bytes/],
    ['damaged UTF-8', Buffer.from('caf\xc3\xa9, r\xc3\xb4le, na\xc3\xafve, d\xc3', 'latin1'), /not UTF-8/],
    [
      'UTF-8 with one stray byte of Windows-1252',
      Buffer.concat([Buffer.from('The café is\nopen, and it is the pilot'), Buffer.from([0x92]), Buffer.from('s.\n')]),
      /not UTF-8 text: the byte 0x92 in line 2, behind “open, and it is the pilot”, is none/,
    ],
    [
      'UTF-8 with a few of them',
      Buffer.concat([Buffer.from('A café, '), Buffer.from([0x93]), Buffer.from('here'), Buffer.from([0x94])]),
      /not UTF-8 text: the byte 0x93 in line 1, behind “A café,”, is none/,
    ],
    ['Mac OS Roman', Buffer.from('caf\x8e, r\x99le, na\x95ve, d\x8ej\x88', 'latin1'), /not UTF-8/],
  ]
  it.each(refused)('is said where it is %s', async (_, bytes, message) => {
    await expect(read(bytes)).rejects.toThrow(message)
  })
})
