import type { ProducedEvents } from '@gatehouse/contracts/messages/auth';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import type { AuthUnderTest } from './auth-under-test.js';

export type Mail = ProducedEvents['gatehouse.mail.requested.v1'];

/** The mails that auth has asked for, as their addressee would find them. */
export function mailsTo(auth: AuthUnderTest, to: string): Mail[] {
  return auth.published
    .filter(({ type }) => type === 'gatehouse.mail.requested.v1')
    .map(({ data }) => data as Mail)
    .filter((mail) => mail.to === to);
}

/** Waits until the address has got so many mails with the template; answers the last of them. */
export async function mailTo(
  auth: AuthUnderTest,
  to: string,
  template: Mail['template'],
  count = 1,
): Promise<Mail> {
  const found = () => mailsTo(auth, to).filter((mail) => mail.template === template);
  await eventually(() => expect(found(), `${template} to ${to}`).to.have.length(count));
  const last = found().at(-1);
  if (last === undefined) throw new Error(`No mail to ${to}`);
  return last;
}

/** What stands in the link of a mail. */
export function tokenIn(mail: Mail): string {
  return /#token=([\w-]{43})$/.exec(mail.values['link'] ?? '')?.[1] ?? '';
}

/** Resolves once every event of what was asked before has been published and recorded. */
export async function allMailsSent(auth: AuthUnderTest): Promise<void> {
  await eventually(async () => {
    expect((await auth.sql.query('SELECT id FROM outbox'))[0]).to.deep.equal([]);
  });
  const sentinel = await auth.register();
  await eventually(() =>
    expect(auth.published.some(({ subject }) => subject === sentinel.id)).to.equal(true),
  );
}
