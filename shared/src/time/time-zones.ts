/**
 * Whether this runtime knows a zone by this name, as `Asia/Kolkata`. A mere offset, as `+05:30`, which
 * some runtimes take, names no zone: it does not know when clocks change.
 */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).format() !== '';
  } catch {
    return false;
  }
}
