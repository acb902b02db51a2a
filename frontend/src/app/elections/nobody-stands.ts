import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { NobodyView } from '../api/schema';
import { Announcer } from '../kernel/announcer';
import { Api } from '../kernel/api';
import { attempt } from '../kernel/attempt';
import { Live } from '../kernel/live';
import { loaded } from '../kernel/loaded';
import { SessionStore } from '../kernel/session-store';
import { Texts } from '../kernel/texts';
import { Words } from '../kernel/words';
import { DsButton } from '../ui/ds-button';
import { Finding } from '../ui/finding';
import { ProblemNotice } from '../ui/problem-notice';

/** When nobody stands: it is recorded, and somebody is asked to act until the next meeting (UP 3.3). */
@Component({
  selector: 'app-nobody-stands',
  imports: [DsButton, Finding, ProblemNotice, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-problem [problem]="page.problem() ?? act.problem()" (reload)="page.reload()" />
    @if (page.value(); as view) {
      @if (view.can.includes('record')) {
        <p class="narrow">{{ 'elections.nobody.help' | transloco }}</p>
        <div class="answers">
          <button dsButton="secondary" type="button" [busy]="act.busy()" (click)="record()">
            {{ 'elections.nobody.record' | transloco }}
          </button>
        </div>
      }
      @if (view.record; as it) {
        <div class="narrow block">
          <h3 class="h3">
            {{ 'elections.nobody.title' | transloco: { date: words.date(it.on) } }}
          </h3>
          @for (finding of it.findings; track $index) {
            <app-finding [finding]="finding" />
          }
          @for (said of it.answers; track said.as) {
            <p>
              {{ 'elections.nobody.said.' + said.answer | transloco: { name: said.name } }}
            </p>
          }
          @if (it.asked; as asked) {
            <p>
              {{
                (own() ? 'elections.nobody.askedYou' : 'elections.nobody.asked')
                  | transloco: { name: asked.name }
              }}
            </p>
          }
          @if (it.actingName; as name) {
            <p>
              {{ 'elections.nobody.acts' | transloco: { name, from: words.date(it.from) } }}
            </p>
          }
          <p class="quiet">{{ 'elections.nobody.again' | transloco }}</p>
          @if (view.can.includes('answer')) {
            @if (it.asked && !own()) {
              <p>{{ 'elections.nobody.forThem' | transloco: { name: it.asked.name } }}</p>
            }
            <div class="answers">
              @if (it.asked) {
                <button
                  [dsButton]="own() ? 'primary' : 'secondary'"
                  type="button"
                  [busy]="act.busy()"
                  (click)="answer('yes')"
                >
                  {{ 'elections.nobody.yes' | transloco }}
                </button>
              }
              <button dsButton="secondary" type="button" [busy]="act.busy()" (click)="answer('no')">
                {{ (it.asked ? 'elections.nobody.no' : 'elections.nobody.stepBack') | transloco }}
              </button>
            </div>
          }
        </div>
      }
    }
  `,
})
export class NobodyStands {
  private readonly api = inject(Api);
  private readonly live = inject(Live);
  private readonly texts = inject(Texts);
  private readonly announcer = inject(Announcer);
  private readonly session = inject(SessionStore);
  protected readonly words = inject(Words);
  readonly electionId = input.required<string>();
  readonly meetingId = input.required<string | null>();
  protected readonly act = attempt();
  protected readonly page = loaded(() => {
    this.live.topic('elections')();
    this.live.topic(`meeting:${this.meetingId() ?? ''}`)();
    return this.api.get<NobodyView>(`/elections/${this.electionId()}/nobody-stands`);
  });
  /** It is the reader who is asked. */
  protected readonly own = computed(() => {
    const asked = this.page.value()?.record?.asked;
    return asked !== null && asked?.personId === this.session.personId();
  });

  protected async record(): Promise<void> {
    const path = `/elections/${this.electionId()}/nobody-stands`;
    this.take(await this.act.answer(() => this.api.post<NobodyView>(path, {})));
  }

  protected async answer(answer: 'yes' | 'no'): Promise<void> {
    const version = this.page.value()?.record?.version;
    const path = `/elections/${this.electionId()}/acting`;
    this.take(await this.act.answer(() => this.api.put<NobodyView>(path, { answer, version })));
  }

  private take(view: NobodyView | null): void {
    if (!view) return;
    this.page.take(view);
    this.announcer.say(this.texts.t('elections.nobody.done'));
  }
}
