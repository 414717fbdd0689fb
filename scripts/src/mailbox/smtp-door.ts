import { buffer } from 'node:stream/consumers';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';
import type { MailFolder } from './mail-folder.js';

const MAX_BYTES = 1024 * 1024;
const TOO_BIG = 552;

/** Takes any mail from anybody on this machine and puts it into the folder. */
export function createSmtpDoor(folder: MailFolder): SMTPServer {
  const server = new SMTPServer({
    name: 'localhost',
    banner: 'Gatehouse mailbox',
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    size: MAX_BYTES,
    maxClients: 50,
    socketTimeout: 60_000,
    closeTimeout: 500,
    logger: false,
    onData: (stream, session, callback) => {
      keep(folder, stream, session).then(
        () => callback(),
        (error: unknown) => callback(error instanceof Error ? error : new Error(String(error))),
      );
    },
  });
  // A client that hangs up is no reason to end.
  server.on('error', (error) => console.error(`SMTP: ${error.message}`));
  return server;
}

async function keep(
  folder: MailFolder,
  stream: SMTPServerDataStream,
  { envelope: { mailFrom, rcptTo } }: SMTPServerSession,
): Promise<void> {
  const content = await buffer(stream);
  if (stream.sizeExceeded || content.length > MAX_BYTES)
    throw Object.assign(new Error('The mail is too big'), { responseCode: TOO_BIG });
  const from = mailFrom === false ? '' : mailFrom.address;
  await folder.add({ from, to: rcptTo.map(({ address }) => address) }, content);
}
