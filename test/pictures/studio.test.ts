import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { sampleMatrix, sampleTimeline } from '../../docs/figures/samples.ts'
import { createLog } from '../../src/base/log.ts'
import { createStudio } from '../../src/pictures/studio.ts'
import type { Figure } from '../../src/reply/figure.ts'
import { collectLines, createFolder } from '../context.ts'

/** A studio that keeps what it draws in a folder; it is closed when the test is over. */
function open(folder = createFolder(), patience?: number) {
  const { stream, logged } = collectLines()
  const studio = createStudio(folder, createLog('info', stream), patience)
  onTestFinished(studio.close)
  return { studio, logged, folder }
}

const keptIn = (folder: string) => readdirSync(folder).filter((name) => name.startsWith('picture-'))

const LONG = 30_000

describe('the studio', () => {
  it('draws figures in a thread, each as a PNG with what it shows, and draws none twice', async () => {
    const { studio, folder } = open(undefined, LONG)
    const [one, other] = await studio.draw([sampleMatrix('two', ['Toronto', 'Sheffield']), sampleTimeline(4)])
    expect(one).toMatchObject({ name: 'two.png', description: expect.stringMatching(/^Table of symbols: Toronto/) })
    expect(Buffer.from(other?.png ?? []).toString('latin1', 1, 4)).toBe('PNG')
    await expect.poll(() => keptIn(folder)).toHaveLength(2)
    await studio.close()
    const [first = ''] = keptIn(folder)
    writeFileSync(join(folder, first), 'as it was kept')
    const again = await open(folder, 1).studio.draw([sampleMatrix('two', ['Toronto', 'Sheffield']), sampleTimeline(4)])
    expect(again.map(({ png }) => String(png))).toContain('as it was kept')
  })

  it('keeps nothing of what tells of people', async () => {
    const { studio, folder } = open(undefined, LONG)
    const scores: Figure = { ...sampleMatrix('scores', ['Ann']), isPassing: true }
    expect(await studio.draw([scores])).toHaveLength(1)
    await studio.close()
    expect(keptIn(folder)).toEqual([])
  })

  it('leaves out what it cannot draw, says so once in the log, and draws the rest', async () => {
    const { studio, logged } = open(undefined, LONG)
    // A program of another version may send what this one cannot read.
    const hard = { ...sampleMatrix('hard', ['Toronto']), rows: null } as unknown as Figure
    const drawn = await studio.draw([hard, sampleMatrix('easy', ['Toronto'])])
    expect(drawn.map(({ name }) => name)).toEqual(['easy.png'])
    await studio.draw([hard])
    const troubles = logged().filter(({ level }) => Number(level) >= 40)
    expect(troubles.map(({ msg }) => msg)).toEqual(['a picture could not be drawn'])
    expect(JSON.stringify(troubles)).toContain('a picture could not be drawn')
  })

  it('lets nobody wait who would wait too long, and draws again after that', async () => {
    const folder = createFolder()
    const hasty = open(folder, 1)
    expect(await hasty.studio.draw([sampleTimeline(30)])).toEqual([])
    expect(JSON.stringify(hasty.logged())).toContain('drawing took longer than 1 ms')
    await hasty.studio.close()
    expect(await open(folder, LONG).studio.draw([sampleTimeline(30)])).toHaveLength(1)
  })

  it('draws what is asked for at once only as far as it can in time', async () => {
    const { studio } = open(undefined, LONG)
    const many = Array.from({ length: 40 }, (_, i) => sampleMatrix(`matrix-${i}`, [`City ${i}`]))
    const drawn = await studio.draw(many)
    expect(drawn.length).toBeGreaterThan(0)
    expect(drawn.length).toBeLessThan(20)
  })
})
