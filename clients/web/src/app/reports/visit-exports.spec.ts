import type { MessageKey } from '@gatehouse/texts/generated/keys';
import type { Say } from '@gatehouse/texts/texts';
import { describe, expect, it } from 'vitest';
import { visitExports } from './visit-exports';

/** Says the key and what is filled in. */
const t: Say<MessageKey> = (key, values = {}) => [key, ...Object.values(values)].join(' ');

describe('why visits were not written', () => {
  it('says what helps to go on', () => {
    const context = { visits: 7000, most: 5000 };
    expect(visitExports.reason({ code: 'too_many_visits', context }, t)).toBe(
      'reports.exportTooMany 7000 5000',
    );
    expect(visitExports.reason({ code: 'job_file_too_large' }, t)).toBe('reports.exportTooLarge');
  });

  it('is left to others where it is not about visits, or does not say how many', () => {
    for (const code of ['internal_error', 'too_many_visits'])
      expect(visitExports.reason({ code }, t)).toBeUndefined();
  });
});
