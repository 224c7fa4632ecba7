#!/usr/bin/env node
// Carries out the steps of the Dockerfile in bare folders, where no container engine is at hand: as root, on Debian, with
// debootstrap. Then it measures what came of it, and starts it as compose.yaml does: as the image's user, on a root that is only
// read. node deploy/try-image.mjs [FOLDER]
import { execFileSync, spawn } from 'node:child_process'
import {
  cpSync,
  existsSync,
  globSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'

const project = join(import.meta.dirname, '..')
const folder = process.argv[2] ?? mkdtempSync(join(tmpdir(), 'footnote-image-'))
const run = (program, args, options = {}) =>
  execFileSync(program, args, { stdio: ['ignore', 'inherit', 'inherit'], ...options })
/** Where programs are, here and in a stage. */
const PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'

const say = (line) => process.stdout.write(`${line}\n`)

/** The instructions of a Dockerfile, as words and what is behind them; JSON lists are read. */
function readInstructions(text) {
  const lines = text
    .replaceAll(/^\s*#.*\n/gm, '')
    .replaceAll('\\\n', ' ')
    .split('\n')
  return lines.filter(Boolean).map((line) => {
    const [, word, rest] = line.match(/^(\w+)\s+(.*)$/)
    return { word, rest: rest.trim() }
  })
}

/** Debian's smallest, without what its slim image is without. */
function makeDebian() {
  const path = join(folder, 'debian')
  if (existsSync(join(path, 'bin', 'sh'))) return path
  run('debootstrap', ['--variant=minbase', 'bookworm', path], { stdio: ['ignore', 'ignore', 'inherit'] })
  return path
}

function slim(path) {
  for (const each of [
    'usr/share/doc',
    'usr/share/man',
    'usr/share/info',
    'usr/share/locale',
    'var/lib/apt/lists',
    'var/cache/apt',
    'var/cache/debconf',
  ])
    rmSync(join(path, each), { recursive: true, force: true })
}

/** What images stand for here. Node's has the Node that runs this, and its npm. */
function makeBase(image, path) {
  run('cp', ['-a', makeDebian(), path])
  slim(path)
  if (!image.startsWith('node:')) return
  const { npm } = findNpm()
  cpSync(realpathSync(process.execPath), join(path, 'usr/local/bin/node'))
  mkdirSync(join(path, 'usr/local/lib/node_modules'), { recursive: true })
  run('cp', ['-a', npm, join(path, 'usr/local/lib/node_modules/npm')])
  symlinkSync('../lib/node_modules/npm/bin/npm-cli.js', join(path, 'usr/local/bin/npm'))
}

function findNpm() {
  const cli = realpathSync(execFileSync('sh', ['-c', 'command -v npm'], { encoding: 'utf8' }).trim())
  return { npm: dirname(dirname(cli)) }
}

/** What commands in a stage see of this machine: its names of hosts, its certificates and how npm is set up. */
function lend(path) {
  const lent = [
    '/etc/resolv.conf',
    '/etc/hosts',
    '/etc/ssl/certs/ca-certificates.crt',
    join(process.env.HOME ?? '', '.npmrc'),
    '/usr/etc/npmrc',
  ]
  if (existsSync('/etc/apt')) run('cp', ['-a', '/etc/apt', join(path, 'etc')])
  for (const file of lent.filter((each) => existsSync(each))) {
    mkdirSync(dirname(join(path, file)), { recursive: true })
    cpSync(realpathSync(file), join(path, file))
  }
}

/** Carries out the instructions of one stage after the other; gives the last stage. */
function build(instructions) {
  const stages = new Map()
  let stage = null
  for (const { word, rest } of instructions) {
    say(`${word} ${rest}`)
    if (word === 'FROM') {
      const [image, , name = 'last'] = rest.split(/\s+/)
      stage = {
        path: join(folder, name),
        directory: '/',
        env: {},
        user: '0:0',
        volumes: [],
        command: null,
        check: null,
      }
      rmSync(stage.path, { recursive: true, force: true })
      makeBase(image, stage.path)
      stages.set(name, stage)
    } else STEPS[word](stage, rest, stages)
  }
  return stage
}

const STEPS = {
  WORKDIR(stage, rest) {
    stage.directory = rest
    mkdirSync(join(stage.path, rest), { recursive: true })
  },
  ENV(stage, rest) {
    for (const [, name, value] of rest.matchAll(/(\w+)=("[^"]*"|\S+)/g)) stage.env[name] = value.replaceAll('"', '')
  },
  USER(stage, rest) {
    stage.user = rest
  },
  VOLUME(stage, rest) {
    stage.volumes = JSON.parse(rest)
  },
  EXPOSE() {},
  CMD(stage, rest) {
    stage.command = JSON.parse(rest)
  },
  HEALTHCHECK(stage, rest) {
    stage.check = JSON.parse(rest.slice(rest.indexOf('CMD ') + 4))
  },
  RUN(stage, rest) {
    lend(stage.path)
    const env = { ...process.env, ...stage.env, PATH }
    run('chroot', [stage.path, 'sh', '-c', `cd ${stage.directory} && ${rest}`], { env })
  },
  COPY(stage, rest, stages) {
    const words = rest.split(/\s+/)
    const flags = Object.fromEntries(
      words.filter((each) => each.startsWith('--')).map((each) => each.slice(2).split('=')),
    )
    const paths = words.filter((each) => !each.startsWith('--'))
    const target = join(
      stage.path,
      stage.directory === '/' || paths.at(-1).startsWith('/') ? '' : stage.directory,
      paths.at(-1),
    )
    const from = flags.from ? stages.get(flags.from).path : makeContext()
    for (const source of paths.slice(0, -1))
      copy(join(from, source), target, paths.length > 2 || paths.at(-1).endsWith('/'), flags.chown)
  },
}

/** Copies a file or what is in a folder, as COPY does. */
function copy(source, target, isFolder, owner) {
  const isFile = !statSync(source).isDirectory()
  const to = isFile && isFolder ? join(target, basename(source)) : target
  mkdirSync(isFile ? dirname(to) : to, { recursive: true })
  run('cp', ['-a', ...(owner ? [] : ['--no-preserve=ownership']), isFile ? source : `${source}/.`, to])
  if (owner) for (const each of globSync('*', { cwd: source })) run('chown', ['-R', owner, join(to, each)])
}

/** The files that the build is given: what .dockerignore takes back of all that it shuts out. */
function makeContext() {
  const path = join(folder, 'context')
  rmSync(path, { recursive: true, force: true })
  const rules = readFileSync(join(project, '.dockerignore'), 'utf8').split('\n').filter(Boolean)
  if (rules[0] !== '*') throw new Error('.dockerignore is to shut out everything first')
  for (const rule of rules.slice(1)) {
    mkdirSync(dirname(join(path, rule.slice(1))), { recursive: true })
    run('cp', ['-a', '--no-preserve=ownership', join(project, rule.slice(1)), join(path, rule.slice(1))])
  }
  return path
}

/** Bytes of all files below a path, each counted once. */
function measure(path, seen = new Set()) {
  return globSync('**', { cwd: path, withFileTypes: true }).reduce((sum, entry) => {
    const stats = lstatSync(join(entry.parentPath, entry.name))
    if (!stats.isFile() || seen.has(stats.ino)) return sum
    seen.add(stats.ino)
    return sum + stats.size
  }, 0)
}

/** Starts a command as the image does, with volumes in a folder of their own and a root that is only read. */
function start({ path, env, user, volumes, directory }, command, more = {}, stdio = 'inherit') {
  const mounts = volumes.map(
    (volume) =>
      `mkdir -p ${folder}/volumes${volume} && chown ${user} ${folder}/volumes${volume} && mount --bind ${folder}/volumes${volume} ${path}${volume}`,
  )
  const script = [
    `mount --bind ${path} ${path}`,
    `mount -t proc proc ${path}/proc`,
    `mount --bind /dev ${path}/dev`,
    ...mounts,
    `mount -o remount,bind,ro ${path}`,
    `cd / && exec chroot --userspec=${user} ${path} env -C ${directory} "$@"`,
  ].join(' && ')
  const given = { ...env, PATH, ...more }
  return spawn('unshare', ['-m', 'sh', '-c', script, 'sh', ...command], { env: { ...given }, stdio })
}

const ended = (child) => new Promise((done) => child.on('close', (code) => done(code)))

async function answer(stage, ...words) {
  const code = await ended(start(stage, ['node', 'bin/footnote.mjs', ...words]))
  if (code !== 0) throw new Error(`footnote ${words.join(' ')} ended with ${code}`)
}

const findPort = () =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => done(port))
    })
  })

