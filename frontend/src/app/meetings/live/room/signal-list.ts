import { ChangeDetectionStrategy, Component, computed, effect, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { SignalView } from '../../../api/schema';
import { Announcer } from '../../../kernel/announcer';
import { Texts } from '../../../kernel/texts';
import { DsButton } from '../../../ui/ds-button';
import { LiveStore } from '../live-store';

/** The way of taking part that a word about where one is stands for. */
const STATES = { here: 'present', remote: 'remote', leaving: 'left' } as const;

/** What people have told the chair: one press registers it, and it is gone. */
@Component({
  selector: 'app-signal-list',
  imports: [DsButton, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (signals().length > 0) {
      <section class="block" aria-labelledby="signals">
        <h3 class="small others" id="signals">{{ 'meetings.signal.title' | transloco }}</h3>
        <ul class="att">
          @for (signal of signals(); track signal.personId + signal.kind) {
            <li>
              <div class="attrow">
                <span
                  >{{ signal.name
                  }}<small>{{ 'meetings.signal.says.' + signal.kind | transloco }}</small></span
                >
                <button dsButton="secondary" size="sm" type="button" (click)="confirm(signal)">
                  {{
                    (signal.kind === 'pause' ? 'meetings.signal.later' : 'meetings.signal.confirm')
                      | transloco
                  }}<span class="vh"> {{ signal.name }}</span>
                </button>
              </div>
            </li>
          }
        </ul>
      </section>
    }
  `,
})
export class SignalList {
  private readonly texts = inject(Texts);
  protected readonly store = inject(LiveStore);
  protected readonly signals = computed(() => this.store.view()?.chairing.signals ?? []);

  constructor() {
    const announcer = inject(Announcer);
    let said = new Set<string>();
    effect(() => {
      const now = this.signals();
      for (const { personId, name, kind } of now) {
        if (said.has(personId + kind)) continue;
        announcer.say(`${name}: ${this.texts.t(`meetings.signal.says.${kind}`)}`);
      }
      said = new Set(now.map(({ personId, kind }) => personId + kind));
    });
  }

  protected confirm({ personId, kind }: SignalView): Promise<boolean> {
    if (kind === 'pause') return this.store.do(this.store.path('signals/dismiss'));
    return this.store.do(this.store.path('attendance'), { personId, state: STATES[kind] });
  }
}
