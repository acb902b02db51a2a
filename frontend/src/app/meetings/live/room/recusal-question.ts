import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { RecusalQuestionView } from '../../../api/schema';
import { attempt } from '../../../kernel/attempt';
import { SessionStore } from '../../../kernel/session-store';
import { Texts } from '../../../kernel/texts';
import { Words } from '../../../kernel/words';
import { Clause } from '../../../ui/clause';
import { DsButton } from '../../../ui/ds-button';
import { DsField } from '../../../ui/ds-field';
import { DsInput } from '../../../ui/ds-input';
import { ProblemNotice } from '../../../ui/problem-notice';
import { LiveStore } from '../live-store';

const ALL_FOR = { method: 'consensus' } as const;
const ALL_AGAINST = { method: 'count', for: 0 } as const;

/** Is somebody recused? Who takes part in the answer, the sum with and without them, and the answer. */
@Component({
  selector: 'app-recusal-question',
  imports: [Clause, DsButton, DsField, DsInput, ProblemNotice, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './recusal-question.html',
})
export class RecusalQuestion {
  private readonly texts = inject(Texts);
  private readonly words = inject(Words);
  private readonly me = inject(SessionStore).personId;
  protected readonly store = inject(LiveStore);
  readonly question = input.required<RecusalQuestionView>();
  protected readonly act = attempt();
  protected readonly counting = signal(false);
  protected readonly open = computed(() => this.question().answer === null);
  protected readonly mine = computed(
    () => this.question().personId === this.me() && this.me() !== null,
  );
  protected readonly voters = computed(() =>
    this.words.list(this.question().voters.map(({ name }) => name)),
  );
  protected readonly takesPart = computed(() =>
    this.question().voters.some(({ personId }) => personId === this.me()),
  );
  /** 'Uten Kari: 4 av 10, kravet er 5. Da deltar alle 5 i dette spørsmålet.' */
  protected readonly sum = computed(() => {
    const { name, all, without, needed, base, allTakePart } = this.question();
    const key = allTakePart ? 'all' : 'others';
    return this.texts.t(`meetings.question.${key}`, { name, all, without, needed, base });
  });
  protected readonly answered = computed(() => {
    const { name, answer, method, for: yes, against } = this.question();
    const said = this.texts.t(`meetings.question.${answer === 'yes' ? 'yes' : 'no'}`, { name });
    const how =
      method === 'count'
        ? this.texts.t('meetings.question.counted', { yes: yes ?? 0, against: against ?? 0 })
        : this.texts.t('meetings.question.unanimous');
    return `${said} ${how}`;
  });

  protected allFor(): Promise<boolean> {
    return this.answer(ALL_FOR);
  }

  protected allAgainst(): Promise<boolean> {
    return this.answer({ ...ALL_AGAINST, against: this.question().voters.length });
  }

  protected async count(yes: number, against: number, chairChoice: string): Promise<void> {
    const body = { method: 'count', for: yes, against, chairChoice: chairChoice || null } as const;
    if (await this.answer(body)) this.counting.set(false);
  }

  protected async withdraw(): Promise<void> {
    const { id, version } = this.question();
    await this.act.answer(() => this.store.send(`/recusal-questions/${id}/withdraw`, { version }));
  }

  private async answer(body: object): Promise<boolean> {
    const { id, version } = this.question();
    const path = `/recusal-questions/${id}/answer`;
    const sent = () => this.store.send(path, { version, ...body });
    return (await this.act.answer(sent)) !== null;
  }
}
