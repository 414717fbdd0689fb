/** The MongoDB error codes this stand-in answers with, and the names MongoDB gives them. */
const CODE_NAMES = {
  2: 'BadValue',
  9: 'FailedToParse',
  14: 'TypeMismatch',
  20: 'IllegalOperation',
  26: 'NamespaceNotFound',
  27: 'IndexNotFound',
  28: 'PathNotViable',
  40: 'ConflictingUpdateOperators',
  43: 'CursorNotFound',
  52: 'DollarPrefixedFieldName',
  59: 'CommandNotFound',
  66: 'ImmutableField',
  67: 'CannotCreateIndex',
  72: 'InvalidOptions',
  73: 'InvalidNamespace',
  85: 'IndexOptionsConflict',
  86: 'IndexKeySpecsConflict',
  168: 'InvalidPipelineOperator',
  171: 'CannotIndexParallelArrays',
  197: 'InvalidIndexSpecificationOption',
  10334: 'BSONObjectTooLarge',
  11000: 'DuplicateKey',
  15952: 'Location15952',
  16410: 'Location16410',
  40323: 'Location40323',
  40324: 'Location40324',
  40415: 'IDLUnknownField',
} as const;

export type MongoCode = keyof typeof CODE_NAMES;

/** An error as MongoDB words it; `info` carries what some errors add (keyPattern, keyValue). */
export class MongoError extends Error {
  readonly codeName: string;

  constructor(
    readonly code: MongoCode,
    message: string,
    readonly info: Record<string, unknown> = {},
  ) {
    super(message);
    this.name = 'MongoError';
    this.codeName = CODE_NAMES[code];
  }

  /** The body of a failed command's reply. */
  toReply(): Record<string, unknown> {
    return {
      ok: 0,
      errmsg: this.message,
      code: this.code,
      codeName: this.codeName,
      ...this.info,
    };
  }

  /** One entry of a write command's `writeErrors`. */
  toWriteError(index: number): Record<string, unknown> {
    return { index, code: this.code, ...this.info, errmsg: this.message };
  }
}
