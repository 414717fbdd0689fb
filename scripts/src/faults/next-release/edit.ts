/** A place in a text, and what stands there in the next release. */
export type Edit = readonly [before: string, after: string];

/**
 * Changes a text at places that it has exactly once.
 *
 * @param where the text, for people: a path
 * @throws Error naming the place that is not there, or there twice: the sources have moved on
 */
export function edit(where: string, text: string, edits: readonly Edit[]): string {
  return edits.reduce((changed, [before, after]) => {
    const times = changed.split(before).length - 1;
    if (times !== 1)
      throw new Error(
        `the next release changes ${JSON.stringify(before)}, which ${where} has ${times} times`,
      );
    return changed.replace(before, () => after);
  }, text);
}
