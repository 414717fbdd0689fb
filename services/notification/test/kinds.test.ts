import { bundleSpec } from '@gatehouse/shared/http/bundle-spec';
import { newId } from '@gatehouse/shared/ids/ids';
import { loadContracts, type Contracts } from '@gatehouse/shared/messaging/contracts/contracts';
import type { Envelope } from '@gatehouse/shared/messaging/envelope';
import { expect } from 'chai';
import { fileURLToPath } from 'node:url';
import type { EventOf, EventType } from '../src/features/notifications/kinds/kind.js';
import { tellingOf } from '../src/features/notifications/kinds/kinds.js';
import { alertEvents } from './support/alert-events.js';
import { moveEvents } from './support/move-events.js';
import { parcelEvents } from './support/parcel-events.js';
import { passApproved, passRefused, passRequested, passUsed } from './support/pass-events.js';
import {
  blockAttempted,
  dataRequestReady,
  erasureDue,
  fileInfected,
  helpCame,
  noticePublished,
  residentAdded,
  visitAnswered,
  visitEscalated,
  visitExpired,
  visitLapsed,
  visitOverstayed,
  visitRequested,
  visitWithdrawn,
} from './support/events.js';
import { shiftAssigned } from './support/shift-events.js';
import { joinDecided, joinRequested } from './support/join-events.js';

const spec = fileURLToPath(new URL('../../../../openapi/notification.yaml', import.meta.url));
const somebody = { accountId: newId(), name: 'Asha Rao' };
const somebodyElse = { accountId: newId(), name: 'Omar Operator' };
const asked = { requestedById: newId(), residentIds: [somebody.accountId] };

const ofGate = { answeredBy: somebody, via: 'guard', reason: 'Known here' } as const;

/** Every kind, with all that it may say and with as little as it can. */
const told: [what: string, event: Envelope][] = [
  ['a question', visitRequested([])],
  ['a question with all', visitRequested([], { company: 'Amazing', note: 'Two parcels' })],
  ['a yes', visitAnswered('approved', { ...asked, answeredBy: somebody, kind: 'cab' })],
  ['a no', visitAnswered('denied', { ...asked, answeredBy: somebody, actedBy: somebodyElse })],
  ['no answer', visitExpired(asked)],
  ['a yes of the gate', visitAnswered('approved', { ...asked, ...ofGate })],
  ['a yes that was taken back', visitWithdrawn()],
  ['a question that goes on', visitEscalated()],
  ['somebody who is not let in', blockAttempted()],
  ['a visitor who stays', visitOverstayed()],
  ['one who came in then', visitOverstayed({ checkedInAt: new Date().toISOString() })],
  ['an approval that ended', visitLapsed({ toldIds: [] })],
  ['an approval that a guard ended', visitLapsed({ toldIds: [], lapsedBy: somebody })],
  ['data that is ready', dataRequestReady()],
  ['an erasure that is due', erasureDue()],
  ['one that waits', erasureDue({ waitsFor: 'another-admin' })],
  ...alertEvents(somebody),
  ...moveEvents(somebody),
  ['a shift', shiftAssigned(somebody)],
  ...parcelEvents(),
  ['somebody who helps', helpCame()],
  ['somebody who came by a pass', passUsed()],
  ['a pass that waits', passRequested()],
  ['a pass that was approved', passApproved()],
  ['a pass that was refused', passRefused()],
  ['a pass that was refused, and why', passRefused({ reason: 'Too long' })],
  ['a virus in a file', fileInfected({ toldIds: [], uploader: somebody })],
  ['a notice', noticePublished([])],
  ['somebody who moved in', residentAdded({ toldIds: [], resident: somebody })],
  ['somebody who wants to', joinRequested({ toldIds: [], applicant: somebody })],
  ['a yes to them', joinDecided({ toldIds: [], applicant: somebody, outcome: 'approved' })],
  [
    'a no with its reason',
    joinDecided({ toldIds: [], applicant: somebody, outcome: 'refused', reason: 'It is let' }),
  ],
];

interface Properties {
  kind: { enum: string[] };
  data: { 'x-by-kind': Record<string, object> };
}

describe('what kinds of notifications carry', () => {
  let contracts: Contracts;
  let kinds: string[];

  before(async () => {
    const { components } = (await bundleSpec(spec)) as {
      components: { schemas: { Notification: { properties: Properties } } };
    };
    const { schemas } = components;
    const { kind, data } = schemas.Notification.properties;
    kinds = kind.enum;
    const messages = Object.entries(data['x-by-kind']).map(([name, payload]) => [
      name,
      { name, 'x-kind': 'event', payload },
    ]);
    const described = { schemas, messages: Object.fromEntries(messages) as object };
    contracts = await loadContracts({ components: described });
  });

  for (const [what, event] of told)
    it(`is what their contracts describe, and nothing more: ${what}`, () => {
      const { kind, data } = tellingOf(event as EventOf<EventType>);
      contracts.validateEvent(kind, data);
      const more = { ...data, undescribed: true };
      expect(() => contracts.validateEvent(kind, more)).to.throw(kind);
    });

  it('is held here for every kind that there is', () => {
    const held = told.map(([, event]) => tellingOf(event as EventOf<EventType>).kind);
    expect([...new Set(held)]).to.have.members(kinds);
  });
});
