import { Injectable, inject } from '@angular/core';
import type {
  DeclarationStatusView,
  PersonRowView,
  RefusalView,
  RegisterGuestDto,
} from '../../api/schema';
import { Api } from '../../kernel/api';

type Rows = Promise<DeclarationStatusView[]>;

/** The status board's endpoints. */
@Injectable({ providedIn: 'root' })
export class StatusSource {
  private readonly api = inject(Api);

  list(): Rows {
    return this.api.get('/declarations');
  }

  /** What those who said no wanted said. For the coordinator. */
  refusals(): Promise<RefusalView[]> {
    return this.api.get('/declarations/refusals');
  }

  remind(personId: string): Rows {
    return this.api.post('/declarations/reminders', { personId });
  }

  recordNo(personId: string, word: string | null): Rows {
    return this.api.post('/declarations/refusals', { personId, word });
  }

  /** Sends the sheet as it is: the server looks at what it holds. */
  upload(signatureId: string, file: File): Rows {
    return this.api.putFile(`/declarations/${signatureId}/file`, file);
  }

  people(): Promise<PersonRowView[]> {
    return this.api.get('/people');
  }

  addPerson(name: string, email: string | null): Promise<PersonRowView> {
    return this.api.post('/people', { name, email });
  }

  async addGuest(guest: RegisterGuestDto): Promise<void> {
    await this.api.post('/guests', guest);
  }
}
