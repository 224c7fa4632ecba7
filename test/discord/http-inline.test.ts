import { expect, it } from 'vitest'
import { deliver } from '../../src/discord/deliver.ts'
import { createInlineAnswers } from '../../src/discord/http/inline.ts'
import { createLog } from '../../src/base/log.ts'

const CALLBACK = 'http://discord/api/v10/interactions/1/token/callback?with_response=false'
const EDIT = 'http://discord/api/v10/webhooks/9/token/messages/@original'
const body = JSON.stringify({ type: 4, data: { content: 'an answer' } })

/** Answers in a request; what went by REST instead, which answers with these statuses, then with 200. */
function create(...statuses: number[]) {
  const sent: string[] = []
  const inline = createInlineAnswers(async (url) => {
    sent.push(url)
    return new Response(null, { status: statuses.shift() ?? 200 }) as never
  })
  return { inline, sent }
}

it('is the answer to the request that an interaction came by', async () => {
  const { inline, sent } = create()
  const waiting = inline.open('1', 'token', { written: async () => true })
  expect((await inline.send(CALLBACK, { body })).status).toBe(204)
  const answer = await waiting?.answer
  expect([answer?.headers.get('content-type'), await answer?.text()]).toEqual(['application/json', body])
  expect(sent).toEqual([])
})

it('goes by REST where the connection breaks before the answer is out', async () => {
  const { inline, sent } = create()
  inline.open('1', 'token', { written: async () => false })
  const delivery = await deliver(() => inline.send(CALLBACK, { body }), performance.now(), createLog('silent'))
  expect({ delivery, sent }).toEqual({ delivery: 'sent', sent: [CALLBACK] })
})

it('is followed by what goes on from it once Discord knows it, and only then', async () => {
  const { inline, sent } = create(404, 404)
  inline.open('1', 'token', { written: async () => true })
  await inline.send(CALLBACK, { body })
  expect((await inline.send(EDIT, { body })).status).toBe(200)
  expect(sent).toEqual([EDIT, EDIT, EDIT])
})

it('takes what is none of its own as it comes', async () => {
  const { inline, sent } = create(404)
  inline.open('2', 'another', { written: async () => true })
  expect((await inline.send(CALLBACK, { body })).status).toBe(404)
  expect((await inline.send(EDIT, { body })).status).toBe(200)
  expect(sent).toEqual([CALLBACK, EDIT])
  expect(inline.open('2', 'another', { written: async () => true })).toBeNull()
})