/** The page alone, which needs no Discord: it answers, its health is as HEALTHCHECK asks, and it ends when it is told to. */
async function tryService(stage) {
  const [port, operations] = [await findPort(), await findPort()]
  const more = { PORT: String(port), PAGE: 'true', OPERATIONS_PORT: String(operations) }
  const service = start(stage, stage.command, more, ['ignore', 'inherit', 'inherit'])
  const closed = ended(service)
  const isUp = async (address) => (await fetch(address).catch(() => null))?.ok ?? false
  for (let tries = 0; !(await isUp(`http://127.0.0.1:${port}/`)) && tries < 120; tries++)
    await new Promise((done) => setTimeout(done, 500))
  say(`the page answers: ${await isUp(`http://127.0.0.1:${port}/city/palermo`)}`)
  const health = await ended(start(stage, stage.check, more))
  say(`its health: ${health === 0 ? 'good' : `HEALTHCHECK ended with ${health}`}`)
  service.kill('SIGTERM')
  say(`told to end, it ended with ${await closed}`)
}

const stage = build(readInstructions(readFileSync(join(project, 'Dockerfile'), 'utf8')))
const [whole, base] = [measure(stage.path), measure(join(stage.path, 'usr')) + measure(join(stage.path, 'var'))]
say(
  `\n${(whole / 1e6).toFixed(0)} MB in all, of which ${((base - statSync(join(stage.path, 'usr/local/bin/node')).size) / 1e6).toFixed(0)} are Debian's and ${(statSync(join(stage.path, 'usr/local/bin/node')).size / 1e6).toFixed(0)} Node's`,
)
await answer(stage, 'ask', 'who is the mayor of Makassar?')
await answer(stage, 'map', 'legality', '--out', '/data/map.png')
await tryService(stage)
say(`what was built is in ${folder}`)
