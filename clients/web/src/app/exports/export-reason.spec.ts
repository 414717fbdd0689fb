import type { MessageKey } from '@gatehouse/texts/generated/keys';
import type { Say } from '@gatehouse/texts/texts';
import { describe, expect, it } from 'vitest';
import type { ExportKind } from './export-kind';
import { exportReason } from './export-reason';

const t: Say<MessageKey> = (key) => key;
const plain: ExportKind = { job: 'a', reason: () => undefined };
const wordy: ExportKind = { job: 'b', reason: ({ code }) => `because of ${code}` };

describe('why nothing was written', () => {
  it('is told by its code, where it is of any file', () => {
    expect(exportReason(plain, [{ code: 'job_file_too_large' }], t)).toBe('export.tooLarge');
  });

  it('is told in the words of what was wanted, where it has any', () => {
    expect(exportReason(wordy, [{ code: 'job_file_too_large' }], t)).toBe(
      'because of job_file_too_large',
    );
  });

  it('is our fault where there is no better word', () => {
    expect(exportReason(wordy, [], t)).toBe('export.unknown');
    expect(exportReason(plain, [{ code: 'internal_error' }], t)).toBe('export.unknown');
  });
});
