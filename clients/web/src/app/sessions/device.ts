import { remembered, type Remembered } from '@gatehouse/ui/remembered';

/**
 * The token that makes this device a known one for an account. It proves nothing: with it, nobody
 * who guesses passwords elsewhere slows this login down, and no mail tells of a new device.
 */
export function knownDevice(email: string): Remembered {
  return remembered(`gatehouse.device.${email.trim().toLowerCase()}`);
}

const browsers: [RegExp, string][] = [
  [/Edg\//, 'Edge'],
  [/OPR\//, 'Opera'],
  [/Firefox\//, 'Firefox'],
  [/Chrom(e|ium)\//, 'Chrome'],
  [/Safari\//, 'Safari'],
];
const systems: [RegExp, string][] = [
  [/Android/, 'Android'],
  [/iPhone|iPad/, 'iOS'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'macOS'],
  [/Linux/, 'Linux'],
];

/** "Firefox, Linux": how the device stands in the list of sessions. */
export function deviceName(userAgent = navigator.userAgent): string {
  const first = (names: [RegExp, string][]) =>
    names.find(([pattern]) => pattern.test(userAgent))?.[1];
  return [first(browsers) ?? 'Browser', first(systems)].filter(Boolean).join(', ');
}
