export interface Remembered {
  get(): string | null;
  set(value: string): void;
}

/**
 * Something small that this device remembers: never a token of a session. Where the browser keeps
 * nothing (private windows, blocked storage), it is forgotten with the page.
 */
export function remembered(key: string): Remembered {
  let inMemory: string | null = null;
  return {
    get: () => {
      try {
        return localStorage.getItem(key) ?? inMemory;
      } catch {
        return inMemory;
      }
    },
    set: (value) => {
      inMemory = value;
      try {
        localStorage.setItem(key, value);
      } catch {
        // In memory is all there is.
      }
    },
  };
}
