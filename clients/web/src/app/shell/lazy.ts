import { NgComponentOutlet } from '@angular/common';
import {
  ChangeDetectionStrategy,
  Component,
  Injector,
  inject,
  input,
  resource,
  runInInjectionContext,
  type Type,
} from '@angular/core';
import { Failed, Loading } from '@gatehouse/ui/state';

/** Shows a component as soon as it is there; one that could not be fetched can be asked for again. */
@Component({
  selector: 'gh-lazy',
  imports: [NgComponentOutlet, Failed, Loading],
  template: `
    @if (type.hasValue()) {
      <ng-container *ngComponentOutlet="type.value(); inputs: inputs()" />
    } @else if (type.error(); as error) {
      <div class="card brief"><gh-failed [error]="error" (again)="type.reload()" /></div>
    } @else {
      <div class="card brief"><gh-loading /></div>
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Lazy {
  readonly load = input.required<() => Promise<Type<unknown>>>();
  readonly inputs = input<Record<string, unknown>>({});
  readonly #injector = inject(Injector);
  protected readonly type = resource({
    params: () => this.load(),
    loader: ({ params }) => runInInjectionContext(this.#injector, params),
  });
}
