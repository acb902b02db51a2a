import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { OpenedStatementView, OwnStatementsView } from '../../api/schema';
import { Announcer } from '../../kernel/announcer';
import { Api } from '../../kernel/api';
import { attempt } from '../../kernel/attempt';
import { Texts } from '../../kernel/texts';
import { Words } from '../../kernel/words';
import { Dialog } from '../../ui/dialog';
import { DsButton } from '../../ui/ds-button';
import { DsField } from '../../ui/ds-field';
import { DsInput } from '../../ui/ds-input';
import { ProblemNotice } from '../../ui/problem-notice';

type Statement = OwnStatementsView['statements'][number];
type Release = Statement['release'];

const RELEASES: readonly Release[] = ['none', 'panel', 'public'];

/** One thing one said: read it, word it anew, decide how far it goes, or take it back for good. */
@Component({
  selector: 'app-own-statement',
  imports: [Dialog, DsButton, DsField, DsInput, ProblemNotice, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './own-statement.html',
})
export class OwnStatement {
  private readonly api = inject(Api);
  private readonly texts = inject(Texts);
  private readonly announcer = inject(Announcer);
  protected readonly words = inject(Words);
  readonly statement = input.required<Statement>();
  readonly canDecide = input.required<boolean>();
  readonly changed = output<OwnStatementsView>();
  readonly gone = output<void>();
  protected readonly releases = RELEASES;
  protected readonly act = attempt();
  /** The words as the server has them; null while they are not opened. */
  protected readonly text = signal<string | null>(null);
  protected readonly draft = signal('');
  protected readonly editing = signal(false);
  protected readonly asking = signal(false);
  protected readonly heading = computed(() => {
    const { caseNumber, title } = this.statement();
    const number = this.texts.t('meetings.caseNo', { number: caseNumber });
    return title === '' ? number : `${number} ${title}`;
  });

  protected async open(): Promise<void> {
    const path = `/statements/${this.statement().id}/openings`;
    const answer = await this.act.answer(() => this.api.post<OpenedStatementView>(path));
    if (answer) this.text.set(answer.text);
  }

  protected edit(): void {
    this.draft.set(this.text() ?? '');
    this.editing.set(true);
  }

  protected async save(): Promise<void> {
    const { id, version } = this.statement();
    const text = this.draft().trim();
    if (text === '') return;
    const put = () => this.api.put<OwnStatementsView>(`/statements/${id}`, { text, version });
    const answer = await this.act.answer(put);
    if (!answer) return;
    this.text.set(text);
    this.editing.set(false);
    this.changed.emit(answer);
    this.announcer.say(this.texts.t('meetings.statements.saved'));
  }

  protected async release(to: Release): Promise<void> {
    const { id, version } = this.statement();
    const body = { release: to, version };
    const put = () => this.api.put<OwnStatementsView>(`/statements/${id}/release`, body);
    const answer = await this.act.answer(put);
    if (!answer) return;
    this.changed.emit(answer);
    this.announcer.say(this.texts.t(`meetings.statements.now.${to}`));
  }

  protected async withdraw(): Promise<void> {
    const { id, version } = this.statement();
    const done = await this.act.run(() => this.api.delete(`/statements/${id}?version=${version}`));
    this.asking.set(false);
    if (!done) return;
    this.announcer.say(this.texts.t('meetings.statements.gone'));
    this.gone.emit();
  }
}
