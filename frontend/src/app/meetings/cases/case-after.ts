import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { CaseRecordView } from '../../api/schema';
import { Announcer } from '../../kernel/announcer';
import { Api } from '../../kernel/api';
import { attempt } from '../../kernel/attempt';
import { SessionStore } from '../../kernel/session-store';
import { Texts } from '../../kernel/texts';
import { Words } from '../../kernel/words';
import { Dialog } from '../../ui/dialog';
import { DsButton } from '../../ui/ds-button';
import { DsField } from '../../ui/ds-field';
import { DsInput } from '../../ui/ds-input';
import { ProblemNotice } from '../../ui/problem-notice';
import { TaskRows } from '../tasks/task-rows';

/** What follows a case after the meeting: tasks, what it waits for, and in the end what came of it. */
@Component({
  selector: 'app-case-after',
  imports: [Dialog, DsButton, DsField, DsInput, ProblemNotice, TaskRows, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './case-after.html',
})
export class CaseAfter {
  private readonly api = inject(Api);
  private readonly texts = inject(Texts);
  private readonly announcer = inject(Announcer);
  protected readonly words = inject(Words);
  protected readonly session = inject(SessionStore);
  readonly record = input.required<CaseRecordView>();
  readonly done = output<CaseRecordView>();
  readonly changed = output();
  protected readonly form = signal<'awaits' | 'closed' | null>(null);
  protected readonly act = attempt();
  protected readonly missing = signal(false);
  protected readonly until = signal('');

  protected may(act: string): boolean {
    return this.record().can.includes(act);
  }

  protected open(kind: 'awaits' | 'closed'): void {
    this.missing.set(false);
    this.act.clear();
    this.until.set('');
    this.form.set(kind);
  }

  protected async save(text: string): Promise<void> {
    this.missing.set(text === '');
    const kind = this.form();
    if (text === '' || kind === null) return;
    const { case: row, version } = this.record();
    const wish = { kind, text, version, ...(this.until() === '' ? {} : { until: this.until() }) };
    const path = `/cases/${row.caseId}/follow-ups`;
    const record = await this.act.answer(() => this.api.post<CaseRecordView>(path, wish));
    if (!record) return;
    this.form.set(null);
    this.done.emit(record);
    this.announcer.say(this.texts.t('cases.follow.saved'));
  }
}
