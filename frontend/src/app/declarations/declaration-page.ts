import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Live } from '../kernel/live';
import { loaded } from '../kernel/loaded';
import { SessionStore } from '../kernel/session-store';
import { Texts } from '../kernel/texts';
import { Clause } from '../ui/clause';
import { DsButton } from '../ui/ds-button';
import { Icon } from '../ui/icon';
import { PageHead } from '../ui/page-head';
import { ProblemNotice } from '../ui/problem-notice';
import { Skeleton } from '../ui/skeleton';
import { DeclarationSource, isSigned } from './declaration-source';
import { DeclarationText } from './declaration-text';
import { Receipt } from './receipt';

/** One's own declaration: signed or not, and what it means. */
@Component({
  selector: 'app-declaration-page',
  imports: [
    Clause,
    DeclarationText,
    DsButton,
    Icon,
    PageHead,
    ProblemNotice,
    Receipt,
    RouterLink,
    Skeleton,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './declaration-page.html',
})
export class DeclarationPage {
  private readonly source = inject(DeclarationSource);
  private readonly texts = inject(Texts);
  private readonly changes = inject(Live).topic('declarations');
  protected readonly seesStatus = inject(SessionStore).leads;
  protected readonly declaration = loaded(() => {
    this.changes();
    return this.source.read(this.texts.language());
  });
  protected readonly signed = computed(() => {
    const view = this.declaration.value();
    return view !== null && isSigned(view);
  });
}
