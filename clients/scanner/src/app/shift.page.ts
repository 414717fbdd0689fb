import { ChangeDetectionStrategy, Component, computed, inject, linkedSignal } from '@angular/core';
import { Device } from './device';
import { Speech } from './speech';

/** Whoever begins at the gate says which it is, and who they are, as far as the roster knows. */
@Component({
  selector: 'gh-shift-page',
  template: `
    <form class="card" (submit)="begin($event)">
      <h1>{{ speech.t('scanner.shift') }}</h1>
      @if (gates().length === 0) {
        <p data-testid="no-gates">{{ speech.t('scanner.noGates') }}</p>
      } @else {
        <fieldset>
          <legend>{{ speech.t('scanner.gate') }}</legend>
          @for (gate of gates(); track gate.id) {
            <label class="line">
              <input
                type="radio"
                name="gate"
                [attr.data-testid]="'gate-' + gate.id"
                [checked]="gate.id === gateId()"
                (change)="gateId.set(gate.id)"
              />
              {{ gate.name }}
            </label>
          }
        </fieldset>
        <fieldset>
          <legend>{{ speech.t('scanner.guard') }}</legend>
          @for (guard of guards(); track guard.accountId) {
            <label class="line">
              <input
                type="radio"
                name="guard"
                [checked]="guard.accountId === guardId()"
                (change)="guardId.set(guard.accountId)"
              />
              {{ guard.name }}
            </label>
          }
          <label class="line">
            <input
              type="radio"
              name="guard"
              [checked]="guardId() === undefined"
              (change)="guardId.set(undefined)"
            />
            {{ speech.t('scanner.guardNone') }}
          </label>
        </fieldset>
        <button class="button primary huge" data-testid="begin">
          {{ speech.t('scanner.begin') }}
        </button>
      }
    </form>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ShiftPage {
  protected readonly speech = inject(Speech);
  readonly #device = inject(Device);
  readonly #snapshot = computed(() => {
    this.#device.revision();
    // Another object each time: what is in it has changed, and not which it is.
    const { snapshot } = this.#device.engine();
    return {
      gates: [...snapshot.all('gate').values()],
      shifts: [...snapshot.all('shift').values()],
    };
  });
  protected readonly gates = computed(() =>
    this.#snapshot().gates.sort((a, b) => a.name.localeCompare(b.name)),
  );
  protected readonly gateId = linkedSignal<string | undefined>(() => {
    const { gateId } = this.#device.shift() ?? this.#device.engine().pairing;
    return this.gates().find(({ id }) => id === gateId)?.id ?? this.gates()[0]?.id;
  });
  /** Who is to work now, wherever: people stand in for each other. */
  protected readonly guards = computed(() => {
    const now = this.#device.engine().now();
    const due = this.#snapshot().shifts.flatMap(({ accountId, name, from, to }) =>
      accountId !== undefined && new Date(from) <= now && now < new Date(to)
        ? [{ accountId, name }]
        : [],
    );
    return [...new Map(due.map((one) => [one.accountId, one])).values()];
  });
  protected readonly guardId = linkedSignal<string | undefined>(() => this.guards()[0]?.accountId);

  protected async begin(event: Event): Promise<void> {
    event.preventDefault();
    const [gateId, guardId] = [this.gateId(), this.guardId()];
    if (gateId === undefined) return;
    await this.#device.begin({ gateId, ...(guardId !== undefined && { guardId }) });
  }
}
