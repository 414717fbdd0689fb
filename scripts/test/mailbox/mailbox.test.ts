import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import type { Server } from 'node:http';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { createInterface } from 'node:readline';
import { expect } from 'chai';
import type { SMTPServer } from 'smtp-server';
import { MailFolder, type KeptMail } from '../../src/mailbox/mail-folder.js';
import { createSmtpDoor } from '../../src/mailbox/smtp-door.js';
import { createWebDoor } from '../../src/mailbox/web-door.js';
import { forget, temporaryFolder } from '../support/temporary-profile.js';

const MOST = 5;

describe('the local mailbox', () => {
  let place: string;
  let folder: MailFolder;
  let smtp: SMTPServer;
  let web: Server;
  let url: string;

  before(async () => {
    place = await temporaryFolder();
    folder = new MailFolder(place, MOST);
    await folder.open();
    smtp = createSmtpDoor(folder);
    web = createWebDoor(folder);
    smtp.listen(0, '127.0.0.1');
    web.listen(0, '127.0.0.1');
    await Promise.all([once(smtp.server, 'listening'), once(web, 'listening')]);
    url = `http://127.0.0.1:${portOf(web)}`;
  });
  beforeEach(() => folder.clear());
  after(async () => {
    web.close();
    web.closeAllConnections();
    await new Promise<void>((resolve) => smtp.close(resolve));
    await forget(place);
  });

  const list = async (query = ''): Promise<KeptMail[]> => {
    const response = await fetch(`${url}/api/mails${query}`);
    return ((await response.json()) as { items: KeptMail[] }).items;
  };
  const send = (to: string[], lines: string[]) =>
    speak((smtp.server.address() as AddressInfo).port, [
      'EHLO test',
      'MAIL FROM:<from@gatehouse.example>',
      ...to.map((address) => `RCPT TO:<${address}>`),
      'DATA',
      [...lines, '.'].join('\r\n'),
      'QUIT',
    ]);
  const mail = (subject: string, text = 'Hello') => [
    'From: Gatehouse <from@gatehouse.example>',
    'To: someone else <else@people.example>',
    `Subject: ${subject}`,
    'Message-ID: <1@gatehouse.example>',
    '',
    text,
  ];

  it('keeps what it is sent, for whom the envelope says', async () => {
    await send(
      ['asha@people.example'],
      mail('Hi', 'See http://localhost:8080/reset?token=a&b=1 .'),
    );
    const [kept, ...more] = await list('?to=ASHA@people.example');
    expect(more).to.deep.equal([]);
    expect(kept).to.deep.include({
      from: 'Gatehouse <from@gatehouse.example>',
      to: ['asha@people.example'],
      subject: 'Hi',
      messageId: '<1@gatehouse.example>',
      links: ['http://localhost:8080/reset?token=a&b=1'],
    });
    expect(await list('?to=else@people.example')).to.deep.equal([]);
    const one = await fetch(`${url}/api/mails/${kept?.id ?? ''}`);
    expect(await one.json()).to.deep.equal(kept);
    expect(await readdir(place)).to.deep.equal([`${kept?.id ?? ''}.eml`]);
  });

  it('keeps the newest, newest first, and has them again after a restart', async () => {
    for (let n = 1; n <= MOST + 2; n++) await send(['a@b.example'], mail(`Mail ${n}`));
    const subjects = (await list()).map(({ subject }) => subject);
    expect(subjects).to.deep.equal(['Mail 7', 'Mail 6', 'Mail 5', 'Mail 4', 'Mail 3']);
    expect(await readdir(place)).to.have.length(MOST);
    const again = new MailFolder(place, MOST - 1);
    await again.open();
    expect(again.list().map(({ subject }) => subject)).to.deep.equal(subjects.slice(0, -1));
  });

  it('shows them on a page, on which nothing of a mail runs', async () => {
    await send(
      ['a@b.example'],
      mail('<script>alert(1)</script>', '<img src=x onerror=alert(2)> http://localhost/?a=1&b=2'),
    );
    const [kept] = await list();
    const pages = ['/', `/mails/${kept?.id ?? ''}`];
    for (const path of pages) {
      const response = await fetch(url + path);
      expect(response.headers.get('content-security-policy')).to.include("default-src 'none'");
      const text = await response.text();
      expect(text)
        .to.include('&lt;script&gt;')
        .and.not.match(/<script|<img/);
    }
    const page = await (await fetch(url + (pages[1] ?? ''))).text();
    expect(page).to.include('href="http://localhost/?a=1&amp;b=2"');
    const html = await fetch(`${url}/mails/${kept?.id ?? ''}/html`);
    expect(html.headers.get('content-security-policy')).to.match(/^sandbox /);
    const source = await (await fetch(`${url}/mails/${kept?.id ?? ''}/source`)).text();
    expect(source).to.match(
      /^Return-Path: <from@gatehouse\.example>\r\nDelivered-To: a@b\.example/,
    );
  });

  it('says that a mail is not there, and shows no other file', async () => {
    for (const path of ['/mails/1', '/api/mails/1', '/mails/..%2f..%2fetc/source', '/x'])
      expect((await fetch(url + path)).status, path).to.equal(404);
    expect((await fetch(url, { method: 'POST' })).status).to.equal(405);
  });

  it('answers under its own name only', async () => {
    expect(await statusFor('evil.example')).to.equal(421);
    expect(await statusFor('localhost')).to.equal(200);
  });

  it('refuses a mail that is too big', async () => {
    const answers = await send(
      ['a@b.example'],
      mail('Big', 'x'.repeat(70).concat('\r\n').repeat(16_000)),
    );
    expect(answers.some((line) => line.startsWith('552'))).to.equal(true);
    expect(await list()).to.deep.equal([]);
  });

  function statusFor(host: string): Promise<number | undefined> {
    return new Promise((resolve, reject) => {
      request({ port: portOf(web), host: '127.0.0.1', headers: { host } }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on('error', reject)
        .end();
    });
  }
});

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

/** Says each line when the one before has been answered. Returns the answers. */
async function speak(port: number, lines: string[]): Promise<string[]> {
  const socket = connect({ port, host: '127.0.0.1' });
  const answers: string[] = [];
  for await (const answer of createInterface({ input: socket })) {
    // "250-" is followed by more of the same answer.
    if (answer[3] === '-') continue;
    answers.push(answer);
    const next = lines.shift();
    if (next === undefined) break;
    socket.write(`${next}\r\n`);
  }
  socket.destroy();
  return answers;
}
