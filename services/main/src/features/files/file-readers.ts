import type { Feature } from '@gatehouse/shared/service/feature';
import type { Acting } from '../../acting.js';

/** What a feature says of files that are linked to things of its own. */
export interface FilePurpose {
  /** Whether somebody may see the thing of this id, and so the file. */
  mayRead(acting: Acting, ownerId: string): Promise<boolean>;
}

/** By what files are uploaded for; each purpose is one feature's. */
export type FilePurposes = Readonly<Record<string, FilePurpose>>;

export type FileReaders = ReturnType<typeof createFileReaders>;

/** Who may see files that are linked to something: asked of the features whose things these are. */
export function createFileReaders() {
  let purposes: FilePurposes = {};
  return {
    /** Before the first request: the features stand behind this one, and ask it. */
    use(all: FilePurposes): void {
      purposes = all;
    },

    mayRead: async (acting: Acting, purpose: string, ownerId: string): Promise<boolean> =>
      Object.hasOwn(purposes, purpose) &&
      (await purposes[purpose]?.mayRead(acting, ownerId)) === true,
  };
}

/**
 * The purposes that features bring.
 *
 * @throws Error when two features bring one purpose
 */
export function purposesOf(
  features: readonly (Feature & { files?: FilePurposes })[],
): FilePurposes {
  const all = new Map<string, FilePurpose>();
  for (const [purpose, says] of features.flatMap(({ files = {} }) => Object.entries(files))) {
    if (all.has(purpose)) throw new Error(`Two features bring files for ${purpose}`);
    all.set(purpose, says);
  }
  return Object.fromEntries(all);
}
