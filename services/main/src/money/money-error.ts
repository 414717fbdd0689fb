export type MoneyFault =
  /** No currency of ISO 4217 that has units to pay in. */
  | 'currency_unknown'
  /** A text that is no decimal number, or one with other digits than asked for. */
  | 'decimal_malformed'
  /** Further from zero than {@link MAX_AMOUNT}. */
  | 'amount_too_large'
  /** Nothing among which a total could be split, or a weight that is no whole number from 0 up. */
  | 'weights_unusable'
  | 'division_by_zero';

/**
 * A figure that cannot be. Whoever works with what somebody sent catches it and names the field;
 * anywhere else it is a mistake of ours.
 */
export class MoneyError extends Error {
  override readonly name = 'MoneyError';

  constructor(
    readonly code: MoneyFault,
    message: string,
  ) {
    super(message);
  }
}
