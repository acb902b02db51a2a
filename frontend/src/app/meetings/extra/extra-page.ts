import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ExtraMeetingView, MeetingView } from '../../api/schema';
import { Api } from '../../kernel/api';
import { attempt } from '../../kernel/attempt';
import { Live } from '../../kernel/live';
import { loaded } from '../../kernel/loaded';
import { Words } from '../../kernel/words';
import { ActsOnce } from '../../ui/acts-once';
import { Dialog } from '../../ui/dialog';
import { DsButton } from '../../ui/ds-button';
import { DsField } from '../../ui/ds-field';
import { DsInput } from '../../ui/ds-input';
import { Empty } from '../../ui/empty';
import { Finding } from '../../ui/finding';
import { PageHead } from '../../ui/page-head';
import { ProblemNotice } from '../../ui/problem-notice';
import { Skeleton } from '../../ui/skeleton';
import { MeetingForm } from '../meeting-form';

/** A meeting beyond the year's plan: who demands one, how many it takes, and the call itself (UP 4.1). */
@Component({
  selector: 'app-extra-page',
  imports: [
    Dialog,
    DsButton,
    DsField,
    DsInput,
    Empty,
    Finding,
    MeetingForm,
    PageHead,
    ProblemNotice,
    Skeleton,
    TranslocoPipe,
  ],
  hostDirectives: [ActsOnce],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './extra-page.html',
})
export class ExtraPage {
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly changes = inject(Live).topic('meetings');
  protected readonly words = inject(Words);
  protected readonly fields = { reason: 'demand-reason' };
  protected readonly act = attempt();
  protected readonly missing = signal(false);
  protected readonly calling = signal(false);
  protected readonly view = loaded(() => {
    this.changes();
    return this.api.get<ExtraMeetingView>('/meeting-demands');
  });

  protected async demand(reason: string): Promise<void> {
    this.missing.set(reason === '');
    if (reason === '') return;
    await this.take(() => this.api.post<ExtraMeetingView>('/meeting-demands', { reason }));
  }

  protected async withdraw({ id, version }: ExtraMeetingView['demands'][number]): Promise<void> {
    const path = `/meeting-demands/${id}/withdrawal`;
    await this.take(() => this.api.post<ExtraMeetingView>(path, { version }));
  }

  protected async called({ id }: MeetingView): Promise<void> {
    this.calling.set(false);
    await this.router.navigate(['/moter', id]);
  }

  private async take(send: () => Promise<ExtraMeetingView>): Promise<void> {
    const view = await this.act.answer(send);
    if (view) this.view.take(view);
  }
}
