import { describe, expect, it } from 'vitest';
import { createPager } from './pager';

describe('createPager', () => {
  it('adds pages until there are no more', async () => {
    const pager = createPager(({ cursor = '0' }) =>
      Promise.resolve({
        items: [`${cursor}a`],
        ...(cursor === '0' && { nextCursor: '1' }),
      }),
    );
    expect(pager.isLoading()).toBe(true);
    await pager.reload();
    expect([pager.items(), pager.hasMore()]).toEqual([['0a'], true]);
    await pager.more();
    expect([pager.items(), pager.hasMore()]).toEqual([['0a', '1a'], false]);
    await pager.more();
    expect(pager.items()).toEqual(['0a', '1a']);
  });

  it('goes on by itself where little is found at a time', async () => {
    const found = [[], ['a'], ['b'], [], ['c']];
    const load = ({ cursor = '0' }: { cursor?: string }) => {
      const next = Number(cursor) + 1;
      const items = found[Number(cursor)] ?? [];
      return Promise.resolve({ items, ...(next < 30 && { nextCursor: String(next) }) });
    };
    const pager = createPager(load);
    await pager.reload();
    expect(pager.items()).toEqual(['a']);
    const search = createPager(load, { enough: 2 });
    await search.reload();
    expect([search.items(), search.isLoadingMore()]).toEqual([['a', 'b'], false]);
    await search.more();
    expect([search.items(), search.hasMore()], 'after ten rounds').toEqual([['a', 'b', 'c'], true]);
  });

  it('does not let an earlier answer win over a later question', async () => {
    const answers: ((items: string[]) => void)[] = [];
    const pager = createPager<string>(
      () => new Promise((resolve) => answers.push((items) => resolve({ items }))),
    );
    const [first, second] = [pager.reload(), pager.restart()];
    answers[1]?.(['new']);
    answers[0]?.(['old']);
    await Promise.all([first, second]);
    expect(pager.items()).toEqual(['new']);
  });

  it('says that it failed, keeps what it showed, and recovers', async () => {
    let isAway = true;
    const pager = createPager(() =>
      isAway ? Promise.reject(new TypeError('no network')) : Promise.resolve({ items: ['a'] }),
    );
    await pager.reload();
    expect([pager.hasFailed(), pager.isLoading()]).toEqual([true, false]);
    isAway = false;
    await pager.reload();
    expect([pager.hasFailed(), pager.items()]).toEqual([false, ['a']]);
    isAway = true;
    await pager.reload();
    expect([pager.hasFailed(), pager.items()]).toEqual([false, ['a']]);
  });
});
