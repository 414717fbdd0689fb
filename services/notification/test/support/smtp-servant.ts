import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

export interface ReceivedMail {
  /** As the envelope says. */
  from: string;
  to: string[];
  mail: Email;
  raw: string;
}

/** What the server does at a step: takes it, answers with an error, or hangs up without a word. */
export type Behaviour = 'take' | { code: number; text?: string } | 'hang-up' | 'silence';

/** A mail server that does as it is told. */
export interface SmtpServant {
  url: string;
  received: ReceivedMail[];
  /** Mails that were begun, whatever came of them. */
  begun: number;
  recipients: Behaviour;
  /** After the whole mail has come; with `hang-up` it has been taken, and nobody is told. */
  data: Behaviour;
  mailsTo(address: string): ReceivedMail[];
  close(): Promise<void>;
}

export async function startSmtpServant(): Promise<SmtpServant> {
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    closeTimeout: 200,
    logger: false,
    onRcptTo: (_address, _session, callback) => {
      servant.begun += 1;
      answer(servant.recipients, callback);
    },
    onData: (stream, session, callback) => {
      void (async () => {
        const raw = await buffer(stream);
        const { mailFrom, rcptTo } = session.envelope;
        const received = {
          from: mailFrom === false ? '' : mailFrom.address,
          to: rcptTo.map(({ address }) => address),
          mail: await PostalMime.parse(raw),
          raw: raw.toString(),
        };
        const taken = servant.data === 'take' || servant.data === 'hang-up';
        if (taken) servant.received.push(received);
        answer(servant.data, callback);
      })();
    },
  });
  server.on('error', () => undefined);

  function answer(behaviour: Behaviour, callback: (error?: Error | null) => void): void {
    if (behaviour === 'take') callback();
    else if (behaviour === 'hang-up')
      for (const connection of server.connections) connection.close();
    else if (behaviour !== 'silence') {
      const { code, text = 'as it was told' } = behaviour;
      callback(Object.assign(new Error(text), { responseCode: code }));
    }
  }

  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;
  const servant: SmtpServant = {
    url: `smtp://127.0.0.1:${port}`,
    received: [],
    begun: 0,
    recipients: 'take',
    data: 'take',
    mailsTo: (address) => servant.received.filter(({ to }) => to.includes(address)),
    close: () => new Promise((resolve) => server.close(resolve)),
  };
  return servant;
}
