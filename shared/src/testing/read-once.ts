import { loadSpec, type Spec } from '../http/load-spec.js';
import { loadContracts, type Contracts } from '../messaging/contracts/contracts.js';

/** A specification, read once in this process: each file of a suite starts the service anew. */
export const specOf = onceByFile<Spec>(loadSpec);

/** The same of the contracts of messages. */
export const contractsOf = onceByFile<Contracts>(loadContracts);

function onceByFile<T>(read: (file: string) => Promise<T>): (file: string) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (file) => {
    const reading = known.get(file) ?? read(file);
    known.set(file, reading);
    return reading;
  };
}
