import { expect } from 'chai';
import { NewestCount, type FeedCount } from './feed-count.js';

const count = (unread: number, of: Partial<FeedCount> = {}): FeedCount => ({
  ...{ epoch: 'e', seq: 1, revision: 1, unread },
  ...of,
});

describe('the newest count', () => {
  it('is not taken back by an answer from before a push', () => {
    const newest = new NewestCount();
    newest.pushed(count(1, { seq: 2, revision: 3 }));
    newest.answered(count(0, { seq: 1, revision: 2 }));
    expect(newest.unread).to.equal(1);
  });

  it('is that of the later of two marks at one place', () => {
    const newest = new NewestCount();
    newest.answered(count(3, { revision: 7 }));
    newest.answered(count(4, { revision: 6 }));
    expect(newest.unread).to.equal(3);
    newest.answered(count(2, { revision: 8 }));
    expect(newest.unread).to.equal(2);
  });

  it('goes by the place among what one change brought, and where no revision is told', () => {
    const newest = new NewestCount();
    newest.pushed(count(2, { seq: 6, revision: 4 }));
    newest.pushed(count(1, { seq: 5, revision: 4 }));
    expect(newest.unread).to.equal(2);
    newest.answered({ epoch: 'e', seq: 5, unread: 9 });
    expect(newest.unread).to.equal(2);
    newest.answered({ epoch: 'e', seq: 6, unread: 1 });
    expect(newest.unread).to.equal(1);
  });

  it('of a feed begun anew is what the socket says, not an answer of the one before', () => {
    const newest = new NewestCount();
    newest.pushed(count(5, { seq: 9, revision: 9 }));
    newest.pushed(count(1, { epoch: 'new' }));
    newest.answered(count(4, { seq: 9, revision: 10 }));
    expect(newest.unread).to.equal(1);
    newest.forget();
    expect(newest.unread).to.equal(0);
  });
});
