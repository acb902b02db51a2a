import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ClosingView } from '../../api/schema';
import { Api } from '../../kernel/api';
import { attempt } from '../../kernel/attempt';
import { Live } from '../../kernel/live';
import { loaded } from '../../kernel/loaded';
import { Texts } from '../../kernel/texts';
import { Words } from '../../kernel/words';
import { Dialog } from '../../ui/dialog';
import { DsButton } from '../../ui/ds-button';
import { DsField } from '../../ui/ds-field';
import { DsInput } from '../../ui/ds-input';
import { ErrorSummary, FieldError } from '../../ui/error-summary';
import { Finding } from '../../ui/finding';
import { Icon } from '../../ui/icon';
import { ProblemNotice } from '../../ui/problem-notice';

const FIELDS = { ground: 'closing-ground', reason: 'closing-reason' };

/** Whether a case is closed, by what law and since when; those who prepare close and open it here. */
@Component({
  selector: 'app-case-closing',
  imports: [
    Dialog,
    DsButton,
    DsField,
    DsInput,
    ErrorSummary,
    Finding,
    Icon,
    ProblemNotice,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './case-closing.html',
})
export class CaseClosing {
  private readonly api = inject(Api);
  private readonly live = inject(Live);
  private readonly texts = inject(Texts);
  protected readonly words = inject(Words);
  readonly caseId = input.required<string>();
  readonly meetingId = input.required<string>();
  protected readonly fields = FIELDS;
  protected readonly closing = loaded(() => {
    this.live.topic(`meeting:${this.meetingId()}`)();
    return this.api.get<ClosingView>(`/cases/${this.caseId()}/closing`);
  });
  protected readonly act = attempt();
  protected readonly asking = signal<'close' | 'open' | null>(null);
  protected readonly missing = signal<readonly FieldError[]>([]);
  protected readonly shown = computed(() => {
    const view = this.closing.value();
    return view && (view.closed || view.can.length > 0 || view.history.length > 0) ? view : null;
  });

  protected ask(what: 'close' | 'open' | null): void {
    this.missing.set([]);
    this.act.clear();
    this.asking.set(what);
  }

  protected async close(ground: string, given: string): Promise<void> {
    const reason = given.trim();
    const wrong = [...(ground ? [] : ['ground']), ...(reason ? [] : ['reason'])];
    if (this.say(wrong)) await this.send('close', { ground, reason });
  }

  protected async open(given: string): Promise<void> {
    const reason = given.trim();
    if (this.say(reason ? [] : ['reason'])) await this.send('open', { reason });
  }

  private say(wrong: readonly string[]): boolean {
    this.missing.set(
      wrong.map((name) => ({
        id: `closing-${name}`,
        text: this.texts.t(`files.closing.missing.${name}`),
      })),
    );
    return wrong.length === 0;
  }

  private async send(act: 'close' | 'open', body: object): Promise<void> {
    const version = this.closing.value()?.version ?? 0;
    const path = `/cases/${this.caseId()}/${act}`;
    const went = await this.act.run(() => this.api.post(path, { ...body, version }));
    if (!went) return;
    this.asking.set(null);
    this.closing.reload();
  }
}
