import type { Answer, Attempt } from './attempt.js';

const IDS = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;

/** Everything by which the other community can be recognised in an answer. */
export class Foreign {
  readonly #ids = new Set<string>();
  readonly #tag: string;

  /** @param tag stands in all texts of the other community and nowhere else */
  constructor(tag: string) {
    this.#tag = tag.toLowerCase();
  }

  /** Every id in what its own people were answered is foreign to all others. */
  learn(text: string): void {
    for (const id of idsIn(text)) this.#ids.add(id);
  }

  get size(): number {
    return this.#ids.size;
  }

  /** What an answer tells of the other community beyond what was asked with; undefined for nothing. */
  leakIn(attempt: Attempt, { headers, body }: Answer): string | undefined {
    const said = `${JSON.stringify(headers)} ${body.toString('utf8')}`;
    const asked = `${attempt.url} ${JSON.stringify(attempt.headers)} ${attempt.body?.toString('utf8') ?? ''}`;
    const known = new Set(idsIn(asked));
    const id = idsIn(said).find((one) => this.#ids.has(one) && !known.has(one));
    if (id !== undefined) return `it tells of ${id}, which is of another community`;
    const at = said.toLowerCase().indexOf(this.#tag);
    if (at === -1 || asked.toLowerCase().includes(this.#tag)) return undefined;
    return `it tells a text of another community: ${said.slice(Math.max(0, at - 40), at + 60)}`;
  }
}

function idsIn(text: string): string[] {
  return (text.match(IDS) ?? []).map((id) => id.toLowerCase());
}
