/** Does one piece of work of each line at a time, in the order of arrival. */
export interface WaitingLines {
  isEmpty(line: string): boolean;
  inTurn<T>(line: string, work: () => Promise<T>): Promise<T>;
}

export function createWaitingLines(): WaitingLines {
  const last = new Map<string, Promise<unknown>>();

  return {
    isEmpty: (line) => !last.has(line),

    inTurn: (line, work) => {
      const turn = (last.get(line) ?? Promise.resolve()).then(work, work);
      last.set(line, turn);
      const leave = (): void => {
        if (last.get(line) === turn) last.delete(line);
      };
      turn.then(leave, leave);
      return turn;
    },
  };
}
