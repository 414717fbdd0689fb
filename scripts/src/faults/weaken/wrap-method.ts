/**
 * Puts something in the place of a method, in the process that preloads this.
 *
 * @param instead gets the original, bound to the object that it was called on
 * @throws Error when there is no such method: a control that switches off nothing proves nothing
 */
export function wrapMethod<Args extends unknown[], Result>(
  owner: object,
  name: string,
  instead: (run: (...args: Args) => Result, ...args: Args) => Result,
): void {
  const methods = owner as Record<string, ((this: unknown, ...args: Args) => Result) | undefined>;
  const original = methods[name];
  if (original === undefined) throw new Error(`there is no method ${name} to weaken`);
  methods[name] = function weakened(...args) {
    return instead((...own) => original.apply(this, own), ...args);
  };
}
