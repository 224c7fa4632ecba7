import { describe, expect, it } from 'vitest'
import { textReader } from '../../src/documents/readers/text.ts'

describe('a file that is no text, whatever its name says', () => {
  it.each([
    ['a web page', '\n<!DOCTYPE html>\n<html><body>Rain</body></html>', /web page \(HTML\)/],
    ['a web page without its kind', '<html lang="en"><p>Rain</p>', /web page \(HTML\)/],
    ['a PDF behind an empty line', '\n%PDF-1.4\n1 0 obj', /is a PDF/],
    ['a PDF behind a byte-order mark', '\uFEFF%PDF-1.4\n1 0 obj', /is a PDF/],
  ])('is named: %s', async (_, content, message) => {
    await expect(textReader.read(Buffer.from(content))).rejects.toThrow(message)
  })

  it('is not what only speaks of one', async () => {
    const { text } = await textReader.read(Buffer.from('The sign <html> begins a page, and %PDF- a PDF.'))
    expect(text).toContain('begins')
  })
})
