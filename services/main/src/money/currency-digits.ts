import { MoneyError } from './money-error.js';

/**
 * How many decimal places the smallest unit of each currency of ISO 4217 has. Our own table, because
 * `Intl` follows what shops do: by it PKR, IDR and HUF have none, IQD neither, where the standard, the
 * banks and their files say 2, 2, 2 and 3. Metals, test codes and drawing rights have no unit to pay
 * in and are left out.
 */
const CODES_BY_DIGITS = {
  0: 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF',
  2: `AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF
    CHE CHF CHW CNY COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD
    GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL
    MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR
    PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP
    TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST XAD XCD XCG YER ZAR ZMW ZWG`,
  3: 'BHD IQD JOD KWD LYD OMR TND',
  4: 'CLF UYW',
};

const digits = new Map(
  Object.entries(CODES_BY_DIGITS).flatMap(([places, codes]) =>
    codes.split(/\s+/).map((code) => [code, Number(places)] as const),
  ),
);

/** Whether `code` names a currency as ISO 4217 spells it, in capitals. */
export function isCurrency(code: string): boolean {
  return digits.has(code);
}

/**
 * How many decimal places amounts of a currency have: 0, 2, 3 or 4.
 *
 * @param currency as ISO 4217 spells it, in capitals
 * @throws MoneyError `currency_unknown`
 */
export function currencyDigits(currency: string): number {
  const places = digits.get(currency);
  if (places === undefined)
    throw new MoneyError('currency_unknown', `"${currency}" is no currency of ISO 4217`);
  return places;
}
