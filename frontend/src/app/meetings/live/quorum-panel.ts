import { ChangeDetectionStrategy, Component, effect, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { QuorumView } from '../../api/schema';
import { Announcer } from '../../kernel/announcer';
import { Texts } from '../../kernel/texts';
import { Clause } from '../../ui/clause';
import { FindingWords } from '../../ui/finding-words';
import { Icon } from '../../ui/icon';
import { QuorumArc } from './quorum-arc';

/** May the panel decide? The meter, the answer in words, the need and its clause. */
@Component({
  selector: 'app-quorum-panel',
  imports: [Clause, Icon, QuorumArc, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'quorum' },
  template: `
    <app-quorum-arc [quorum]="quorum()" />
    <p class="verdict">
      <span class="sev" [class.ok]="quorum().ok" [class.bad]="!quorum().ok">
        <app-icon [name]="quorum().ok ? 'checkmark-circle-fill' : 'exclamationmark-triangle'" />{{
          (quorum().ok ? 'meetings.quorum.ok' : 'meetings.quorum.fail') | transloco
        }}
      </span>
    </p>
    @if (quorum().ok) {
      <p class="small quiet need">
        {{ 'meetings.quorum.need' | transloco: { needed: quorum().needed } }} (<app-clause
          [id]="quorum().finding.clause"
          [inline]="true"
        />)
      </p>
    } @else {
      <div class="short">
        <p>
          {{ words.sentence(quorum().finding) }} (<app-clause
            [id]="quorum().finding.clause"
            [inline]="true"
          />)
        </p>
        <p class="quiet small">{{ words.remedy(quorum().finding) }}</p>
      </div>
    }
  `,
})
export class QuorumPanel {
  protected readonly words = inject(FindingWords);
  readonly quorum = input.required<QuorumView>();

  constructor() {
    const announcer = inject(Announcer);
    const texts = inject(Texts);
    let before: boolean | null = null;
    // Crossing the line is said once, not at every change of attendance.
    effect(() => {
      const { ok } = this.quorum();
      if (before !== null && before !== ok) {
        announcer.interrupt(texts.t(ok ? 'meetings.quorum.nowOk' : 'meetings.quorum.nowFail'));
      }
      before = ok;
    });
  }
}
