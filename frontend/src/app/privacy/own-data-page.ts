import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { SessionStore } from '../kernel/session-store';
import { PageHead } from '../ui/page-head';
import { Witness } from '../ui/witness';
import { Choices } from './choices';
import { CopySection } from './copy-section';
import { CorrectionSection } from './correction-section';
import { PortraitSection } from './portrait-section';

/** What is kept about oneself: a copy of it, having it corrected, whom it is shown to, and which mails one gets. */
@Component({
  selector: 'app-own-data-page',
  imports: [
    Choices,
    CopySection,
    CorrectionSection,
    PageHead,
    PortraitSection,
    TranslocoPipe,
    Witness,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-page-head
      [heading]="'privacy.title' | transloco"
      [lead]="'privacy.lead' | transloco"
      [crumbs]="[{ text: ('common.nav.me' | transloco), link: '/meg' }]"
    />
    <app-choices of="consents" />
    @if (inPanel()) {
      <app-portrait-section />
    }
    <app-choices of="mail-choices" />
    <app-copy-section />
    <app-correction-section />
    <section class="block" aria-labelledby="own-witness">
      <h2 class="h2" id="own-witness">{{ 'privacy.witness.title' | transloco }}</h2>
      <p>{{ 'privacy.witness.text' | transloco }}</p>
      <app-witness />
    </section>
  `,
})
export class OwnDataPage {
  private readonly session = inject(SessionStore);

  /** Only members and alternates stand on the open page with a picture. */
  protected inPanel(): boolean {
    return this.session.has('representative', 'alternate');
  }
}
