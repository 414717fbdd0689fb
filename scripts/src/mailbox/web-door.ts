import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { MailFolder } from './mail-folder.js';
import { listPage, mailPage, missingPage } from './page.js';

interface Answer {
  status: number;
  type: string;
  body: string | Buffer;
  policy?: string;
}

const PAGE = "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'";
/** A mail may be anybody's: it runs nothing, loads nothing and knows no cookie. */
const MAIL =
  "sandbox allow-popups allow-top-navigation-by-user-activation; default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/**
 * The mailbox in a browser, and for tests as JSON: `GET /api/mails?to=…`, newest first,
 * `GET /api/mails/{id}`, `DELETE /api/mails`.
 */
export function createWebDoor(folder: MailFolder): Server {
  return createServer({ requestTimeout: 10_000 }, (request, response) => {
    void answer(folder, request)
      .catch((error: unknown): Answer => ({ status: 500, type: 'text/plain', body: String(error) }))
      .then(({ status, type, body, policy = PAGE }) => {
        response.writeHead(status, {
          'Content-Type': `${type}; charset=utf-8`,
          'Content-Security-Policy': policy,
          'X-Content-Type-Options': 'nosniff',
          'Referrer-Policy': 'no-referrer',
          'Cache-Control': 'no-store',
        });
        response.end(body);
      });
  });
}

async function answer(folder: MailFolder, request: IncomingMessage): Promise<Answer> {
  // Another site could point its own name at 127.0.0.1 and read the mails of this machine.
  if (!/^(localhost|127\.0\.0\.1)(:\d+)?$/.test(request.headers.host ?? ''))
    return { status: 421, type: 'text/plain', body: 'Ask for localhost' };
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  if (request.method === 'DELETE' && pathname === '/api/mails') {
    await folder.clear();
    return json(204, '');
  }
  if (request.method !== 'GET') return { status: 405, type: 'text/plain', body: 'GET only' };
  if (pathname === '/') return html(200, listPage(folder.list()));
  if (pathname === '/api/mails')
    return json(200, { items: folder.list(searchParams.get('to') ?? undefined) });
  return answerOne(folder, pathname);
}

async function answerOne(folder: MailFolder, path: string): Promise<Answer> {
  const [, api, id = '', part] = /^\/(api\/)?mails\/([\w-]+)(?:\/(html|source))?$/.exec(path) ?? [];
  const mail = folder.find(id);
  if (mail === undefined)
    return api === undefined ? html(404, missingPage()) : json(404, { title: 'No such mail' });
  if (api !== undefined) return json(200, mail);
  if (part === 'html') return { ...html(200, mail.html), policy: MAIL };
  if (part === 'source')
    return { status: 200, type: 'text/plain', body: await folder.source(mail), policy: MAIL };
  return html(200, mailPage(mail));
}

function html(status: number, body: string): Answer {
  return { status, type: 'text/html', body };
}

function json(status: number, body: unknown): Answer {
  return {
    status,
    type: 'application/json',
    body: body === '' ? '' : JSON.stringify(body, null, 2),
  };
}
