import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Finding as RuleFinding } from '../api/schema';
import { SessionStore } from '../kernel/session-store';
import { Words } from '../kernel/words';
import { Clause } from './clause';
import { FindingWords } from './finding-words';
import { Icon } from './icon';
import type { IconName } from './icons';

/** How urgent a finding is: a broken duty, a day that is over, one that nears, or something to plan for. */
type Severity = 'mustFix' | 'overdue' | 'late' | 'near' | 'plan' | 'ok';

const LOOK: Record<Severity, { icon: IconName; css: string }> = {
  mustFix: { icon: 'exclamationmark-triangle', css: 'bad' },
  overdue: { icon: 'exclamationmark-triangle', css: 'part' },
  late: { icon: 'clock', css: 'quiet' },
  near: { icon: 'clock', css: 'part' },
  plan: { icon: 'clock', css: 'part' },
  ok: { icon: 'checkmark-circle', css: 'ok' },
};

/** The fact that says when it is due, of the rules that look ahead. */
const DUE: Readonly<Record<string, string>> = {
  'office-due': 'on',
  'term-ending': 'lastDay',
  renewal: 'lastDay',
  'basis-lapsed': 'decideBy',
  deadlines: 'dueOn',
};
/** Two months: long enough to put an election or a renewal on the next agenda. */
const NEAR_DAYS = 60;

/** One finding: severity, clause, sentence with its sum, what would make it pass, the other reading. */
@Component({
  selector: 'app-finding',
  imports: [Clause, Icon, RouterLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="tagrow">
      <span class="sev" [class]="look().css">
        <app-icon [name]="look().icon" />{{ 'common.finding.' + level() | transloco }}
      </span>
      <app-clause [id]="finding().clause" />
    </div>
    <p>{{ sentence() }}</p>
    @if (target(); as link) {
      <p>
        <a [routerLink]="link">{{ remedy() || ('common.finding.go' | transloco) }}</a>
      </p>
    } @else if (remedy(); as way) {
      <p class="quiet">{{ way }}</p>
    }
    @if (otherReading(); as other) {
      <p class="quiet small">{{ other }}</p>
    }
    <ng-content />
  `,
})
export class Finding {
  private readonly words = inject(FindingWords);
  private readonly router = inject(Router);
  private readonly dates = inject(Words);
  private readonly session = inject(SessionStore);
  readonly finding = input.required<RuleFinding>();
  /** Where the remedy can be carried out: makes the remedy a link. */
  readonly remedyLink = input<string | null>(null);

  protected readonly level = computed(() => this.severityNow());
  protected readonly look = computed(() => LOOK[this.level()]);
  protected readonly sentence = computed(() => this.words.sentence(this.finding()));
  protected readonly remedy = computed(() => this.words.remedy(this.finding()));
  protected readonly target = computed(() => {
    const link = this.remedyLink();
    return link === null ? null : this.router.parseUrl(link);
  });
  protected readonly otherReading = computed(() => this.words.otherReading(this.finding()));

  /** From what the rule does; a warning whose day is close is near, and overdue once it is over. */
  private severityNow(): Severity {
    const { ok, acts, rule, facts } = this.finding();
    if (ok) return 'ok';
    if (acts !== 'warns') return 'mustFix';
    const due = facts[DUE[rule] ?? ''];
    const today = this.session.today();
    if (typeof due !== 'string' || !today) return 'plan';
    if (typeof facts['doneOn'] === 'string') return 'late';
    if (today > due) return 'overdue';
    return this.dates.daysBetween(today, due) <= NEAR_DAYS ? 'near' : 'plan';
  }
}
