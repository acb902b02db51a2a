import {
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  afterNextRender,
  computed,
  effect,
  inject,
  Injector,
  untracked,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { DsButton } from '../../ui/ds-button';
import { Icon } from '../../ui/icon';
import { PageHead } from '../../ui/page-head';
import { ProblemNotice } from '../../ui/problem-notice';
import { ImportColumns } from './import-columns';
import { ImportFile } from './import-file';
import { ImportPreview } from './import-preview';
import { ImportStore } from './import-store';

const STEPS = ['file', 'columns', 'preview'] as const;

/** Importer: a member list from file to panel in three steps, each on the same page. */
@Component({
  selector: 'app-import-page',
  imports: [
    DsButton,
    Icon,
    ImportColumns,
    ImportFile,
    ImportPreview,
    PageHead,
    ProblemNotice,
    RouterLink,
    TranslocoPipe,
  ],
  providers: [ImportStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './import-page.html',
})
export class ImportPage {
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef);
  protected readonly store = inject(ImportStore);
  protected readonly stepNumber = computed(
    () => STEPS.findIndex((step) => step === this.store.step()) + 1,
  );
  protected readonly steps = STEPS.length;

  constructor() {
    const injector = inject(Injector);
    let first = true;
    effect(() => {
      this.store.step();
      if (first) first = false;
      else untracked(() => afterNextRender(() => this.focusStep(), { injector }));
    });
  }

  /** A new step is said by its heading. */
  private focusStep(): void {
    this.element.nativeElement.querySelector<HTMLElement>('h2')?.focus();
  }
}
