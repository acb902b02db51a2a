import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Problem, VerificationView } from '../api/schema';
import { Api } from '../kernel/api';
import { toProblem } from '../kernel/api-problem';
import { PageHead } from '../ui/page-head';
import { ProblemNotice } from '../ui/problem-notice';
import { Skeleton } from '../ui/skeleton';
import { FileDrop } from './file-drop';
import { SealCertificates } from './seal-certificates';
import { Examined, Verdict } from './verdict';

/** Bytes the server takes: 20 MiB. */
const LARGEST = 20 * 1024 * 1024;

/** «Verifiser»: is this file the one the panel sealed? For everyone who holds such a file. */
@Component({
  selector: 'app-verify-page',
  imports: [FileDrop, PageHead, ProblemNotice, SealCertificates, Skeleton, TranslocoPipe, Verdict],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './verify-page.html',
})
export class VerifyPage {
  private readonly api = inject(Api);
  protected readonly busy = signal(false);
  protected readonly tooLarge = signal(false);
  protected readonly problem = signal<Problem | null>(null);
  protected readonly examined = signal<Examined | null>(null);

  protected async examine(file: File): Promise<void> {
    this.examined.set(null);
    this.problem.set(null);
    this.tooLarge.set(file.size > LARGEST);
    if (this.tooLarge()) return;
    this.busy.set(true);
    try {
      const result = await this.api.postPdf<VerificationView>('/seal/verifications', file);
      this.examined.set({ fileName: file.name, result });
    } catch (thrown) {
      this.problem.set(toProblem(thrown));
    } finally {
      this.busy.set(false);
    }
  }
}
