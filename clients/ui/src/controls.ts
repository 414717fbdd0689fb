import { computed, signal, type Signal, type WritableSignal } from '@angular/core';

/** What may be wrong with what somebody has entered; a `gh-field` has words for each. */
export type Fault = 'required' | 'email' | 'short' | 'invalid';

/** Says what is wrong with a text. An empty one is a matter of `required` alone. */
export type Check = (text: string) => Fault | undefined;

export const required: Check = (text) => (text === '' ? 'required' : undefined);
/** As browsers judge it: the API has the last word. */
export const emailAddress: Check = matching(/^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)*$/, 'email');
export const atLeast = (letters: number): Check =>
  matching(new RegExp(`^.{${letters},}$`, 's'), 'short');
export const atMost = (letters: number): Check => matching(new RegExp(`^.{0,${letters}}$`, 's'));

export function matching(pattern: RegExp, fault: Fault = 'invalid'): Check {
  return (text) => (text === '' || pattern.test(text) ? undefined : fault);
}

/** One thing that is asked for: what stands there, and what is wrong with it. */
export class Control<Value extends string = string> {
  readonly #first: Value;
  readonly #value: WritableSignal<Value>;
  readonly #isTouched = signal(false);
  readonly #refusal = signal<Fault | undefined>(undefined);
  readonly value: Signal<Value>;
  /** Somebody was there and has gone on, or has sent the form: its fault may be told. */
  readonly isTouched = this.#isTouched.asReadonly();
  readonly fault: Signal<Fault | undefined>;

  constructor(first: Value, checks: readonly Check[] = []) {
    this.#first = first;
    this.#value = signal(first);
    this.value = this.#value.asReadonly();
    this.fault = computed(() => this.#refusal() ?? faultOf(this.#value(), checks));
  }

  set(value: Value): void {
    this.#refusal.set(undefined);
    this.#value.set(value);
  }

  touch(): void {
    this.#isTouched.set(true);
  }

  /** Finds fault with it for a reason that lies outside of it, until something else stands there. */
  refuse(fault: Fault): void {
    this.#refusal.set(fault);
  }

  /** As if nobody had been there. */
  reset(value: Value = this.#first): void {
    this.set(value);
    this.#isTouched.set(false);
  }
}

const faultOf = (text: string, checks: readonly Check[]): Fault | undefined =>
  checks.map((check) => check(text)).find((fault) => fault !== undefined);

/** What a control has at first, and what has to be true of it. */
type Started<Value> = readonly [Value, ...Check[]];
type ControlsOf<Values> = { readonly [Name in keyof Values]: Control<Values[Name] & string> };

/** The controls of one form, by their names. */
export class Controls<Values extends object = object> {
  readonly controls: ControlsOf<Values>;
  readonly isFaulty = computed(() => this.#all().some((one) => one.fault() !== undefined));

  constructor(controls: ControlsOf<Values>) {
    this.controls = controls;
  }

  values(): Values {
    return Object.fromEntries(this.#entries().map(([name, one]) => [name, one.value()])) as Values;
  }

  /** What is not named stays. */
  set(values: Partial<Values>): void {
    for (const [name, one] of this.#entries()) if (name in values) one.set(values[name as never]);
  }

  touch(): void {
    for (const one of this.#all()) one.touch();
  }

  /** As if nobody had been there; what is not named has again what it had at first. */
  reset(values: Partial<Values> = {}): void {
    for (const [name, one] of this.#entries()) one.reset(values[name as never]);
  }

  #entries(): [string, Control][] {
    return Object.entries(this.controls as Record<string, Control>);
  }

  #all(): Control[] {
    return this.#entries().map(([, one]) => one);
  }
}

/** The controls of a form, each from what stands there at first and what has to be true of it. */
export function createControls<Values extends object>(started: {
  [Name in keyof Values]: Started<Values[Name]>;
}): Controls<Values> {
  const entries = Object.entries<Started<unknown>>(started as Record<string, Started<unknown>>);
  const controls = entries.map(([name, [first, ...checks]]) => [
    name,
    new Control(first as string, checks),
  ]);
  return new Controls(Object.fromEntries(controls) as ControlsOf<Values>);
}
