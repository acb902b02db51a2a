import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { LiveItemView, TaskOwnerView } from '../../api/schema';
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
    @if (item().tasks.length > 0) {
      <section [attr.aria-label]="'after.tasks.heading' | transloco">
        <h2 class="h3">{{ 'after.tasks.heading' | transloco }}</h2>
        <app-task-rows [tasks]="item().tasks" [changeable]="false" />
      </section>
    }
    @if (store.canChair()) {
      <div class="answers">
        <button dsButton="secondary" type="button" (click)="giving.set(true)">
          {{ 'after.tasks.give' | transloco }}
        </button>
      </div>
    }
    <app-dialog [(open)]="giving" [heading]="'after.tasks.give' | transloco">
      @if (giving()) {
        <app-task-form
          [owners]="owners()"
          [cases]="cases()"
          (saved)="giving.set(false)"
          (cancelled)="giving.set(false)"
        />
      }
    </app-dialog>
  `,
})
export class LiveTasks {
  protected readonly store = inject(LiveStore);
  readonly item = input.required<LiveItemView>();
  protected readonly giving = signal(false);
  protected readonly cases = computed(() => {
    const { id, caseNumber, title } = this.item();
    return [{ itemId: id, caseNumber, title }];
  });
  /** Everybody in the panel, and the coordinator; guests have no tasks. */
  protected readonly owners = computed<TaskOwnerView[]>(() =>
    (this.store.view()?.presences ?? [])
      .filter(({ kind }) => kind !== 'guest')
      .map(({ personId, name }) => ({ personId, name })),
  );
}
