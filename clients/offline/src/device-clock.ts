// A device's clock is set by whoever holds it, and it stops for nobody: what it shows is kept as it is, and
// how wrong it is is known from the server. Each time that somebody sets it, it is another clock, and says so.

/** What a device can read of time. */
export interface Timers {
  /** What the clock shows, in milliseconds, as `Date.now()`. */
  wall: () => number;
  /** What nobody sets, as `performance.now()`; it may stand still while the device sleeps. */
  steady: () => number;
}

/** What has to outlive the page. */
export interface ClockState {
  /** Which of the clocks it is: counted up whenever it is set. */
  gen: number;
  /** What it showed last. */
  wall: number;
  /** What has to be added to it for the server's time; absent until the server was heard. */
  offsetMs?: number;
}

/** When something is written down. */
export interface DeviceMoment {
  clockGen: number;
  deviceAt: Date;
}

export type DeviceClock = ReturnType<typeof createDeviceClock>;

/** What a clock may gain on the steady one by itself. */
const GAIN_MS = 5_000;
/** From here on whoever holds the device is told that its clock is wrong. */
export const SKEW_WARNING_MS = 120_000;

/**
 * A clock that notices when it is set: back at all, or forward by more than 5 s while nobody slept.
 *
 * @param before as it was kept; undefined on a device that never kept one
 * @param keep is called with every state that differs in more than what the clock shows
 */
export function createDeviceClock(
  { wall, steady }: Timers,
  before: ClockState | undefined,
  keep: (state: ClockState) => void = () => undefined,
) {
  const started = wall();
  let state: ClockState = before ?? { gen: 1, wall: started };
  let steadyThen = steady();
  let hasSlept = false;
  const change = (more: Partial<ClockState>): void => {
    state = { ...state, ...more };
    keep(state);
  };
  // How long the page was closed nobody knows; that it was closed for less than no time is impossible.
  if (started < state.wall)
    change({ gen: state.gen + 1, wall: started, ...atLeast(state, started) });
  else state = { ...state, wall: started };

  /** Looks at the clock; to be called often, and before anything is written down. */
  const tick = (): ClockState => {
    const [now, steadyNow] = [wall(), steady()];
    const gained = now - state.wall - (steadyNow - steadyThen);
    const wasSet = now < state.wall || gained < -GAIN_MS || (gained > GAIN_MS && !hasSlept);
    // What is known of the server's time goes on by the steady clock.
    const known = state.offsetMs === undefined ? {} : { offsetMs: state.offsetMs - gained };
    if (wasSet) change({ gen: state.gen + 1, wall: now, ...known });
    else state = { ...state, wall: now };
    steadyThen = steadyNow;
    hasSlept = false;
    return state;
  };

  return {
    tick,
    /** As it is to be kept. */
    state: (): ClockState => state,
    /** The device was asleep since the last look, or may have been: its screen was off. */
    slept: (): void => {
      hasSlept = true;
    },
    /** For what happens now. */
    stamp: (): DeviceMoment => {
      const { gen, wall: at } = tick();
      return { clockGen: gen, deviceAt: new Date(at) };
    },
    /** What time it is for the server, as far as is known. */
    now: (): Date => {
      const { wall: at, offsetMs = 0 } = tick();
      return new Date(at + offsetMs);
    },
    /**
     * The server has said what time it is, some time between the question and its answer.
     *
     * @param askedAt what the clock showed then
     */
    heard: (serverAt: Date, askedAt: Date): void => {
      const { wall: at, offsetMs: before } = tick();
      const offsetMs = Math.round(serverAt.getTime() - (at + askedAt.getTime()) / 2);
      // It was set while nobody looked, so that what was written down before is of another clock.
      const isOther = before !== undefined && Math.abs(offsetMs - before) > GAIN_MS;
      change({ offsetMs, ...(isOther && { gen: state.gen + 1 }) });
    },
    /** How wrong it is; undefined where that is unknown. */
    skewMs: (): number | undefined => {
      const { offsetMs } = tick();
      return offsetMs === undefined ? undefined : -offsetMs;
    },
    /** Whether somebody should set it. */
    isWrong: (): boolean => Math.abs(tick().offsetMs ?? 0) >= SKEW_WARNING_MS,
  };
}

/** By how much it was set while the page was closed nobody knows: by what it went back, at least. */
const atLeast = ({ wall, offsetMs }: ClockState, now: number): Partial<ClockState> =>
  offsetMs === undefined ? {} : { offsetMs: offsetMs + wall - now };
