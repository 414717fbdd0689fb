import { expect } from 'chai';
import type { Inbox } from './inbox-changes.js';
import { createNewestCounts } from './newest-counts.js';

const inbox = (rev: number, unread: number, rest: Partial<Inbox> = {}): Inbox => ({
  accountId: 'a',
  epoch: 'e',
  seq: rev,
  rev,
  unread,
  readThroughs: [],
  ...rest,
});

describe('the newest unread counts', () => {
  it('puts the newest count and its revision into an older one and leaves its place alone', () => {
    const newest = createNewestCounts();
    newest.refresh(inbox(5, 2));
    expect(newest.refresh(inbox(4, 9))).to.deep.equal({ ...inbox(5, 2), seq: 4 });
  });

  it('leaves newer revisions and those of the same batch as they are', () => {
    const newest = createNewestCounts();
    newest.refresh(inbox(4, 1));
    expect(newest.refresh(inbox(5, 2)).unread).to.equal(2);
    expect(newest.refresh(inbox(5, 3)).unread).to.equal(3);
  });

  it('believes a feed that was rebuilt', () => {
    const newest = createNewestCounts();
    newest.refresh(inbox(5, 2));
    expect(newest.refresh(inbox(1, 1, { epoch: 'f' })).unread).to.equal(1);
  });

  it('keeps accounts apart, and forgets the one that was quiet for longest', () => {
    const newest = createNewestCounts(2);
    newest.refresh(inbox(5, 2));
    newest.refresh(inbox(5, 3, { accountId: 'b' }));
    newest.refresh(inbox(6, 1));
    newest.refresh(inbox(5, 4, { accountId: 'c' }));
    expect(newest.refresh(inbox(4, 9)).unread).to.equal(1);
    expect(newest.refresh(inbox(4, 9, { accountId: 'b' })).unread).to.equal(9);
  });
});
