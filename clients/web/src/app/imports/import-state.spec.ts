import { describe, expect, it } from 'vitest';
import { isUnderWay, stateNow, undoUntil } from './import-state';

describe('where an import stands', () => {
  it('is what it says itself while its job goes on, has done its work, or is not known', () => {
    for (const job of [
      undefined,
      { state: 'queued' },
      { state: 'running' },
      { state: 'done' },
    ] as const)
      expect(stateNow({ state: 'applying' }, job)).toBe('applying');
  });

  it('is where it waits for the next step when its job was called off, or broke down', () => {
    for (const state of ['cancelled', 'failed'] as const) {
      expect(stateNow({ state: 'checking' }, { state })).toBe('uploaded');
      expect(stateNow({ state: 'applying' }, { state })).toBe('failed');
      expect(stateNow({ state: 'undoing' }, { state })).toBe('applied');
      expect(stateNow({ state: 'checked' }, { state })).toBe('checked');
    }
  });

  it('is under way while a job has to come to an end', () => {
    expect(isUnderWay('undoing')).toBe(true);
    expect(isUnderWay('undone')).toBe(false);
  });

  it('is taken back for thirty days', () => {
    expect(undoUntil({ appliedAt: '2026-11-30T10:00:00.000Z' })?.toISOString()).toBe(
      '2026-12-30T10:00:00.000Z',
    );
    expect(undoUntil({})).toBeUndefined();
  });
});
