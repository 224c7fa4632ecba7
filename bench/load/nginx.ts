import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { findFreePort } from './ports.ts'

const PROGRAM = process.env['NGINX'] || 'nginx'

/** Whether there is one. */
export const findNginx = (): boolean => spawnSync(PROGRAM, ['-v'], { stdio: 'ignore' }).status === 0

/** Starts nginx before replicas, in a folder of its own; gives the address for interactions. As docs/operate.md has it set up. */
export async function startNginx(folder: string, replicas: readonly number[]) {
  const port = await findFreePort()
  const home = join(folder, `nginx-${port}`)
  mkdirSync(home)
  const file = join(home, 'nginx.conf')
  writeFileSync(file, describe(home, port, replicas))
  const child = spawn(PROGRAM, ['-p', home, '-c', file, '-e', join(home, 'error.log')], { stdio: 'ignore' })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  for (let tries = 0; tries < 100 && !(await answers(port)); tries++) await wait(50)
  const stop = async () => {
    child.kill('SIGQUIT')
    await Promise.race([ended, wait(3000)])
    child.kill('SIGKILL')
    await ended
  }
  return { port, address: `http://127.0.0.1:${port}/interactions`, stop }
}

const answers = (port: number) =>
  fetch(`http://127.0.0.1:${port}/`).then(
    () => true,
    () => false,
  )

/** What a replica did not take because it is not there goes to another; what it may have taken does not. */
const describe = (home: string, port: number, replicas: readonly number[]): string => `
daemon off;
pid ${home}/pid;
worker_processes 1;
events { worker_connections 8192; }
http {
  access_log off;
  client_body_temp_path ${home}/body;
  proxy_temp_path ${home}/proxy;
  fastcgi_temp_path ${home}/fastcgi;
  uwsgi_temp_path ${home}/uwsgi;
  scgi_temp_path ${home}/scgi;
  client_max_body_size 64k;
  upstream footnote {
${replicas.map((each) => `    server 127.0.0.1:${each} max_fails=1 fail_timeout=1s;`).join('\n')}
    keepalive 64;
  }
  server {
    listen 127.0.0.1:${port} backlog=4096;
    location / {
      proxy_pass http://footnote;
      proxy_http_version 1.1;
      proxy_set_header Connection "";
      proxy_connect_timeout 1s;
      proxy_read_timeout 4s;
      proxy_next_upstream error;
    }
  }
}
`
