import { ChangeDetectionStrategy, Component, inject, input, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { LiveItemView, OpenedStatementView } from '../../../api/schema';
import { Api } from '../../../kernel/api';
import { attempt } from '../../../kernel/attempt';
import { Words } from '../../../kernel/words';
import { DsButton } from '../../../ui/ds-button';
import { Icon } from '../../../ui/icon';
import { ProblemNotice } from '../../../ui/problem-notice';
import { LiveStore } from '../live-store';

type Said = LiveItemView['statements'][number];

/** Experiences somebody shared: that they did, for those in the room; the words when one asks for them. */
@Component({
  selector: 'app-said-in-room',
  imports: [DsButton, Icon, ProblemNotice, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-problem [problem]="act.problem()" [canReload]="false" />
    <ul class="clean" [attr.aria-label]="'meetings.writing.said' | transloco">
      @for (said of statements(); track said.id) {
        <li class="entry">
          <time [attr.datetime]="said.at">{{ words.time(said.at) }}</time>
          <div>
            <p>
              <app-icon name="padlock-locked" />
              {{ 'meetings.writing.shared' | transloco: { name: said.name } }}
            </p>
            @if (opened()[said.id]; as text) {
              <p class="pre">{{ text }}</p>
            }
            <div class="answers">
              @if (opened()[said.id]) {
                <button dsButton="tertiary" type="button" (click)="hide(said)">
                  {{ 'meetings.writing.hide' | transloco }}
                </button>
              } @else {
                <button dsButton="tertiary" type="button" (click)="open(said)">
                  {{ 'meetings.writing.open' | transloco }}
                </button>
              }
              @if (said.mayTakeBack) {
                @if (asking() === said.id) {
                  <button dsButton color="danger" type="button" (click)="takeBack(said)">
                    {{ 'meetings.writing.takeBackNow' | transloco }}
                  </button>
                  <button dsButton="secondary" type="button" (click)="asking.set('')">
                    {{ 'common.action.cancel' | transloco }}
                  </button>
                } @else {
                  <button dsButton="tertiary" type="button" (click)="asking.set(said.id)">
                    {{ 'meetings.writing.takeBack' | transloco }}
                  </button>
                }
              }
            </div>
          </div>
        </li>
      }
    </ul>
  `,
})
export class SaidInRoom {
  private readonly api = inject(Api);
  private readonly store = inject(LiveStore);
  protected readonly words = inject(Words);
  readonly statements = input.required<readonly Said[]>();
  protected readonly act = attempt();
  protected readonly opened = signal<Readonly<Record<string, string>>>({});
  protected readonly asking = signal('');

  protected async open({ id }: Said): Promise<void> {
    const path = `/statements/${id}/openings`;
    const answer = await this.act.answer(() => this.api.post<OpenedStatementView>(path));
    if (answer) this.opened.update((all) => ({ ...all, [id]: answer.text }));
  }

  protected hide({ id }: Said): void {
    this.opened.update(({ [id]: _gone, ...rest }) => rest);
  }

  protected async takeBack({ id, version }: Said): Promise<void> {
    this.asking.set('');
    await this.act.run(() => this.store.remove(`/statements/${id}?version=${version}`));
  }
}
