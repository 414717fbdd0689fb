import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { Toasts } from './ui/toasts';

@Component({
  selector: 'gh-root',
  imports: [RouterOutlet, Toasts],
  template: '<router-outlet /><gh-toasts />',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class App {}
