import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse, parseAllDocuments } from 'yaml'
import { SETTINGS } from '../../src/base/config.ts'

const root = join(import.meta.dirname, '../..')
const read = (file: string) => readFileSync(join(root, file), 'utf8')

const instructions = read('Dockerfile')
  .replaceAll(/^#.*\n/gm, '')
  .replaceAll('\\\n', ' ')
  .split('\n')
  .filter(Boolean)
const behind = (word: string) =>
  instructions.filter((line) => line.startsWith(`${word} `)).map((line) => line.slice(word.length + 1))

type Service = {
  environment?: Record<string, string>
  profiles?: string[]
  volumes?: string[]
  depends_on?: string[] | object
}
const compose = parse(read('compose.yaml'), { merge: true }) as { services: Record<string, Service>; volumes: object }
const ours = Object.entries(compose.services).filter(([name]) => !['postgres', 'nginx'].includes(name))

const unit = read('deploy/footnote.service')
const pods = read('docs/kubernetes.md').match(/```yaml\n([\s\S]*?)```/)?.[1] ?? ''

/** What programs read besides the settings, and compose for other services. */
const OTHERS = ['NODE_ENV', 'FOOTNOTE_BUNDLE', 'POSTGRES_PASSWORD']

describe('what it is deployed with', () => {
  const named: [file: string, names: string[]][] = [
    [
      'Dockerfile',
      [
        ...behind('ENV')
          .join(' ')
          .matchAll(/([A-Z_]+)=/g),
      ].map(([, name = '']) => name),
    ],
    ['compose.yaml', ours.flatMap(([, { environment = {} }]) => Object.keys(environment))],
    ['compose.yaml, from .env', [...read('compose.yaml').matchAll(/\$\{(\w+)/g)].map(([, name = '']) => name)],
    ['deploy/footnote.service', [...unit.matchAll(/^Environment=(\w+)=/gm)].map(([, name = '']) => name)],
    [
      'docs/kubernetes.md',
      [...pods.matchAll(/\bname: ([A-Z][A-Z_]+)\b|\b(D[A-Z]+_[A-Z_]+)\b/g)].map(([, a, b]) => a ?? b ?? ''),
    ],
  ]
  it.each(named)('names in %s settings alone that there are', (_, names) => {
    expect(names.length).toBeGreaterThan(1)
    expect(names.filter((name) => !(name in SETTINGS) && !OTHERS.includes(name))).toEqual([])
  })

  it('has the image run as a user without rights, on Node 24, with what it writes on volumes', () => {
    expect(behind('USER')).toEqual(['1000:1000'])
    expect(behind('FROM')[0]).toMatch(/^node:24-\S*slim AS \w+$/)
    expect(JSON.parse(behind('CMD')[0] ?? '')).toEqual(['node', '--max-semi-space-size=16', 'bin/service.mjs'])
    const volumes = JSON.parse(behind('VOLUME')[0] ?? '') as string[]
    const paths = [
      ...behind('ENV')
        .join(' ')
        .matchAll(/FOOTNOTE_(?:DATABASE|DOCUMENTS|CACHE)=(\/\w+)/g),
    ]
    expect(paths.map(([, path]) => path).sort()).toEqual(volumes.toSorted())
  })

  it('gives the image files that there are', () => {
    const copied = read('.dockerignore')
      .split('\n')
      .flatMap((line) => (line.startsWith('!') ? [line.slice(1)] : []))
    expect(copied.filter((path) => !existsSync(join(root, path)))).toEqual([])
    expect(copied).not.toContain('.env')
  })

  it('has services that stand on others which there are, and volumes that are named', () => {
    const volumes = Object.keys(compose.volumes)
    for (const [name, { volumes: used = [], depends_on: needs = [], profiles }] of Object.entries(compose.services)) {
      for (const other of Array.isArray(needs) ? needs : Object.keys(needs))
        expect(compose.services).toHaveProperty(other)
      for (const [source = ''] of used.map((each) => each.split(':')))
        expect(source.startsWith('./') ? existsSync(join(root, source)) : volumes.includes(source), source).toBe(true)
      expect(profiles ?? [], name).toEqual(name === 'bot' ? [] : ['replicas'])
    }
  })

  it('has nginx ask the replicas that there are, and let no more in than an interaction has', () => {
    const asked = [...read('deploy/nginx.conf').matchAll(/server (\S+):8080/g)].map(([, name]) => name)
    expect(asked).toEqual(ours.map(([name]) => name).filter((name) => name !== 'bot'))
    expect(read('deploy/nginx.conf')).toContain('client_max_body_size 64k;')
  })

  it('has pods whose probes ask ports that they open', () => {
    const [deployment] = parseAllDocuments(pods).map(
      (document) => document.toJS() as { spec: { template: { spec: Pod } } },
    )
    const [container] = deployment?.spec.template.spec.containers ?? []
    const open = container?.ports.map(({ name }) => name) ?? []
    const asked = [container?.startupProbe, container?.livenessProbe, container?.readinessProbe]
    for (const probe of asked) expect(open).toContain(probe?.httpGet.port)
    expect(container?.securityContext).toMatchObject({ readOnlyRootFilesystem: true })
  })
})

type Probe = { httpGet: { port: string } }
type Pod = {
  containers: {
    ports: { name: string }[]
    startupProbe: Probe
    livenessProbe: Probe
    readinessProbe: Probe
    securityContext: object
  }[]
}
