import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { QuestionDialog } from '@gatehouse/ui/questions';
import { Toasts } from '@gatehouse/ui/toasts';

@Component({
  selector: 'gh-root',
  imports: [RouterOutlet, Toasts, QuestionDialog],
  template: '<router-outlet /><gh-toasts /><gh-question-dialog />',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class App {}
