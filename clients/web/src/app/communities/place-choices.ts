import type { Option } from '@gatehouse/ui/combobox';

const shown = 8;

/** Zones that runtimes list under a name of before; the one that people look for. */
const renamed = new Map([
  ['America/Buenos_Aires', 'America/Argentina/Buenos_Aires'],
  ['America/Godthab', 'America/Nuuk'],
  ['Asia/Calcutta', 'Asia/Kolkata'],
  ['Asia/Katmandu', 'Asia/Kathmandu'],
  ['Asia/Rangoon', 'Asia/Yangon'],
  ['Asia/Saigon', 'Asia/Ho_Chi_Minh'],
  ['Atlantic/Faeroe', 'Atlantic/Faroe'],
  ['Europe/Kiev', 'Europe/Kyiv'],
  ['Pacific/Ponape', 'Pacific/Pohnpei'],
  ['Pacific/Truk', 'Pacific/Chuuk'],
]);

/** The currencies of ISO 4217 that something can be paid in. */
const currencies =
  'AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW'.split(
    ' ',
  );

/** Of the ways to write numbers and dates, those that are looked for most; any other can be typed. */
const locales =
  'ar-AE ar-EG ar-SA de-AT de-CH de-DE en-AE en-AU en-CA en-GB en-IE en-IN en-NZ en-SG en-US en-ZA es-AR es-CL es-CO es-ES es-MX fr-BE fr-CA fr-CH fr-FR hi-IN id-ID it-CH it-IT ja-JP ko-KR ms-MY nl-BE nl-NL pl-PL pt-BR pt-PT sv-SE th-TH tr-TR vi-VN zh-CN'.split(
    ' ',
  );

/** The code of a zone, a currency or a locale, and what it is called. */
export type NamedOption = Option<string>;

/** Zones with this in their name, each with how far its clocks are from UTC now. */
export function zonesLike(text: string, at: Date): NamedOption[] {
  const listed = Intl.supportedValuesOf('timeZone').map((name) => renamed.get(name) ?? name);
  const found = ranked([...listed, 'UTC'], text, (name) => [
    (name.split('/').at(-1) ?? name).replaceAll('_', ' '),
    name.replaceAll('_', ' '),
    name,
  ]);
  return found.map((code) => optionOf(code, offsetOf(code, at)));
}

/** Currencies with this in their code, or in what they are called in the language. */
export function currenciesLike(text: string, language: string): NamedOption[] {
  const names = new Intl.DisplayNames(language, { type: 'currency' });
  const nameOf = (code: string): string => names.of(code) ?? code;
  const found = ranked(currencies, text, (code) => [code, nameOf(code)]);
  return found.map((code) => optionOf(code, nameOf(code)));
}

/** Locales with this in their tag, or in what they are called in the language; a typed tag as well. */
export function localesLike(text: string, language: string): NamedOption[] {
  const names = new Intl.DisplayNames(language, { type: 'language' });
  const nameOf = (tag: string): string => names.of(tag) ?? tag;
  const wanted = text.replaceAll('_', '-');
  const typed = tagIn(wanted);
  const known = typed === undefined || locales.includes(typed) ? locales : [...locales, typed];
  const found = ranked(known, wanted, (tag) => [tag, nameOf(tag)]);
  return found.map((tag) => optionOf(tag, nameOf(tag)));
}

/** Who has typed the code itself need not choose it as well. */
export function isCode({ id }: NamedOption, text: string): boolean {
  return id.toLowerCase() === text.trim().toLowerCase();
}

function optionOf(code: string, note: string): NamedOption {
  return { id: code, name: code, note, value: code };
}

/** First what begins so, by the first of its names. */
function ranked(codes: readonly string[], text: string, namesOf: (code: string) => string[]) {
  const wanted = plain(text);
  const found = codes.flatMap((code) => {
    const names = namesOf(code).map(plain);
    const begins = names.findIndex((name) => name.startsWith(wanted));
    if (begins >= 0) return [{ code, rank: begins }];
    return names.some((name) => name.includes(wanted)) ? [{ code, rank: names.length }] : [];
  });
  return found
    .sort((one, other) => one.rank - other.rank || one.code.localeCompare(other.code))
    .slice(0, shown)
    .map(({ code }) => code);
}

function plain(text: string): string {
  return text.trim().toLowerCase();
}

function offsetOf(timeZone: string, at: Date): string {
  const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'shortOffset' });
  return format.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? '';
}

/** The tag in its own spelling, where numbers and dates can be written as it says. */
function tagIn(text: string): string | undefined {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(text.trim())[0];
  } catch {
    return undefined;
  }
}
