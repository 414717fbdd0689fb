import type { MessageKey } from '@gatehouse/texts/generated/keys';
import type { Say } from '@gatehouse/texts/texts';
import { describe, expect, it } from 'vitest';
import { noticeExports } from './notice-exports';

/** Says the key and what is filled in. */
const t: Say<MessageKey> = (key, values = {}) => [key, ...Object.values(values)].join(' ');

describe('why notices were not written', () => {
  it('says how many there are, and how many there is room for', () => {
    const context = { notices: 7000, most: 5000 };
    expect(noticeExports.reason({ code: 'too_many_notices', context }, t)).toBe(
      'notices.exportTooMany 7000 5000',
    );
  });

  it('is left to others where it is not about notices, or does not say how many', () => {
    for (const code of ['job_file_too_large', 'too_many_notices'])
      expect(noticeExports.reason({ code }, t)).toBeUndefined();
  });
});
