import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { MinutesLifeView, SealedMinutesView } from '../../api/schema';
import { Words } from '../../kernel/words';

/** Corrections in order, and the sealed files the reader may have. */
@Component({
  selector: 'app-sealed-list',
  imports: [RouterLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @for (each of life().addenda; track each.number) {
      <section class="part" [attr.aria-labelledby]="'addendum-' + each.number">
        <h3 class="h3" [id]="'addendum-' + each.number">
          {{ 'minutes.addendum.name' | transloco: { number: each.number } }}
        </h3>
        <p class="quiet">
          {{ words.date(each.writtenAt) }},
          {{ 'minutes.addendum.' + each.kind | transloco }}
          @if (each.caseNumber) {
            {{ 'minutes.addendum.about' | transloco: { number: each.caseNumber } }}
          }
        </p>
        <p class="pre">{{ each.text }}</p>
        <p class="quiet">{{ 'minutes.addendum.because' | transloco: { reason: each.reason } }}</p>
        @if (each.document; as document) {
          <p>
            <a [href]="file(document)" download>{{ 'minutes.sealed.get' | transloco }}</a>
          </p>
        }
      </section>
    }
    @if (life().sealed.length > 0) {
      <h3 class="h3">{{ 'minutes.sealed.title' | transloco }}</h3>
      <ul class="rows">
        @for (each of life().sealed; track each.documentId) {
          <li>
            <div>
              <a [href]="file(each)" download>{{
                'minutes.sealed.' + each.kind | transloco: { number: each.caseNumber }
              }}</a>
              <p class="quiet">
                {{ 'minutes.sealed.at' | transloco: { date: words.date(each.sealedAt) } }}
              </p>
            </div>
          </li>
        }
      </ul>
      <p>
        <a routerLink="/verifiser">{{ 'minutes.sealed.verify' | transloco }}</a>
      </p>
    }
  `,
})
export class SealedList {
  protected readonly words = inject(Words);
  readonly life = input.required<MinutesLifeView>();

  protected file({ documentId }: SealedMinutesView): string {
    return `/api/meetings/${this.life().meetingId}/minutes/documents/${documentId}`;
  }
}
