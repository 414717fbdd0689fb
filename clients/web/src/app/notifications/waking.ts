import { DestroyRef, DOCUMENT, inject } from '@angular/core';

const lookEveryMs = 5000;
/** A timer that is this late did not wait: the machine slept. */
const sleptMs = 15_000;

/** Calls as soon as the device says that it has no network; a connection notices that late. */
export function watchNetwork(onLost: () => void): void {
  window.addEventListener('offline', onLost);
  inject(DestroyRef).onDestroy(() => window.removeEventListener('offline', onLost));
}

/**
 * Calls when the device may have been away from the network without a connection having noticed:
 * it slept, it is online again, or the page is looked at again.
 */
export function watchWaking(onWake: () => void): void {
  const document = inject(DOCUMENT);
  const look = (): void => {
    if (document.visibilityState === 'visible') onWake();
  };
  let lookedAt = Date.now();
  const timer = setInterval(() => {
    if (Date.now() - lookedAt > lookEveryMs + sleptMs) onWake();
    lookedAt = Date.now();
  }, lookEveryMs);
  window.addEventListener('online', onWake);
  document.addEventListener('visibilitychange', look);
  inject(DestroyRef).onDestroy(() => {
    clearInterval(timer);
    window.removeEventListener('online', onWake);
    document.removeEventListener('visibilitychange', look);
  });
}
