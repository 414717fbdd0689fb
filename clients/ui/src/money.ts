import {
  ChangeDetectionStrategy,
  Component,
  Injectable,
  computed,
  inject,
  input,
} from '@angular/core';
import { Words } from './words';

/** As the API has it: a whole number of the least unit of a currency, by its ISO 4217 code. */
export interface Amount {
  amount: number;
  currency: string;
}

/** Money as people of the chosen language write and type it. */
@Injectable({ providedIn: 'root' })
export class Money {
  readonly #words = inject(Words);

  /** "₹1,250.50" */
  write({ amount, currency }: Amount): string {
    const format = this.#format(currency);
    // As text, not as a number: no amount is rounded on its way to the page.
    return format.format(shifted(amount, digitsOf(format)) as Intl.StringNumericLiteral);
  }

  /** @returns undefined for what is no amount of that currency, or more than can be counted exactly */
  read(text: string, currency: string): Amount | undefined {
    const format = this.#format(currency);
    const { decimal, group } = separatorsOf(format);
    const plain = latinDigits(text.trim())
      .replaceAll(group, '')
      .replace(/[\s\u00a0\u202f]/g, '')
      .replace(decimal, '.');
    const digits = digitsOf(format);
    if (!/^-?\d+(\.\d*)?$/.test(plain)) return undefined;
    const [whole = '', part = ''] = plain.split('.');
    if (part.length > digits) return undefined;
    const amount = Number(`${whole}${part.padEnd(digits, '0')}`);
    return Number.isSafeInteger(amount) ? { amount, currency } : undefined;
  }

  #format(currency: string): Intl.NumberFormat {
    return new Intl.NumberFormat(this.#words.language(), { style: 'currency', currency });
  }
}

@Component({
  selector: 'gh-money',
  template: '<span class="numbers">{{ written() }}</span>',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MoneyText {
  readonly value = input.required<Amount>();
  readonly #money = inject(Money);
  protected readonly written = computed(() => this.#money.write(this.value()));
}

function digitsOf(format: Intl.NumberFormat): number {
  return format.resolvedOptions().maximumFractionDigits ?? 2;
}

/** 125050 of a hundredth is "1250.50". */
function shifted(amount: number, digits: number): string {
  const sign = amount < 0 ? '-' : '';
  const text = String(Math.abs(amount)).padStart(digits + 1, '0');
  const whole = text.slice(0, text.length - digits);
  return digits === 0 ? `${sign}${text}` : `${sign}${whole}.${text.slice(-digits)}`;
}

function separatorsOf(format: Intl.NumberFormat): { decimal: string; group: string } {
  const parts = format.formatToParts(1234567.89);
  const valueOf = (wanted: string): string =>
    latinDigits(parts.find(({ type }) => type === wanted)?.value ?? '');
  return { decimal: valueOf('decimal') || '.', group: valueOf('group') || ',' };
}

/** Digits of Arabic and Devanagari as those that numbers are read from. */
function latinDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f]/g, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = [0x0660, 0x06f0, 0x0966].find((first) => code >= first && code < first + 10) ?? 0;
    return String(code - zero);
  });
}
