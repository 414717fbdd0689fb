import { nowMs } from '../../time/clock.js';
/** One thing that stands in the parking lot. */
export interface Entry {
  subject: string;
  /** The event's type; of a mark, that of the message waited for. */
  type: string;
  /** Set on a mark: the id of the message on the ladder that the others of its subject wait for. */
  waitsFor?: string;
  /** What this process does not know of it: the event, or a value in it. */
  unknown?: 'type' | 'value';
  /** When its waiting ends, in milliseconds of the Unix epoch. */
  until: number;
}

/** Who waits in the parking lot, by subject and in order. */
export class WaitingLine {
  readonly #subjects = new Map<string, Entry[]>();
  #size = 0;

  get size(): number {
    return this.#size;
  }

  replaceBy(entries: readonly Entry[]): void {
    this.#subjects.clear();
    this.#size = 0;
    for (const entry of entries) this.add(entry);
  }

  add(entry: Entry): void {
    const line = this.#subjects.get(entry.subject);
    if (line === undefined) this.#subjects.set(entry.subject, [entry]);
    else line.push(entry);
    this.#size += 1;
  }

  remove(entry: Entry): void {
    const line = this.#subjects.get(entry.subject);
    const index = line?.indexOf(entry) ?? -1;
    if (line === undefined || index < 0) return;
    line.splice(index, 1);
    if (line.length === 0) this.#subjects.delete(entry.subject);
    this.#size -= 1;
  }

  /** The mark that says that others wait for this message. */
  markFor(subject: string, messageId: string | undefined): Entry | undefined {
    return this.#of(subject).find((entry) => isMark(entry) && entry.waitsFor === messageId);
  }

  /** Whether a message that comes now must stand behind others of its subject. */
  blocks(subject: string, messageId: string | undefined): boolean {
    return this.#of(subject).length > 0 && this.markFor(subject, messageId) === undefined;
  }

  /** Whether what waits of a subject waits for another message, which is on the ladder. */
  holds(subject: string, messageId: string | undefined): boolean {
    return this.#of(subject).some((entry) => isMark(entry) && entry.waitsFor !== messageId);
  }

  /** Whether something before it of its subject is not known here. */
  unknownBefore(entry: Entry): boolean {
    const line = this.#of(entry.subject);
    return line
      .slice(0, Math.max(0, line.indexOf(entry)))
      .some((each) => each.unknown !== undefined);
  }

  /** Whether something need wait no longer. */
  get hasReady(): boolean {
    const now = nowMs();
    return [...this.#subjects.values()].some((line) => {
      const marks = line.filter(isMark);
      if (marks.length > 0) return marks.some(({ until }) => until <= now);
      const [first] = line;
      return first !== undefined && (first.unknown === undefined || first.until <= now);
    });
  }

  /** Those that wait for a process that knows more than this one. */
  get unknown(): Entry[] {
    return [...this.#subjects.values()].flat().filter((entry) => entry.unknown !== undefined);
  }

  #of(subject: string): readonly Entry[] {
    return this.#subjects.get(subject) ?? [];
  }
}

export function isMark(entry: Entry): boolean {
  return entry.waitsFor !== undefined;
}
