import { DestroyRef, computed, inject, signal, type Signal } from '@angular/core';
import { Clock } from '@gatehouse/ui/clock';

const everyMs = 200;

/** What is left until a moment, told often enough to be seen running; 0 when it is over. */
export function remainingUntil(moment: () => number): Signal<number> {
  const clock = inject(Clock);
  const now = signal(clock.now());
  const timer = setInterval(() => now.set(clock.now()), everyMs);
  inject(DestroyRef).onDestroy(() => clearInterval(timer));
  return computed(() => Math.max(0, moment() - now()));
}
