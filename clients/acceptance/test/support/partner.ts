import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';

/** A page of somebody else, as plain as can be: it does what a portal does, and says what came of it. */
const PAGE = `<!doctype html>
<title>Partner</title>
<script src="/socket.io.js"></script>
<script src="/page.js"></script>`;

const SCRIPT = `
const asPage = { 'Content-Type': 'application/json', 'X-Requested-With': 'partner' };

async function ask(url, init = {}) {
  try {
    const answer = await fetch(url, { credentials: 'include', ...init });
    return { status: answer.status, body: await answer.json() };
  } catch (error) {
    return { status: 0, body: { unread: String(error) } };
  }
}

const post = (url, body) => ask(url, { method: 'POST', headers: asPage, body: JSON.stringify(body) });

function heardOn(gateway, token) {
  return new Promise((resolve) => {
    const socket = io(gateway, { transports: ['websocket'], reconnection: false, auth: { token } });
    socket.on('ready', () => resolve('ready'));
    socket.on('connect_error', () => resolve('refused'));
  });
}

async function visit({ gateway, email, password, token }) {
  const api = gateway + '/api/v1';
  const login = await post(api + '/auth/login', { email, password, tokenDelivery: 'cookie' });
  const renewed = await post(api + '/auth/refresh', {});
  const bearer = renewed.body.accessToken ?? token;
  const visits = await ask(api + '/visits', { headers: { Authorization: 'Bearer ' + bearer } });
  const ofGateway = await ask(gateway + '/nothing');
  return {
    login: login.status,
    hasRefreshToken: 'refreshToken' in login.body,
    renewed: renewed.status,
    visits: visits.status,
    items: Array.isArray(visits.body.items),
    ofGateway: [ofGateway.status, ofGateway.body.code],
    socket: await heardOn(gateway, bearer),
  };
}`;

/** A server of pages at an origin of its own, of the same site as the gateway: another port. */
export interface PartnerServer {
  origin: string;
  close(): void;
}

export async function startPartnerServer(wanted: number): Promise<PartnerServer> {
  const client = fileURLToPath(import.meta.resolve('socket.io-client/dist/socket.io.js'));
  const files: Record<string, [type: string, text: string]> = {
    '/': ['text/html', PAGE],
    '/page.js': ['text/javascript', SCRIPT],
    '/socket.io.js': ['text/javascript', await readFile(client, 'utf8')],
  };
  const server: Server = createServer((request, response) => {
    const [type, text] = files[request.url ?? ''] ?? ['text/plain', ''];
    response.setHeader('Content-Type', type).end(text);
  });
  await new Promise<void>((resolve) => server.listen(wanted, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://localhost:${port}`, close: () => void server.close() };
}
