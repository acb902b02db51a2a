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
import type { MinutesLifeView, MinutesView, SealMinutesDto } from '../../api/schema';
import { Api } from '../../kernel/api';
import { attempt } from '../../kernel/attempt';
import { loaded } from '../../kernel/loaded';
import { DsButton } from '../../ui/ds-button';
import { DsField } from '../../ui/ds-field';
import { DsInput } from '../../ui/ds-input';
import { ProblemNotice } from '../../ui/problem-notice';

/** Seals what the panel approved, with the paragraphs it wanted otherwise. */
@Component({
  selector: 'app-seal-form',
  imports: [DsButton, DsField, DsInput, ProblemNotice, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (life().approval; as approval) {
      <p class="pre">{{ 'minutes.seal.decision' | transloco: { text: approval.text } }}</p>
    }
    <p>{{ 'minutes.seal.text' | transloco }}</p>
    <app-problem [problem]="minutes.problem()" (reload)="minutes.reload()" />
    <details>
      <summary>{{ 'minutes.seal.changes' | transloco }}</summary>
      @for (paragraph of paragraphs(); track paragraph.id) {
        <ds-field>
          <label [for]="'paragraph-' + paragraph.id">{{
            'meetings.caseNo' | transloco: { number: paragraph.caseNumber }
          }}</label>
          <textarea
            #box
            dsInput
            rows="4"
            maxlength="4000"
            [id]="'paragraph-' + paragraph.id"
            [value]="paragraph.text"
            (input)="change(paragraph.id, paragraph.text, box.value)"
          ></textarea>
        </ds-field>
      }
    </details>
    <app-problem [problem]="act.problem()" [canReload]="false" />
    <div class="answers">
      <button dsButton type="button" [busy]="act.busy()" (click)="seal()">
        {{ 'minutes.act.seal' | transloco }}
      </button>
    </div>
  `,
})
export class SealForm {
  private readonly api = inject(Api);
  readonly life = input.required<MinutesLifeView>();
  readonly done = output<MinutesLifeView>();
  protected readonly act = attempt();
  private readonly changes = signal<ReadonlyMap<string, string>>(new Map());
  protected readonly minutes = loaded(() =>
    this.api.get<MinutesView>(`/meetings/${this.life().meetingId}/minutes`),
  );
  protected readonly paragraphs = computed(() =>
    (this.minutes.value()?.items ?? []).flatMap(({ caseNumber, entries }) =>
      entries.map(({ id, text }) => ({ id, text, caseNumber })),
    ),
  );

  protected change(id: string, before: string, text: string): void {
    const next = new Map(this.changes());
    if (text.trim() === before.trim() || text.trim() === '') next.delete(id);
    else next.set(id, text.trim());
    this.changes.set(next);
  }

  protected async seal(): Promise<void> {
    const { meetingId, version } = this.life();
    const changes = [...this.changes()].map(([entryId, text]) => ({ entryId, text }));
    const body: SealMinutesDto = { version, changes };
    const path = `/meetings/${meetingId}/minutes/seal`;
    const view = await this.act.answer(() => this.api.post<MinutesLifeView>(path, body));
    if (view) this.done.emit(view);
  }
}
