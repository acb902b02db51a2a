import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { DeclarationView } from '../api/schema';
import { Words } from '../kernel/words';
import { Icon } from '../ui/icon';

/** «Du har signert»: when, how, which version, and what the evidence says. */
@Component({
  selector: 'app-receipt',
  imports: [Icon, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section class="receipt" aria-labelledby="receipt-title">
      <p class="signedline" id="receipt-title">
        <app-icon name="seal-checkmark" />
        <span>{{ 'declarations.receipt.signed' | transloco }}</span>
      </p>
      <dl class="pairs">
        <dt>{{ 'declarations.receipt.name' | transloco }}</dt>
        <dd>{{ signature().name }}</dd>
        <dt>{{ 'declarations.receipt.when' | transloco }}</dt>
        <dd>{{ words.date(signature().at) }} {{ words.time(signature().at) }}</dd>
        <dt>{{ 'declarations.receipt.how' | transloco }}</dt>
        <dd>{{ 'declarations.method.' + signature().method | transloco }}</dd>
        <dt>{{ 'declarations.receipt.version' | transloco }}</dt>
        <dd>{{ signature().version }}</dd>
        <dt>{{ 'declarations.receipt.evidence' | transloco }}</dt>
        <dd>{{ signature().evidence }}</dd>
      </dl>
      <p>
        <a download [href]="'/api/declarations/' + signature().id + '/document.pdf'">{{
          'declarations.pdf.own' | transloco
        }}</a>
      </p>
      @if (signature().hasScan) {
        <p>
          <a download [href]="'/api/declarations/' + signature().id + '/file'">{{
            'declarations.own.scan' | transloco
          }}</a>
        </p>
      }
    </section>
  `,
})
export class Receipt {
  protected readonly words = inject(Words);
  readonly signature = input.required<NonNullable<DeclarationView['signed']>>();
}
