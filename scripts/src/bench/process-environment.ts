import { readFile } from 'node:fs/promises';

/**
 * A variable of a running process's environment, as it was started with; Linux only.
 *
 * @throws Error when the process is gone or has no such variable.
 */
export async function environmentOf(pid: number, name: string): Promise<string> {
  const environment = await readFile(`/proc/${pid}/environ`, 'utf8');
  const entry = environment.split('\0').find((line) => line.startsWith(`${name}=`));
  if (entry === undefined) throw new Error(`process ${pid} was started without ${name}`);
  return entry.slice(name.length + 1);
}
