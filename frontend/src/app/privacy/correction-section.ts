import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { CorrectionView } from '../api/schema';
import { Api } from '../kernel/api';
import { attempt } from '../kernel/attempt';
import { Live } from '../kernel/live';
import { loaded } from '../kernel/loaded';
import { Words } from '../kernel/words';
import { DsButton } from '../ui/ds-button';
import { DsField } from '../ui/ds-field';
import { DsInput } from '../ui/ds-input';
import { ProblemNotice } from '../ui/problem-notice';

/** Asks for a correction, and shows what came of the ones asked for before. */
@Component({
  selector: 'app-correction-section',
  imports: [DsButton, DsField, DsInput, ProblemNotice, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section class="block" aria-labelledby="own-correction">
      <h2 class="h2" id="own-correction">{{ 'privacy.correction.title' | transloco }}</h2>
      <app-problem
        [problem]="problem()"
        (reload)="read.reload()"
        [fields]="{ wish: 'own-wish' }"
        fieldTexts="privacy.field"
      />
      <form class="form" (submit)="$event.preventDefault(); ask(wish)" novalidate>
        <ds-field>
          <label for="own-wish">{{ 'privacy.field.wish' | transloco }}</label>
          <p data-field="description">{{ 'privacy.correction.help' | transloco }}</p>
          <textarea #wish dsInput id="own-wish" rows="3" maxlength="2000"></textarea>
        </ds-field>
        <div class="answers">
          <button dsButton="secondary" type="submit" [busy]="busy()">
            {{ 'privacy.correction.send' | transloco }}
          </button>
        </div>
      </form>
      <ul class="plainlist">
        @for (each of asked(); track each.id) {
          <li>
            <p>
              <b>{{ each.wish }}</b><br /><span class="quiet small">{{
                'privacy.correction.asked' | transloco: { date: each.askedOn }
              }}</span>
            </p>
            @if (each.answer) {
              <p>
                {{ 'privacy.correction.' + each.outcome | transloco: { date: each.answeredOn } }}
                {{ each.answer }}
              </p>
            } @else {
              <p class="quiet">{{ 'privacy.correction.waits' | transloco }}</p>
            }
          </li>
        }
      </ul>
    </section>
  `,
})
export class CorrectionSection {
  private readonly api = inject(Api);
  private readonly words = inject(Words);
  private readonly changes = inject(Live).topic('corrections');
  private readonly attempt = attempt();
  private readonly failed = this.attempt.problem;
  protected readonly busy = this.attempt.busy;
  protected readonly read = loaded(() => {
    this.changes();
    return this.api.get<CorrectionView[]>('/corrections');
  });
  protected readonly problem = computed(() => this.failed() ?? this.read.problem());
  protected readonly asked = computed(() =>
    (this.read.value() ?? []).map((each) => ({
      ...each,
      askedOn: this.words.date(this.words.osloDate(each.askedAt)),
      answeredOn: each.answeredAt ? this.words.date(this.words.osloDate(each.answeredAt)) : '',
    })),
  );

  /** What was typed stays until the server has it. */
  protected async ask(field: HTMLTextAreaElement): Promise<void> {
    await this.attempt.run(async () => {
      this.read.take(await this.api.post<CorrectionView[]>('/corrections', { wish: field.value }));
      field.value = '';
    });
  }
}
