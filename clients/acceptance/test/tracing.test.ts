import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import { randomBytes } from 'node:crypto';
import { signIn, type Person } from './support/person.js';
import { theSystem, theTraces } from './support/the-system.js';
import type { ReceivedSpan } from './support/trace-receiver.js';

describe('a trace', () => {
  let guard: Person;
  let asha: Person;

  before(async function startAndSignIn() {
    this.timeout(120_000);
    [guard, asha] = await Promise.all([signIn('Gopal'), signIn('Asha')]);
  });
  afterEach(() => [guard, asha].forEach((person) => person.closeBrowsers()));

  /** As a frontend with a trace of its own would send it. */
  const post = async (path: string, traceparent: string, body: object): Promise<Response> => {
    const { gatewayUrl } = await theSystem();
    return fetch(`${gatewayUrl}${path}`, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        Authorization: `Bearer ${guard.client.accessToken ?? ''}`,
        'Idempotency-Key': randomBytes(16).toString('hex'),
        traceparent,
      },
      body: JSON.stringify(body),
    });
  };

  it('shows the way of a ring through every service, HTTP to RabbitMQ to MongoDB to the socket', async () => {
    const atAsha = await asha.openBrowser();
    const units = await guard.client.units.list();
    const unitId = units.items.find(({ name }) => name === 'A-101')?.id;
    const [traceId, caller] = [randomBytes(16).toString('hex'), randomBytes(8).toString('hex')];
    const traceparent = `00-${traceId}-${caller}-01`;

    const { email, password } = guard.account;
    expect((await post('/api/v1/login', traceparent, { email, password })).status).to.equal(200);
    const visitor = { name: 'Tarun Traced' };
    const answer = await post('/api/v1/visits', traceparent, { unitId, kind: 'guest', visitor });
    const visit = (await answer.json()) as { id: string };
    await atAsha.shows(visit.id, 'visit-requested');

    const receiver = await theTraces();
    const spans = await eventually(
      () => {
        const received = receiver.spansOf(traceId);
        expect(namesOf(received)).to.include.members([
          'main: POST /api/v1/login',
          'main: call auth.login',
          'auth: serve auth.login',
          'main: POST /api/v1/visits',
          'main: INSERT visits',
          'main: publish gatehouse.visit.requested.v1',
          'notification: process gatehouse.visit.requested.v1',
          'notification: insert notifications',
          'notification: push gatehouse.notification.created.v3',
          'edge: receive gatehouse.notification.created.v3',
          'edge: emit notification',
        ]);
        // Each process sends its steps when it likes: some before those that led to them.
        expect(namesOf(orphansOf(received, caller)), 'every step has its cause').to.deep.equal([]);
        return received;
      },
      { within: 10_000 },
    );

    const emitted = spans.find(({ name }) => name === 'emit notification');
    expect(causesOf(emitted, spans).join(' < ')).to.equal(
      [
        'edge: emit notification',
        'edge: receive gatehouse.notification.created.v3',
        'notification: push gatehouse.notification.created.v3',
        'notification: process gatehouse.visit.requested.v1',
        'main: publish gatehouse.visit.requested.v1',
        'main: POST /api/v1/visits',
      ].join(' < '),
    );
    const told = JSON.stringify(spans);
    for (const secret of [visitor.name, email, password])
      expect(told, 'nothing personal').to.not.include(secret);
  });

  it('is not made where the caller says that it does not record', async () => {
    const { email, password } = guard.account;
    const [unrecorded, recorded] = [newTrace(), newTrace()];
    await post('/api/v1/login', `00-${unrecorded}-00f067aa0ba902b7-00`, { email, password });
    await post('/api/v1/login', `00-${recorded}-00f067aa0ba902b7-01`, { email, password });
    const receiver = await theTraces();
    await eventually(() => expect(receiver.spansOf(recorded)).to.not.be.empty, { within: 10_000 });
    expect(receiver.spansOf(unrecorded)).to.be.empty;
  });
});

const newTrace = (): string => randomBytes(16).toString('hex');

function namesOf(spans: ReceivedSpan[]): string[] {
  return spans.map(({ service, name }) => `${service}: ${name}`);
}

/** Steps of which nobody told what led to them. */
function orphansOf(spans: ReceivedSpan[], caller: string): ReceivedSpan[] {
  const known = new Set([caller, ...spans.map(({ spanId }) => spanId)]);
  return spans.filter(({ parentSpanId }) => !known.has(parentSpanId));
}

/** From a step back to where it all began. */
function causesOf(span: ReceivedSpan | undefined, spans: ReceivedSpan[]): string[] {
  if (span === undefined) return [];
  const cause = spans.find(({ spanId }) => spanId === span.parentSpanId);
  return [...namesOf([span]), ...causesOf(cause, spans)];
}
