import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { DeclarationVersionView, Language } from '../../api/schema';
import { SessionStore } from '../../kernel/session-store';
import { Words } from '../../kernel/words';
import { DsButton } from '../../ui/ds-button';
import { languageTag } from '../declaration-text';
import { CloseOlder } from './close-older';
import { TextChanges } from './text-changes';

/** One version: since when, how many have signed, its words, what is new, and what older signatures open. */
@Component({
  selector: 'app-version-card',
  imports: [CloseOlder, DsButton, RouterLink, TextChanges, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './version-card.html',
})
export class VersionCard {
  private readonly today = inject(SessionStore).today;
  protected readonly words = inject(Words);
  readonly version = input.required<DeclarationVersionView>();
  /** The version before this one. */
  readonly former = input.required<DeclarationVersionView | null>();
  readonly language = input.required<Language>();
  readonly saved = output<DeclarationVersionView[]>();
  protected readonly text = computed(() => this.version().texts[this.language()]);
  protected readonly formerText = computed(() => this.former()?.texts[this.language()] ?? null);
  protected readonly tag = computed(() => languageTag(this.language()));
  protected readonly older = computed(() => {
    const day = this.version().olderClosesOn;
    if (day === null) return 'olderOpen';
    return day > this.today() ? 'olderUntil' : 'olderClosed';
  });
}
