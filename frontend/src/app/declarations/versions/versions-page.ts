import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { DeclarationVersionView } from '../../api/schema';
import { Live } from '../../kernel/live';
import { loaded } from '../../kernel/loaded';
import { Texts } from '../../kernel/texts';
import { DsButton } from '../../ui/ds-button';
import { PageHead } from '../../ui/page-head';
import { ProblemNotice } from '../../ui/problem-notice';
import { Skeleton } from '../../ui/skeleton';
import { VersionCard } from './version-card';
import { VersionsSource } from './versions-source';

/** Every version of the declaration, newest first (UP 6.1). */
@Component({
  selector: 'app-versions-page',
  imports: [DsButton, PageHead, ProblemNotice, RouterLink, Skeleton, TranslocoPipe, VersionCard],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-page-head
      [heading]="'declarations.versions.title' | transloco"
      [lead]="'declarations.versions.lead' | transloco"
      [crumbs]="[{ text: ('declarations.own.title' | transloco), link: '/taushet' }]"
    >
      @if (versions.value() && !waiting()) {
        <a dsButton routerLink="/taushet/utgaver/ny">{{
          'declarations.versions.write' | transloco
        }}</a>
      }
    </app-page-head>
    <app-problem [problem]="versions.problem()" (reload)="versions.reload()" />
    @if (versions.value(); as all) {
      <ul class="versions">
        @for (version of all; track version.id) {
          <li>
            <app-version-card
              [version]="version"
              [former]="all[$index + 1] ?? null"
              [language]="language()"
              (saved)="versions.take($event)"
            />
          </li>
        }
      </ul>
    } @else if (versions.loading()) {
      <app-skeleton [lines]="6" />
    }
  `,
})
export class VersionsPage {
  private readonly source = inject(VersionsSource);
  private readonly changes = inject(Live).topic('declarations');
  protected readonly language = inject(Texts).language;
  protected readonly versions = loaded<DeclarationVersionView[]>(() => {
    this.changes();
    return this.source.list();
  });
  /** One at a time: a waiting version is changed, not overtaken. */
  protected readonly waiting = computed(() =>
    (this.versions.value() ?? []).some(({ state }) => state === 'upcoming'),
  );
}
