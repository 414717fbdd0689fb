import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Attempt, Finding } from './attempt.js';
import { excerptOf } from './judge.js';

/** Longer bodies are written into a file beside the reproduction. */
const longestShown = 1500;

/** Findings, one of each kind for each operation. */
export class Findings {
  readonly #byKind = new Map<string, { finding: Finding; times: number }>();

  add(finding: Finding): void {
    const key = `${finding.operationId} ${finding.kind}`;
    const known = this.#byKind.get(key);
    if (known === undefined) this.#byKind.set(key, { finding, times: 1 });
    else known.times += 1;
  }

  get size(): number {
    return this.#byKind.size;
  }

  get all(): Finding[] {
    return [...this.#byKind.values()].map(({ finding }) => finding);
  }

  /**
   * Each in words, with a request that brings it about.
   *
   * @param folder where bodies lie that are too long to be shown
   */
  describe(originOf: (operationId: string) => string, folder: string): Promise<string[]> {
    return Promise.all(
      [...this.#byKind.values()].map(async ({ finding, times }, at) => {
        const { operationId, text, who, attempt, answer } = finding;
        const again = times > 1 ? `, and ${times - 1} more like it` : '';
        return [
          `✗ ${operationId} as ${who}, ${attempt.what}: ${text}${again}`,
          `    answered ${answer.status} ${excerptOf(answer)}`,
          `    ${await curlOf(finding, originOf(operationId), join(folder, `${at + 1}.body`))}`,
        ].join('\n');
      }),
    );
  }
}

async function curlOf({ attempt, who }: Finding, origin: string, file: string): Promise<string> {
  const { method, url, headers } = attempt;
  const named = Object.entries(headers).map(([name, value]) => `-H ${quote(`${name}: ${value}`)}`);
  const token = who === 'stranger' ? [] : [`-H "authorization: Bearer $TOKEN"`];
  return [
    `curl -i -X ${method}`,
    ...('authorization' in headers ? [] : token),
    ...named,
    ...(await bodyOf(attempt, file)),
    quote(origin + url),
  ].join(' ');
}

async function bodyOf({ body }: Attempt, file: string): Promise<string[]> {
  if (body === undefined) return [];
  const text = body.toString('utf8');
  const isPlain = body.length <= longestShown && Buffer.from(text).equals(body);
  if (isPlain && !text.includes('\0')) return [`--data-binary ${quote(text)}`];
  await mkdir(join(file, '..'), { recursive: true });
  await writeFile(file, body);
  return [`--data-binary ${quote(`@${file}`)}`];
}

/** For a shell. */
function quote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
