/** Names of a generated schema map that have a reply beside them: `x` and `x.reply`. */
export type RpcName<Schemas> = {
  [Name in keyof Schemas & string]: `${Name}.reply` extends keyof Schemas ? Name : never;
}[keyof Schemas & string];

export type RpcRequest<Schemas, Name extends RpcName<Schemas>> = Schemas[Name];

export type RpcReply<Schemas, Name extends RpcName<Schemas>> = `${Name}.reply` extends keyof Schemas
  ? Schemas[`${Name}.reply`]
  : never;

/** Headers both ends of a call agree on. */
export const RPC_HEADERS = {
  /**
   * By the caller's wall clock, in milliseconds of the Unix epoch. Sent for callees of the release
   * before; how long a call may take is said by its expiry.
   */
  deadline: 'x-deadline',
  correlation: 'x-correlation-id',
  traceparent: 'traceparent',
  caller: 'x-caller',
  /** `ok` or `error`, on replies. */
  status: 'x-status',
} as const;
