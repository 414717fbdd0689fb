import { newId } from '@gatehouse/shared/ids/ids';
import { createEnvelope } from '@gatehouse/shared/messaging/envelope';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import { runNotification, type RunningNotification } from './support/running-notification.js';

interface Letter {
  id: string;
  messageId: string;
  type: string;
  diedAt: string;
}

const path = '/notifications/dead-letters';
const link = 'https://gatehouse.example/reset?token=secret-4711';

describe('the dead letters of notification', () => {
  let running: RunningNotification;
  let operator: string;
  before(async () => {
    running = await runNotification();
    // A policy refuses us, not the recipient: that is for an operator to see.
    running.smtp.recipients = { code: 550, text: '5.7.1 not from you' };
    const everywhere = { roles: ['operator'], permissions: ['dead-letters:manage'] };
    operator = await running.issuer.tokenFor({ everywhere });
  });
  after(() => running.stop());

  const ask = (to: string, method = 'GET') => running.ask(to, { method, token: operator });

  /** Asks for a mail that no server takes, and waits until it is a dead letter. */
  async function deadMail(): Promise<Letter> {
    const data = {
      to: 'asha@example.com',
      locale: 'en',
      template: 'reset-password',
      values: { name: 'Asha', link },
    };
    const type = 'gatehouse.mail.requested.v1';
    const envelope = createEnvelope({ type, source: 'gatehouse/auth', subject: newId(), data });
    await running.auth.publisher.publishEvent(envelope);
    return eventually(async () => {
      const letters = (await ask(path)).body['items'] as Letter[];
      const letter = letters.find(({ messageId }) => messageId === envelope.id);
      if (letter === undefined) throw new Error('Not dead yet');
      return letter;
    });
  }

  it('are listed page by page, the last to die first', async () => {
    const ids = [];
    for (let count = 0; count < 3; count += 1) ids.unshift((await deadMail()).id);
    const first = await ask(`${path}?limit=2&type=gatehouse.mail.requested.v1`);
    expect(first.status).to.equal(200);
    expect(first.body['total']).to.be.at.least(3);
    const second = await ask(`${path}?limit=2&cursor=${String(first.body['nextCursor'])}`);
    const listed = [first, second].flatMap(({ body }) => body['items'] as Letter[]);
    expect(listed.map(({ id }) => id).slice(0, 3)).to.deep.equal(ids);
    const none = await ask(`${path}?type=gatehouse.visit.requested.v1`);
    expect(none.body['items']).to.deep.equal([]);
    expect((await ask(`${path}?cursor=nonsense`)).status).to.equal(400);
  });

  it('tell their story without the links that open accounts', async () => {
    const { id } = await deadMail();
    const { status, body } = await ask(`${path}/${id}`);
    expect(status).to.equal(200);
    expect(body['history']).to.have.length(1);
    expect(body['error']).to.match(/^PermanentMessageError: The mail cannot be sent/);
    expect(body['content']).to.deep.include({ type: 'gatehouse.mail.requested.v1' });
    expect(JSON.stringify(body)).to.include('asha@example.com').and.not.include('secret-4711');
  });

  it('are replayed, and die again under another id while the reason stands', async () => {
    const { id, messageId } = await deadMail();
    const replayed = await ask(`${path}/${id}/replay`, 'POST');
    expect(replayed.status).to.equal(202);
    const again = await eventually(async () => {
      const letters = (await ask(path)).body['items'] as Letter[];
      const letter = letters.find((each) => each.messageId === messageId);
      expect(letter?.id).to.be.a('string').and.not.equal(id);
      return letter;
    });
    const { body } = await ask(`${path}/${again?.id ?? ''}`);
    const whats = (body['history'] as { what: string }[]).map(({ what }) => what);
    expect(whats).to.have.length(3);
    expect(whats[1]).to.match(/^replayed by /);
  });

  it('are discarded once', async () => {
    const { id } = await deadMail();
    expect((await ask(`${path}/${id}`, 'DELETE')).status).to.equal(204);
    for (const [to, method] of [
      [`${path}/${id}`, 'DELETE'],
      [`${path}/${id}`, 'GET'],
      [`${path}/${id}/replay`, 'POST'],
    ] as const) {
      const { status, body } = await ask(to, method);
      expect([status, body['code']], `${method} ${to}`).to.deep.equal([
        404,
        'dead_letter_not_found',
      ]);
    }
    expect((await ask(`${path}/nonsense`)).status).to.equal(400);
  });

  it('are nobody’s business but an operator’s', async () => {
    const { id } = await deadMail();
    const roles = ['admin'];
    const permissions = ['audit:read', 'people:manage', 'api-keys:manage'];
    const admin = await running.issuer.tokenFor({ tenants: [{ id: newId(), roles, permissions }] });
    const operations = [
      [path, 'GET'],
      [`${path}/${id}`, 'GET'],
      [`${path}/${id}`, 'DELETE'],
      [`${path}/${id}/replay`, 'POST'],
    ] as const;
    for (const [to, method] of operations) {
      expect((await running.ask(to, { method })).status, `${method} ${to}`).to.equal(401);
      const { status, body } = await running.ask(to, { method, token: admin });
      expect([status, body['code']]).to.deep.equal([403, 'permission_missing']);
    }
    expect((await ask(`${path}/${id}`)).status, 'it is still there').to.equal(200);
  });
});
