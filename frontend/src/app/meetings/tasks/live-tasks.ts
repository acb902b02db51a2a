import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { LiveItemView, TaskCaseView, TaskOwnerView } from '../../api/schema';
import { Dialog } from '../../ui/dialog';
import { DsButton } from '../../ui/ds-button';
import { LiveStore } from '../live/live-store';
import { TaskForm } from './task-form';
import { TaskRows } from './task-rows';

/** What people take on in the case at hand; whoever records gives more. */
@Component({
  selector: 'app-live-tasks',
  imports: [Dialog, DsButton, TaskForm, TaskRows, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (store.canChair()) {
      <button dsButton="secondary" type="button" (click)="give()">
        {{ 'after.tasks.give' | transloco }}
      </button>
    }
    @if (item().tasks.length > 0) {
      <section [attr.aria-label]="'after.tasks.heading' | transloco">
        <h2 class="h3">{{ 'after.tasks.heading' | transloco }}</h2>
        <app-task-rows [tasks]="item().tasks" [changeable]="false" />
      </section>
    }
    <app-dialog
      [open]="giving() !== null"
      (openChange)="giving.set(null)"
      [heading]="'after.tasks.give' | transloco"
    >
      @if (giving(); as cases) {
        <app-task-form
          [owners]="owners()"
          [cases]="cases"
          (saved)="giving.set(null)"
          (cancelled)="giving.set(null)"
        />
      }
    </app-dialog>
  `,
})
export class LiveTasks {
  protected readonly store = inject(LiveStore);
  readonly item = input.required<LiveItemView>();
  /** The case at hand when the form was opened; the meeting may move on meanwhile. */
  protected readonly giving = signal<readonly TaskCaseView[] | null>(null);
  /** Everybody in the panel, and the coordinator; guests have no tasks. */
  protected readonly owners = computed<TaskOwnerView[]>(() =>
    (this.store.view()?.presences ?? [])
      .filter(({ kind }) => kind !== 'guest')
      .map(({ personId, name }) => ({ personId, name })),
  );

  protected give(): void {
    const { id, caseNumber, title } = this.item();
    this.giving.set([{ itemId: id, caseNumber, title }]);
  }
}
