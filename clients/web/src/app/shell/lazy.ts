import {
  ChangeDetectionStrategy,
  Component,
  Injector,
  ViewContainerRef,
  effect,
  inject,
  input,
  inputBinding,
  outputBinding,
  resource,
  runInInjectionContext,
  untracked,
  viewChild,
  type Type,
} from '@angular/core';
import { Failed, Loading } from '@gatehouse/ui/state';

/** Shows a component as soon as it is there; one that could not be fetched can be asked for again. */
@Component({
  selector: 'gh-lazy',
  imports: [Failed, Loading],
  template: `
    <ng-container #place />
    @if (type.error(); as error) {
      <div class="card brief"><gh-failed [error]="error" (again)="type.reload()" /></div>
    } @else if (type.isLoading() && !isOver()) {
      <div class="card brief"><gh-loading /></div>
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Lazy {
  readonly load = input.required<() => Promise<Type<unknown>>>();
  readonly inputs = input<Readonly<Record<string, unknown>>>({});
  /** What is done when it says something, by the names of its outputs; those of its beginning count. */
  readonly outputs = input<Readonly<Record<string, (value: never) => void>>>({});
  /** It will lie over the page, so that nothing holds its place. */
  readonly isOver = input(false);
  readonly #injector = inject(Injector);
  protected readonly place = viewChild.required('place', { read: ViewContainerRef });
  protected readonly type = resource({
    params: () => this.load(),
    loader: ({ params }) => runInInjectionContext(this.#injector, params),
  });

  constructor() {
    effect(() => {
      const place = this.place();
      const type = this.type.hasValue() ? this.type.value() : undefined;
      place.clear();
      if (type !== undefined) untracked(() => this.#show(type, place));
    });
  }

  #show(type: Type<unknown>, place: ViewContainerRef): void {
    const inputs = Object.keys(this.inputs()).map((name) =>
      inputBinding(name, () => this.inputs()[name]),
    );
    const outputs = Object.entries(this.outputs()).map(([name, hear]) => outputBinding(name, hear));
    place.createComponent(type, { bindings: [...inputs, ...outputs] });
  }
}
