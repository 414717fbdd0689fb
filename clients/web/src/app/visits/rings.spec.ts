import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { Notification, Visit } from '@gatehouse/client/gatehouse-client';
import { firstValueFrom, Subject } from 'rxjs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Feed, type FeedEvent, type VisitChange } from '../notifications/feed';
import { Session } from '../sessions/session';
import { Rings } from './rings';

const soon = (): string => new Date(Date.now() + 55_000).toISOString();
const at = '2026-01-01T00:00:00.000Z';
const later = '2026-01-01T00:00:01.000Z';
const unit = { id: 'u', name: 'A-101', building: 'A' };

function visit(id: string, more: Partial<Visit> = {}): Visit {
  return {
    ...{ id, communityId: 'c', unit, visitor: { name: 'Ravi' }, kind: 'guest' },
    ...{ state: 'requested', requestedBy: { accountId: 'g', name: 'Gopal' } },
    ...{ requestedAt: at, answerBy: soon() },
    ...more,
  };
}

function told(kind: Notification['kind'], data: Record<string, unknown>): FeedEvent {
  const notification: Notification = {
    ...{ id: 'n', seq: 1, kind, communityId: 'c', title: '', body: '', urgency: 'urgent', data },
    createdAt: at,
    timeline: { occurredAt: at, publishedAt: at, storedAt: at },
  };
  return { kind: 'arrived', notification };
}

const isConnected = signal(false);
const api = { list: vi.fn(), get: vi.fn(), approve: vi.fn() };
let events: Subject<FeedEvent>;
let visits: Subject<VisitChange>;
let rings: Rings;

const settle = () => new Promise((resolve) => setTimeout(resolve));

/** A page that looks for what rings, and does not hear anything yet. */
function open(): void {
  TestBed.resetTestingModule();
  [events, visits] = [new Subject(), new Subject()];
  isConnected.set(false);
  const session = { api: { visits: api }, communitiesWith: () => ['c'] };
  TestBed.configureTestingModule({
    providers: [
      { provide: Session, useValue: session },
      { provide: Feed, useValue: { events, visits, isConnected } },
    ],
  });
  rings = TestBed.inject(Rings);
  TestBed.tick();
}

function connect(): Promise<unknown> {
  isConnected.set(true);
  TestBed.tick();
  return settle();
}

const about = (visitId: string) => ({ visitId, unit, visitorName: 'Ravi', kind: 'guest' });
const ring = (visitId: string, more: Record<string, unknown> = { requestedAt: at }) =>
  events.next(told('visit-requested', { ...about(visitId), answerBy: soon(), ...more }));
const answered = (visitId: string) =>
  events.next(told('visit-answered', { ...about(visitId), outcome: 'approved' }));
const photo = (visitId: string, photoAt = at) =>
  visits.next({ communityId: 'c', visitId, state: 'requested', photoAt });

const ids = () => rings.rings().map(({ id }) => id);
const photosOf = () => rings.rings().map(({ id, photoAt }) => [id, photoAt]);

/** Has the next list answered only when it is told to. */
function slowly(): (...items: Visit[]) => Promise<unknown> {
  const asked = new Subject<{ items: Visit[] }>();
  api.list.mockReturnValueOnce(firstValueFrom(asked));
  return (...items) => {
    asked.next({ items });
    return settle();
  };
}

beforeEach(async () => {
  for (const command of Object.values(api)) command.mockReset();
  api.list.mockResolvedValue({ items: [] });
  open();
  await connect();
  api.list.mockClear();
});

describe('a ring', () => {
  it('asks nothing to ring, to show a photo and to end, and once to answer', async () => {
    ring('1', { requestedAt: at, company: 'Blue Parcel', note: 'Two boxes' });
    photo('1');
    const visitor = { name: 'Ravi', company: 'Blue Parcel' };
    expect(rings.current()).toMatchObject({ visitor, note: 'Two boxes', unit, photoAt: at });
    ring('2');
    answered('2');
    expect(ids()).toEqual(['1']);
    api.approve.mockResolvedValue(visit('1', { state: 'approved' }));
    const [current] = rings.rings();
    if (current === undefined) throw new Error('nothing rings');
    await rings.answer(current, 'approve');
    expect(ids()).toEqual([]);
    await settle();
    expect(api.approve.mock.calls).toEqual([['1', { communityId: 'c' }]]);
    expect([api.list.mock.calls, api.get.mock.calls]).toEqual([[], []]);
  });

  it('asks once for what the release before does not say', async () => {
    api.get.mockResolvedValue(visit('1', { note: 'Two boxes' }));
    ring('1', {});
    photo('1', later);
    expect(rings.current()?.note).toBeUndefined();
    await settle();
    expect(rings.current()).toMatchObject({ note: 'Two boxes', photoAt: later });
    expect(api.get).toHaveBeenCalledTimes(1);
  });

  it('shows a photo that was told of before the ring', () => {
    photo('1');
    ring('1');
    expect(photosOf()).toEqual([['1', at]]);
  });
});

describe('what rings, when a list is read', () => {
  it('keeps what began to ring, and which photo came, while a list was read', async () => {
    ring('1');
    ring('2');
    const answer = slowly();
    events.next({ kind: 'stale' });
    ring('3');
    photo('1', later);
    await answer(visit('1', { photoAt: at }));
    expect(photosOf().sort()).toEqual([
      ['1', later],
      ['3', undefined],
    ]);
  });

  it('does not ring again for a list that was read before the answer', async () => {
    ring('1');
    const answer = slowly();
    events.next({ kind: 'stale' });
    answered('1');
    await answer(visit('1'));
    expect(ids()).toEqual([]);
  });

  it('rings on when the list cannot be had', async () => {
    ring('1');
    api.list.mockRejectedValueOnce(new TypeError('no network'));
    events.next({ kind: 'stale' });
    await settle();
    expect(ids()).toEqual(['1']);
  });

  it('looks again when a page that was opened while it rang begins to hear', async () => {
    const first = slowly();
    open();
    api.list.mockResolvedValue({ items: [visit('1', { photoAt: at })] });
    await connect();
    await first(visit('1'));
    await settle();
    expect(photosOf()).toEqual([['1', at]]);
    expect(api.list).toHaveBeenCalledTimes(2);
  });
});
