import { Injectable, inject } from '@angular/core';
import type {
  AddTextDto,
  ChangeTextDto,
  CloseOlderDto,
  DeclarationVersionView,
} from '../../api/schema';
import { Api } from '../../kernel/api';

type Versions = Promise<DeclarationVersionView[]>;

/** The versions' endpoints. */
@Injectable({ providedIn: 'root' })
export class VersionsSource {
  private readonly api = inject(Api);

  list(): Versions {
    return this.api.get('/declaration-texts');
  }

  add(text: AddTextDto): Versions {
    return this.api.post('/declaration-texts', text);
  }

  change(id: string, text: ChangeTextDto): Versions {
    return this.api.put(`/declaration-texts/${id}`, text);
  }

  /** The day signatures of earlier versions stop opening the papers. */
  close(id: string, closing: CloseOlderDto): Versions {
    return this.api.post(`/declaration-texts/${id}/closing`, closing);
  }
}
