import type { GateEngine } from './gate-engine.js';

/** A browser's window, as far as it says how the device fares. */
export interface Surroundings {
  addEventListener: Window['addEventListener'];
  removeEventListener: Window['removeEventListener'];
  setInterval: (work: () => void, everyMs: number) => number;
  clearInterval: (timer: number) => void;
  document: Pick<Document, 'visibilityState' | 'addEventListener' | 'removeEventListener'>;
  navigator: Pick<Navigator, 'onLine'>;
}

const LOOK_EVERY_MS = 1_000;
const SYNC_EVERY_S = 15;
/** Where nothing says that there is a network again, only asking tells. */
const RETRY_EVERY_S = 2;

/**
 * Lets the engine go on by itself: it asks when it begins, when there is a network again, when somebody looks
 * at it again, and every now and then.
 *
 * @returns what ends it
 */
export function keepGoing(engine: GateEngine, around: Surroundings): () => void {
  const sync = (): void => void engine.sync();
  const seen = (): void => {
    // Until now nobody looked, and the device may have slept.
    engine.slept();
    if (around.document.visibilityState === 'visible') sync();
  };
  let seconds = 0;
  const timer = around.setInterval(() => {
    if (around.document.visibilityState !== 'visible') engine.slept();
    engine.tick();
    seconds += 1;
    const isAway = engine.link() === 'offline' && around.navigator.onLine;
    if (seconds % (isAway ? RETRY_EVERY_S : SYNC_EVERY_S) === 0) sync();
  }, LOOK_EVERY_MS);
  around.addEventListener('online', sync);
  around.addEventListener('offline', engine.lost);
  around.document.addEventListener('visibilitychange', seen);
  sync();
  return (): void => {
    around.clearInterval(timer);
    around.removeEventListener('online', sync);
    around.removeEventListener('offline', engine.lost);
    around.document.removeEventListener('visibilitychange', seen);
  };
}
