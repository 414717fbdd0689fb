import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { MailFolder } from './mail-folder.js';
import { createSmtpDoor } from './smtp-door.js';
import { createWebDoor } from './web-door.js';

/**
 * A mailbox for trial and tests: takes mails by SMTP, sends none, and shows them on a page.
 *
 *   main.js --smtp-port 2525 --port 8025 --folder DIR
 */
const HOST = '127.0.0.1';
const MOST_MAILS = 200;

const { values } = parseArgs({
  options: {
    'smtp-port': { type: 'string', default: '2525' },
    port: { type: 'string', default: '8025' },
    folder: { type: 'string', default: 'mails' },
  },
});

const folder = new MailFolder(values.folder, MOST_MAILS);
await folder.open();
const smtp = createSmtpDoor(folder);
const web = createWebDoor(folder);
smtp.listen(Number(values['smtp-port']), HOST);
await once(smtp.server, 'listening');
// The page last: whoever sees it may send.
web.listen(Number(values.port), HOST);
await once(web, 'listening');
console.log(`Mailbox at http://localhost:${values.port}, SMTP on port ${values['smtp-port']}`);

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => {
    web.close();
    web.closeAllConnections();
    smtp.close(() => process.exit(0));
  });
}
