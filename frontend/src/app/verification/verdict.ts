import {
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  computed,
  effect,
  inject,
  input,
  viewChild,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { VerificationView } from '../api/schema';
import { Words } from '../kernel/words';
import { Icon } from '../ui/icon';
import { inFours } from './digits';

/** A file that was looked at, by the name it has on the person's own machine. */
export interface Examined {
  fileName: string;
  result: VerificationView;
}

/** Whether the file is the sealed one; if not, each thing that is wrong, in plain words. Takes focus. */
@Component({
  selector: 'app-verdict',
  imports: [Icon, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './verdict.html',
})
export class Verdict {
  protected readonly words = inject(Words);
  protected readonly grouped = inFours;
  private readonly box = viewChild<ElementRef<HTMLElement>>('box');
  readonly examined = input.required<Examined>();
  protected readonly result = computed(() => this.examined().result);
  protected readonly document = computed(() => this.result().document);
  protected readonly faults = computed(() =>
    this.result().checks.filter(({ passed }) => passed === false),
  );

  constructor() {
    effect(() => {
      this.examined();
      this.box()?.nativeElement.focus();
    });
  }
}
