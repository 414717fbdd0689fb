import { Injectable, computed, signal } from '@angular/core';
import { ProblemError } from '@gatehouse/client/problem-error';
import { UnreachableError } from '@gatehouse/client/unreachable-error';
import { keepGoing } from '@gatehouse/offline/device-events';
import { newDeviceKey } from '@gatehouse/offline/device-key';
import type { Decision } from '@gatehouse/offline/decision';
import {
  openGateEngine,
  type EngineStatus,
  type GateEngine,
  type Passage,
} from '@gatehouse/offline/gate-engine';
import { createGateServer, pairDevice } from '@gatehouse/offline/gate-server';
import {
  openScannerStore,
  type OnShift,
  type Pairing,
  type ScannerStore,
} from '@gatehouse/offline/scanner-store';

/** What there is to do next. */
export type Stage = 'starting' | 'unpaired' | 'posting' | 'working';

/** Why a device could not be paired. */
export type PairFailure = 'scanner.pairWrong' | 'scanner.pairOffline';

/** This device, as pages show it. */
@Injectable({ providedIn: 'root' })
export class Device {
  readonly #engine = signal<GateEngine | undefined>(undefined);
  readonly #stage = signal<Stage>('starting');
  readonly #status = signal<EngineStatus | undefined>(undefined);
  readonly #shift = signal<OnShift | undefined>(undefined);
  /** Another one whenever anything has changed that a page may show. */
  readonly #revision = signal(0);
  #store: ScannerStore | undefined;
  #end: (() => void) | undefined;

  readonly stage = this.#stage.asReadonly();
  readonly status = this.#status.asReadonly();
  readonly shift = this.#shift.asReadonly();
  readonly revision = this.#revision.asReadonly();
  readonly zone = computed(() => this.#engine()?.pairing.timeZone ?? 'UTC');
  readonly community = computed(() => this.#engine()?.pairing.community ?? '');

  async start(): Promise<void> {
    this.#store = await openScannerStore();
    const pairing = await this.#store.get('pairing');
    if (pairing === undefined) this.#stage.set('unpaired');
    else await this.#work(this.#store, pairing);
  }

  /** @returns why it is not; undefined when it is paired */
  async pair(code: string): Promise<PairFailure | undefined> {
    const store = this.#store;
    if (store === undefined) return 'scanner.pairOffline';
    const { privateKey, publicKey } = await newDeviceKey();
    try {
      const device = await pairDevice(location.origin, { code, publicKey });
      const pairing = { device, privateKey };
      await store.put('pairing', pairing);
      await this.#work(store, pairing);
      return undefined;
    } catch (error) {
      if (error instanceof UnreachableError) return 'scanner.pairOffline';
      if (error instanceof ProblemError) return 'scanner.pairWrong';
      throw error;
    }
  }

  /** The device was revoked, and is to be one again: what waits on it is brought by the new one. */
  pairAgain(): void {
    this.#stage.set('unpaired');
  }

  /** Somebody stands at a gate from now on. */
  async begin(shift: OnShift): Promise<void> {
    await this.engine().begin(shift);
    this.#shift.set(shift);
    this.#stage.set('working');
  }

  /** Somebody else does, or somewhere else. */
  changeShift(): void {
    this.#stage.set('posting');
  }

  check(text: string, people: number, direction: 'in' | 'out'): Promise<Decision> {
    return this.engine().check({ text, people, direction });
  }

  async record(passage: Passage): Promise<void> {
    await this.engine().record(passage);
  }

  /** @throws Error before the device is paired */
  engine(): GateEngine {
    const engine = this.#engine();
    if (engine === undefined) throw new Error('the device is not paired');
    return engine;
  }

  async #work(store: ScannerStore, pairing: Pairing): Promise<void> {
    const timers = { wall: () => Date.now(), steady: () => performance.now() };
    const server = createGateServer(location.origin, pairing.device);
    const engine = await openGateEngine({ store, pairing, server, timers });
    const show = async (): Promise<void> => {
      this.#status.set(await engine.status());
      this.#revision.update((revision) => revision + 1);
    };
    engine.whenChanged(() => void show());
    this.#engine.set(engine);
    this.#shift.set(await engine.shift());
    await show();
    this.#end?.();
    this.#end = keepGoing(engine, window);
    this.#stage.set(this.#shift() === undefined ? 'posting' : 'working');
  }
}
