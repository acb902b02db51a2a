import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { CaseFilesView, CaseFileView } from '../../api/schema';
import { Api } from '../../kernel/api';
import { attempt } from '../../kernel/attempt';
import { Dialog } from '../../ui/dialog';
import { DsButton } from '../../ui/ds-button';
import { DsField } from '../../ui/ds-field';
import { DsInput } from '../../ui/ds-input';
import { ProblemNotice } from '../../ui/problem-notice';

/** One attachment in the hands of those who prepare: its title, its place, and away with it. */
@Component({
  selector: 'app-file-acts',
  imports: [Dialog, DsButton, DsField, DsInput, ProblemNotice, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="planacts">
      @if (!first()) {
        <button dsButton="tertiary" type="button" (click)="move('up')">
          {{ 'files.up' | transloco }}<span class="vh"> {{ file().title }}</span>
        </button>
      }
      @if (!last()) {
        <button dsButton="tertiary" type="button" (click)="move('down')">
          {{ 'files.down' | transloco }}<span class="vh"> {{ file().title }}</span>
        </button>
      }
      <button dsButton="tertiary" type="button" (click)="asking.set('name')">
        {{ 'files.rename' | transloco }}<span class="vh"> {{ file().title }}</span>
      </button>
      <button dsButton="tertiary" type="button" (click)="asking.set('remove')">
        {{ 'files.remove' | transloco }}<span class="vh"> {{ file().title }}</span>
      </button>
    </div>
    @if (asking() === null) {
      <app-problem [problem]="act.problem()" (reload)="changed.emit()" />
    }
    <app-dialog
      [open]="asking() !== null"
      (openChange)="asking.set(null)"
      [heading]="'files.' + (asking() === 'remove' ? 'removeTitle' : 'renameTitle') | transloco"
    >
      <app-problem [problem]="act.problem()" [canReload]="false" />
      @if (asking() === 'remove') {
        <p>{{ 'files.removeText' | transloco: { title: file().title } }}</p>
        <div class="answers">
          <button dsButton color="danger" type="button" [busy]="act.busy()" (click)="remove()">
            {{ 'files.remove' | transloco }}
          </button>
          <button dsButton="secondary" type="button" (click)="asking.set(null)">
            {{ 'common.action.cancel' | transloco }}
          </button>
        </div>
      } @else {
        <form
          class="form"
          novalidate
          (submit)="$event.preventDefault(); rename(title.value.trim())"
        >
          <ds-field>
            <label [for]="'title-' + file().id">{{ 'files.field.title' | transloco }}</label>
            <input
              #title
              dsInput
              required
              maxlength="200"
              [id]="'title-' + file().id"
              [value]="file().title"
            />
          </ds-field>
          <div class="answers">
            <button dsButton type="submit" [busy]="act.busy()">
              {{ 'common.action.save' | transloco }}
            </button>
          </div>
        </form>
      }
    </app-dialog>
  `,
})
export class FileActs {
  private readonly api = inject(Api);
  readonly file = input.required<CaseFileView>();
  readonly first = input.required<boolean>();
  readonly last = input.required<boolean>();
  readonly changed = output();
  protected readonly act = attempt();
  protected readonly asking = signal<'name' | 'remove' | null>(null);

  protected move(direction: 'up' | 'down'): Promise<void> {
    const { id, version } = this.file();
    return this.do(() => this.api.post(`/case-files/${id}/move`, { direction, version }));
  }

  protected async rename(title: string): Promise<void> {
    if (title === '') return;
    const { id, version } = this.file();
    await this.do(() => this.api.put<CaseFilesView>(`/case-files/${id}`, { title, version }));
  }

  protected remove(): Promise<void> {
    const { id, version } = this.file();
    return this.do(() => this.api.delete(`/case-files/${id}?version=${version}`));
  }

  private async do(act: () => Promise<unknown>): Promise<void> {
    if (!(await this.act.run(act))) return;
    this.asking.set(null);
    this.changed.emit();
  }
}
