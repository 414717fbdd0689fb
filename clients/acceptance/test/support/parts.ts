import { runAngular, webFolder } from '@gatehouse/scripts/system/angular';
import { repositoryFolder } from '@gatehouse/scripts/provision/profile';
import { once } from 'node:events';
import { readFile, rm } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

/** The page of parts as whoever makes pages has it, without anything of the system behind it. */
export interface PartsServer {
  /** For example `http://127.0.0.1:50123`; the page is its `/base/parts`. */
  origin: string;
  close: () => Promise<void>;
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/**
 * Builds the portal as it is developed, the only build that has the page, and serves it under what the
 * gateway lets the portal's pages do.
 *
 * @throws Error with what the compiler says
 */
export async function startPartsServer(): Promise<PartsServer> {
  const folder = join(webFolder, '.angular', `parts-${process.pid}`);
  const args = ['build', '--configuration', 'development', '--source-map=false'];
  const { code, output } = await runAngular([...args, '--output-path', folder]);
  if (code !== 0) throw new Error(`The page of parts cannot be built:\n${output}`);
  const policy = await policyOfPages();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://parts');
    const file =
      pathname === '/base/parts' ? 'index.html' : /^\/portal\/([^/]+)$/.exec(pathname)?.[1];
    void answer(response, file && join(folder, 'browser', file), policy);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: async () => {
      await closeServer(server);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Content-Security-Policy of the gateway's template. */
async function policyOfPages(): Promise<string> {
  const template = join(repositoryFolder, 'docker/nginx/gateway.conf.template');
  const text = await readFile(template, 'utf8');
  const policy = /\$portal_csp \{\s*default "([^"]+)"/.exec(text)?.[1];
  if (policy === undefined) throw new Error(`${template} has no policy for the portal`);
  return policy;
}

/** What is no file of the portal would be the API, and nobody is there. */
async function answer(
  response: ServerResponse,
  path: string | undefined,
  policy: string,
): Promise<void> {
  const content = path && (await readFile(path).catch(() => undefined));
  if (!path || !content) {
    response.writeHead(404).end();
    return;
  }
  const headers = {
    'content-type': types[extname(path)] ?? 'application/octet-stream',
    'content-security-policy': policy,
  };
  response.writeHead(200, headers).end(content);
}

async function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
}
