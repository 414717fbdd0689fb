import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  output,
} from '@angular/core';
import { Field, FieldControl } from '@gatehouse/ui/field';
import { MomentInput } from '@gatehouse/ui/moment-input';
import { Note } from '@gatehouse/ui/note';
import type { Submission } from '@gatehouse/ui/submission';
import { SubmitButton } from '@gatehouse/ui/submit-button';
import { I18n } from '../i18n/i18n';
import { itemFaults, itemsIn } from './policy-items';
import { PolicyList } from './policy-list';
import type { PolicyField, Said, Section } from './policy-sections';

/** What a section is to say, and from when on; at once where nothing is said. */
export interface PolicyWish {
  said: Said;
  validFrom?: string;
}

/** A section of the policies as a form: what holds, and what is to hold. */
@Component({
  selector: 'gh-policy-section',
  imports: [Field, FieldControl, MomentInput, Note, PolicyList, SubmitButton],
  templateUrl: './policy-section.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PolicySection {
  readonly section = input.required<Section>();
  /** What holds now. */
  readonly holds = input.required<Said>();
  readonly submission = input.required<Submission>();
  /** Counts what was saved of it: what was entered is not wanted any more then, as it came. */
  readonly round = input(0);
  readonly wished = output<PolicyWish>();
  protected readonly t = inject(I18n).t;
  /** Read anew after another section was saved, it is the same unless something is different. */
  readonly #base = computed(() => ({ said: this.holds(), round: this.round() }), {
    equal: (one, other) => inWords(one) === inWords(other),
  });
  /** As it stands in the form; what holds takes its place when it has changed. */
  protected readonly said = linkedSignal<Said>(() => this.#base().said);
  protected readonly validFrom = linkedSignal<unknown, string | undefined>({
    source: this.#base,
    computation: () => undefined,
  });
  /** It was sent as it cannot be: what is missing is said from then on. */
  protected readonly isTried = linkedSignal<unknown, boolean>({
    source: this.#base,
    computation: () => false,
  });
  protected readonly isChanged = computed(() => {
    const [said, { said: before }] = [this.said(), this.#base()];
    return this.section().fields.some(({ name }) => inWords(said[name]) !== inWords(before[name]));
  });
  /** Each field that cannot be so, and why. */
  protected readonly faults = computed(() =>
    Object.fromEntries(
      this.section().fields.flatMap((field) => {
        const fault = this.#faultOf(field);
        return fault === undefined ? [] : [[field.name, fault]];
      }),
    ),
  );

  protected isSaid({ name }: PolicyField, value: unknown): boolean {
    const said = this.said()[name];
    return Array.isArray(said) ? said.includes(value) : said === value;
  }

  protected problemOf(field: PolicyField): string | undefined {
    return this.faults()[field.name] ?? this.sentOf(field);
  }

  /** What the API says of a field. */
  protected sentOf({ name }: PolicyField): string | undefined {
    return this.submission().fields()[`${this.section().name}.${name}`];
  }

  /** What the API says of each item of a list, by its place. */
  protected problemsOf({ name }: PolicyField): Record<number, string> {
    const start = `${this.section().name}.${name}.`;
    const said = Object.entries(this.submission().fields()).flatMap(([path, problem]) =>
      path.startsWith(start) && problem !== undefined ? [[path.slice(start.length), problem]] : [],
    );
    return Object.fromEntries(said) as Record<number, string>;
  }

  protected itemsOf({ name }: PolicyField): readonly string[] {
    return itemsIn(this.said()[name]);
  }

  protected textOf({ name }: PolicyField): string {
    const said = this.said()[name];
    if (typeof said === 'number') return Number.isNaN(said) ? '' : String(said);
    return typeof said === 'string' ? said : '';
  }

  protected take(field: PolicyField, { target }: Event): void {
    if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return;
    const value = field.kind === 'number' ? Number.parseInt(target.value, 10) : target.value;
    this.#say(field, value);
  }

  protected list(field: PolicyField, items: readonly string[]): void {
    this.#say(field, items);
  }

  protected tick(field: PolicyField, isTicked: boolean): void {
    this.#say(field, isTicked);
  }

  /** In the order in which they are offered, whatever was ticked first. */
  protected toggle(field: PolicyField, value: string): void {
    if (field.kind !== 'several') return;
    const isWanted = (one: string): boolean => this.isSaid(field, one) !== (one === value);
    const wanted = field.choices.map((one) => one.value).filter(isWanted);
    this.#say(field, wanted);
  }

  protected send(event: Event): void {
    event.preventDefault();
    this.isTried.set(true);
    if (Object.keys(this.faults()).length > 0) return;
    const validFrom = this.validFrom();
    this.wished.emit({ said: this.said(), ...(validFrom !== undefined && { validFrom }) });
  }

  protected takeBack(): void {
    this.said.set(this.#base().said);
    this.validFrom.set(undefined);
    this.isTried.set(false);
  }

  #say({ name }: PolicyField, value: unknown): void {
    this.said.update((said) => ({ ...said, [name]: value }));
  }

  #faultOf(field: PolicyField): string | undefined {
    const value = this.said()[field.name];
    // Which item is at fault, and why, the list says itself.
    if (field.kind === 'list')
      return itemFaults(itemsIn(value), field.letters).find((fault) => fault !== undefined);
    if (field.kind === 'several' && field.mayBeNone !== true && isEmpty(value))
      return this.t('policies.oneAtLeast');
    if (field.kind === 'time' && value === '') return this.t('field.required');
    if (field.kind !== 'number') return undefined;
    const { least, most } = field;
    const isThere = typeof value === 'number' && value >= least && value <= most;
    return isThere ? undefined : this.t('policies.numberBetween', { least, most });
  }
}

function inWords(value: unknown): string {
  return JSON.stringify(value);
}

const isEmpty = (value: unknown): boolean => Array.isArray(value) && value.length === 0;
