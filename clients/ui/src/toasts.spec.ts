import { TestBed } from '@angular/core/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ToastStore } from './toasts';

describe('the store of toasts', () => {
  let store: ToastStore;
  const titles = (): string[] => store.toasts().map(({ title }) => title);

  beforeEach(() => {
    vi.useFakeTimers();
    store = TestBed.inject(ToastStore);
  });
  afterEach(() => vi.useRealTimers());

  it('shows two at a time, the newest', () => {
    for (const title of ['one', 'two', 'three']) store.show({ title });
    expect(titles()).toEqual(['two', 'three']);
  });

  it('keeps what can be undone for eight seconds, and other news for seven', () => {
    store.show({ title: 'news' });
    store.show({ title: 'undoable', undo: () => Promise.resolve() });
    vi.advanceTimersByTime(7000);
    expect(titles()).toEqual(['undoable']);
    vi.advanceTimersByTime(999);
    expect(titles()).toEqual(['undoable']);
    vi.advanceTimersByTime(1);
    expect(titles()).toEqual([]);
  });
});
