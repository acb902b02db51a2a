import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { CaseFilesView, CaseFileView } from '../../api/schema';
import { Api } from '../../kernel/api';
import { Live } from '../../kernel/live';
import { loaded } from '../../kernel/loaded';
import { Texts } from '../../kernel/texts';
import { Words } from '../../kernel/words';
import { Icon } from '../../ui/icon';
import { ProblemNotice } from '../../ui/problem-notice';
import { FileActs } from './file-acts';
import { FileUpload } from './file-upload';

/** The attachments of a case to download; those who prepare add, name, order and remove them here. */
@Component({
  selector: 'app-case-files',
  imports: [FileActs, FileUpload, Icon, ProblemNotice, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-problem [problem]="files.failure()" (reload)="files.reload()" />
    @if (shown()) {
      <section class="block" aria-labelledby="case-files">
        <h2 class="h2" id="case-files">{{ 'files.title' | transloco }}</h2>
        @if (list().length > 0) {
          <ul class="rows">
            @for (file of list(); track file.id) {
              <li>
                <div>
                  <a class="go" download [href]="'/api/case-files/' + file.id + '/content'"
                    >{{ file.title }}<span class="vh">, {{ about(file) }}</span></a
                  >
                  <p class="quiet" aria-hidden="true">{{ about(file) }}</p>
                </div>
                @if (can('change')) {
                  <app-file-acts
                    [file]="file"
                    [first]="$first"
                    [last]="$last"
                    (changed)="files.reload()"
                  />
                }
              </li>
            }
          </ul>
        } @else {
          <p class="quiet">{{ 'files.none' | transloco }}</p>
        }
        @if (can('add')) {
          <app-file-upload [caseId]="caseId()" [files]="files.value()!" (added)="files.reload()" />
        } @else if (list().length > 0) {
          <p class="quiet small"><app-icon name="file-pdf" /> {{ 'files.safe' | transloco }}</p>
        }
      </section>
    }
  `,
})
export class CaseFiles {
  private readonly api = inject(Api);
  private readonly live = inject(Live);
  private readonly texts = inject(Texts);
  private readonly words = inject(Words);
  readonly caseId = input.required<string>();
  readonly meetingId = input.required<string>();
  protected readonly files = loaded(() => {
    this.live.topic(`meeting:${this.meetingId()}`)();
    return this.api.get<CaseFilesView>(`/cases/${this.caseId()}/files`);
  });
  protected readonly list = computed(() => this.files.value()?.files ?? []);
  protected readonly shown = computed(() => this.list().length > 0 || this.can('add'));

  protected can(act: string): boolean {
    return this.files.value()?.can.includes(act) ?? false;
  }

  /** 'PDF, 2 sider, 1,4 MB' */
  protected about({ name, pages, bytes }: CaseFileView): string {
    const kind = name.slice(name.lastIndexOf('.') + 1).toUpperCase();
    const size =
      bytes < 100_000
        ? this.texts.t('files.kilobytes', { size: Math.max(1, Math.round(bytes / 1000)) })
        : this.texts.t('files.megabytes', {
            size: this.words.number(Math.round(bytes / 100_000) / 10),
          });
    const sheets = kind === 'PDF' && pages !== null ? [this.texts.t('files.pages', { pages })] : [];
    return [kind, ...sheets, size].join(', ');
  }
}
