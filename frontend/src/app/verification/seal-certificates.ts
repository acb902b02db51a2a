import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { SealCertificateView } from '../api/schema';
import { Api } from '../kernel/api';
import { loaded } from '../kernel/loaded';
import { Texts } from '../kernel/texts';
import { Words } from '../kernel/words';
import { Empty } from '../ui/empty';
import { ProblemNotice } from '../ui/problem-notice';
import { Skeleton } from '../ui/skeleton';
import { inFours } from './digits';

/** The public certificates, to compare and to load into other programs. */
@Component({
  selector: 'app-seal-certificates',
  imports: [Empty, ProblemNotice, Skeleton, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-problem [problem]="certificates.problem()" (reload)="certificates.reload()" />
    @if (certificates.value(); as list) {
      <ul class="certificates">
        @for (own of list; track own.fingerprint) {
          <li>
            <h3 class="h3">{{ own.subject }}</h3>
            <p class="quiet small">{{ inUse(own) }}</p>
            <dl class="pairs">
              <dt>{{ 'verification.certificate.fingerprint' | transloco }}</dt>
              <dd class="digits">{{ grouped(own.fingerprint) }}</dd>
              <dt>{{ 'verification.certificate.authority' | transloco }}</dt>
              <dd class="digits">{{ grouped(own.authorityFingerprint) }}</dd>
            </dl>
            <p>
              <a [href]="'/api/seal/certificates/' + own.fingerprint" download
                >{{ 'verification.certificate.download' | transloco
                }}<span class="vh"> ({{ inUse(own) }})</span></a
              >
            </p>
          </li>
        } @empty {
          <li><app-empty [text]="'verification.certificate.none' | transloco" /></li>
        }
      </ul>
    } @else if (certificates.loading()) {
      <app-skeleton [lines]="4" />
    }
  `,
})
export class SealCertificates {
  private readonly api = inject(Api);
  private readonly words = inject(Words);
  protected readonly grouped = inFours;
  private readonly texts = inject(Texts);
  protected readonly certificates = loaded(() =>
    this.api.get<SealCertificateView[]>('/seal/certificates'),
  );

  protected inUse({ madeAt, retiredAt }: SealCertificateView): string {
    const from = this.words.date(madeAt);
    if (retiredAt === null) return this.texts.t('verification.certificate.since', { from });
    const to = this.words.date(retiredAt);
    return this.texts.t('verification.certificate.between', { from, to });
  }
}
