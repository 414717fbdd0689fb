import type { Notification } from '@gatehouse/client/gatehouse-client';
import { describe, expect, it } from 'vitest';
import type { ListedVisit } from './listed-visit';
import { afterTold } from './told-visits';

const at = '2026-01-01T00:00:00.000Z';
const unit = { id: 'u', name: 'A-101', building: 'A' };
const about = (visitId: string) => ({ visitId, unit, visitorName: 'Ravi', kind: 'guest' });

function told(kind: Notification['kind'], data: Record<string, unknown>): Notification {
  return {
    ...{ id: 'n', seq: 1, kind, communityId: 'c', title: '', body: '', urgency: 'normal', data },
    createdAt: at,
    timeline: { occurredAt: at, publishedAt: at, storedAt: at },
  };
}
const asked = (visitId: string, more: Record<string, unknown> = { requestedAt: at }) =>
  told('visit-requested', { ...about(visitId), answerBy: at, ...more });
const answered = (visitId: string, outcome: string) =>
  told('visit-answered', {
    ...about(visitId),
    ...{ outcome, answeredBy: { accountId: 'a', name: 'Asha' }, answeredAt: at },
  });

function visit(id: string, more: Partial<ListedVisit> = {}): ListedVisit {
  return {
    ...{ id, communityId: 'c', unit, visitor: { name: 'Ravi' }, kind: 'guest' },
    ...{ state: 'requested', requestedAt: at, answerBy: at },
    ...more,
  };
}
const idsOf = (visits: readonly ListedVisit[] | undefined) => visits?.map(({ id }) => id);

describe('a list of visits after its reader was told something', () => {
  it('has a new one where it belongs, with all that was said of it', () => {
    const facts = { requestedAt: at, company: 'Blue Parcel', note: 'Two boxes', partySize: 2 };
    const after = afterTold([visit('3'), visit('1')], asked('2', facts));
    expect(idsOf(after)).toEqual(['3', '2', '1']);
    const visitor = { name: 'Ravi', company: 'Blue Parcel' };
    expect(after?.[1]).toEqual(visit('2', { visitor, note: 'Two boxes', partySize: 2 }));
  });

  it('has none twice, and keeps what it knows already', () => {
    const known = [visit('2', { photoAt: at })];
    expect(afterTold(known, asked('2'))).toEqual(known);
  });

  it('says that a yes was taken back, and who did; who said it stays', () => {
    const bilal = { accountId: 'b', name: 'Bilal' };
    const approved = visit('2', { state: 'approved', answeredBy: bilal });
    expect(afterTold([approved], answered('2', 'withdrawn'))).toEqual([
      visit('2', {
        ...{ state: 'denied', answeredBy: bilal },
        ...{ withdrawnBy: { accountId: 'a', name: 'Asha' }, withdrawnAt: at },
      }),
    ]);
    const inside = visit('2', { state: 'inside' });
    expect(afterTold([inside], answered('2', 'withdrawn'))).toEqual([inside]);
  });

  it('says the answer, and who gave it', () => {
    const [one, other] = afterTold([visit('2'), visit('1')], answered('2', 'approved')) ?? [];
    expect(one).toEqual(
      visit('2', {
        ...{ state: 'approved', answeredBy: { accountId: 'a', name: 'Asha' }, answeredAt: at },
      }),
    );
    expect(other?.state).toBe('requested');
    const [expired] = afterTold([visit('2')], answered('2', 'expired')) ?? [];
    expect(expired).toEqual(visit('2', { state: 'expired' }));
  });

  it('does not go back to an answer after which the visitor came in', () => {
    const inside = [visit('2', { state: 'inside' })];
    expect(afterTold(inside, answered('2', 'approved'))).toEqual(inside);
  });

  it('says that an approval ended, and who said so', () => {
    const facts = { ...about('2'), lapsedAt: at, lapsedBy: { accountId: 'g', name: 'Gopal' } };
    const [lapsed] =
      afterTold([visit('2', { state: 'approved' })], told('visit-lapsed', facts)) ?? [];
    expect(lapsed).toMatchObject({ state: 'expired', lapsedAt: at, lapsedBy: { name: 'Gopal' } });
  });

  it('is to be read again when too little was said', () => {
    expect(afterTold([], asked('2', {})), 'by the release before').toBeUndefined();
    expect(afterTold([], answered('2', 'approved')), 'of one that is not shown').toBeUndefined();
    expect(afterTold([visit('2')], told('visit-noted' as never, about('2')))).toBeUndefined();
  });

  it('is as it was when no visit was spoken of', () => {
    const visits = [visit('2')];
    expect(afterTold(visits, told('resident-added', { unit }))).toBe(visits);
  });
});
