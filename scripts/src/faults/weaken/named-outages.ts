import { UnavailableError } from '@gatehouse/shared/errors/app-error';

/** Nobody recognises "it does not answer": it is an error like any other. */
Object.defineProperty(UnavailableError, Symbol.hasInstance, { value: () => false });
