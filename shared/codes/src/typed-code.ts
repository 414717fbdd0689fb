const DIGIT = /\p{Nd}/u;

/** A code as it is kept: its digits alone, 0–9, in whatever writing they were typed. */
export function typedCode(text: string): string {
  return (text.normalize('NFKC').match(/\p{Nd}/gu) ?? []).map(asciiDigit).join('');
}

/** Whether it is all that a code has. */
export const isCode = (code: string): boolean => /^[0-9]{6}$/.test(code);

/** With the digits 0–9 in the place of those of any other script. */
export function asciiDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, asciiDigit);
}

/** The digits of each script follow each other from its zero on, ten by ten. */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (DIGIT.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String((code - zero) % 10);
}
