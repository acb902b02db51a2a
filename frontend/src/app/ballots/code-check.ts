import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Api } from '../kernel/api';
import { loaded } from '../kernel/loaded';
import { DsButton } from '../ui/ds-button';
import { DsField } from '../ui/ds-field';
import { DsInput } from '../ui/ds-input';
import { Icon } from '../ui/icon';
import { ProblemNotice } from '../ui/problem-notice';
import { Skeleton } from '../ui/skeleton';
import type { CodesView } from '../api/schema';
import type { KeptCode } from './device';
import { fromWords } from './eight-words';
import { verdictOf } from './own-code';
import { WordList } from './word-list';

/** Everybody fetches the same whole list, and looks for their own code here, so the server learns nothing. */
@Component({
  selector: 'app-code-check',
  imports: [DsButton, DsField, DsInput, Icon, ProblemNotice, Skeleton, TranslocoPipe, WordList],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './code-check.html',
})
export class CodeCheck {
  private readonly api = inject(Api);
  readonly ballotId = input.required<string>();
  /** The codes this browser made. */
  readonly kept = input.required<readonly KeptCode[]>();
  protected readonly typed = signal('');
  /** Whether the words somebody wrote down are on the list; null before they are looked for. */
  protected readonly found = signal<'counted' | 'missing' | 'unread' | null>(null);
  protected readonly list = loaded(() =>
    this.api.get<CodesView>(`/ballots/${this.ballotId()}/codes`),
  );
  protected readonly verdict = computed(() =>
    verdictOf(this.kept(), this.list.value()?.codes ?? []),
  );
  /** The code that is spoken of: the one that was counted, else the last one made. */
  protected readonly code = computed(() => {
    const codes = this.list.value()?.codes ?? [];
    const own = this.kept().map(({ code }) => code);
    return own.findLast((code) => codes.includes(code)) ?? own.at(-1) ?? null;
  });

  protected lookFor(): void {
    const start = fromWords(this.typed());
    const codes = this.list.value()?.codes ?? [];
    const counted = start !== null && codes.some((code) => code.startsWith(start));
    this.found.set(start === null ? 'unread' : counted ? 'counted' : 'missing');
  }
}
