import { FormControl, FormGroup, type ValidatorFn } from '@angular/forms';

/** What a control has at first, and what has to be true of it. */
type Started<Value> = [Value, (ValidatorFn | ValidatorFn[])?];

/**
 * The controls of a form by their names; empty, each has again what it had at first. Angular's builder
 * does the same, and brings along arrays and records of controls, which every first load would pay for.
 */
export function createControls<Values extends object>(started: {
  [Name in keyof Values]: Started<Values[Name]>;
}): FormGroup<{ [Name in keyof Values]: FormControl<Values[Name]> }> {
  const controls: Partial<{ [Name in keyof Values]: FormControl<Values[Name]> }> = {};
  for (const name of Object.keys(started) as (keyof Values)[]) {
    const [value, validators] = started[name];
    controls[name] = new FormControl(value, { nonNullable: true, validators: validators ?? null });
  }
  return new FormGroup(controls as { [Name in keyof Values]: FormControl<Values[Name]> });
}
