import { DestroyRef, inject, signal, type Signal } from '@angular/core';

/**
 * Whether this device has a camera that a page may ask for, now and when one is plugged in. Pages that
 * did not come over HTTPS may not ask at all, and are not told of any.
 */
export function watchCameras(): Signal<boolean> {
  const hasOne = signal(false);
  // Absent on pages that are not secure, whatever its type says.
  const devices = navigator.mediaDevices as MediaDevices | undefined;
  if (devices === undefined) return hasOne;
  const look = async (): Promise<void> => {
    const found = await devices.enumerateDevices().catch(() => []);
    hasOne.set(found.some(({ kind }) => kind === 'videoinput'));
  };
  const lookAgain = (): void => void look();
  devices.addEventListener('devicechange', lookAgain);
  inject(DestroyRef).onDestroy(() => devices.removeEventListener('devicechange', lookAgain));
  lookAgain();
  return hasOne;
}
