import type { MessageKey } from '@gatehouse/texts/generated/keys';
import type { Say } from '@gatehouse/texts/texts';
import { describe, expect, it } from 'vitest';
import { exportReason } from './export-reason';

/** Says the key and what is filled in. */
const t: Say<MessageKey> = (key, values = {}) => [key, ...Object.values(values)].join(' ');

describe('why nothing was written', () => {
  it('is told by its code, with what helps to go on', () => {
    const context = { visits: 7000, most: 5000 };
    expect(exportReason([{ code: 'too_many_visits', context }], t)).toBe(
      'export.tooMany 7000 5000',
    );
    expect(exportReason([{ code: 'job_file_too_large' }], t)).toBe('export.tooLarge');
  });

  it('is our fault where there is no better word', () => {
    for (const errors of [[], [{ code: 'internal_error' }], [{ code: 'too_many_visits' }]])
      expect(exportReason(errors, t)).toBe('export.unknown');
  });
});
