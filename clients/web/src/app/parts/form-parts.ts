import { ChangeDetectionStrategy, Component, signal } from '@angular/core';
import type { Option } from '@gatehouse/ui/combobox';
import { allDays } from '@gatehouse/ui/days';
import { DateRange } from '@gatehouse/ui/date-range';
import { FileDrop } from '@gatehouse/ui/file-drop';
import { Form, type Description } from '@gatehouse/ui/form';
import { FormDialog } from '@gatehouse/ui/form-dialog';
import { MomentInput } from '@gatehouse/ui/moment-input';
import { PickField } from '@gatehouse/ui/pick-field';
import { SearchBox } from '@gatehouse/ui/search-box';
import { Segments } from '@gatehouse/ui/segments';
import { Steps } from '@gatehouse/ui/steps';
import { createSubmission } from '@gatehouse/ui/submission';

type Names = 'title' | 'email' | 'kind' | 'text';
const fruit = ['Apple', 'Apricot', 'Banana', 'Cherry', 'Fig', 'Grape', 'Lemon', 'Mango'];

/** What is typed, chosen and sent. */
@Component({
  selector: 'gh-form-parts',
  imports: [
    ...[DateRange, FileDrop, Form, FormDialog, MomentInput],
    ...[PickField, SearchBox, Segments, Steps],
  ],
  template: `
    <section class="card stack">
      <h2>A form from its description</h2>
      <gh-form
        action="Send"
        [description]="description"
        [submission]="submission"
        (sent)="send($event)"
      />
      <pre class="small-text">{{ told() }}</pre>
      <button type="button" class="button" (click)="isOver.set(true)">The same in a dialog</button>
    </section>
    @if (isOver()) {
      <gh-form-dialog
        title="A form over the page"
        lead="With a way out beside what sends it."
        action="Send"
        [description]="description"
        [submission]="submission"
        (sent)="send($event)"
        (closed)="isOver.set(false)"
      />
    }
    <section class="card stack">
      <h2>Steps</h2>
      <gh-steps label="Steps" [names]="['Who', 'When', 'Check']" [(at)]="step" [furthest]="2" />
    </section>
    <section class="card stack">
      <h2>Filters</h2>
      <div class="spread">
        <gh-search-box class="grow" label="Look for something" [(words)]="words" />
        <gh-segments label="Show" [choices]="choices" [(value)]="shown" />
      </div>
      <gh-date-range [(range)]="range" />
    </section>
    <section class="card stack">
      <h2>Pickers</h2>
      <gh-pick-field
        label="Fruit"
        hint="Any of eight"
        noneLabel="There is no such fruit"
        [find]="find"
        [(chosen)]="chosen"
      />
      <gh-moment-input label="When it begins" dayLabel="Day" timeLabel="Time" [(moment)]="moment" />
      <p class="soft numbers">{{ moment() }}</p>
      <gh-file-drop
        label="Choose a file"
        hint="Drop a file here, or"
        removeLabel="Remove"
        accept="image/*"
        [sent]="0.4"
      />
    </section>
  `,
  host: { class: 'page' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FormParts {
  protected readonly submission = createSubmission();
  protected readonly description: Description<Names> = {
    title: { kind: 'text', label: 'Title', most: 80 },
    email: { kind: 'email', label: 'Mail', hint: 'Where the answer goes' },
    kind: {
      kind: 'choice',
      label: 'Kind',
      choices: [
        { value: 'one', label: 'One' },
        { value: 'two', label: 'Another' },
      ],
    },
    text: { kind: 'paragraph', label: 'Text', isOptional: true },
  };
  protected readonly told = signal('');
  protected readonly isOver = signal(false);
  protected readonly step = signal(1);
  protected readonly words = signal('');
  protected readonly shown = signal('');
  protected readonly range = signal(allDays);
  protected readonly chosen = signal<Option<string> | undefined>(undefined);
  protected readonly moment = signal<string | undefined>(undefined);
  protected readonly choices = [
    { value: '', label: 'All' },
    { value: 'open', label: 'Open' },
    { value: 'done', label: 'Done' },
  ];

  protected readonly find = (text: string): Promise<Option<string>[]> => {
    const found = fruit.filter((name) => name.toLowerCase().includes(text.toLowerCase()));
    return Promise.resolve(
      found.map((name) => ({ id: name, name, note: `${name.length} letters`, value: name })),
    );
  };

  protected async send(entered: Record<Names, string>): Promise<void> {
    await this.submission.run(() => {
      this.told.set(JSON.stringify(entered));
      return Promise.resolve();
    });
    this.isOver.set(false);
  }
}
