import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { DeclarationView } from '../api/schema';
import { Live } from '../kernel/live';
import { loaded } from '../kernel/loaded';
import { SessionStore } from '../kernel/session-store';
import { Texts } from '../kernel/texts';
import { Words } from '../kernel/words';
import { Clause } from '../ui/clause';
import { DsButton } from '../ui/ds-button';
import { Icon } from '../ui/icon';
import { PageHead } from '../ui/page-head';
import { ProblemNotice } from '../ui/problem-notice';
import { Skeleton } from '../ui/skeleton';
import { DeclarationSource, isSigned } from './declaration-source';
import { DeclarationText } from './declaration-text';
import { Receipt } from './receipt';
import { RefuseForm } from './refusing/refuse-form';
import { TextChanges } from './versions/text-changes';

const LEAD = {
  signed: 'leadSigned',
  older: 'leadOlder',
  closed: 'leadClosed',
  unsigned: 'leadUnsigned',
  refused: 'leadRefused',
} as const;

function leadOf({ standing, refused }: DeclarationView): keyof typeof LEAD {
  return refused && standing !== 'older' ? 'refused' : standing;
}

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
    RefuseForm,
    RouterLink,
    Skeleton,
    TextChanges,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './declaration-page.html',
})
export class DeclarationPage {
  private readonly source = inject(DeclarationSource);
  private readonly texts = inject(Texts);
  private readonly changes = inject(Live).topic('declarations');
  protected readonly words = inject(Words);
  protected readonly seesStatus = inject(SessionStore).leads;
  protected readonly declaration = loaded(() => {
    this.changes();
    return this.source.read(this.texts.language());
  });
  protected readonly signed = computed(() => {
    const view = this.declaration.value();
    return view !== null && isSigned(view);
  });
  protected readonly lead = computed(() => {
    const view = this.declaration.value();
    return view === null ? '' : this.texts.t(`declarations.own.${LEAD[leadOf(view)]}`);
  });
}
