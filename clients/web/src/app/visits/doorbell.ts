import { Injectable, signal } from '@angular/core';

const everyMs = 2600;
/** Two falling tones, like a bell at a door: frequency in hertz, beginning and length in seconds. */
const tones: [hertz: number, from: number, length: number][] = [
  [784, 0, 0.55],
  [622, 0.32, 0.9],
];

/** Rings aloud while somebody waits at the gate. Made of tones, so that there is nothing to load. */
@Injectable({ providedIn: 'root' })
export class Doorbell {
  readonly #isMuted = signal(false);
  /** The browser keeps pages silent that nobody has touched yet. */
  readonly isMuted = this.#isMuted.asReadonly();
  #context: AudioContext | undefined;
  #timer: ReturnType<typeof setInterval> | undefined;

  start(): void {
    if (this.#timer !== undefined) return;
    this.#ring();
    this.#timer = setInterval(() => this.#ring(), everyMs);
  }

  stop(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
    vibrate(0);
  }

  /** After a touch the browser allows sound. */
  async allow(): Promise<void> {
    await this.#context?.resume();
    this.#ring();
  }

  #ring(): void {
    this.#context ??= new AudioContext();
    const context = this.#context;
    this.#isMuted.set(context.state !== 'running');
    if (context.state !== 'running') void context.resume().then(() => this.#isMuted.set(false));
    for (const [hertz, from, length] of tones) strike(context, hertz, from, length);
    vibrate([300, 120, 300]);
  }
}

/** One tone that fades like a bell. */
function strike(context: AudioContext, hertz: number, from: number, length: number): void {
  const begin = context.currentTime + from;
  const tone = new OscillatorNode(context, { type: 'sine', frequency: hertz });
  const volume = new GainNode(context, { gain: 0 });
  volume.gain.setValueAtTime(0, begin);
  volume.gain.linearRampToValueAtTime(0.35, begin + 0.015);
  volume.gain.exponentialRampToValueAtTime(0.001, begin + length);
  tone.connect(volume).connect(context.destination);
  tone.start(begin);
  tone.stop(begin + length);
}

/** Telephones can; not all browsers let them. */
function vibrate(pattern: number | number[]): void {
  if ('vibrate' in navigator) navigator.vibrate(pattern);
}
