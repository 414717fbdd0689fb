import { signal } from '@angular/core';

/** How something sounds that rings until somebody answers. */
export interface Sound {
  everyMs: number;
  /** Frequency in hertz, beginning and length in seconds. */
  tones: readonly (readonly [hertz: number, from: number, length: number])[];
  shape: OscillatorType;
  /** As a telephone feels it, in milliseconds. */
  vibration: number[];
}

/** Sounds again and again while something rings. Made of tones, so that there is nothing to load. */
export class Chime {
  readonly #sound: Sound;
  readonly #isMuted = signal(false);
  /** The browser keeps pages silent that nobody has touched yet. */
  readonly isMuted = this.#isMuted.asReadonly();
  #context: AudioContext | undefined;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(sound: Sound) {
    this.#sound = sound;
  }

  start(): void {
    if (this.#timer !== undefined) return;
    this.#ring();
    this.#timer = setInterval(() => this.#ring(), this.#sound.everyMs);
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
    const { tones, shape, vibration } = this.#sound;
    for (const [hertz, from, length] of tones) strike(context, { shape, hertz, from, length });
    vibrate(vibration);
  }
}

interface Stroke {
  shape: OscillatorType;
  hertz: number;
  from: number;
  length: number;
}

/** One tone that fades like a bell. */
function strike(context: AudioContext, { shape, hertz, from, length }: Stroke): void {
  const begin = context.currentTime + from;
  const tone = new OscillatorNode(context, { type: shape, frequency: hertz });
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
