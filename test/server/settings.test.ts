import { describe, expect, it } from 'vitest'
import type { Place } from '../../src/context/settings.ts'
import { createTestContext, dispatch } from '../context.ts'

const PLACE: Place = {
  kind: 'server',
  server: '2100000000000000001',
  channel: '2100000000000000002',
  manages: true,
  moderates: true,
  managesEvents: true,
  roles: [],
  lacks: [],
}

const context = createTestContext()

/** What `/settings` shows where the subject sums things up by certain frameworks. */
function showWith(frameworks: string[]) {
  const named = frameworks.map((id) => ({ id, name: `The ${id}`, names: [id] }))
  const subject = { ...context.subject, frameworks: () => named }
  return dispatch({ command: 'settings', input: {}, place: PLACE }, { ...context, subject })
}

describe('the setting of a framework', () => {
  it('offers those that the subject names, and the first by default', async () => {
    const { blocks, menus } = await showWith(['compass', 'ladder'])
    expect(JSON.stringify(blocks)).toContain('The compass (by default)')
    const menu = menus.find(({ label }) => label === 'Framework')
    const labels = menu && 'choices' in menu ? menu.choices.map(({ label }) => label) : []
    expect(labels).toEqual(['Framework: The compass', 'Framework: The ladder', 'Framework: default'])
  })

  it('is not there where the subject names none', async () => {
    const { blocks, menus } = await showWith([])
    expect(JSON.stringify(blocks)).not.toContain('Framework')
    expect(menus.map(({ label }) => label)).not.toContain('Framework')
  })
})
