import { expect, it } from 'vitest'
import { collectLines } from '../context.ts'
import { createLog } from '../../src/base/log.ts'
import { hideSecrets, keepAddressSecret, keepSecret } from '../../src/base/secrets.ts'

it('hides what is kept secret, however it is written, and the tokens of interactions', () => {
  keepSecret('s3cret "token"/1')
  for (const form of ['s3cret "token"/1', JSON.stringify('s3cret "token"/1'), encodeURIComponent('s3cret "token"/1')])
    expect(hideSecrets(`before ${form} behind`)).toMatch(/^before "?\[hidden\]"? behind$/)
  expect(hideSecrets('at /webhooks/1/aW50ZXJhY3Rpb246MTIzNA_-x/messages')).toBe('at /webhooks/1/[hidden]/messages')
})

it('hides a password in addresses, and alone where it is no ordinary word', () => {
  keepAddressSecret('postgres://us:library@db.example/footnote')
  keepAddressSecret('postgres://us:correct%20horse%20battery@db.example/footnote')
  expect(hideSecrets('postgres://other:library@db.example, of the library')).toBe(
    'postgres://other[hidden]db.example, of the library',
  )
  expect(hideSecrets('with correct horse battery')).toBe('with [hidden]')
})

it('hides it in every line of the log, in what errors say too', () => {
  keepSecret('n0t-for-anybody')
  const { stream, logged } = collectLines()
  const log = createLog('info', stream)
  const err = Object.assign(new Error('refused n0t-for-anybody'), { requestBody: { token: 'n0t-for-anybody' } })
  log.info({ err, token: 'another', headers: { authorization: 'Bot another' } }, 'of n0t-for-anybody')
  expect(JSON.stringify(logged())).not.toMatch(/n0t-for-anybody|another/)
  expect(logged()[0]).toMatchObject({ msg: 'of [hidden]', err: { message: 'refused [hidden]' }, token: '[hidden]' })
})
