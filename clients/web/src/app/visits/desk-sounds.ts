import { Injectable, signal } from '@angular/core';
import { remembered } from '@gatehouse/ui/remembered';

type Outcome = 'approved' | 'denied' | 'expired';

/** Rising for yes, falling for no, one tone twice for silence: frequencies in hertz, in order. */
const melodies: Record<Outcome, readonly number[]> = {
  approved: [523, 784],
  denied: [392, 262],
  expired: [330, 330],
};
const toneSeconds = 0.22;

/** Says aloud how a question was answered, to a guard who looks at the visitor and not the page. */
@Injectable({ providedIn: 'root' })
export class DeskSounds {
  readonly #choice = remembered('gatehouse.desk-sounds');
  readonly #isOn = signal(this.#choice.get() !== 'off');
  readonly isOn = this.#isOn.asReadonly();
  #context: AudioContext | undefined;

  toggle(): void {
    this.#isOn.update((isOn) => !isOn);
    this.#choice.set(this.#isOn() ? 'on' : 'off');
  }

  play(outcome: Outcome): void {
    if (!this.#isOn()) return;
    this.#context ??= new AudioContext();
    const context = this.#context;
    // The browser keeps pages silent that nobody has touched yet; a guard has pressed to ring.
    if (context.state !== 'running') void context.resume();
    melodies[outcome].forEach((hertz, index) => sound(context, hertz, index * toneSeconds));
  }
}

function sound(context: AudioContext, hertz: number, from: number): void {
  const begin = context.currentTime + from;
  const tone = new OscillatorNode(context, { type: 'triangle', frequency: hertz });
  const volume = new GainNode(context, { gain: 0.3 });
  volume.gain.setValueAtTime(0.3, begin);
  volume.gain.exponentialRampToValueAtTime(0.001, begin + toneSeconds);
  tone.connect(volume).connect(context.destination);
  tone.start(begin);
  tone.stop(begin + toneSeconds);
}
