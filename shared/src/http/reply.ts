/** An answer as a handler gives it, whatever the operation. */
export interface Reply {
  status: number;
  body?: unknown;
  headers?: Record<string, string | string[]>;
}
