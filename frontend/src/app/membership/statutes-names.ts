import { Injectable, inject, signal } from '@angular/core';
import type { BoardView, StatutesView } from '../api/schema';
import { Api } from '../kernel/api';

/** The fixed fields of the plan in force, for pages that show a field without the board. */
@Injectable({ providedIn: 'root' })
export class StatutesNames {
  private readonly read = signal<BoardView['fields']>([]);
  readonly fields = this.read.asReadonly();

  constructor() {
    // Without an answer a field is shown by its id: the page still works.
    inject(Api)
      .get<StatutesView>('/statutes')
      .then(({ fields }) => this.read.set(fields))
      .catch(() => undefined);
  }
}
