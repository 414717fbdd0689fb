let loaded: Promise<void> | undefined;

/**
 * The styles that all areas share, which the way in does without. A link, not a script's doing, as
 * the Content-Security-Policy wants it.
 *
 * @throws Error when they cannot be fetched; the next call tries again
 */
export function loadAreaStyles(): Promise<void> {
  loaded ??= link().catch((error: unknown) => {
    loaded = undefined;
    throw error;
  });
  return loaded;
}

function link(): Promise<void> {
  const element = document.createElement('link');
  element.rel = 'stylesheet';
  // Beside the scripts, wherever the portal was published; finishing the build gives it its hash.
  element.href = new URL('areas.css', import.meta.url).href;
  return new Promise((resolve, reject) => {
    element.addEventListener('load', () => resolve());
    element.addEventListener('error', () => {
      element.remove();
      reject(new Error('The styles of the areas cannot be fetched'));
    });
    document.head.append(element);
  });
}
