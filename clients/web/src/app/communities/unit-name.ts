/** A name as it is said: A-101, a101 and "A 101" are one home. */
export function spoken(name: string): string {
  return name.replace(/[\s-]/g, '').toLowerCase();
}
