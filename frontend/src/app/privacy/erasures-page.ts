import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ErasuresView } from '../api/schema';
import { Api } from '../kernel/api';
import { attempt } from '../kernel/attempt';
import { Live } from '../kernel/live';
import { loaded } from '../kernel/loaded';
import { Words } from '../kernel/words';
import { DsButton } from '../ui/ds-button';
import { Empty } from '../ui/empty';
import { PageHead } from '../ui/page-head';
import { ProblemNotice } from '../ui/problem-notice';
import { ReadOnly } from '../ui/read-only';
import { Skeleton } from '../ui/skeleton';

/** Slettinger: what the clock has prepared, which two people approve, what comes next and what has been. */
@Component({
  selector: 'app-erasures-page',
  imports: [DsButton, Empty, PageHead, ProblemNotice, ReadOnly, Skeleton, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-page-head
      [heading]="'privacy.erasures.title' | transloco"
      [lead]="'privacy.erasures.lead' | transloco"
    />
    <app-problem [problem]="problem()" (reload)="read.reload()" />
    @if (read.value(); as view) {
      @if (view.run; as run) {
        <section aria-labelledby="erasure-run">
          <h2 class="h2" id="erasure-run">{{ 'privacy.erasures.now' | transloco }}</h2>
          <ul>
            @for (item of run.items; track $index) {
              <li>
                {{ item.name }}: {{ 'privacy.erasures.what.' + item.what | transloco }}.
                {{ 'privacy.erasures.due' | transloco: { date: words.date(item.dueOn) } }}
              </li>
            }
          </ul>
          <p>
            {{
              run.firstBy
                ? ('privacy.erasures.first' | transloco: { name: run.firstBy })
                : ('privacy.erasures.nobody' | transloco)
            }}
          </p>
          <p>{{ 'privacy.erasures.forGood' | transloco }}</p>
          @if (run.mayApprove) {
            <div class="answers">
              <button dsButton type="button" color="danger" [busy]="act.busy()" (click)="approve()">
                {{ 'privacy.erasures.' + (run.firstBy ? 'second' : 'approve') | transloco }}
              </button>
            </div>
          } @else {
            <app-read-only [reason]="'privacy.erasures.waits' | transloco" />
          }
        </section>
      } @else {
        <app-empty [text]="'privacy.erasures.none' | transloco" />
      }
      <section class="block" aria-labelledby="erasure-ahead">
        <h2 class="h2" id="erasure-ahead">{{ 'privacy.erasures.ahead' | transloco }}</h2>
        <ul>
          @for (item of view.ahead; track $index) {
            <li>
              {{ item.name }}: {{ 'privacy.erasures.what.' + item.what | transloco }}.
              {{ 'privacy.erasures.due' | transloco: { date: words.date(item.dueOn) } }}
            </li>
          } @empty {
            <li>{{ 'privacy.erasures.nothingAhead' | transloco }}</li>
          }
        </ul>
      </section>
      @if (view.done.length > 0) {
        <section class="block" aria-labelledby="erasure-done">
          <h2 class="h2" id="erasure-done">{{ 'privacy.erasures.done' | transloco }}</h2>
          <ul>
            @for (one of view.done; track one.doneAt) {
              <li>
                {{ words.date(words.osloDate(one.doneAt)) }}:
                {{ 'privacy.erasures.sum' | transloco: { erased: one.erased, kept: one.kept } }}
              </li>
            }
          </ul>
        </section>
      }
    } @else if (read.loading()) {
      <app-skeleton [lines]="5" />
    }
  `,
})
export class ErasuresPage {
  private readonly api = inject(Api);
  private readonly changes = inject(Live).topic('erasures');
  protected readonly words = inject(Words);
  protected readonly act = attempt();
  protected readonly read = loaded(() => {
    this.changes();
    return this.api.get<ErasuresView>('/erasures');
  });
  protected readonly problem = computed(() => this.act.problem() ?? this.read.problem());

  protected async approve(): Promise<void> {
    const run = this.read.value()?.run;
    if (!run) return;
    const path = `/erasure-runs/${run.id}/approve`;
    const { version } = run;
    await this.act.run(async () =>
      this.read.take(await this.api.post<ErasuresView>(path, { version })),
    );
  }
}
